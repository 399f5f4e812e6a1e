/// Why an archive's file cannot be made, opened or written.
package enum ArchiveFileError: Error, Hashable, Sendable {
    /// What the system was asked to do.
    package enum Operation: Hashable, Sendable {
        case create
        case open
        case lock
        case read
        case write
        case synchronise
        case truncate
    }

    /// The system said no, with its number for the reason.
    case system(Operation, code: Int32)
    /// Another writer has the file.
    case locked
    /// The file is damaged, or no archive, in a way that no interrupted writing explains.
    case damaged(ArchiveFault)
    /// Writing failed before, and the file could not be brought back to its last whole event.
    case unusable

    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    package var code: StaticString {
        switch self {
        case .system: "archive-file.system"
        case .locked: "archive-file.locked"
        case .damaged: "archive-file.damaged"
        case .unusable: "archive-file.unusable"
        }
    }
}
