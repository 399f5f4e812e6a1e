import Hummingbird
import Wording

/// How a visitor wants the pages: remembered in cookies, never in the record.
struct Preferences: Hashable, Sendable {
    /// The language.
    var language: Language = .zh
    /// Whether everything is larger (大字版).
    var isElder = false

    static let languageCookie = "minsheng_lang"
    static let sizeCookie = "minsheng_size"

    /// Reads `?lang=` and `?size=` first, cookies second.
    init(_ request: Request) {
        let query = request.uri.queryParameters
        let cookies = request.cookies
        let asked = query["lang"].map(String.init) ?? cookies[Self.languageCookie]?.value
        language = asked.flatMap(Language.init(rawValue:)) ?? .zh
        isElder = (query["size"].map(String.init) ?? cookies[Self.sizeCookie]?.value) == "big"
    }

    /// The usual ones.
    init() {}

    /// The cookies that remember what this request asked for.
    func cookies(toRemember request: Request, isSecure: Bool) -> [Cookie] {
        let query = request.uri.queryParameters
        var cookies: [Cookie] = []
        if query["lang"] != nil {
            cookies.append(remembering(Self.languageCookie, language.rawValue, isSecure))
        }
        if query["size"] != nil {
            cookies.append(remembering(Self.sizeCookie, isElder ? "big" : "usual", isSecure))
        }
        return cookies
    }

    private func remembering(_ name: String, _ value: String, _ isSecure: Bool) -> Cookie {
        Cookie(
            name: name,
            value: value,
            maxAge: 365 * 24 * 3600,
            path: "/",
            secure: isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}
