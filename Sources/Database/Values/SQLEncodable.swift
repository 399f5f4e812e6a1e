/// A value that can be the argument of a statement.
package protocol SQLEncodable {
    /// The type that a null of this kind has; nothing where only the value itself can tell.
    ///
    /// PostgreSQL decides the meaning of a statement before it sees the values, and cannot guess
    /// the type in `$1 IS NULL`.
    static var sqlType: SQLType? { get }

    /// The value as the engines store it.
    var sqlValue: SQLValue { get }
}

extension SQLEncodable {
    /// Leaves the type of a null to the engine.
    package static var sqlType: SQLType? { nil }
}

extension SQLEncodable where Self: RawRepresentable, RawValue: SQLEncodable {
    /// The type of the raw value.
    package static var sqlType: SQLType? { RawValue.sqlType }

    /// The raw value, as the engines store it.
    package var sqlValue: SQLValue { rawValue.sqlValue }
}

extension SQLValue: SQLEncodable {
    /// The value itself.
    package var sqlValue: SQLValue { self }
}

extension Int64: SQLEncodable {
    /// An integer.
    package static var sqlType: SQLType? { .integer }

    /// The number.
    package var sqlValue: SQLValue { .integer(self) }
}

extension Int: SQLEncodable {
    /// An integer.
    package static var sqlType: SQLType? { .integer }

    /// The number.
    package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Bool: SQLEncodable {
    /// An integer: neither engine's own notion of truth is portable.
    package static var sqlType: SQLType? { .integer }

    /// 1 for true, 0 for false.
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension String: SQLEncodable {
    /// Text.
    package static var sqlType: SQLType? { .text }

    /// The text, byte for byte.
    package var sqlValue: SQLValue { .text(self) }
}

extension Array: SQLEncodable where Element == UInt8 {
    /// Bytes.
    package static var sqlType: SQLType? { .bytes }

    /// The bytes.
    package var sqlValue: SQLValue { .bytes(self) }
}

extension Optional: SQLEncodable where Wrapped: SQLEncodable {
    /// The type of what may be missing.
    package static var sqlType: SQLType? { Wrapped.sqlType }

    /// The wrapped value, or null.
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
