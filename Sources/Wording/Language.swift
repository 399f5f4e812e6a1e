/// A language the product speaks; both are complete.
package enum Language: String, CaseIterable, Hashable, Sendable {
    /// Simplified Chinese, the first language.
    case zh
    /// English.
    case en

    /// The value of the HTML `lang` attribute (BCP 47).
    package var tag: String {
        switch self {
        case .zh: "zh-Hans"
        case .en: "en"
        }
    }

    /// The other one, for the link that switches.
    package var other: Language {
        switch self {
        case .zh: .en
        case .en: .zh
        }
    }

    /// Chooses from a POSIX locale name such as `zh_CN.UTF-8`: Chinese for `zh`, English otherwise.
    package init(locale: String?) {
        self = locale?.hasPrefix("zh") == true ? .zh : .en
    }
}
