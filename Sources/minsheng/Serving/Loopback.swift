/// Which addresses never leave the machine.
enum Loopback {
    /// Whether a host to listen on is one of them.
    static func contains(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.first == "127"
            && parts.allSatisfy { UInt8($0) != nil }
    }
}
