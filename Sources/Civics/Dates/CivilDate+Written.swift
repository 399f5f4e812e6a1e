extension CivilDate {
    /// Reads a date as people in Chinese offices write it.
    ///
    /// `2023-02-21`, `2023/2/21`, `2023.2.21`, `2023年2月21日` (or 号), `20230221`,
    /// `二〇二三年二月二十一日`; full-width digits, blanks around the parts, and the `0:00:00` that
    /// spreadsheets add. The day count of a spreadsheet is never taken for a date here: see
    /// `init(spreadsheetSerial:)`.
    ///
    /// - Throws: `CivilDateError`, with what is wrong.
    package init(written text: some StringProtocol) throws(CivilDateError) {
        let folded = ChineseText.folded(text)
        guard !folded.isEmpty else { throw .empty }
        // The longest form has some 20 characters; 64 leave room for blanks.
        guard folded.utf8.count <= 64 else { throw .notADate }
        var reader = WrittenDate(folded)
        let (year, month, day) = try reader.parts()
        try self.init(year: year, month: month, day: day)
    }
}
