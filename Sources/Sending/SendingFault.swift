/// Why something was not sent.
package enum SendingFault: Error, Hashable, Sendable {
    /// The name of the host is not known.
    case unknownHost
    /// Every address of the host lies where nothing is sent to.
    case addressRefused(RefusedRange)
    /// Nobody answers there.
    case unreachable
    /// It took too long.
    case timeout
    /// The certificate is not one of that host, or not to be trusted.
    case certificate
    /// The relay offers no TLS.
    case noTLS
    /// The connection broke off.
    case brokenOff
    /// It answered with another address.
    case redirected
    /// It answered that it did not take it; with which status.
    case status(Int)
    /// Its answer was too large.
    case tooLarge
    /// The relay does not take the name or the password.
    case signIn
    /// The relay refused the sender, the receiver or the message; with which code.
    case refused(Int)
    /// The server was being ended.
    case ended
    /// Something else, by libcurl's number.
    case other(Int)

    /// Stable name for the record and the catalogues, with its number where it has one:
    /// `status 503`.
    package var code: String {
        switch self {
        case .unknownHost: "unknown-host"
        case .addressRefused(let range): "address-refused \(range.rawValue)"
        case .unreachable: "unreachable"
        case .timeout: "timeout"
        case .certificate: "certificate"
        case .noTLS: "no-tls"
        case .brokenOff: "broken-off"
        case .redirected: "redirected"
        case .status(let status): "status \(status)"
        case .tooLarge: "too-large"
        case .signIn: "sign-in"
        case .refused(let code): "refused \(code)"
        case .ended: "ended"
        case .other(let number): "other \(number)"
        }
    }

    /// Reads ``code``; nil where it is none.
    package init?(code: String) {
        let parts = code.split(separator: " ", maxSplits: 1).map(String.init)
        let number = parts.count == 2 ? Int(parts[1]) : nil
        switch (parts.first, number) {
        case ("unknown-host", nil): self = .unknownHost
        case ("address-refused", nil):
            guard let range = parts.last.flatMap(RefusedRange.init) else { return nil }
            self = .addressRefused(range)
        case ("unreachable", nil): self = .unreachable
        case ("timeout", nil): self = .timeout
        case ("certificate", nil): self = .certificate
        case ("no-tls", nil): self = .noTLS
        case ("broken-off", nil): self = .brokenOff
        case ("redirected", nil): self = .redirected
        case ("status", let status?): self = .status(status)
        case ("too-large", nil): self = .tooLarge
        case ("sign-in", nil): self = .signIn
        case ("refused", let code?): self = .refused(code)
        case ("ended", nil): self = .ended
        case ("other", let number?): self = .other(number)
        default: return nil
        }
    }
}
