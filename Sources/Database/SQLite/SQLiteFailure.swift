import GRDB

/// Translates what SQLite says.
///
/// By its extended result code; only the names of constraints, tables and columns are read from
/// its messages, which SQLite keeps stable.
struct SQLiteFailure {
    /// Resolves the names of constraints; nothing where no connection is open yet.
    let names: SQLiteConstraints?

    /// The path, for errors about the file.
    let path: String

    /// The error in the words of both engines.
    func translate(_ error: any Error) -> DatabaseError {
        guard let error = error as? GRDB.DatabaseError else {
            return (error as? DatabaseError)
                ?? .unexpected(code: "sqlite.foreign", message: "\(type(of: error))")
        }
        let message = error.message ?? ""
        switch error.extendedResultCode {
        case .SQLITE_CONSTRAINT_CHECK:
            return .conflict(constraint: message.after("CHECK constraint failed: "))
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_ROWID:
            let columns = message.after("UNIQUE constraint failed: ")
            return .conflict(constraint: names?.unique(columns) ?? columns)
        case .SQLITE_CONSTRAINT_NOTNULL:
            return .conflict(constraint: message.after("NOT NULL constraint failed: "))
        case .SQLITE_CONSTRAINT_DATATYPE:
            // cannot store TEXT value in INTEGER column table.column
            return .wrongType(column: message.split(separator: " ").last.map(String.init))
        default:
            return translate(error.resultCode, error.extendedResultCode, message)
        }
    }

    private func translate(
        _ primary: ResultCode,
        _ extended: ResultCode,
        _ message: String
    ) -> DatabaseError {
        switch primary {
        case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
        case .SQLITE_FULL: .full
        case .SQLITE_READONLY:
            extended == .SQLITE_READONLY ? .readOnly : .permission(subject: path)
        case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: .permission(subject: path)
        case .SQLITE_CORRUPT: .damaged
        case .SQLITE_NOTADB: .foreignFile(path: path)
        case .SQLITE_IOERR: .unavailable(reason: .inputOutput)
        case .SQLITE_NOMEM: .unavailable(reason: .outOfMemory)
        case .SQLITE_TOOBIG: .tooLarge
        case .SQLITE_MISUSE where message == "Connection is closed":
            .unavailable(reason: .closed)
        case .SQLITE_ERROR where message == "integer overflow": .outOfRange
        default: .unexpected(code: "sqlite.\(extended.rawValue)", message: message)
        }
    }
}

extension String {
    /// What follows the beginning; all of it where it does not begin so.
    fileprivate func after(_ beginning: String) -> String {
        hasPrefix(beginning) ? String(dropFirst(beginning.count)) : self
    }
}
