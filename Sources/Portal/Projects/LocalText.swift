import Markup
import Wording

/// A text of the record in the visitor's language, or in Chinese and marked so where nobody
/// translated it.
///
/// Screen readers choose their voice by the mark, browsers their letters.
struct LocalText: Hashable, Sendable {
    /// The text.
    let text: String
    /// Whether it is Chinese on an English page.
    let isForeign: Bool

    /// Chooses between a Chinese text and its translation; an empty one is none.
    init(_ chinese: String, english: String = "", in language: Language) {
        switch language {
        case .zh: (text, isForeign) = (chinese, false)
        case .en where english.isEmpty: (text, isForeign) = (chinese, true)
        case .en: (text, isForeign) = (english, false)
        }
    }

    /// A text of the visitor's own language.
    init(own text: String) {
        (self.text, isForeign) = (text, false)
    }

    /// The language to be marked; nil where it is the page's.
    var lang: String? { isForeign ? Language.zh.tag : nil }

    /// The text, marked where it must be.
    var html: HTML {
        isForeign ? HTML.span(text, .lang(lang)) : HTML(text)
    }
}
