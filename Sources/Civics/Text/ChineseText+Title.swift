extension ChineseText {
    /// Makes a title of the first words of a text, to be mended by whoever wrote it.
    ///
    /// It goes to the first mark that ends a clause with four characters or more before it; without
    /// one within the limit, to the limit, but never into a number or a Latin word and never past
    /// an opening bracket that does not close. Greetings at the beginning are passed over, and
    /// punctuation at the end is dropped. Text of fewer than four characters is its own title.
    /// `limit` is in characters and not below four.
    package static func title(from text: some StringProtocol, limit: Int = 40) -> String {
        precondition(limit >= TitleCutter.minimum, "no title is so short")
        // Some room for greetings; what lies beyond can be in no title.
        let beginning = cleaned(text.prefix(limit * 4 + 200))
        return TitleCutter(Array(beginning), limit: limit).title()
    }
}
