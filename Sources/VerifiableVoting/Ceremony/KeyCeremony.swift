package import BallotCore

/// The key ceremony of trustees of whom some suffice, from the certificates on: what each step
/// takes is checked before anything is made of it (Belenios 2.0 specification, section 4.6, and
/// what later releases added).
///
/// Steps 1, 3 and 5 are a trustee's, who needs nothing but the own secret and what everybody sees;
/// steps 2, 4 and 6 are of whoever passes the records on, who needs no secret.
package struct KeyCeremony<Subject: Group>: Sendable {
    /// The certificates, in the order of the trustees.
    package let certificates: [Certificate]
    /// How many open a tally.
    package let threshold: Int
    private let prepared: PreparedGroup<Subject>

    private var group: Subject { prepared.group }
    private var checks: CeremonyChecks<Subject> {
        CeremonyChecks(group: group, certificates: certificates, threshold: threshold)
    }

    /// Takes the certificates: step 2.
    ///
    /// - Throws: `CeremonyFault` where they are not the certificates of one ceremony.
    package init(
        _ certificates: [Certificate],
        in prepared: PreparedGroup<Subject>
    ) throws(CeremonyFault) {
        guard let context = certificates.first?.keys.context else {
            throw certificates.isEmpty
                ? .count(expected: 1, found: 0) : .published(.context(trustee: 1))
        }
        guard certificates.count == context.size else {
            throw .count(expected: context.size, found: certificates.count)
        }
        self.certificates = certificates
        self.prepared = prepared
        threshold = context.threshold
        guard (1...certificates.count).contains(threshold) else {
            throw .threshold(needed: threshold, count: certificates.count)
        }
        do throws(TrusteeFault) {
            try checks.checkCertificates()
        } catch { throw .published(error) }
    }

    // MARK: - Step 3

    /// Makes a trustee's polynomial: step 3.
    ///
    /// - Parameters:
    ///   - secret: the trustee's.
    ///   - cipher: how messages are encrypted; belenios-tool 3.0 knows CCM only.
    ///   - random: where the coefficients, all masks and the exponents of encryption come from.
    /// - Returns: what the trustee publishes.
    /// - Throws: `CeremonyFault.stranger` if no certificate is of this secret.
    package func polynomial(
        by secret: borrowing CeremonySecret<Subject>,
        cipher: AuthenticatedCipher = .gcm,
        from random: inout some RandomSource & ~Copyable
    ) throws(CeremonyFault) -> CeremonyPolynomial {
        let field = group.scalars
        let own = certificates[try index(of: secret) - 1]
        var coefficients = SecretScalars(count: threshold, stride: field.stride)
        for index in 0..<threshold { coefficients.sample(index, in: field, from: &random) }
        let elements = prepared.powers(by: coefficients)
        let polynomial = secret.send(
            SecretNumbers.texts(
                coefficients,
                between: Self.polynomialBeginning,
                and: Self.polynomialEnd,
                in: field
            ),
            to: own.keys.encryption,
            cipher: cipher,
            from: &random
        )
        var secrets: [[UInt8]] = []
        for (place, certificate) in certificates.enumerated() {
            let value = SecretNumbers.value(of: coefficients, at: place + 1, in: field)
            secrets.append(
                secret.send(
                    SecretNumbers.text(
                        value,
                        between: Self.secretBeginning,
                        and: Self.numberEnd,
                        in: field
                    ),
                    to: certificate.keys.encryption,
                    cipher: cipher,
                    from: &random
                )
            )
        }
        let signature = secret.signature(
            of: Coefexps.message(of: elements, in: group),
            from: &random
        )
        let message = ThresholdTrustees.ceremonyMessage(
            certificates: certificates,
            coefexps: elements,
            in: group
        )
        return CeremonyPolynomial(
            polynomial: polynomial,
            secrets: secrets,
            coefexps: Coefexps(elements: elements, signature: signature, in: group),
            signature: secret.signature(of: message, from: &random)
        )
    }

    /// Which trustee a secret is of, from 1.
    package func index(
        of secret: borrowing CeremonySecret<Subject>
    ) throws(CeremonyFault) -> Int {
        for (index, certificate) in certificates.enumerated()
        where secret.isOwner(of: certificate) { return index + 1 }
        throw .stranger
    }

    // MARK: - Step 4

    /// Passes on what each trustee needs from the others: step 4.
    ///
    /// - Parameter polynomials: one a trustee, in their order.
    /// - Returns: one a trustee, in their order.
    /// - Throws: `CeremonyFault` where a polynomial does not hold.
    package func inputs(
        _ polynomials: [CeremonyPolynomial]
    ) throws(CeremonyFault) -> [CeremonyInput] {
        try check(polynomials.map(\.coefexps), polynomials.map(\.signature))
        for polynomial in polynomials {
            try requireCount(polynomial.secrets.count)
        }
        return polynomials.enumerated().map { index, polynomial in
            CeremonyInput(
                polynomial: polynomial.polynomial,
                secrets: polynomials.map { $0.secrets[index] },
                coefexps: polynomials.map(\.coefexps),
                signatures: polynomials.map(\.signature)
            )
        }
    }

    private func requireCount(_ count: Int) throws(CeremonyFault) {
        guard count == certificates.count else {
            throw .count(expected: certificates.count, found: count)
        }
    }

    private func check(
        _ coefexps: [Coefexps],
        _ signatures: [Proof]
    ) throws(CeremonyFault) {
        try requireCount(coefexps.count)
        try requireCount(signatures.count)
        do throws(TrusteeFault) {
            try checks.check(coefexps, signatures)
        } catch { throw .published(error) }
    }

    // MARK: - Step 5

    /// Makes a trustee's part of the key of what the others sent: step 5.
    ///
    /// - Parameters:
    ///   - secret: the trustee's.
    ///   - input: what was passed on to this trustee.
    ///   - cipher: how the part is encrypted.
    ///   - random: where all masks and the exponents of encryption come from.
    /// - Returns: what the trustee keeps and publishes.
    /// - Throws: `CeremonyFault` where something that was sent does not hold.
    package func output(
        by secret: borrowing CeremonySecret<Subject>,
        of input: CeremonyInput,
        cipher: AuthenticatedCipher = .gcm,
        from random: inout some RandomSource & ~Copyable
    ) throws(CeremonyFault) -> CeremonyOutput {
        let field = group.scalars
        let own = try index(of: secret)
        let keys = certificates[own - 1].keys
        try check(input.coefexps, input.signatures)
        try requireCount(input.secrets.count)
        try checkOwnPolynomial(input, of: secret, at: own)
        var sum = SecretNumber(byteCount: field.stride + 2)
        for (index, message) in input.secrets.enumerated() {
            let sender = (certificates[index].keys.verification, index + 1)
            let text = try secret.receive(message, from: sender)
            guard
                let value = SecretNumbers.number(
                    text,
                    between: Self.secretBeginning,
                    and: Self.numberEnd,
                    in: field
                )
            else { throw .content(from: index + 1) }
            let expected = ThresholdTrustees.verificationKey(
                of: own,
                coefexps: [input.coefexps[index].elements],
                in: group
            )
            guard prepared.powers(by: value) == expected else { throw .share(from: index + 1) }
            sum.multiply(by: 1, adding: value)
        }
        let key = TrusteeKey(sum.reduced(in: field), in: prepared)
        let unsigned = key.publicKey(from: &random)
        let message = TrusteePublicKey.message(of: unsigned.key, in: group)
        return CeremonyOutput(
            privateKey: secret.send(
                SecretNumbers.text(
                    key.secret,
                    between: Self.keyBeginning,
                    and: Self.numberEnd,
                    in: field
                ),
                to: keys.encryption,
                cipher: cipher,
                from: &random
            ),
            publicKey: TrusteePublicKey(
                proof: unsigned.proof,
                key: unsigned.key,
                signature: secret.signature(of: message, from: &random)
            )
        )
    }

    /// Whoever passes records on might hand another polynomial back.
    private func checkOwnPolynomial(
        _ input: CeremonyInput,
        of secret: borrowing CeremonySecret<Subject>,
        at own: Int
    ) throws(CeremonyFault) {
        let text = try secret.receive(
            input.polynomial,
            from: (certificates[own - 1].keys.verification, own)
        )
        var powers = Elements(stride: group.generator.stride)
        let count = SecretNumbers.read(
            text,
            between: Self.polynomialBeginning,
            and: Self.polynomialEnd,
            in: group.scalars
        ) { _, coefficient in
            powers.append(prepared.powers(by: coefficient))
        }
        guard count == threshold, powers == input.coefexps[own - 1].elements else {
            throw .ownPolynomial
        }
    }

    // MARK: - Step 6

    /// Puts together what is published: step 6.
    ///
    /// - Parameters:
    ///   - polynomials: one a trustee, in their order.
    ///   - outputs: one a trustee, in their order.
    ///   - names: what the trustees are called; nothing if that is not published.
    /// - Returns: what is published of all of them.
    /// - Throws: `CeremonyFault` where something does not hold.
    package func trustees(
        _ polynomials: [CeremonyPolynomial],
        _ outputs: [CeremonyOutput],
        names: [String]? = nil
    ) throws(CeremonyFault) -> ThresholdTrustees {
        try requireCount(outputs.count)
        try requireCount(names?.count ?? outputs.count)
        let keys = outputs.enumerated().map { index, output in
            TrusteePublicKey(
                proof: output.publicKey.proof,
                key: output.publicKey.key,
                signature: output.publicKey.signature,
                name: names.map { Array($0[index].utf8) } ?? output.publicKey.name
            )
        }
        let trustees = ThresholdTrustees(
            threshold: threshold,
            certificates: certificates,
            coefexps: polynomials.map(\.coefexps),
            signatures: polynomials.map(\.signature),
            verificationKeys: keys
        )
        if let fault = TrusteeChecks(group: group).faults(of: Trustees([.threshold(trustees)]))
            .first
        {
            throw .published(fault)
        }
        return trustees
    }

    // MARK: - The own part

    private static var polynomialBeginning: StaticString { "{\"polynomial\":[\"" }
    private static var polynomialEnd: StaticString { "\"]}" }
    private static var secretBeginning: StaticString { "{\"secret\":\"" }
    private static var keyBeginning: StaticString { "{\"decryption_key\":\"" }
    private static var numberEnd: StaticString { "\"}" }
}

extension CeremonySecret {
    /// Opens the own part of the key, as step 5 wrote it.
    ///
    /// - Parameter privateKey: the encrypted part (`.dkey`).
    /// - Returns: the part, to give shares with.
    /// - Throws: `CeremonyFault`, as if from trustee 0 where the part itself does not hold.
    package func key(_ privateKey: [UInt8]) throws(CeremonyFault) -> TrusteeKey<Subject> {
        let text = try receive(privateKey, from: (verificationKey, 0))
        guard
            let secret = SecretNumbers.number(
                text,
                between: "{\"decryption_key\":\"",
                and: "\"}",
                in: prepared.group.scalars
            )
        else { throw .content(from: 0) }
        return TrusteeKey(secret, in: prepared)
    }
}
