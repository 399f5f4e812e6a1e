import BallotCore
import Foundation
import Testing
import VerifiableVoting

/// Archives of which one thing is wrong and all else was put in order again.
@Suite struct HostileArchiveTests {
    private typealias Change = @Sendable (inout CraftedArchive, CraftedElection) -> Void

    private static func codes(_ archive: CraftedArchive) async -> [String] {
        Verifying.codes(await Verifying.report(archive.bytes))
    }

    // MARK: - Steps

    private static let ballotCases: [(String, Change)] = [
        ("ballots.repeated", { archive, _ in archive.steps.insert(archive.steps[1], at: 3) }),
        (
            // A replay of the first ballot would undo the later one of its credential.
            "ballots.repeated",
            { archive, election in
                let later = election.ballot(of: 0, [0, 1, 0, 1], seed: 9)
                archive.steps.insert(.init(type: .ballot, records: [later]), at: 4)
                archive.steps.insert(archive.steps[1], at: 5)
            }
        ),
        (
            "archive.ballot-after-end",
            { archive, _ in archive.steps.insert(.init(type: .endBallots, records: []), at: 2) }
        ),
        ("archive.order", { archive, _ in archive.steps.remove(at: 4) }),
        ("archive.order", { archive, _ in archive.steps.swapAt(4, 5) }),
        ("archive.order", { archive, _ in archive.steps.append(archive.steps[0]) }),
        (
            "archive.order",
            { archive, _ in archive.steps.insert(.init(type: .endShuffles, records: []), at: 6) }
        ),
        // One of three ballots is left out, and the sums are those of all.
        ("tally.sum", { archive, _ in archive.steps.remove(at: 2) }),
        (
            "archive.record-count",
            { archive, _ in archive.steps[1].records.insert(Array("{}".utf8), at: 0) }
        ),
        ("archive.payload-presence", { archive, _ in archive.steps[2].records = [] }),
        (
            "archive.payload-presence",
            { archive, _ in archive.steps[4].records = [Array("{}".utf8)] }
        ),
    ]

    @Test(arguments: ballotCases.indices)
    func `steps that an election does not have are refused`(index: Int) async {
        let (code, change) = Self.ballotCases[index]
        var archive = CraftedElection.shared.steps()

        change(&archive, .shared)

        #expect(await Self.codes(archive) == [code])
    }

    // MARK: - Ballots

    @Test func `a ballot with one thing wrong is refused for it`() async throws {
        let election = CraftedElection.shared
        let group = election.group
        let bytes = election.ballot(of: 0)
        let text = String(decoding: bytes, as: UTF8.self)
        let ballot = try Ballot(bytes, of: election.election, in: group)
        let place = ballot.answers[0].ciphertexts[1].alpha
        let alpha = String(decoding: bytes[place], as: UTF8.self)
        let credential = String(decoding: ballot.credentialText, as: UTF8.self)
        let other = String(decoding: election.credentials.key(at: 1), as: UTF8.self)
        let fingerprint = String(decoding: election.election.fingerprint.base64, as: UTF8.self)
        let signature = try #require(text.range(of: ",\"signature\":"))
        let unsigned = String(text[..<signature.lowerBound]) + "}"
        let cases: [(String, String, String)] = [
            (alpha, Strangers.orderTwo(in: group), "ballot.membership"),
            (alpha, Strangers.orderThree, "ballot.membership"),
            (alpha, "0", "ballot.membership"),
            (alpha, "1", "ballot.individual-proof"),
            (alpha, Strangers.prime(of: group), "ballot.element-range"),
            (alpha, Strangers.beyond(alpha, in: group), "ballot.element-range"),
            (alpha, "0" + alpha, "ballot.form"),
            (credential, Strangers.beyond(credential, in: group), "ballot.unknown-credential"),
            (credential, other, "ballot.individual-proof"),
            ("rJjvA6d3ovoQMj", "rJjvA6d3ovoQMk", "ballot.other-election"),
            (fingerprint, String(fingerprint.reversed()), "ballot.other-fingerprint"),
            (text, unsigned, "ballot.missing-signature"),
            ("\",\"election_hash", "\", \"election_hash", "ballot.form"),
            ("}}}", "},\"more\":1}}", "ballot.form"),
            ("\"answers\":[", "\"answers\":[{\"choices\":[]},", "ballot.form"),
        ]

        for (old, new, code) in cases {
            var archive = election.steps()
            let changed = text.replacing(old, with: new, maxReplacements: 1)
            archive.steps[1].records = [Array(Self.hashed(changed).utf8)]
            let report = await Verifying.report(archive.bytes)
            #expect(Verifying.codes(report) == [code])
            #expect(report.outcome(of: .resultSums) == .notReached)
        }
    }

    /// A ballot whose signature names the digest of what it says now.
    private static func hashed(_ text: String) -> String {
        guard let start = text.range(of: ",\"signature\":{\"hash\":\"")?.lowerBound else {
            return text
        }
        let hash = SHA256.hash(Array((text[..<start] + "}").utf8)).base64
        let old = text[start...].dropFirst(",\"signature\":{\"hash\":\"".count).prefix(43)
        return text.replacing(old, with: String(decoding: hash, as: UTF8.self))
    }

    // MARK: - Credentials

