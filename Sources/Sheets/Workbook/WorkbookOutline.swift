/// The sheets of a workbook and its calendar, from `workbook.xml` (ECMA-376 Part 1, §18.2).
struct WorkbookOutline: PartHandler {
    /// A sheet as the workbook lists it.
    struct Sheet {
        let name: String
        let relationship: String
        let isHidden: Bool
    }

    /// The sheets, from left to right.
    private(set) var sheets: [Sheet] = []
    /// Whether days are counted from 1904, as on old Macintoshes.
    private(set) var countsFrom1904 = false

    mutating func begin(_ name: String, _ attributes: PartAttributes) throws(WorkbookError) {
        switch name {
        case "workbookPr": countsFrom1904 = attributes.isTrue("date1904")
        case "sheet":
            guard let relationship = attributes[prefixed: "id"] else { return }
            let state = attributes["state"]
            sheets.append(
                Sheet(
                    name: SpreadsheetText.unescaped(attributes["name"] ?? ""),
                    relationship: relationship,
                    isHidden: state == "hidden" || state == "veryHidden"
                )
            )
        default: break
        }
    }
}
