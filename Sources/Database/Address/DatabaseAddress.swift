/// Where a database is: `sqlite:/PATH` or `postgres://USER:PASSWORD@HOST:PORT/NAME?…`.
package enum DatabaseAddress: Hashable, Sendable {
    /// A file of this machine, by its absolute path, taken as it is written: no `%` escapes.
    case sqlite(path: String)

    /// A database of a server.
    case postgres(PostgresAddress)

    /// Reads an address as an operator writes it.
    ///
    /// - Throws: ``AddressError``, which knows what to write instead.
    package init(_ text: String) throws(AddressError) {
        guard !text.isEmpty else { throw .empty }
        guard let colon = text.firstIndex(of: ":") else {
            throw .unknownScheme(found: text.contains("@") ? "" : text)
        }
        let rest = text[text.index(after: colon)...]
        switch text[..<colon].lowercased() {
        case "sqlite":
            self = .sqlite(path: try Self.path(rest))
        case "postgres", "postgresql":
            self = .postgres(try PostgresAddress(rest))
        default:
            throw .unknownScheme(found: String(text[..<colon]))
        }
    }

    /// The engine that is found there.
    package var engine: Engine {
        switch self {
        case .sqlite: .sqlite
        case .postgres: .postgres
        }
    }

    private static func path(_ text: Substring) throws(AddressError) -> String {
        // sqlite:///srv/x, as many programs write it, means the same as sqlite:/srv/x.
        let path = String(text.hasPrefix("///") ? text.dropFirst(2) : text)
        guard !path.isEmpty, path != "/" else { throw .pathMissing }
        guard path.hasPrefix("/"), !path.hasPrefix("//") else {
            throw .pathNotAbsolute(found: path)
        }
        guard !path.contains(where: { $0 == "?" || $0 == "#" }) else {
            throw .pathHasQuery(found: path)
        }
        guard !path.hasSuffix("/") else { throw .pathIsFolder(found: path) }
        return path
    }
}

extension DatabaseAddress: CustomStringConvertible {
    /// The address, without the password.
    package var description: String {
        switch self {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let server): server.description
        }
    }
}

extension DatabaseAddress: CustomReflectable {
    /// Nothing but the description, so that a dump does not show the password either.
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
