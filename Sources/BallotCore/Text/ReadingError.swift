/// Why a text was refused, in which of its fields and at which byte.
package struct ReadingError: Error, Hashable, Sendable {
    /// What was found.
    package enum Reason: Hashable, Sendable {
        /// More bytes than the reader was told to take.
        case tooLarge(limit: Int)
        /// More values in an array, or more digits in a number, than the reader takes.
        case tooMany(limit: Int)
        /// Containers in containers beyond the limit.
        case tooDeep(limit: Int)
        /// The text ends where something must follow.
        case unexpectedEnd
        /// A byte that cannot stand here in canonical JSON: also a space.
        case unexpectedByte(UInt8)
        /// Another field, or none, where this one must stand.
        case missingField
        /// A field that is not known, comes twice or comes too late.
        case extraField
        /// A number with a leading zero, a sign, a fraction, or without a digit.
        case malformedNumber
        /// A number beyond what can be kept.
        case numberOutOfRange
        /// An escape that the writer would not have written.
        case malformedEscape
        /// Bytes that are not UTF-8.
        case malformedUTF8
        /// A value that has the right form and cannot be.
        case invalidValue
        /// Something after the end.
        case trailingBytes
    }

    /// What was found.
    package let reason: Reason
    /// The name of the field that was being read; empty before the first one.
    package let field: [UInt8]
    /// The place in the text, from 0.
    package let offset: Int

    /// Makes an error.
    package init(_ reason: Reason, field: [UInt8], offset: Int) {
        self.reason = reason
        self.field = field
        self.offset = offset
    }
}
