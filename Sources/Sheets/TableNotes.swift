import Civics

/// Tells the notes under a table from an entry that somebody left unfinished.
package enum TableNotes {
    /// The rows behind the last entry.
    ///
    /// What has nothing in any required column is no entry; neither is what begins as notes do, nor
    /// one cell over several columns. A row with a text and no town is a suggestion that lacks one.
    ///
    /// - Throws: `SheetError`, with what is wrong with a row.
    package static func found<Column: SheetColumn>(
        behind reader: TableReader,
        _ columns: HeaderMap<Column>
    ) throws(SheetError) -> [SheetRow] {
        let rest = try columns.notes(behind: reader)
        let wide = Set(
            reader.mergedCells.filter { $0.columns.count > 1 }.map(\.lines.lowerBound)
        )
        let last = rest.lastIndex { !isNote($0, columns, isMerged: wide.contains($0.line)) }
        return Array(rest[(last.map { $0 + 1 } ?? 0)...])
    }

    private static let beginnings = [
        "注", "备注", "说明", "填表", "制表", "审核", "合计", "总计", "联系人", "note", "total",
    ]

    private static func isNote<Column: SheetColumn>(
        _ row: SheetRow,
        _ columns: HeaderMap<Column>,
        isMerged: Bool
    ) -> Bool {
        let filled = row.cells.filter { !$0.isBlank }
        if isMerged, filled.count == 1 { return true }
        let saysNothing = Column.allCases.filter(\.isRequired)
            .allSatisfy { columns.cell($0, in: row)?.isBlank ?? true }
        guard !saysNothing else { return true }
        let beginning = ChineseText.folded(filled.first?.text ?? "").lowercased()
        return beginnings.contains { word in
            beginning.hasPrefix(word) && isEnd(beginning.dropFirst(word.count).first)
        }
    }

    /// Whether a word ends there: 注：, 备注1, 填表人, but not 注意.
    private static func isEnd(_ next: Character?) -> Bool {
        guard let next else { return true }
        return next.isNumber || next.isWhitespace || ":：人日时单、.(（".contains(next)
    }
}
