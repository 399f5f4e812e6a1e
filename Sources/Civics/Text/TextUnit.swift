/// The smallest part of a text that is compared or searched as a whole.
///
/// A Chinese character is one; so is a word of letters, and so is a run of digits, because half a
/// word or half a number says nothing about it.
package struct TextUnit: Hashable, Sendable {
    /// What it is, folded: ASCII width, lower case, without accents.
    package enum Content: Hashable, Sendable {
        /// A character of a script that parts no words: Han, kana, Hangul, or one of private use.
        case character(Unicode.Scalar)
        /// A word of letters, at most `TextUnit.longestWord` of them.
        case word(String)
        /// Digits, at most `TextUnit.longestWord` of them.
        case number(String)
    }

    /// The most letters or digits of a unit; a longer run is several units in a row.
    package static let longestWord = 64

    /// What it is.
    package let content: Content
    /// Where it stands in the text it was read from.
    package let range: Range<String.Index>
    /// Whether nothing that can be seen stands between it and the unit before.
    package let followsPrevious: Bool

    /// Puts a unit together.
    package init(content: Content, range: Range<String.Index>, followsPrevious: Bool) {
        self.content = content
        self.range = range
        self.followsPrevious = followsPrevious
    }
}

extension TextUnit {
    /// How many characters or digits it has.
    package var length: Int {
        switch content {
        case .character: 1
        case .word(let word): word.count
        case .number(let digits): digits.count
        }
    }
}
