extension RecordError {
    /// The same error with line and column, found by its path in the text that a record was read
    /// from; for errors of counting, which has no text before it.
    ///
    /// - Returns: The error itself if it has its place already, or if the text is no JSON.
    public func located(
        in bytes: some Sequence<UInt8>,
        limits: ReadingLimits = .standard
    ) -> RecordError {
        do throws(RecordError) {
            return located(in: try JSONScanner.scan(Array(bytes), limits: limits))
        } catch {
            return self
        }
    }
}