    @Test func `a list of credentials with one thing wrong is refused for it`() async {
        let election = CraftedElection.shared
        let keys = (0..<3).map { Array(election.credentials.key(at: $0)) }
        let two = Array(Strangers.orderTwo(in: election.group).utf8)
        let large = Array(Strangers.prime(of: election.group).utf8)
        let heavy = Weight(999_999_999_999_999_999)
        for (list, codes) in [
            (CredentialList(keys.map { ($0, .one) } + [(keys[0], .one)]), ["credentials.repeated"]),
            (CredentialList(keys.map { ($0, .one) } + [(two, .one)]), ["credentials.membership"]),
            (CredentialList(keys.map { ($0, .one) } + [(large, .one)]), ["credentials.range"]),
            (
                CredentialList(keys.prefix(2).map { ($0, .one) }),
                ["ballot.unknown-credential"]
            ),
            (
                CredentialList(keys.map { ($0, Weight(2)) }),
                ["tally.sum"]
            ),
        ] {
            var archive = election.steps()
            archive.steps[0].records[2] = list.bytes
            #expect(await Self.codes(archive) == codes)
        }
        var archive = election.steps()
        archive.steps[0].records[2] =
            CredentialList((0..<10).map { _ in (keys[0], heavy) }).bytes
        #expect(await Self.codes(archive).contains("credentials.weight"))
        archive.steps[0].records[2] = Array("[\"12,,3\"]".utf8)
        #expect(await Self.codes(archive) == ["record.form"])
    }

    // MARK: - Tally, shares and result

    private static let lateCases: [(String, Change)] = [
        (
            "tally.count",
            { archive, _ in archive.replace(in: .encryptedTally, record: 1, "3", with: "4") }
        ),
        (
            "tally.weight",
            { archive, _ in
                archive.replace(in: .encryptedTally, record: 1, "ht\":3", with: "ht\":2")
            }
        ),
        ("tally.shape", { archive, _ in archive.steps[5].records[0] = Array("[]".utf8) }),
        ("tally.shape", { archive, _ in archive.steps[5].records[0] = Array("[[],[]]".utf8) }),
        ("record.form", { archive, _ in archive.steps[5].records[0] = Array("[[], []]".utf8) }),
        (
            "shares.unknown-owner",
            { archive, _ in archive.replace(in: .partialDecryption, record: 1, "1", with: "5") }
        ),
        (
            "shares.unknown-owner",
            { archive, _ in archive.replace(in: .partialDecryption, record: 1, "1", with: "0") }
        ),
        // The share of the first is said to be the third's.
        (
            "shares.proof",
            { archive, _ in archive.replace(in: .partialDecryption, record: 1, "1", with: "3") }
        ),
        ("shares.repeated-owner", { archive, _ in archive.steps.insert(archive.steps[6], at: 7) }),
        ("result.missing-shares", { archive, _ in archive.steps.remove(at: 7) }),
        ("result.missing-shares", { archive, _ in archive.steps.remove(at: 6) }),
        ("result.sum", { archive, _ in archive.replace(in: .result, "2,1", with: "1,2") }),
        ("result.sum", { archive, _ in archive.replace(in: .result, "1,2", with: "3,0") }),
        ("result.shape", { archive, _ in archive.replace(in: .result, "2,1", with: "2,1,0") }),
        ("result.shape", { archive, _ in archive.replace(in: .result, "[2,1],", with: "") }),
        ("result.shape", { archive, _ in archive.replace(in: .result, "2,1", with: "[2,1]") }),
        ("record.form", { archive, _ in archive.replace(in: .result, "2,1", with: "2, 1") }),
        ("record.form", { archive, _ in archive.replace(in: .result, "2,1", with: "\"2\",1") }),
        ("record.form", { archive, _ in archive.replace(in: .result, "]]}", with: "]],\"x\":1}") }),
    ]

    @Test(arguments: lateCases.indices)
    func `a tally, share or result with one thing wrong is refused for it`(index: Int) async {
        let (code, change) = Self.lateCases[index]
        var archive = CraftedElection.shared.steps()

        change(&archive, .shared)

        let codes = await Self.codes(archive)
        #expect(codes.first == code)
        #expect(codes.dropFirst().allSatisfy { $0 == "result.missing-shares" })
    }

    @Test func `forged sums are found before there is a share`() async throws {
        let election = CraftedElection.shared
        var archive = election.steps()
        let forged = election.tally(of: [election.ballot(of: 1, seed: 5)], weights: [3])
        archive.steps[5].records[0] = forged.bytes(in: election.group)
        archive.steps.removeLast(4)

        #expect(await Self.codes(archive) == ["tally.sum"])
    }

    @Test func `an invalid share beside enough valid ones is told, and the result opened`() async {
        let election = CraftedElection.shared
        var archive = election.steps()
        let tally = election.tally(
            of: CraftedElection.votes.indices.map { election.ballot(of: $0) },
            weights: [1, 1, 1]
        )
        var extra = CraftedArchive(timestamp: 0)
        extra.add(election.share(of: 3, in: tally, withSecretOf: 2), of: 3, in: election.group)
        archive.steps.insert(extra.steps[0], at: 8)

        let report = await Verifying.report(archive.bytes)

        #expect(
            report.findings.map(\.fault) == [.shareProof(owner: 3, question: 1, choice: 1)]
        )
        #expect(report.outcome(of: .resultSums).isHeld && report.result != nil)
    }

    @Test func `a factor that is no member is refused`() async {
        let election = CraftedElection.shared
        let group = election.group
        for stranger in [Strangers.orderTwo(in: group), Strangers.orderThree, "0"] {
            var archive = election.steps()
            let step = archive.steps[6]
            guard let share = try? PartialDecryption(step.records[0], in: group) else { return }
            let factor = String(
                decoding: group.texts(of: share.factors[0])[0],
                as: UTF8.self
            )
            archive.replace(in: .partialDecryption, factor, with: stranger)
            #expect(await Self.codes(archive).first == "shares.proof")
        }
    }
}
