/// The engine that runs the statements, and the few words in which the two differ.
///
/// A statement names a member of its engine instead of branching on it. What is not here is the
/// same on both: `DEFERRABLE INITIALLY DEFERRED` for a reference that is checked at the commit,
/// `ON CONFLICT`, `RETURNING`, window functions.
package enum Engine: String, Hashable, Sendable, CaseIterable {
    case sqlite
    case postgres

    /// The type of a 64-bit integer column.
    package var int64: String {
        switch self {
        case .sqlite: "INTEGER"
        case .postgres: "BIGINT"
        }
    }

    /// The type of a column of bytes.
    package var bytes: String {
        switch self {
        case .sqlite: "BLOB"
        case .postgres: "BYTEA"
        }
    }

    /// What follows the closing bracket of CREATE TABLE.
    ///
    /// Without STRICT a column of numbers stores 'abc'; a hidden rowid betrays the order of
    /// arrival.
    package var table: String {
        switch self {
        case .sqlite: "STRICT, WITHOUT ROWID"
        case .postgres: ""
        }
    }

    /// What ends a SELECT whose rows nobody else may change until the transaction ends.
    ///
    /// SQLite has one writer, so there is nothing to lock.
    package var lockRow: String {
        switch self {
        case .sqlite: ""
        case .postgres: " FOR UPDATE"
        }
    }

    /// A condition: the text matches the pattern, and A–Z match a–z.
    ///
    /// SQLite's LIKE ignores the case of ASCII letters, PostgreSQL's does not; other letters are
    /// compared as they are on both. The pattern's escape character is the backslash: make it
    /// with ``pattern(containing:)``.
    package func like(_ text: String, _ pattern: String) -> String {
        switch self {
        case .sqlite: #"\#(text) LIKE \#(pattern) ESCAPE '\'"#
        case .postgres:
            #"LOWER(\#(text) COLLATE "C") LIKE LOWER(\#(pattern) COLLATE "C") ESCAPE '\'"#
        }
    }

    /// A pattern for ``like(_:_:)`` that finds the words anywhere, `%` and `_` taken literally.
    package static func pattern(containing words: String) -> String {
        var pattern = "%"
        for scalar in words.unicodeScalars {
            if scalar == "%" || scalar == "_" || scalar == "\\" { pattern.append("\\") }
            pattern.unicodeScalars.append(scalar)
        }
        return pattern + "%"
    }
}
