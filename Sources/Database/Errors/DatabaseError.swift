/// What an engine said, in the same words for both.
///
/// No case ever carries the value of an argument: errors go to logs.
package enum DatabaseError: Error, Hashable, Sendable {
    // MARK: - The statement met the data

    /// A rule of the schema refused the statement.
    ///
    /// The name is the constraint's own (`table_meaning`). One that was never named has the name
    /// PostgreSQL gives it (`table_pkey`, `table_column_key`, `table_column_fkey`); a missing
    /// value, for which neither engine keeps a name, is `table.column`.
    case conflict(constraint: String)

    /// The one row that had to be there is not.
    case notFound

    /// A value does not have the type of its column (`table.column`, where the engine says it).
    case wrongType(column: String?)

    /// A number is outside of 64 bits.
    case outOfRange

    /// A text contains U+0000, which PostgreSQL cannot keep; the argument is counted from 1.
    case nulInText(argument: Int)

    /// A value or a statement is larger than the engine can take.
    case tooLarge

    /// A column holds something that its type cannot be: wrong type, null, or an unknown name.
    case corrupt(column: String, expected: String)

    // MARK: - The engine cannot now

    /// Somebody else holds what was needed for longer than the time limit, or a statement took
    /// longer than its own. Nothing was done; trying again later is reasonable.
    case busy

    /// The task was cancelled before its transaction began.
    case cancelled

    /// The database cannot be reached.
    case unavailable(reason: Outage)

    /// The disk, or the space allowed to the database, is full. Nothing was done.
    case full

    // MARK: - The engine may not

    /// A statement that writes was run in a reading transaction, or the store is read-only.
    case readOnly

    /// The system or the server does not allow it to us; the subject is a path or a role.
    case permission(subject: String)

    // MARK: - It is not the database we can use

    /// The folder in which the database should lie does not exist.
    case folderMissing(path: String)

    /// There is a file, but it is not a database of this program.
    case foreignFile(path: String)

    /// The engine found its own storage malformed.
    case damaged

    /// The database was written by a newer program: it holds migrations that this one lacks.
    case schemaNewer(unknown: [String])

    /// A migration that was already applied reads differently now.
    case schemaChanged(name: String)

    /// The engine is older than what the statements need.
    case engineTooOld(found: String, needed: String)

    /// The server's database sorts text by a language; C or C.UTF-8 is needed.
    case wrongCollation(found: String)

    /// The server's database is not in UTF-8.
    case wrongEncoding(found: String)

    // MARK: - The program is wrong

    /// The statement is not one that a transaction runs.
    case misuse(Misuse)

    /// Something else: the engine's own code (an SQLSTATE, or `sqlite.` and a number) and text.
    case unexpected(code: String, message: String)
}

extension DatabaseError: DatabaseFailure {
    /// The error itself.
    package init(_ error: DatabaseError) {
        self = error
    }
}
