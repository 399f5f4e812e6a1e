import BallotCore
import VerifiableVoting

/// A key ceremony that a test plays step by step, to change what it likes in between.
struct PlayedCeremony {
    let prepared: PreparedGroup<ModularGroup>
    let cipher: AuthenticatedCipher
    let seeds: [[UInt8]]
    let ceremony: KeyCeremony<ModularGroup>
    var polynomials: [CeremonyPolynomial] = []
    var outputs: [CeremonyOutput] = []

    /// Plays steps 1 to 3.
    init(
        size: Int,
        threshold: Int,
        in prepared: PreparedGroup<ModularGroup>,
        cipher: AuthenticatedCipher = .gcm,
        from random: inout ExpandedSeed
    ) throws {
        self.prepared = prepared
        self.cipher = cipher
        var seeds: [[UInt8]] = []
        var certificates: [Certificate] = []
        for index in 1...size {
            let secret = CeremonySecret(in: prepared, from: &random)
            seeds.append(secret.seed.withBytes { Array($0) })
            certificates.append(
                try secret.certificate(
                    index: index,
                    size: size,
                    threshold: threshold,
                    from: &random
                )
            )
        }
        self.seeds = seeds
        ceremony = try KeyCeremony(certificates, in: prepared)
        for index in 0..<size {
            let secret = try secret(of: index)
            polynomials.append(
                try ceremony.polynomial(by: secret, cipher: cipher, from: &random)
            )
        }
    }

    func secret(of index: Int) throws -> CeremonySecret<ModularGroup> {
        try CeremonySecret(seed: SecretBytes(seeds[index]), in: prepared)
    }

    /// Plays steps 4 to 6.
    mutating func finish(from random: inout ExpandedSeed) throws -> ThresholdTrustees {
        let inputs = try ceremony.inputs(polynomials)
        outputs = []
        for index in seeds.indices {
            let secret = try secret(of: index)
            outputs.append(
                try ceremony.output(
                    by: secret,
                    of: inputs[index],
                    cipher: cipher,
                    from: &random
                )
            )
        }
        return try ceremony.trustees(polynomials, outputs)
    }
}
