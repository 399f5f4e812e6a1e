extension PostgresAddress {
    /// The settings for one of the hosts, in libpq's notation `key='value' …`.
    ///
    /// The text holds the password: it is handed to libpq and to nobody else.
    package func settings(for host: Host) -> String {
        let settings: [(String, String?)] =
            [
                ("host", host.name), ("port", String(host.port)), ("dbname", name),
                ("user", user), ("password", password), ("client_encoding", "UTF8"),
                ("fallback_application_name", "minsheng"),
            ] + parameters.map { ($0.key, $0.value) }
        return settings.compactMap { key, value in
            value.map { "\(key)='\(Self.escaped($0))'" }
        }
        .joined(separator: " ")
    }

    private static func escaped(_ value: String) -> String {
        var result = ""
        for scalar in value.unicodeScalars {
            if scalar == "'" || scalar == "\\" { result.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
