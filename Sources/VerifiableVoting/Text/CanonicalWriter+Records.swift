package import BallotCore

extension CanonicalWriter {
    /// The bytes of a record that is an object.
    static func record(_ fields: (inout CanonicalWriter) -> Void) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.object(fields)
        return writer.bytes
    }

    /// Writes the first of some elements.
    package mutating func element(_ element: Elements, in group: some Group) {
        plain(group.texts(of: element)[0])
    }

    /// Writes elements as an array.
    package mutating func elements(_ elements: Elements, in group: some Group) {
        let texts = group.texts(of: elements)
        array { writer in
            for index in 0..<texts.count { writer.plain(texts[index]) }
        }
    }

    /// Writes ciphertexts, of each first alpha, then beta, as an array.
    package mutating func ciphertexts(_ elements: Elements, in group: some Group) {
        let texts = group.texts(of: elements)
        array { writer in
            for index in stride(from: 0, to: texts.count, by: 2) {
                writer.object { writer in
                    writer.field("alpha") { $0.plain(texts[index]) }
                    writer.field("beta") { $0.plain(texts[index + 1]) }
                }
            }
        }
    }

    /// Writes proofs as an array.
    mutating func proofs(_ proofs: [Proof], in field: ScalarField) {
        array { writer in
            for proof in proofs { proof.write(to: &writer, in: field) }
        }
    }

    /// Writes a reference to a record.
    mutating func reference(_ name: StaticString, _ digest: Digest) {
        field(name) { $0.plain(digest.hexadecimal) }
    }

    /// Writes a field with a whole number.
    mutating func count(_ name: StaticString, _ count: Int) {
        field(name) { $0.integer(count) }
    }
}
