import Civics
import Ledger

/// Proof that a form was opened by the browser that sends it (against CSRF).
///
/// HMAC-SHA-256 under the store's secret over the browser's random number, the session and the
/// form's address: a token of one form, browser or session opens no other. Compared in constant
/// time.
package enum FormToken {
    /// The name of the hidden field.
    package static let field = "token"

    /// The token of the form at a path.
    ///
    /// - Parameters:
    ///   - path: The form's address.
    ///   - visitor: The browser's random number, as its cookie has it.
    ///   - session: The session's cookie; empty where nobody is signed in.
    ///   - secret: The store's.
    /// - Returns: What stands in the form's hidden field.
    package static func make(
        path: String,
        visitor: String,
        session: String,
        secret: [UInt8]
    ) -> String {
        Base64URL.encode(code(["form", visitor, session, path], secret))
    }

    static func make(path: String, context: Anonymous) -> String {
        Base64URL.encode(code(path: path, context: context))
    }

    static func isValid(_ token: String, path: String, context: Anonymous) -> Bool {
        guard let sent = Base64URL.decode(token) else { return false }
        return ConstantTime.isEqual(sent, code(path: path, context: context))
    }

    private static func code(path: String, context: Anonymous) -> [UInt8] {
        code(
            ["form", context.visitor, context.sessionToken ?? "", path],
            context.foundSite?.identity.secret ?? []
        )
    }

    private static func code(_ parts: [String], _ secret: [UInt8]) -> [UInt8] {
        MessageCode(of: parts.joined(separator: "\n"), key: secret).bytes
    }
}
