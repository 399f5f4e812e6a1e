extension ChineseText {
    /// Counts characters as a person does: blanks and line breaks are none, an emoji is one.
    ///
    /// The measure for "at most 500 characters" that a form announces. A single character can be
    /// made of any number of bytes, so what is taken in needs a limit in bytes as well.
    package static func count(_ text: some StringProtocol) -> Int {
        text.count { !$0.isWhitespace }
    }
}
