/// Where a webhook is posted to: an https address of an allowed host, and nothing that hides
/// another.
package struct WebhookTarget: Hashable, Sendable {
    /// The address.
    package let url: String
    /// Its host, in small letters.
    package let host: String
    /// Its port.
    package let port: Int

    /// Why an address is none that may be posted to.
    package enum Fault: Error, Hashable, Sendable {
        /// It does not begin with https://.
        case notHTTPS
        /// It holds a name or password before its host.
        case userInfo
        /// It has no host, or one that is not written in letters, digits, hyphens and dots.
        case host
        /// Its port is none.
        case port
        /// It holds blanks, a fragment, a backslash, or what is not ASCII.
        case signs
        /// Its host, with this port, is not among those that are allowed.
        case notAllowed(String)
        /// What is allowed is written in another way than `host` or `host:port`.
        case allowed(String)
    }

    /// The port of https.
    package static let usualPort = 443

    /// Checks an address against the hosts that are allowed, each `host` or `host:port`.
    package init(_ url: String, allowing allowed: [String]) throws(Fault) {
        let start = "https://"
        guard url.lowercased().hasPrefix(start) else { throw .notHTTPS }
        guard url.utf8.allSatisfy({ (0x21...0x7e).contains($0) }), !url.contains("\\"),
            !url.contains("#")
        else { throw .signs }
        let rest = url.dropFirst(start.count)
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        guard !authority.contains("@") else { throw .userInfo }
        guard let (host, port) = try Self.parts(authority) else { throw .host }
        var hosts: [String] = []
        for text in allowed {
            let parts: (String, Int)?
            do throws(Fault) {
                parts = try Self.parts(text[...])
            } catch {
                throw .allowed(text)
            }
            guard let parts else { throw .allowed(text) }
            hosts.append("\(parts.0):\(parts.1)")
        }
        guard hosts.contains("\(host):\(port)") else {
            throw .notAllowed(port == Self.usualPort ? host : "\(host):\(port)")
        }
        self.host = host
        self.port = port
        let path = rest.dropFirst(authority.count)
        self.url = "\(start)\(host):\(port)\(path.hasPrefix("/") ? "" : "/")\(path)"
    }

    /// Host and port; nil where the host is written in another way than a name.
    private static func parts(_ text: Substring) throws(Fault) -> (String, Int)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count) else { return nil }
        let host = parts[0].lowercased()
        let letters = "abcdefghijklmnopqrstuvwxyz0123456789.-"
        guard !host.isEmpty, host.count <= 253, host.allSatisfy(letters.contains),
            !host.hasPrefix("."), !host.hasPrefix("-"), !host.contains("..")
        else { return nil }
        guard parts.count == 2 else { return (host, usualPort) }
        guard let port = UInt16(parts[1]), port > 0, String(port) == parts[1] else { throw .port }
        return (host, Int(port))
    }
}
