package import Civics
package import Database

// How the values of public life lie in a column.

extension ID: SQLEncodable, SQLDecodable, RowDecodable {
    /// Reads an integer.
    package init?(sqlValue: SQLValue) {
        guard case .integer(let raw) = sqlValue else { return nil }
        self.init(rawValue: raw)
    }
}

extension Instant: SQLEncodable, SQLDecodable {
    /// An integer.
    package static var sqlType: SQLType? { .integer }

    /// Milliseconds since 1970, UTC.
    package var sqlValue: SQLValue { .integer(milliseconds) }

    /// Reads milliseconds.
    package init?(sqlValue: SQLValue) {
        guard case .integer(let raw) = sqlValue else { return nil }
        self.init(milliseconds: raw)
    }
}

extension CivilDate: SQLEncodable, SQLDecodable {
    /// Text.
    package static var sqlType: SQLType? { .text }

    /// ISO text, which sorts as dates do.
    package var sqlValue: SQLValue { .text(description) }

    /// Reads ISO text.
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue, let date = try? CivilDate(iso: text) else {
            return nil
        }
        self = date
    }
}

extension Digest: SQLEncodable, SQLDecodable {
    /// Bytes.
    package static var sqlType: SQLType? { .bytes }

    /// The 32 bytes.
    package var sqlValue: SQLValue { .bytes(bytes) }

    /// Reads 32 bytes.
    package init?(sqlValue: SQLValue) {
        guard case .bytes(let bytes) = sqlValue else { return nil }
        self.init(bytes: bytes)
    }
}

/// An enumeration stored under its stable name; an unknown name is an impossible row.
package typealias StoredName = SQLEncodable & SQLDecodable

extension Certainty: StoredName {}
