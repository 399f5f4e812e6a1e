import BallotCore
import Foundation
import Testing

/// Proofs and signatures of trustees that belenios-tool made.
@Suite(.enabled(if: Vectors.hasShared, "needs ../shared/voting")) struct VectorProofTests {
    private struct Key: Decodable {
        let pok: DraftBallot.Number
        let public_key: String
    }

    private struct Certificate: Decodable {
        let message: String
        let signature: DraftBallot.Number
    }

    private struct CertificateKeys: Decodable {
        let verification: String
    }

    private struct Decryption: Decodable {
        let decryption_factors: [[String]]
        let decryption_proofs: [[DraftBallot.Number]]
    }

    private static func decoded<Value: Decodable>(
        _ type: Value.Type,
        _ bytes: [UInt8]
    ) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }

    private static func proof(
        _ number: DraftBallot.Number,
        in samples: GroupSamples<ModularGroup>
    ) throws -> Proof {
        let field = samples.group.scalars
        return Proof(
            challenge: try #require(field.scalar(decimal: Array(number.challenge.utf8))),
            response: try #require(field.scalar(decimal: Array(number.response.utf8)))
        )
    }

    /// The keys of the mandatory trustees.
    private static func keys(of folder: String) throws -> [Key] {
        try Vectors.lines(Vectors.shared("\(folder)/public_keys.jsons"))
            .map { try decoded(Key.self, $0) }
    }

    @Test(arguments: [
        ("vectors/single3", SampleGroups.belenios), ("vectors/nh-rfc3526", SampleGroups.rfc),
        ("vectors-3.0/single3", SampleGroups.belenios),
    ])
    func `trustees know their keys`(
        folder: String,
        samples: GroupSamples<ModularGroup>
    ) throws {
        let keys = try Self.keys(of: folder)
        #expect(keys.count >= 2)

        for (index, key) in keys.enumerated() {
            let element = try samples.element(Array(key.public_key.utf8))
            let proof = try Self.proof(key.pok, in: samples)
            let statement = KnowledgeProof.ownership(of: element, in: samples.group)
            #expect(statement.verify(proof, key: element, in: samples.group))
            let other = try samples.element(
                Array(keys[(index + 1) % keys.count].public_key.utf8)
            )
            #expect(!statement.verify(proof, key: other, in: samples.group))
        }
    }

    @Test(arguments: [
        ("vectors/threshold-belenios", SampleGroups.belenios),
        ("vectors/threshold-rfc3526", SampleGroups.rfc),
        ("vectors-3.0/threshold-belenios", SampleGroups.belenios),
    ])
    func `certificates are signed by the key that they certify`(
        folder: String,
        samples: GroupSamples<ModularGroup>
    ) throws {
        let lines = Vectors.lines(try Vectors.shared("\(folder)/certs.jsons"))
        #expect(lines.count == 3)

        for line in lines {
            let certificate = try Self.decoded(Certificate.self, line)
            let message = Array(certificate.message.utf8)
            let keys = try Self.decoded(CertificateKeys.self, message)
            let key = try samples.element(Array(keys.verification.utf8))
            let proof = try Self.proof(certificate.signature, in: samples)
            #expect(KnowledgeProof.message(message).verify(proof, key: key, in: samples.group))
            #expect(
                !KnowledgeProof.message(message + [0x20])
                    .verify(proof, key: key, in: samples.group)
            )
        }
    }

    @Test(arguments: [
        ("vectors/single3", SampleGroups.belenios), ("vectors-3.0/single3", SampleGroups.belenios),
    ])
    func `each trustee opened each sum with the key of the trustee`(
        folder: String,
        samples: GroupSamples<ModularGroup>
    ) throws {
        let group = samples.group
        let tally = try Self.decoded(
            [[DraftBallot.Ciphertext]].self,
            Vectors.lines(Vectors.shared("\(folder)/encrypted_tally.out"))[0]
        )
        var alphas = Elements(stride: group.generator.stride)
        for ciphertext in tally[0] {
            alphas.append(try samples.element(Array(ciphertext.alpha.utf8)))
        }
        let fingerprint = SHA256.hash(try Vectors.record("\(folder)/election.json")).base64
        let keys = try Self.keys(of: folder)

        for (index, key) in keys.enumerated() {
            let part = try Self.decoded(
                Decryption.self,
                Vectors.lines(Vectors.shared("\(folder)/pd\(index + 1).out"))[0]
            )
            var factors = Elements(stride: group.generator.stride)
            for factor in part.decryption_factors[0] {
                factors.append(try samples.element(Array(factor.utf8)))
            }
            let proofs = try part.decryption_proofs[0].map { try Self.proof($0, in: samples) }
            let element = try samples.element(Array(key.public_key.utf8))
            let statement = DecryptionProof(fingerprint: fingerprint, key: element, in: group)
            #expect(
                statement.firstFault(
                    in: factors,
                    of: alphas,
                    proofs: proofs,
                    key: element,
                    group: group
                ) == nil
            )
            var swapped = proofs
            swapped.swapAt(2, 3)
            #expect(
                statement.firstFault(
                    in: factors,
                    of: alphas,
                    proofs: swapped,
                    key: element,
                    group: group
                ) == 2
            )
        }
    }
}

