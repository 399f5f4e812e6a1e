/// A value that can be read from one column that is not null.
///
/// Null is read by asking ``Row`` for an optional.
package protocol SQLDecodable {
    /// Reads the value; nothing where the column holds something else.
    init?(sqlValue: SQLValue)
}

extension SQLDecodable where Self: RawRepresentable, RawValue: SQLDecodable {
    /// Reads the raw value, and refuses one that this type does not know.
    package init?(sqlValue: SQLValue) {
        guard let rawValue = RawValue(sqlValue: sqlValue) else { return nil }
        self.init(rawValue: rawValue)
    }
}

extension Int64: SQLDecodable {
    /// Reads an integer.
    package init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self = number
    }
}

extension Int: SQLDecodable {
    /// Reads an integer that fits.
    package init?(sqlValue: SQLValue) {
        guard case .integer(let number) = sqlValue else { return nil }
        self.init(exactly: number)
    }
}

extension Bool: SQLDecodable {
    /// Reads 0 or 1, and nothing else.
    package init?(sqlValue: SQLValue) {
        switch sqlValue {
        case .integer(0): self = false
        case .integer(1): self = true
        case .integer, .null, .text, .bytes: return nil
        }
    }
}

extension String: SQLDecodable {
    /// Reads text.
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue else { return nil }
        self = text
    }
}

extension Array: SQLDecodable where Element == UInt8 {
    /// Reads bytes.
    package init?(sqlValue: SQLValue) {
        guard case .bytes(let bytes) = sqlValue else { return nil }
        self = bytes
    }
}
