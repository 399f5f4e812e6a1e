import BallotCore
import Testing

/// Ballots that belenios-tool made, of versions 2.0 and 3.0.
@Suite struct VectorBallotTests {
    static let folders = [
        "vectors/single3", "vectors/threshold-belenios", "vectors/threshold-rfc3526",
        "vectors/mixed-server-and-threshold", "vectors/styles", "vectors/nh-rfc3526",
        "vectors-3.0/single3", "vectors-3.0/styles", "vectors-3.0/threshold-belenios",
        "vectors-3.0/mixed-server-and-threshold",
    ]

    /// Verifies ballots, and writes each anew out of what was read.
    private static func check(_ ballots: [[UInt8]], of json: [UInt8]) throws {
        let election = try Election(json)
        let group = try #require(ModularGroup.named(election.group))
        let prepared = try PreparedElection(election, group: group, for: .public)

        for bytes in ballots {
            let verified = try prepared.verify(bytes) { _ in true }
            #expect(verified.ciphertexts.count == election.questions.count)
            #expect(try written(verified, in: group) == bytes)
        }
    }

    private static func written(_ verified: VerifiedBallot, in group: ModularGroup) throws
        -> [UInt8]
    {
        let ballot = verified.ballot
        let credential = try group.elements(at: [ballot.credential], in: ballot.bytes)
        let signature = try #require(ballot.signature)
        var writer = CanonicalWriter()
        writer.object { writer in
            writer.field("election_uuid", text: ballot.electionUUID)
            writer.field("election_hash", text: ballot.electionHash)
            writer.field("credential", text: Array(group.texts(of: credential)[0]))
            writer.field("answers") { writer in
                writer.array { writer in
                    for (index, answer) in ballot.answers.enumerated() {
                        write(answer, verified.ciphertexts[index], in: group, to: &writer)
                    }
                }
            }
            writer.field("signature") { writer in
                writer.object { writer in
                    writer.field("hash", text: signature.hash)
                    writer.field("proof") { signature.proof.write(to: &$0, in: group.scalars) }
                }
            }
        }
        return writer.bytes
    }

    private static func write(
        _ answer: Ballot.Answer,
        _ ciphertexts: Elements,
        in group: ModularGroup,
        to writer: inout CanonicalWriter
    ) {
        let texts = group.texts(of: ciphertexts)
        func ciphertext(_ index: Int, to writer: inout CanonicalWriter) {
            writer.object { writer in
                writer.field("alpha", text: Array(texts[2 * index]))
                writer.field("beta", text: Array(texts[2 * index + 1]))
            }
        }
        func list(_ proofs: [Proof], to writer: inout CanonicalWriter) {
            writer.array { writer in
                for proof in proofs { proof.write(to: &writer, in: group.scalars) }
            }
        }
        writer.object { writer in
            switch answer {
            case .homomorphic(let answer):
                writer.field("choices") { writer in
                    writer.array { writer in
                        for index in answer.choices.indices { ciphertext(index, to: &writer) }
                    }
                }
                writer.field("individual_proofs") { writer in
                    writer.array { writer in
                        for proofs in answer.individualProofs { list(proofs, to: &writer) }
                    }
                }
                writer.field("overall_proof") { list(answer.overallProof, to: &$0) }
                if let proofs = answer.blankProof {
                    writer.field("blank_proof") { list(proofs, to: &$0) }
                }
            case .nonHomomorphic(_, let proof):
                writer.field("choices") { ciphertext(0, to: &$0) }
                writer.field("proof") { proof.write(to: &$0, in: group.scalars) }
            }
        }
    }

    @Test(arguments: ["styles-2.0", "nh-2.0", "rfc-2.0", "single-3.0"])
    func `a ballot of every kind verifies and is written again byte for byte`(
        folder: String
    ) throws {
        try Self.check(
            [Vectors.own("\(folder)/ballot.json")],
            of: Vectors.own("\(folder)/election.json")
        )
    }

    @Test(.enabled(if: Vectors.hasShared, "needs ../shared/voting"), arguments: folders)
    func `every ballot of the vectors verifies and is written again byte for byte`(
        folder: String
    ) throws {
        let last = folder.contains("3.0") ? "revote-of-1" : "6-revote-of-1"
        try Self.check(
            ["1", "2", "3", "4", "5", last].map {
                try Vectors.record("\(folder)/ballots/\($0).json")
            },
            of: Vectors.record("\(folder)/election.json")
        )
    }

    @Test func `a changed proof of an answer of another kind is refused by its check`() throws {
        let election = try Election(Vectors.own("nh-2.0/election.json"))
        let group = try #require(ModularGroup.named(election.group))
        let prepared = try PreparedElection(election, group: group, for: .public)
        let bytes = try Vectors.own("nh-2.0/ballot.json")
        // Without the signature, which would be the first to be wrong. Before it ends the response
        // of the last answer's proof.
        let end = try #require(Self.place(of: #"}}],"signature""#, in: bytes))
        var unsigned = bytes[..<(end + 3)] + [UInt8(ascii: "}")]
        _ = try prepared.verifyUnsigned(Array(unsigned))
        unsigned[end - 2] = unsigned[end - 2] == 0x31 ? 0x32 : 0x31

        do throws(BallotRefusal) {
            _ = try prepared.verifyUnsigned(Array(unsigned))
            Issue.record("a changed proof was accepted")
        } catch { #expect(error == .nonHomomorphicProof(question: 1)) }
    }

    private static func place(of text: String, in bytes: [UInt8]) -> Int? {
        let text = Array(text.utf8)
        return bytes.indices.first { bytes[$0...].starts(with: text) }
    }
}
