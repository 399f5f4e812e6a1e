extension DecimalNumber {
    /// Reads a number as people write it: `1600`, `-3.5`, `1,234.5`, full-width digits and commas.
    ///
    /// No exponent, no percent sign, no 万: those belong to `Quantity` and `Money`.
    ///
    /// - Throws: `DecimalNumberError`, with the place of what is wrong.
    package init(written text: some StringProtocol) throws(DecimalNumberError) {
        let folded = ChineseText.folded(text)
        guard !folded.isEmpty else { throw .empty }
        var reader = WrittenNumber(folded[...])
        let number = try reader.number()
        if let extra = reader.rest.first {
            throw .unexpectedCharacter(extra, position: reader.position)
        }
        self = number
    }
}
