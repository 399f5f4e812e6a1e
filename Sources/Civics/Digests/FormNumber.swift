/// The number of a form: 128 random bits, written as addresses can hold them.
///
/// A form that is sent twice by a shaky network bears one number, and makes one thing.
package enum FormNumber {
    private static let bytes = 16

    /// A number for a new form.
    package static func make() -> String {
        Base64URL.encode(RandomBytes.make(count: bytes))
    }

    /// The bits of a number; nil where it is none of ours.
    package static func read(_ number: String) -> [UInt8]? {
        guard let bits = Base64URL.decode(number), bits.count == bytes else { return nil }
        return bits
    }
}
