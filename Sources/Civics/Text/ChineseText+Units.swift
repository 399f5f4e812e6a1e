extension ChineseText {
    /// Reads a text as the units it is compared and searched by.
    ///
    /// Punctuation, blanks, line breaks and emoji are no units and part those beside them; what
    /// nobody sees, variation selectors and lone accents do not. Traditional characters stay what
    /// they are.
    ///
    /// - Parameters:
    ///   - text: any text.
    ///   - limit: the most units; reading stops there.
    /// - Returns: the units in the order of the text.
    /// - Complexity: linear in the scalars read.
    package static func units(of text: String, limit: Int = .max) -> [TextUnit] {
        var reader = UnitReader()
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex, reader.units.count < limit {
            let next = scalars.index(after: index)
            reader.read(scalars[index], at: index..<next)
            index = next
        }
        reader.endWord()
        return Array(reader.units.prefix(limit))
    }
}
