extension PostgresAddress {
    /// Reads what follows `postgres:`.
    init(_ text: Substring) throws(AddressError) {
        guard text.hasPrefix("//") else { throw .slashesMissing }
        let (location, query) = text.dropFirst(2).cut(at: "?")
        let (authority, path) = location.cut(at: "/")

        var parameters = try Self.parameters(query)
        let hostParameter = parameters.firstIndex { $0.key == "host" }
            .map { parameters.remove(at: $0).value }

        let (credentials, servers) = try Self.split(authority)
        let (user, password) = credentials.map { $0.cut(at: ":") } ?? ("", nil)
        if let password, password.contains(":") { throw .unescaped(part: .password) }

        hosts = try Self.hosts(servers, hostParameter)
        self.user = user.isEmpty ? nil : try user.unescaped(.user)
        self.password = try password.map { part throws(AddressError) in
            try part.unescaped(.password)
        }
        guard let path, !path.isEmpty else { throw .nameMissing }
        guard !path.contains("/") else { throw .nameHasSlash(found: String(path)) }
        name = try path.unescaped(.name)
        self.parameters = parameters
    }

    private static func split(
        _ authority: Substring
    ) throws(AddressError) -> (credentials: Substring?, servers: Substring) {
        guard let at = authority.firstIndex(of: "@") else { return (nil, authority) }
        let servers = authority[authority.index(after: at)...]
        guard !servers.contains("@") else { throw .unescaped(part: .password) }
        return (authority[..<at], servers)
    }

    private static func hosts(
        _ text: Substring,
        _ parameter: String?
    ) throws(AddressError) -> [Host] {
        var hosts: [Host] = []
        for server in text.split(separator: ",", omittingEmptySubsequences: false) {
            let (name, port): (Substring, Substring?)
            if server.hasPrefix("[") {
                let (inside, after) = server.dropFirst().cut(at: "]")
                guard let after, after.isEmpty || after.hasPrefix(":") else {
                    throw .unescaped(part: .host)
                }
                (name, port) = (inside, after.isEmpty ? nil : after.dropFirst())
            } else {
                (name, port) = server.cut(at: ":")
            }
            let number = try port.map(Self.port) ?? 5432
            let host = try name.unescaped(.host)
            guard !host.isEmpty || parameter != nil else { throw .hostMissing }
            hosts.append(Host(name: host.isEmpty ? parameter ?? host : host, port: number))
        }
        return hosts
    }

    private static func port(_ text: Substring) throws(AddressError) -> UInt16 {
        guard let number = UInt16(text), number > 0 else { throw .badPort(found: String(text)) }
        return number
    }

    private static func parameters(_ query: Substring?) throws(AddressError) -> [Parameter] {
        var parameters: [Parameter] = []
        for pair in query?.split(separator: "&") ?? [] {
            let (key, value) = pair.cut(at: "=")
            guard let value else { throw .badParameter(found: String(key)) }
            guard key == "host" || knownParameters.contains(String(key)) else {
                throw .unknownParameter(found: String(key), known: knownParameters)
            }
            guard !parameters.contains(where: { $0.key == key }) else {
                throw .repeatedParameter(found: String(key))
            }
            parameters.append(Parameter(key: String(key), value: try value.unescaped(.parameter)))
        }
        return parameters.sorted { $0.key < $1.key }
    }
}

extension Substring {
    /// What stands before the first such character, and what after it, if there is one.
    fileprivate func cut(at separator: Character) -> (before: Substring, after: Substring?) {
        guard let index = firstIndex(of: separator) else { return (self, nil) }
        return (self[..<index], self[self.index(after: index)...])
    }

    /// Resolves `%` escapes.
    fileprivate func unescaped(_ part: AddressError.Part) throws(AddressError) -> String {
        var bytes: [UInt8] = []
        var rest = utf8
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(2)
            guard digits.count == 2, let text = String(digits),
                text.allSatisfy(\.isHexDigit), let value = UInt8(text, radix: 16)
            else { throw .badEscape(part: part) }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw .badEscape(part: part)
        }
        return text
    }
}
