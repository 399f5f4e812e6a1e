package import BallotCore

/// What a trustee keeps during the key ceremony and until the tally: a seed of 22 characters, out
/// of which come the key that signs and the key that opens messages (Belenios 2.0 specification,
/// section 4.6.1).
package struct CeremonySecret<Subject: Group>: ~Copyable {
    /// How many characters a seed has.
    package static var seedLength: Int { 22 }

    /// The seed, as it is written in a file (`.key`).
    package let seed: SecretBytes
    let prepared: PreparedGroup<Subject>
    private let signingKey: SecretScalars
    private let openingKey: SecretScalars

    private var group: Subject { prepared.group }

    /// Draws a new one.
    package init(
        in prepared: PreparedGroup<Subject>,
        from random: inout some RandomSource & ~Copyable
    ) {
        var seed = SecretBytes(count: Self.seedLength)
        for index in 0..<Self.seedLength {
            let character = Base58.random(from: &random)
            seed.withMutableBytes { $0[index] = character }
        }
        self.init(checked: seed, in: prepared)
    }

    /// Takes a seed.
    ///
    /// - Throws: `CeremonyFault.seed`.
    package init(
        seed text: borrowing SecretBytes,
        in prepared: PreparedGroup<Subject>
    ) throws(CeremonyFault) {
        let seed = SecretNumbers.withoutNewline(text)
        guard seed.count == Self.seedLength, seed.withArray(Base58.isText) else { throw .seed }
        self.init(checked: seed, in: prepared)
    }

    private init(checked seed: consuming SecretBytes, in prepared: PreparedGroup<Subject>) {
        let field = prepared.group.scalars
        signingKey = Self.key("sk|", of: seed, in: field)
        openingKey = Self.key("dk|", of: seed, in: field)
        self.seed = seed
        self.prepared = prepared
    }

    private static func key(
        _ prefix: StaticString,
        of seed: borrowing SecretBytes,
        in field: ScalarField
    ) -> SecretScalars {
        var hash = SHA256()
        hash.update(prefix)
        hash.update(seed)
        return SecretScalars(reducing: hash.finishSecretly(), in: field)
    }

    // MARK: - Certificate and signatures

    /// The key that others check signatures with.
    package var verificationKey: Elements { prepared.powers(by: signingKey) }

    /// Whether a certificate is of this seed.
    func isOwner(of certificate: Certificate) -> Bool {
        certificate.keys.verification == verificationKey
            && certificate.keys.encryption == prepared.powers(by: openingKey)
    }

    /// Makes the certificate: step 1 of the ceremony.
    ///
    /// - Parameters:
    ///   - index: which of the trustees this is, from 1.
    ///   - size: how many there are.
    ///   - threshold: how many open a tally.
    ///   - random: where the mask of the signature comes from.
    /// - Returns: the certificate.
    /// - Throws: `CeremonyFault.threshold`.
    package func certificate(
        index: Int,
        size: Int,
        threshold: Int,
        from random: inout some RandomSource & ~Copyable
    ) throws(CeremonyFault) -> Certificate {
        // Where one of several is enough, all have the same key: that is no sharing.
        guard (1...ArchiveLimits.trustees).contains(size), (1...size).contains(threshold),
            (1...size).contains(index), threshold > 1 || size == 1
        else { throw .threshold(needed: threshold, count: size) }
        let keys = Certificate.Keys(
            context: CertificateContext(
                group: group.name,
                size: size,
                threshold: threshold,
                index: index
            ),
            verification: verificationKey,
            encryption: prepared.powers(by: openingKey)
        )
        let signature = signature(of: keys.message(in: group), from: &random)
        return Certificate(keys: keys, signature: signature, in: group)
    }

    /// Signs a text.
    func signature(
        of message: [UInt8],
        from random: inout some RandomSource & ~Copyable
    ) -> Proof {
        prepared.proof(.message(message), of: signingKey, from: &random)
    }

    // MARK: - Messages

    /// Signs and encrypts a message (section 4.6.3).
    ///
    /// - Parameters:
    ///   - message: JSON of numbers.
    ///   - recipient: the key that it is encrypted to.
    ///   - cipher: how it is encrypted.
    ///   - random: where masks and the exponents of the encryption come from.
    /// - Returns: the encrypted message in JSON.
    func send(
        _ message: borrowing SecretBytes,
        to recipient: Elements,
        cipher: AuthenticatedCipher,
        from random: inout some RandomSource & ~Copyable
    ) -> [UInt8] {
        let field = group.scalars
        let address = group.texts(of: recipient)[0]
        var inner = SecretText(capacity: 64 + address.count + 2 * message.count)
        inner.append([UInt8](ascii: "{\"recipient\":\""))
        inner.append(address)
        inner.append([UInt8](ascii: "\",\"message\":\""))
        inner.append(escaping: message)
        inner.append([UInt8](ascii: "\"}"))
        let letter = inner.finished()
        var lines = letter.withBytes { Array($0) }
        let signature = signature(of: lines, from: &random)
        lines.erase()
        var proof = CanonicalWriter()
        signature.write(to: &proof, in: field)
        var outer = SecretText(capacity: 64 + 2 * letter.count + proof.bytes.count)
        outer.append([UInt8](ascii: "{\"message\":\""))
        outer.append(escaping: letter)
        outer.append([UInt8](ascii: "\",\"signature\":"))
        outer.append(proof.bytes)
        outer.append([UInt8](ascii: "}"))
        return EncryptedMessage(
            outer.finished(),
            to: recipient,
            cipher: cipher,
            in: group,
            from: &random
        ).json(in: group)
    }

    /// Opens a message, and checks who signed it and whom it is for.
    ///
    /// - Parameters:
    ///   - json: the encrypted message in JSON.
    ///   - sender: the key that must have signed it, and whose trustee that is.
    /// - Returns: the message.
    /// - Throws: `CeremonyFault`.
    func receive(
        _ json: [UInt8],
        from sender: (key: Elements, number: Int)
    ) throws(CeremonyFault) -> SecretBytes {
        let encrypted: EncryptedMessage
        do throws(ReadingError) {
            encrypted = try EncryptedMessage(json, limit: ArchiveLimits.recordBytes, in: group)
        } catch { throw .form(trustee: sender.number, error) }
        guard let plain = encrypted.opened(by: openingKey, in: group) else {
            throw .sealed(from: sender.number)
        }
        var bytes = plain.withBytes { Array($0) }
        defer { bytes.erase() }
        guard var letter = Self.letter(bytes, in: group) else {
            throw .content(from: sender.number)
        }
        defer {
            letter.text.erase()
            letter.message.erase()
        }
        guard
            KnowledgeProof.message(letter.text)
                .verify(letter.signature, key: sender.key, in: group)
        else { throw .sender(from: sender.number) }
        guard letter.recipient == prepared.powers(by: openingKey) else {
            throw .recipient(from: sender.number)
        }
        return SecretBytes(letter.message)
    }

    private struct Letter {
        var text: [UInt8]
        let signature: Proof
        let recipient: Elements
        var message: [UInt8]
    }

    private static func letter(_ bytes: [UInt8], in group: Subject) -> Letter? {
        try? CanonicalReader.record(bytes) { reader throws(ReadingError) in
            let text = try reader.field("message") { reader throws(ReadingError) in
                try reader.text()
            }
            let signature = try reader.field("signature") { reader throws(ReadingError) in
                try Proof(from: &reader, in: group.scalars)
            }
            return try CanonicalReader.record(text) { reader throws(ReadingError) in
                try Letter(
                    text: text,
                    signature: signature,
                    recipient: reader.field("recipient") { reader throws(ReadingError) in
                        try reader.element(in: group)
                    },
                    message: reader.field("message") { reader throws(ReadingError) in
                        try reader.text()
                    }
                )
            }
        }
    }
}