/// The same with the few that lie beside the tests.
@Suite struct OwnVectorProofTests {
    private static let samples = SampleGroups.belenios

    private static func element(
        _ name: StaticString,
        from reader: inout CanonicalReader
    ) throws(ReadingError) -> Elements {
        try reader.field(name) { reader throws(ReadingError) in
            try reader.element(of: samples.group)
        }
    }

    @Test func `a trustee knows the key that opened every sum`() throws {
        let group = Self.samples.group
        let field = group.scalars
        let (pok, key) = try CanonicalReader.read(
            Vectors.lines(Vectors.own("single-3.0/trustee.json"))[0],
            limit: 4096
        ) { reader throws(ReadingError) in
            try reader.object { reader throws(ReadingError) in
                let pok = try reader.field("pok") { reader throws(ReadingError) in
                    try Proof(from: &reader, in: field)
                }
                return (pok, try Self.element("public_key", from: &reader))
            }
        }
        let tally = try CanonicalReader.read(
            Vectors.lines(Vectors.own("single-3.0/tally.json"))[0],
            limit: 1 << 16
        ) { reader throws(ReadingError) in
            try reader.array(limit: 1) { reader throws(ReadingError) in
                try reader.array(limit: 12) { reader throws(ReadingError) in
                    try reader.object { reader throws(ReadingError) in
                        let alpha = try Self.element("alpha", from: &reader)
                        _ = try Self.element("beta", from: &reader)
                        return alpha
                    }
                }
            }
        }
        let (factors, proofs) = try CanonicalReader.read(
            Vectors.lines(Vectors.own("single-3.0/decryption.json"))[0],
            limit: 1 << 16
        ) { reader throws(ReadingError) in
            try reader.object { reader throws(ReadingError) in
                let factors = try reader.field("decryption_factors") {
                    reader throws(ReadingError) in
                    try reader.array(limit: 1) { reader throws(ReadingError) in
                        try reader.array(limit: 12) { reader throws(ReadingError) in
                            try reader.element(of: group)
                        }
                    }
                }
                let proofs = try reader.field("decryption_proofs") {
                    reader throws(ReadingError) in
                    try reader.array(limit: 1) { reader throws(ReadingError) in
                        try reader.array(limit: 12) { reader throws(ReadingError) in
                            try Proof(from: &reader, in: field)
                        }
                    }
                }
                return (factors, proofs)
            }
        }
        let fingerprint = SHA256.hash(try Vectors.own("single-3.0/election.json")).base64
        #expect(KnowledgeProof.ownership(of: key, in: group).verify(pok, key: key, in: group))
        let fault = DecryptionProof(fingerprint: fingerprint, key: key, in: group).firstFault(
            in: factors[0].reduce(into: Elements(stride: key.stride)) { $0.append($1) },
            of: tally[0].reduce(into: Elements(stride: key.stride)) { $0.append($1) },
            proofs: proofs[0],
            key: key,
            group: group
        )
        #expect(fault == nil)
    }
}

/// Proofs that are made here.
@Suite struct ProofTests {
    @Test(arguments: SampleGroups.all)
    func `what is proved here holds, of nothing else`(
        samples: GroupSamples<ModularGroup>
    ) throws {
        let group = samples.group
        let secret = samples.secret(seed: 1)
        let key = samples.member(seed: 1)
        let table = group.table(of: group.generator, for: .secret)
        var random = SeededRandomness(seed: 2)

        let statement = KnowledgeProof.ownership(of: key, in: group)
        let proof = statement.make(of: secret, in: group, generator: table, from: &random)
        #expect(statement.verify(proof, key: key, in: group))
        #expect(!KnowledgeProof.message([]).verify(proof, key: key, in: group))
        let swapped = Proof(challenge: proof.response, response: proof.challenge)
        #expect(!statement.verify(swapped, key: key, in: group))

        var alphas = samples.member(seed: 3)
        alphas.append(samples.member(seed: 4))
        let opening = DecryptionProof(fingerprint: Array("f".utf8), key: key, in: group)
        let (factors, proofs) = opening.make(
            of: alphas,
            by: secret,
            in: group,
            generator: table,
            from: &random
        )
        #expect(
            opening.firstFault(in: factors, of: alphas, proofs: proofs, key: key, group: group)
                == nil
        )
        var strange = factors[0]
        strange.append(try samples.element(GroupTests.prime(of: group, plus: -1)))
        #expect(
            opening.firstFault(in: strange, of: alphas, proofs: proofs, key: key, group: group)
                == 1
        )
        #expect(
            DecryptionProof(fingerprint: Array("g".utf8), key: key, in: group)
                .firstFault(in: factors, of: alphas, proofs: proofs, key: key, group: group) == 0
        )
    }
}
