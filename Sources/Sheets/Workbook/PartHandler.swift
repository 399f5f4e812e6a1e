/// What takes in the elements of one part of a workbook, in the order in which they stand.
///
/// Names come without their prefixes: some programs write `x:row` for `row`.
protocol PartHandler: SendableMetatype {
    /// An element begins.
    mutating func begin(_ name: String, _ attributes: PartAttributes) throws(WorkbookError)
    /// Text within the element; it may come in several pieces.
    mutating func take(_ text: String) throws(WorkbookError)
    /// An element ends.
    mutating func end(_ name: String) throws(WorkbookError)
}

extension PartHandler {
    /// Most parts hold all they say in attributes.
    mutating func take(_ text: String) throws(WorkbookError) {}
    /// Most elements are done where they begin.
    mutating func end(_ name: String) throws(WorkbookError) {}
}
