/// Where random bytes come from.
///
/// Nothing in this module knows a source of its own: whoever makes keys or ballots hands one over.
package protocol RandomSource: ~Copyable {
    /// Fills bytes that nobody can foretell.
    mutating func fill(_ bytes: UnsafeMutableBufferPointer<UInt8>)
}
