package import BallotCore

/// A trustee's polynomial in the exponent, the constant first, signed by the trustee (Belenios 2.0
/// specification, section 4.6.2).
package struct Coefexps: Hashable, Sendable {
    /// `g` to each coefficient.
    package let elements: Elements
    /// The text of them with its signature.
    package let signed: SignedMessage

    /// Makes it.
    ///
    /// - Parameters:
    ///   - elements: `g` to each coefficient.
    ///   - signature: of their `message`, by the trustee's verification key.
    ///   - group: the group of the elements.
    package init(elements: Elements, signature: Proof, in group: some Group) {
        self.elements = elements
        signed = SignedMessage(
            message: Self.message(of: elements, in: group),
            signature: signature
        )
    }

    /// Reads it; the elements need not be members.
    init(from reader: inout CanonicalReader, in group: some Group) throws(ReadingError) {
        signed = try SignedMessage(from: &reader, in: group.scalars)
        elements = try CanonicalReader.record(signed.message) { reader throws(ReadingError) in
            try reader.field("coefexps") { reader throws(ReadingError) in
                try reader.elements(in: group)
            }
        }
    }

    /// The text that is signed.
    package static func message(of elements: Elements, in group: some Group) -> [UInt8] {
        CanonicalWriter.record { writer in
            writer.field("coefexps") { $0.elements(elements, in: group) }
        }
    }
}
