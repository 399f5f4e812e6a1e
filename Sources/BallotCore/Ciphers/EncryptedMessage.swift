/// A message to the owner of a key: an element under ElGamal, whose digest is the key of a
/// symmetric cipher (Belenios 2.0 specification, section 4.6.1).
package struct EncryptedMessage: Hashable, Sendable {
    /// How the message is encrypted.
    package let cipher: AuthenticatedCipher
    /// `g^r`.
    package let alpha: Elements
    /// `k^r * g^s`, where `k` is the recipient's key.
    package let beta: Elements
    /// The encrypted message and its tag.
    package let data: [UInt8]

    /// Encrypts a message.
    ///
    /// - Parameters:
    ///   - message: the message, in bytes.
    ///   - key: the recipient's public key, which must be a member.
    ///   - cipher: how to encrypt it.
    ///   - group: the group of the key.
    ///   - random: where both exponents come from.
    package init(
        _ message: borrowing SecretBytes,
        to key: Elements,
        cipher: AuthenticatedCipher,
        in group: some Group,
        from random: inout some RandomSource & ~Copyable
    ) {
        var secrets = SecretScalars(count: 2, stride: group.scalars.stride)
        for index in 0..<2 { secrets.sample(index, in: group.scalars, from: &random) }
        let shared = group.powers(of: group.generator, by: secrets, at: 1)
        alpha = group.powers(of: group.generator, by: secrets, at: 0)
        beta = group.products(group.powers(of: key, by: secrets, at: 0), shared)
        self.cipher = cipher
        data = cipher.seal(
            message,
            key: Self.key(shared, in: group),
            vector: Self.vector(alpha, in: group)
        )
    }

    /// Decrypts the message.
    ///
    /// - Parameters:
    ///   - key: the recipient's secret exponent.
    ///   - group: the group of the key.
    /// - Returns: the message, or nothing if it is for somebody else or has been changed.
    package func opened(by key: borrowing SecretScalars, in group: some Group) -> SecretBytes? {
        var both = alpha
        both.append(beta)
        guard group.firstNonMember(of: both) == nil else { return nil }
        let negative = SecretScalars(count: 1, stride: group.scalars.stride)
        group.scalars.subtract(negative.pointer(at: 0), negative.pointer(at: 0), key.pointer(at: 0))
        let shared = group.products(beta, group.powers(of: alpha, by: negative, at: 0))
        return cipher.open(
            data,
            key: Self.key(shared, in: group),
            vector: Self.vector(alpha, in: group)
        )
    }

    // MARK: - JSON

    /// Reads a message; without a field `algorithm` it is CCM.
    ///
    /// - Throws: `ReadingError`.
    package init(_ bytes: [UInt8], limit: Int, in group: some Group) throws(ReadingError) {
        self = try CanonicalReader.read(bytes, limit: limit) { reader throws(ReadingError) in
            try reader.object { reader throws(ReadingError) in
                let isGCM = try reader.fieldIfPresent("algorithm") { reader throws(ReadingError) in
                    guard try reader.text() == [UInt8](ascii: "AES-GCM") else {
                        throw reader.fault(.invalidValue)
                    }
                    return true
                }
                let alpha = try reader.field("alpha") { reader throws(ReadingError) in
                    try reader.element(of: group)
                }
                let beta = try reader.field("beta") { reader throws(ReadingError) in
                    try reader.element(of: group)
                }
                let data = try reader.field("data") { reader throws(ReadingError) in
                    guard let data = Hexadecimal.bytes(try reader.text()) else {
                        throw reader.fault(.invalidValue)
                    }
                    return data
                }
                return EncryptedMessage(
                    cipher: isGCM == nil ? .ccm : .gcm,
                    alpha: alpha,
                    beta: beta,
                    data: data
                )
            }
        }
    }

    private init(cipher: AuthenticatedCipher, alpha: Elements, beta: Elements, data: [UInt8]) {
        self.cipher = cipher
        self.alpha = alpha
        self.beta = beta
        self.data = data
    }

    /// The message in JSON.
    package func json(in group: some Group) -> [UInt8] {
        var writer = CanonicalWriter()
        writer.object { writer in
            if cipher == .gcm {
                writer.field("algorithm", text: [UInt8](ascii: "AES-GCM"))
            }
            writer.field("alpha", text: Array(group.texts(of: alpha)[0]))
            writer.field("beta", text: Array(group.texts(of: beta)[0]))
            writer.field("data", text: Hexadecimal.text(data))
        }
        return writer.bytes
    }

    private static func key(_ shared: Elements, in group: some Group) -> SecretBytes {
        var hash = SHA256()
        hash.update("key|")
        hash.update(group.texts(of: shared).bytes)
        return hash.finishSecretly()
    }

    private static func vector(_ alpha: Elements, in group: some Group) -> Digest {
        var hash = SHA256()
        hash.update("iv|")
        hash.update(group.texts(of: alpha).bytes)
        return hash.finish()
    }
}

extension CanonicalReader {
    /// Reads one element, which need not be a member.
    ///
    /// - Throws: `ReadingError`; `numberOutOfRange` if it is no element.
    package mutating func element(of group: some Group) throws(ReadingError) -> Elements {
        let place = try group.place(in: &self)
        do throws(ElementError) {
            return try group.elements(at: [place], in: bytes)
        } catch {
            throw ReadingError(.numberOutOfRange, field: fieldName, offset: place.lowerBound)
        }
    }
}
