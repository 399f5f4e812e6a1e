package import Civics

/// How somebody can be reached who has suggested something (联系方式): what the one field for it
/// holds.
package enum Contact: Hashable, Sendable {
    /// A telephone, as it was written.
    case telephone(String)
    /// An address of e-mail.
    case mail(MailAddress)

    /// What every address of e-mail has and no telephone.
    package static let sign = "@"

    /// Reads what was written: 5 to 20 digits with `+`, `-`, blanks and parentheses, or an
    /// address; nil where it is neither.
    package init?(_ text: String) {
        if let address = MailAddress(text) {
            self = .mail(address)
            return
        }
        let digits = text.utf8.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard (5...20).contains(digits.count),
            text.utf8.allSatisfy({ "0123456789+- ()".utf8.contains($0) })
        else { return nil }
        self = .telephone(text)
    }

    /// As it was written.
    package var text: String {
        switch self {
        case .telephone(let number): number
        case .mail(let address): address.description
        }
    }
}
