import Civics
import Hummingbird

/// The cookie that holds a session's token.
package enum SessionCookie {
    /// Under TLS the prefix makes browsers insist on `Secure`, the host and the root path.
    package static func name(_ isSecure: Bool) -> String {
        isSecure ? "__Host-minsheng_session" : "minsheng_session"
    }

    static func cookie(_ token: String, _ isSecure: Bool) -> Cookie {
        Cookie(
            name: name(isSecure),
            value: token,
            path: "/",
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }

    /// Takes the cookie away.
    static func ended(_ isSecure: Bool) -> Cookie {
        Cookie(
            name: name(isSecure),
            value: "",
            maxAge: 0,
            path: "/",
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}

/// The cookie that holds a browser's random number, which form tokens are bound to.
package enum VisitorCookie {
    private static let bytes = 16

    /// The name, with the same prefix under TLS.
    package static func name(_ isSecure: Bool) -> String {
        isSecure ? "__Host-minsheng_visitor" : "minsheng_visitor"
    }

    /// A number never given before.
    static func make() -> String {
        Base64URL.encode(RandomBytes.make(count: bytes))
    }

    /// The value, if it is one of ours in form.
    static func checked(_ value: String) -> String? {
        Base64URL.decode(value)?.count == bytes ? value : nil
    }

    /// Lasts as long as the browser is open.
    static func cookie(_ visitor: String, _ isSecure: Bool) -> Cookie {
        Cookie(
            name: name(isSecure),
            value: visitor,
            path: "/",
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}
