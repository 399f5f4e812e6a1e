/// A value as it crosses the border of an engine.
///
/// There are no floating point values here: nothing in the record is decided by one, so a
/// statement that yields one is refused with ``DatabaseError/corrupt(column:expected:)``.
///
/// `Hashable` compares text as Swift does, by canonical equivalence. The engines keep and compare
/// bytes: "é" written in two ways is two values to them.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
}
