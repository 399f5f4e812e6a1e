/// Why a record was refused, and where.
public struct RecordError: Error, Hashable, Sendable {
    /// What was found.
    public let reason: Reason
    /// The part of the record where it was found.
    public let path: RecordPath
    /// The line and column, where the record was read from a text.
    public let position: TextPosition?

    /// Creates an error of a record in memory.
    init(_ reason: Reason, at path: RecordPath) {
        self.init(reason, path: path, position: nil)
    }

    /// Creates an error of a text; its path grows as it leaves the containers around it.
    init(_ reason: Reason, at position: TextPosition) {
        self.init(reason, path: RecordPath([]), position: position)
    }

    private init(_ reason: Reason, path: RecordPath, position: TextPosition?) {
        self.reason = reason
        self.path = path
        self.position = position
    }

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    public var code: String { reason.code }

    /// Refuses a count of people or papers below 0.
    static func check(_ count: Int, at path: RecordPath) throws(RecordError) {
        guard count >= 0 else { throw RecordError(.tooSmall(count, minimum: 0), at: path) }
    }

    /// The same error seen from one container further out.
    func inside(_ component: RecordPath.Component) -> RecordError {
        RecordError(reason, path: path.inside(component), position: position)
    }

    /// The same error with the place of its path in a scanned text, unless it has one.
    func located(in document: JSONDocument) -> RecordError {
        RecordError(
            reason,
            path: path,
            position: position ?? document.position(of: path)
        )
    }
}
