package import BallotCore

/// The secret key of a trustee without whom nothing is opened (Belenios 2.0 specification, section
/// 4.5), or a trustee's part of a key of which some parts suffice.
package struct TrusteeKey<Subject: Group>: ~Copyable {
    /// The secret exponent.
    let secret: SecretScalars
    private let prepared: PreparedGroup<Subject>

    /// Takes an exponent.
    init(_ secret: consuming SecretScalars, in prepared: PreparedGroup<Subject>) {
        self.secret = secret
        self.prepared = prepared
    }

    /// Draws a new one.
    package init(
        in prepared: PreparedGroup<Subject>,
        from random: inout some RandomSource & ~Copyable
    ) {
        var secret = SecretScalars(count: 1, stride: prepared.group.scalars.stride)
        secret.sample(0, in: prepared.group.scalars, from: &random)
        self.init(secret, in: prepared)
    }

    /// Reads the file of a key: the number in quotes, as belenios-tool writes it (`.privkey`).
    ///
    /// - Throws: `CeremonyFault.key`.
    package init(
        _ text: borrowing SecretBytes,
        in prepared: PreparedGroup<Subject>
    ) throws(CeremonyFault) {
        let lined = SecretNumbers.withoutNewline(text)
        guard
            let secret = SecretNumbers.number(
                lined,
                between: "\"",
                and: "\"",
                in: prepared.group.scalars
            )
        else { throw .key }
        self.init(secret, in: prepared)
    }

    /// The key as it is written in a file.
    package var text: SecretBytes {
        SecretNumbers.text(secret, between: "\"", and: "\"", in: prepared.group.scalars)
    }

    /// The public key.
    package var element: Elements { prepared.powers(by: secret) }

    /// The public key with the proof that its secret is known.
    ///
    /// - Parameters:
    ///   - name: what the trustee is called, if that is to be published.
    ///   - random: where the mask of the exponent comes from.
    /// - Returns: what the trustee publishes.
    package func publicKey(
        named name: String? = nil,
        from random: inout some RandomSource & ~Copyable
    ) -> TrusteePublicKey {
        let key = element
        return TrusteePublicKey(
            proof: prepared.proof(
                .ownership(of: key, in: prepared.group),
                of: secret,
                from: &random
            ),
            key: key,
            name: name.map { Array($0.utf8) }
        )
    }

    /// What belenios-tool calls the files of a key: the first eight digits of the digest of the
    /// public key, in capitals.
    package var fileName: String {
        let text = TrusteePublicKey.message(of: element, in: prepared.group)
        return String(decoding: SHA256.hash(text).hexadecimal.prefix(8), as: UTF8.self)
            .uppercased()
    }
}
