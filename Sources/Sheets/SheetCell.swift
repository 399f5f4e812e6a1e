/// A cell with its place, so that whoever reads it can say where something is wrong.
package struct SheetCell: Hashable, Sendable {
    /// Where it stands.
    package let place: SheetPlace
    /// The name of its column as printed; nil where there is none.
    package let header: String?
    /// What it holds.
    package let value: SheetValue

    /// Puts the three together.
    package init(place: SheetPlace, header: String?, value: SheetValue) {
        self.place = place
        self.header = header
        self.value = value
    }

    /// What it holds, as text.
    package var text: String { value.text }

    /// Tells whether there is nothing, or nothing but blanks.
    package var isBlank: Bool { value.isBlank }

    /// Reads the text with a parser, and puts the place to what is wrong.
    ///
    /// - Throws: `CellError` with the parser's own error inside.
    package func read<Value, Reason: Error>(
        _ parse: (String) throws(Reason) -> Value
    ) throws(CellError<Reason>) -> Value {
        do {
            return try parse(text)
        } catch { throw CellError(place: place, header: header, reason: error) }
    }
}
