/// What a voter holds: a short text out of which the key that signs a ballot is derived.
///
/// The hyphens belong to the text: both kinds are derived from the printed form.
package struct PrivateCredential: ~Copyable {
    /// How credentials look and what is done with them.
    package enum Kind: Hashable, Sendable {
        /// `XXXXX-XXXXXX-XXXXX-XXXXXX`, 22 random characters, two digests; releases from 2.4 on.
        case plain
        /// `XXX-XXX-XXX-XXX-XXX`, 14 random characters and one that checks them, PBKDF2
        /// (Belenios 2.0 specification, section 4.8); releases up to 3.0.
        case checked

        /// The lengths of the groups between the hyphens.
        fileprivate var groups: [Int] {
            switch self {
            case .plain: [5, 6, 5, 6]
            case .checked: [3, 3, 3, 3, 3]
            }
        }

        fileprivate var characterCount: Int { self == .plain ? 22 : 15 }
    }

    /// Why a typed text is no credential.
    package enum Refusal: Error, Hashable, Sendable {
        /// It has neither 22 nor 15 characters besides hyphens.
        case length
        /// It has a character that is not of base 58.
        case character
        /// The last character does not fit the others: something was mistyped.
        case checkCharacter
    }

    /// How it looks.
    package let kind: Kind
    /// The text with its hyphens.
    package let text: SecretBytes

    /// Takes a typed text, with or without hyphens.
    ///
    /// - Throws: `Refusal`.
    package init(typed: borrowing SecretBytes) throws(Refusal) {
        guard typed.count <= 64 else { throw .length }
        var characters: [UInt8] = []
        characters.reserveCapacity(64)
        typed.withBytes { typed in
            for byte in typed where byte != UInt8(ascii: "-") { characters.append(byte) }
        }
        defer { Wiping.wipe(&characters) }
        let kind: Kind
        switch characters.count {
        case Kind.plain.characterCount: kind = .plain
        case Kind.checked.characterCount: kind = .checked
        default: throw .length
        }
        guard Base58.isText(characters) else { throw .character }
        if kind == .checked {
            let expected = Self.checkCharacter(characters.dropLast())
            let last = characters[characters.count - 1]
            guard ByteMask.isEqual(expected, last) != 0 else { throw .checkCharacter }
        }
        self.init(kind: kind, characters: &characters)
    }

    /// Draws a new one.
    package init(
        drawing kind: Kind,
        from random: inout some RandomSource & ~Copyable
    ) {
        var characters: [UInt8] = []
        characters.reserveCapacity(32)
        let randomCount = kind == .plain ? kind.characterCount : kind.characterCount - 1
        for _ in 0..<randomCount { characters.append(Base58.random(from: &random)) }
        if kind == .checked { characters.append(Self.checkCharacter(characters[...])) }
        self.init(kind: kind, characters: &characters)
        Wiping.wipe(&characters)
    }

    private init(kind: Kind, characters: inout [UInt8]) {
        var text = SecretBytes(count: characters.count + kind.groups.count - 1)
        text.withMutableBytes { text in
            var (place, index) = (0, 0)
            for (number, count) in kind.groups.enumerated() {
                if number > 0 {
                    text[place] = UInt8(ascii: "-")
                    place += 1
                }
                for _ in 0..<count {
                    text[place] = characters[index]
                    place += 1
                    index += 1
                }
            }
        }
        self.kind = kind
        self.text = text
    }

    /// The secret exponent in an election.
    ///
    /// - Parameters:
    ///   - uuid: the election's name in base 58.
    ///   - field: the exponents of its group.
    /// - Returns: one exponent.
    package func secret(uuid: [UInt8], in field: ScalarField) -> SecretScalars {
        switch kind {
        case .plain:
            var digits = SecretBytes(count: 2 * Digest.byteCount)
            for half in 0..<2 {
                var hash = SHA256()
                hash.update("derive_credential|")
                hash.update(uuid)
                hash.update(byte: UInt8(ascii: "|"))
                hash.update(byte: UInt8(ascii: "0") + UInt8(half))
                hash.update(byte: UInt8(ascii: "|"))
                hash.update(text)
                hash.finishSecretly().withBytes { digest in
                    digits.withMutableBytes { digits in
                        for index in digest.indices {
                            digits[half * Digest.byteCount + index] = digest[index]
                        }
                    }
                }
            }
            return SecretScalars(reducing: digits, in: field)
        case .checked:
            return SecretScalars(
                reducing: PBKDF2.key(password: text, salt: uuid, iterationCount: 1000),
                in: field
            )
        }
    }

    /// 53 less the number that the characters are in base 58, modulo 53.
    private static func checkCharacter(_ characters: ArraySlice<UInt8>) -> UInt8 {
        var remainder: UInt32 = 0
        for character in characters {
            let sum = remainder &* 58 &+ UInt32(Base58.value(character))
            // Modulo 53 without a division, whose time may depend on the value: below 53 * 58,
            // 19785 / 2^20 is near enough to 1 / 53.
            remainder = sum &- (sum &* 19785) &>> 20 &* 53
        }
        return Base58.character(UInt8(53 - remainder))
    }
}
