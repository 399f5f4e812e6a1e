import BallotCore

/// Trustees whose parts one program plays.
struct SimulatedTrustees<Subject: Group> {
    /// What they publish.
    let trustees: Trustees
    /// The secret of each: its key, or its seed.
    let secrets: [SecretFile]
    /// With a threshold, what each keeps beside its seed; otherwise nothing.
    let privateKeys: [[UInt8]]

    private let prepared: PreparedGroup<Subject>

    /// Makes the trustees of a plan.
    init(
        _ plan: SimulationPlan,
        in prepared: PreparedGroup<Subject>,
        from random: inout some RandomSource & ~Copyable
    ) throws(CeremonyFault) {
        guard let threshold = plan.threshold else {
            try self.init(count: plan.trusteeCount, in: prepared, from: &random)
            return
        }
        try self.init(
            count: plan.trusteeCount,
            threshold: threshold,
            in: prepared,
            from: &random
        )
    }

    /// Makes trustees none of whom can be missing.
    private init(
        count: Int,
        in prepared: PreparedGroup<Subject>,
        from random: inout some RandomSource & ~Copyable
    ) throws(CeremonyFault) {
        guard (1...ArchiveLimits.trustees).contains(count) else {
            throw .threshold(needed: count, count: count)
        }
        var trustees: [Trustees.Trustee] = []
        var secrets: [SecretFile] = []
        for _ in 0..<count {
            let key = TrusteeKey(in: prepared, from: &random)
            trustees.append(.single(key.publicKey(from: &random)))
            secrets.append(SecretFile(name: "\(key.fileName).privkey", content: key.text))
        }
        self.trustees = Trustees(trustees)
        self.secrets = secrets
        self.prepared = prepared
        privateKeys = []
    }

    /// Holds a whole key ceremony.
    private init(
        count: Int,
        threshold: Int,
        in prepared: PreparedGroup<Subject>,
        from random: inout some RandomSource & ~Copyable
    ) throws(CeremonyFault) {
        guard (1...ArchiveLimits.trustees).contains(count) else {
            throw .threshold(needed: threshold, count: count)
        }
        var secrets: [SecretFile] = []
        var certificates: [Certificate] = []
        for index in 1...count {
            let secret = CeremonySecret(in: prepared, from: &random)
            let certificate = try secret.certificate(
                index: index,
                size: count,
                threshold: threshold,
                from: &random
            )
            certificates.append(certificate)
            secrets.append(
                SecretFile(
                    name: "\(certificate.fileName).key",
                    content: SecretNumbers.withoutNewline(secret.seed)
                )
            )
        }
        let ceremony = try KeyCeremony(certificates, in: prepared)
        var polynomials: [CeremonyPolynomial] = []
        for file in secrets {
            let secret = try CeremonySecret(seed: file.content, in: prepared)
            polynomials.append(try ceremony.polynomial(by: secret, from: &random))
        }
        let inputs = try ceremony.inputs(polynomials)
        var outputs: [CeremonyOutput] = []
        for (index, file) in secrets.enumerated() {
            let secret = try CeremonySecret(seed: file.content, in: prepared)
            outputs.append(
                try ceremony.output(by: secret, of: inputs[index], from: &random)
            )
        }
        trustees = Trustees([.threshold(try ceremony.trustees(polynomials, outputs))])
        self.secrets = secrets
        self.prepared = prepared
        privateKeys = outputs.map(\.privateKey)
    }

    /// The key of one of them, from 0.
    func key(of index: Int) throws(CeremonyFault) -> TrusteeKey<Subject> {
        let content = secrets[index]
        guard !privateKeys.isEmpty else {
            return try TrusteeKey(content.content, in: prepared)
        }
        return try CeremonySecret(seed: content.content, in: prepared).key(privateKeys[index])
    }
}

extension Certificate {
    /// What belenios-tool calls the files of a trustee: the digest of the text that the certificate
    /// signs.
    package var fileName: String {
        String(decoding: SHA256.hash(signed.message).hexadecimal, as: UTF8.self)
    }
}
