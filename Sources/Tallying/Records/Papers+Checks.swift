extension Papers {
    /// Refuses a number of people or papers below 0.
    func checkCounts() throws(RecordError) {
        try RecordError.check(present, at: RecordPath("present"))
        try RecordError.check(issued, at: RecordPath("issued"))
        try RecordError.check(returned, at: RecordPath("returned"))
    }

    /// Refuses more papers issued than people were present.
    func checkIssued() throws(RecordError) {
        guard issued <= present else {
            throw RecordError(
                .issuedAbovePresent(issued: issued, present: present),
                at: RecordPath("issued")
            )
        }
    }
}
