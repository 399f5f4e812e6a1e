import Civics
import Hummingbird

/// The cookie by which a device answers a survey once: a random number that we have signed, so that
/// a made-up one is not taken.
enum DeviceCookie {
    private static let bytes = 16
    private static let oneYear = 365 * 24 * 60 * 60

    static func name(_ isSecure: Bool) -> String {
        isSecure ? "__Host-minsheng_device" : "minsheng_device"
    }

    /// A number never given before, with our signature.
    static func make(secret: [UInt8]) -> String {
        let number = RandomBytes.make(count: bytes)
        return Base64URL.encode(number + code(number, secret).bytes)
    }

    /// The number of a cookie that we have signed.
    static func number(_ value: String, secret: [UInt8]) -> String? {
        guard let all = Base64URL.decode(value), all.count > bytes else { return nil }
        let number = Array(all.prefix(bytes))
        guard let sent = MessageCode(bytes: all.dropFirst(bytes)),
            sent == code(number, secret)
        else { return nil }
        return Base64URL.encode(number)
    }

    private static func code(_ number: [UInt8], _ secret: [UInt8]) -> MessageCode {
        MessageCode(of: Array("device".utf8) + number, key: secret)
    }

    static func cookie(_ value: String, _ isSecure: Bool) -> Cookie {
        Cookie(
            name: name(isSecure),
            value: value,
            maxAge: oneYear,
            path: "/",
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}
