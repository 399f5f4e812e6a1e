package import Civics

/// The relay that takes mail: always over TLS, from the first byte or after STARTTLS.
package struct MailRelay: Hashable, Sendable {
    /// Who it is signed in as.
    package struct Account: Hashable, Sendable {
        let name: String
        let password: String

        /// A name and its password.
        package init(name: String, password: String) {
            self.name = name
            self.password = password
        }
    }

    /// Why an address is none of a relay.
    package enum Fault: Error, Hashable, Sendable {
        /// It does not begin with smtps:// or smtp://.
        case scheme
        /// It is more than a host and a port, or its host is no name.
        case host
        /// Its port is none.
        case port
    }

    /// `smtps://host:port` or, with STARTTLS, `smtp://host:port`.
    package let url: String
    /// Whether it speaks TLS from the first byte.
    let isWrapped: Bool
    /// Who it is signed in as; nil where it asks for nobody.
    package var account: Account?
    /// Who the mail is from.
    package var sender: MailAddress

    /// Reads the address of a relay.
    package init(_ address: String, from sender: MailAddress) throws(Fault) {
        let parts = address.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2, parts[1].hasPrefix("//"),
            parts[0] == "smtps" || parts[0] == "smtp"
        else { throw .scheme }
        isWrapped = parts[0] == "smtps"
        let rest = parts[1].dropFirst(2)
        let authority = rest.split(separator: ":", omittingEmptySubsequences: false)
        let letters = "abcdefghijklmnopqrstuvwxyz0123456789.-"
        guard (1...2).contains(authority.count), !authority[0].isEmpty, !rest.contains("@"),
            authority[0].lowercased().allSatisfy(letters.contains)
        else { throw .host }
        var port = isWrapped ? 465 : 587
        if authority.count == 2 {
            guard let given = UInt16(authority[1]), given > 0 else { throw .port }
            port = Int(given)
        }
        url = "\(parts[0])://\(authority[0].lowercased()):\(port)"
        self.sender = sender
        account = nil
    }
}
