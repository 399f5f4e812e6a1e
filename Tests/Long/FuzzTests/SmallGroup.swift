import BallotCore

/// A group that is large enough to stand for the others and too small to protect anything.
enum SmallGroup {
    static let group = ModularGroup(
        name: Array("BELENIOS-2048".utf8),
        prime: bytes("176179107057873015100565565880449718687", 16),
        order: bytes("60515416910208454128397458323", 12),
        generator: bytes("91471580023694311308223670293582307154", 16),
        isSafePrime: false
    )

    static func text(_ elements: Elements) -> String {
        String(decoding: group.texts(of: elements)[0], as: UTF8.self)
    }

    /// A proof of knowing an exponent.
    static func proof(_ statement: KnowledgeProof, of exponent: UInt32) -> String {
        var writer = CanonicalWriter()
        var random = ExpandedSeed(SecretBytes([UInt8](repeating: 7, count: 32)))
        statement.make(
            of: secret(exponent),
            in: group,
            generator: group.table(of: group.generator, for: .secret),
            from: &random
        ).write(to: &writer, in: group.scalars)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The generator to some power.
    static func power(_ exponent: UInt32) -> Elements {
        group.product(of: group.generator, to: group.scalars.scalar(exponent))
    }

    static func secret(_ exponent: UInt32) -> SecretScalars {
        var secret = SecretScalars(count: 1, stride: group.scalars.stride)
        secret.set(0, to: group.scalars.scalar(exponent))
        return secret
    }

    private static func bytes(_ digits: String, _ count: Int) -> [UInt8] {
        Decimal.bytes(Array(digits.utf8), byteCount: count) ?? []
    }
}
