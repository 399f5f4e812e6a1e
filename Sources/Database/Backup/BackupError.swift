/// Why a backup was not written, or not restored; either way nothing is half-done.
package enum BackupError: DatabaseFailure, Hashable {
    /// The database said no.
    case store(DatabaseError)

    /// The system said no to the file, with its `errno`.
    case file(path: String, errno: Int32)

    /// There is a file of that name already; a backup is never written over another.
    case exists(path: String)

    /// The database has a table that no part of the program lists: it would be lost.
    case unlistedTable(name: String)

    /// The file is something else.
    case notBackup(path: String)

    /// The file was written in a later version of the format.
    case newerFormat(found: Int64, known: Int64)

    /// The file ends after this line, counted from 1, without its end.
    case truncated(line: Int)

    /// This line, counted from 1, is not what was written.
    case damaged(line: Int)

    /// A line speaks of a table or of columns that the migrations in the file do not make.
    case unknownColumns(table: String, line: Int)

    /// A backup is only restored into a database without any table.
    case notEmpty(table: String)

    /// Wraps what the database said.
    package init(_ error: DatabaseError) {
        self = .store(error)
    }

    /// Stable name for logs, JSON and catalogues: never translated, never reused.
    package var code: String {
        switch self {
        case .store(let error): error.code
        case .file: "backup.file"
        case .exists: "backup.exists"
        case .unlistedTable: "backup.unlisted-table"
        case .notBackup: "backup.not-backup"
        case .newerFormat: "backup.newer-format"
        case .truncated: "backup.truncated"
        case .damaged: "backup.damaged"
        case .unknownColumns: "backup.unknown-columns"
        case .notEmpty: "backup.not-empty"
        }
    }
}
