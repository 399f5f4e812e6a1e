import BallotCore
import Foundation

/// A ballot whose every part can be changed, and which is signed anew afterwards: what a dishonest
/// voter with a good credential can send.
struct DraftBallot: Decodable {
    struct Number: Decodable, Equatable {
        var challenge: String
        var response: String

        var json: String { #"{"challenge":"\#(challenge)","response":"\#(response)"}"# }
    }

    struct Ciphertext: Decodable {
        var alpha: String
        var beta: String
    }

    struct Answer: Decodable {
        var choices: [Ciphertext]
        var individual_proofs: [[Number]]
        var overall_proof: [Number]
        var blank_proof: [Number]?

        var json: String {
            let choices = choices.map { #"{"alpha":"\#($0.alpha)","beta":"\#($0.beta)"}"# }
            let individual = individual_proofs.map(Self.list)
            let blank = blank_proof.map { #","blank_proof":"# + Self.list($0) } ?? ""
            return #"{"choices":["# + choices.joined(separator: ",") + #"],"individual_proofs":["#
                + individual.joined(separator: ",") + #"],"overall_proof":"#
                + Self.list(overall_proof) + blank + "}"
        }

        private static func list(_ proofs: [Number]) -> String {
            "[" + proofs.map(\.json).joined(separator: ",") + "]"
        }
    }

    struct Signature: Decodable {
        var hash: String
        var proof: Number
    }

    var election_uuid: String
    var election_hash: String
    var credential: String
    var answers: [Answer]
    var signature: Signature?

    init(_ bytes: [UInt8]) throws {
        self = try JSONDecoder().decode(DraftBallot.self, from: Data(bytes))
    }

    /// The ballot without its signature.
    var unsigned: String {
        #"{"election_uuid":"\#(election_uuid)","election_hash":"\#(election_hash)","#
            + #""credential":"\#(credential)","answers":["#
            + answers.map(\.json).joined(separator: ",") + "]}"
    }

    /// The ballot with the signature that it has.
    var bytes: [UInt8] {
        guard let signature else { return Array(unsigned.utf8) }
        return Array(
            (unsigned.dropLast() + #","signature":{"hash":"\#(signature.hash)","proof":"#
                + signature.proof.json + "}}").utf8
        )
    }

    /// Signs what it says now.
    mutating func sign(
        by secret: borrowing SecretScalars,
        in election: PreparedElection<some Group>
    ) throws {
        let hash = SHA256.hash(Array(unsigned.utf8)).base64
        var random = SeededRandomness(seed: 77)
        let proof = KnowledgeProof.ballot(hash: hash).make(
            of: secret,
            in: election.group,
            generator: election.generatorTable,
            from: &random
        )
        var writer = CanonicalWriter()
        proof.write(to: &writer, in: election.group.scalars)
        signature = Signature(
            hash: String(decoding: hash, as: UTF8.self),
            proof: try JSONDecoder().decode(Number.self, from: Data(writer.bytes))
        )
    }
}
