/// The texts that cells share, from `sharedStrings.xml` (ECMA-376 Part 1, §18.4.9).
struct SharedStrings: PartHandler {
    /// The texts, by their number.
    private(set) var texts: [String] = []
    private var text = RichText()

    mutating func begin(_ name: String, _ attributes: PartAttributes) throws(WorkbookError) {
        if name == "si" { text = RichText() }
        text.begin(name)
    }

    mutating func take(_ piece: String) throws(WorkbookError) {
        text.take(piece)
    }

    mutating func end(_ name: String) throws(WorkbookError) {
        text.end(name)
        if name == "si" { texts.append(text.plain) }
    }
}
