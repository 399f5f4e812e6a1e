extension CongressRecord {
    /// Reads a record from JSON.
    ///
    /// Keys may stand in any order and white space anywhere. Refused are unknown and duplicate
    /// keys, numbers that are not integers, anything but UTF-8, and numbers that do not agree.
    ///
    /// - Throws: `RecordError` with line, column and path.
    public init(
        json bytes: some Sequence<UInt8>,
        limits: ReadingLimits = .standard
    ) throws(RecordError) {
        let document = try JSONScanner.scan(Array(bytes), limits: limits)
        do throws(RecordError) {
            self = try RecordReading(JSONReader(document: document)).record(JSONDocument.root)
        } catch {
            throw error.located(in: document)
        }
    }
}
