import Database

extension DatabaseAddress {
    /// The address as an operator writes it; the tests' server has no password.
    var written: String {
        switch self {
        case .sqlite(let path):
            return "sqlite:\(path)"
        case .postgres(let server):
            let host = server.hosts[0]
            let name = host.name.replacing("/", with: "%2F")
            return "postgres://\(server.user ?? "postgres")@\(name):\(host.port)/\(server.name)"
        }
    }
}
