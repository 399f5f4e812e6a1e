/// One value (or one key) of a scanned document, in the order of the text.
///
/// Sixteen bytes each, so that a hostile document of single digits cannot blow memory up by more
/// than eight times its own size.
struct JSONNode {
    /// Offset of the first byte: after the quote for strings, at the bracket for containers.
    let start: UInt32
    /// Offset past the last byte: before the closing quote for strings.
    var end: UInt32
    /// Index of the node after this one and all it contains.
    var next: UInt32
    let kind: JSONKind
    /// A string with escapes, a number with a fraction or an exponent, or the boolean `true`.
    let isSpecial: Bool
}
