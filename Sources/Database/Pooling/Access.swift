/// What a transaction may do.
enum Access: String, Sendable {
    /// Sees one snapshot and changes nothing.
    case read

    /// Reads and writes; all of it or nothing.
    case write
}
