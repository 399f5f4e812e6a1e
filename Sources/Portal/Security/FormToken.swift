import Civics
import Ledger

/// Proof that a form was opened by the browser that sends it (against CSRF).
///
/// HMAC-SHA-256 under the store's secret over the browser's random number, the session and the
/// form's address: a token of one form, browser or session opens no other. Compared in constant
/// time.
enum FormToken {
    /// The name of the hidden field.
    static let field = "token"

    static func make(path: String, context: Anonymous) -> String {
        Base64URL.encode(code(path: path, context: context))
    }

    static func isValid(_ token: String, path: String, context: Anonymous) -> Bool {
        guard let sent = Base64URL.decode(token) else { return false }
        return ConstantTime.isEqual(sent, code(path: path, context: context))
    }

    private static func code(path: String, context: Anonymous) -> [UInt8] {
        let secret = context.foundSite?.identity.secret ?? []
        let parts = ["form", context.visitor, context.sessionToken ?? "", path]
        return MessageCode(of: parts.joined(separator: "\n"), key: secret).bytes
    }
}
