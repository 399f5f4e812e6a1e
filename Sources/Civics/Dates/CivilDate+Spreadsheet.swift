extension CivilDate {
    /// Reads a spreadsheet's day count, in which 1 is 1900-01-01 and 44978 is 2023-02-21.
    ///
    /// The count holds a day that never was, 1900-02-29 with the number 60, kept by spreadsheets
    /// since Lotus 1-2-3 (ECMA-376 Part 1, §18.17.4.1). Call this only where a cell is known to hold
    /// such a count: any number of five digits would look like one.
    ///
    /// - Throws: `CivilDateError.serialOutOfRange` outside 1 to 2,958,465 (9999-12-31), and
    ///   `.noSuchDay` for 60.
    package init(spreadsheetSerial serial: Int) throws(CivilDateError) {
        guard (1...2_958_465).contains(serial) else { throw .serialOutOfRange(serial) }
        guard serial != 60 else { throw .noSuchDay(year: 1900, month: 2, day: 29) }
        // 1899-12-31 has the day number −25568.
        self.init(dayNumber: serial - 25_568 - (serial > 60 ? 1 : 0))
    }
}
