/// The kinds of value JSON knows (RFC 8259 §3).
public enum JSONKind: String, Hashable, Sendable {
    /// An object: members between braces.
    case object
    /// An array: values between brackets.
    case array
    /// A string.
    case string
    /// A number.
    case number
    /// `true` or `false`.
    case boolean
    /// `null`.
    case null
}
