/// Which styles of cells show a number as a date or time, from `styles.xml`
/// (ECMA-376 Part 1, §18.8).
struct NumberFormats: PartHandler {
    private var custom: [Int: NumberFormat] = [:]
    /// The formats' numbers, by the number of the style.
    private var formatIDs: [Int] = []
    private var isInCellFormats = false

    mutating func begin(_ name: String, _ attributes: PartAttributes) throws(WorkbookError) {
        switch name {
        case "numFmt":
            if let id = attributes.number("numFmtId"), let code = attributes["formatCode"] {
                custom[id] = NumberFormat(code: code)
            }
        case "cellXfs": isInCellFormats = true
        case "xf":
            // `cellStyleXfs` has such elements too; cells do not name those.
            if isInCellFormats { formatIDs.append(attributes.number("numFmtId") ?? 0) }
        default: break
        }
    }

    mutating func end(_ name: String) throws(WorkbookError) {
        if name == "cellXfs" { isInCellFormats = false }
    }

    /// The format of a style.
    subscript(style: Int) -> NumberFormat {
        guard formatIDs.indices.contains(style) else { return .number }
        let id = formatIDs[style]
        return custom[id] ?? NumberFormat(builtIn: id)
    }
}
