import BallotCore
import Testing

@Suite struct BallotRefusalTests {
    typealias Sample = SampleElection<ModularGroup>

    private static let sample = Sample(
        SampleGroups.belenios,
        questions: Sample.question(2, 0, 1) + "," + Sample.question(2, 1, 2, blank: true)
    )
    private static let good = try? sample.ballot([1, 0, 0, 1, 1])
    private static let checking = try? sample.prepared(for: .public)
    private static let making = try? sample.prepared(for: .secret)

    /// The refusal of a ballot that was changed and, unless said otherwise, signed anew.
    private static func refusal(
        isSignedAnew: Bool = true,
        _ change: (inout DraftBallot) throws -> Void
    ) throws -> BallotRefusal? {
        var draft = try DraftBallot(try #require(good))
        try change(&draft)
        let making = try #require(making)
        if isSignedAnew { try draft.sign(by: sample.samples.secret(seed: 5), in: making) }
        return refusal(of: draft.bytes)
    }

    private static func refusal(of bytes: [UInt8]) -> BallotRefusal? {
        guard let checking else { return nil }
        let key = making?.publicCredential(of: sample.samples.secret(seed: 5)) ?? []
        do throws(BallotRefusal) {
            _ = try checking.verify(bytes) { Array($0) == key }
            return nil
        } catch { return error }
    }

    private static func isForm(
        _ refusal: BallotRefusal?,
        _ reason: ReadingError.Reason,
        _ field: String
    ) -> Bool {
        guard case .form(let error) = refusal else { return false }
        return error.reason == reason && error.field == Array(field.utf8)
    }

    private static func isMembership(_ refusal: BallotRefusal?) -> Bool {
        if case .membership = refusal { true } else { false }
    }

    private static func isElementRange(_ refusal: BallotRefusal?) -> Bool {
        if case .elementRange = refusal { true } else { false }
    }

    @Test func `the ballot that is changed below is accepted as it is`() throws {
        #expect(Self.refusal(of: try #require(Self.good)) == nil)
        #expect(try Self.refusal(isSignedAnew: false) { _ in } == nil)
        #expect(try Self.refusal { _ in } == nil)
    }

    @Test func `another election, other content and a strange credential are refused`() throws {
        #expect(try Self.refusal { $0.election_uuid = "rJjvA6d3ovoQMk" } == .otherElection)
        #expect(try Self.refusal { $0.election_hash = "x" } == .otherFingerprint)
        #expect(try Self.refusal { $0.credential = "2" } == .unknownCredential)
    }

    @Test func `signatures that are missing, of other content or by others are refused`() throws {
        #expect(try Self.refusal(isSignedAnew: false) { $0.signature = nil } == .missingSignature)
        #expect(
            try Self.refusal(isSignedAnew: false) { $0.answers[0].choices.swapAt(0, 1) }
                == .signatureHash
        )
        let making = try #require(Self.making)
        #expect(
            try Self.refusal(isSignedAnew: false) {
                try $0.sign(by: Self.sample.samples.secret(seed: 6), in: making)
            } == .signature
        )
        #expect(
            try Self.refusal(isSignedAnew: false) { $0.signature?.proof.challenge = "1" }
                == .signature
        )
    }

    @Test func `elements outside of the group are refused, whichever half they are`() throws {
        let group = Self.sample.samples.group
        let minusOne = try Self.sample.samples.element(GroupTests.prime(of: group, plus: -1))
        // An element of order 3: see powers.txt.
        let third = try Self.sample.samples.element(GroupTests.powers[9].base)

        for stranger in [minusOne, third] {
            func strange(_ text: String) throws -> String {
                let element = try Self.sample.samples.element(Array(text.utf8))
                let product = group.products(element, stranger)
                return String(decoding: Self.sample.samples.text(product), as: UTF8.self)
            }
            for question in 0...1 {
                let first = try Self.refusal { draft in
                    let text = draft.answers[question].choices[1].alpha
                    draft.answers[question].choices[1].alpha = try strange(text)
                }
                #expect(Self.isMembership(first))
                let second = try Self.refusal { draft in
                    let text = draft.answers[question].choices[0].beta
                    draft.answers[question].choices[0].beta = try strange(text)
                }
                #expect(Self.isMembership(second))
            }
        }
        #expect(Self.isMembership(try Self.refusal { $0.answers[0].choices[0].alpha = "0" }))
        #expect(Self.isMembership(try Self.refusal { $0.answers[0].choices[0].beta = "0" }))
    }

    @Test func `p, what is beyond it and what has a leading zero are refused`() throws {
        let group = Self.sample.samples.group
        for difference in [0, 1] {
            let text = String(
                decoding: GroupTests.prime(of: group, plus: difference),
                as: UTF8.self
            )
            let refusal = try Self.refusal { $0.answers[1].choices[2].beta = text }
            #expect(Self.isElementRange(refusal))
        }
        let zero = try Self.refusal {
            $0.answers[0].choices[0].alpha = "0" + $0.answers[0].choices[0].alpha
        }
        #expect(
            Self.isForm(zero, .malformedNumber, "alpha")
                || Self.isForm(zero, .tooMany(limit: 617), "alpha")
        )
    }

    @Test func `challenges and responses from the order on are refused`() throws {
        var order: [UInt8] = []
        let field = Self.sample.samples.group.scalars
        field.order.withUnsafeBufferPointer { Decimal.append($0, to: &order) }
        let text = String(decoding: order, as: UTF8.self)

        let challenge = try Self.refusal {
            $0.answers[0].individual_proofs[0][0].challenge = text
        }
        #expect(Self.isForm(challenge, .numberOutOfRange, "challenge"))
        let response = try Self.refusal { $0.answers[1].overall_proof[0].response = text }
        #expect(Self.isForm(response, .numberOutOfRange, "response"))
        let signed = try Self.refusal(isSignedAnew: false) {
            $0.signature?.proof.response = text
        }
        #expect(Self.isForm(signed, .numberOutOfRange, "response"))
    }

    @Test func `proofs in another place are refused by the check of their place`() throws {
        #expect(
            try Self.refusal { $0.answers[0].individual_proofs.swapAt(0, 1) }
                == .individualProof(question: 0, choice: 0)
        )
        #expect(
            try Self.refusal { $0.answers[1].individual_proofs[2].swapAt(0, 1) }
                == .individualProof(question: 1, choice: 2)
        )
        #expect(
            try Self.refusal { $0.answers[0].overall_proof.swapAt(0, 1) }
                == .overallProof(question: 0)
        )
        #expect(
            try Self.refusal { $0.answers[1].overall_proof.swapAt(0, 1) }
                == .overallProof(question: 1)
        )
        #expect(
            try Self.refusal { $0.answers[1].blank_proof?.swapAt(0, 1) }
                == .blankProof(question: 1)
        )
        #expect(
            try Self.refusal { draft in
                draft.answers[0].choices.swapAt(0, 1)
                draft.answers[0].individual_proofs.swapAt(0, 1)
            } == .overallProof(question: 0)
        )
        #expect(
            try Self.refusal { $0.answers[0].choices.swapAt(0, 1) }
                == .individualProof(question: 0, choice: 0)
        )
    }

    @Test func `arrays of other lengths are refused`() throws {
        #expect(try Self.refusal { $0.answers.removeLast() } == .length(question: nil))
        #expect(
            try Self.refusal { $0.answers[0].choices.removeLast() } == .length(question: 0)
        )
        #expect(
            try Self.refusal { $0.answers[0].individual_proofs.removeLast() }
                == .length(question: 0)
        )
        #expect(
            try Self.refusal { $0.answers[1].individual_proofs[1].removeLast() }
                == .length(question: 1)
        )
        #expect(
            try Self.refusal { $0.answers[1].overall_proof.removeLast() } == .length(question: 1)
        )
        #expect(try Self.refusal { $0.answers[1].blank_proof = nil } == .length(question: 1))
        #expect(
            try Self.refusal { $0.answers[1].blank_proof?.removeLast() } == .length(question: 1)
        )
        #expect(
            try Self.refusal { $0.answers[0].blank_proof = $0.answers[0].overall_proof }
                == .length(question: 0)
        )
        let more = try Self.refusal { $0.answers[0].choices.append($0.answers[0].choices[0]) }
        #expect(Self.isForm(more, .tooMany(limit: 2), "choices"))
        let proofs = try Self.refusal {
            $0.answers[0].individual_proofs[0].append($0.answers[0].overall_proof[0])
        }
        #expect(Self.isForm(proofs, .tooMany(limit: 2), "individual_proofs"))
        let answers = try Self.refusal { $0.answers.append($0.answers[0]) }
        #expect(Self.isForm(answers, .tooMany(limit: 2), "answers"))
    }

    @Test func `every changed byte is refused`() throws {
        let good = try #require(Self.good)

        for index in stride(from: 0, to: good.count, by: 53) {
            var changed = good
            changed[index] = good[index] == 0x31 ? 0x32 : 0x31
            #expect(Self.refusal(of: changed) != nil)
            changed[index] = 0x20
            #expect(Self.refusal(of: changed) != nil)
        }
        for length in stride(from: 0, to: good.count, by: 399) {
            #expect(Self.refusal(of: Array(good.prefix(length))) != nil)
        }
    }

    @Test func `a vote beyond the maximum cannot be proved by adding good proofs up`() throws {
        // Twice the same ciphertext with its proof: both choices are 1, and the sum is 2.
        let refusal = try Self.refusal { draft in
            draft.answers[0].choices[1] = draft.answers[0].choices[0]
            draft.answers[0].individual_proofs[1] = draft.answers[0].individual_proofs[0]
        }

        #expect(refusal == .overallProof(question: 0))
    }

    @Test func `keys of elections must be members of the group that they name`() throws {
        let text = String(decoding: Self.sample.json, as: UTF8.self)
        let key = String(
            decoding: Self.sample.samples.text(Self.sample.samples.member(seed: 99)),
            as: UTF8.self
        )
        let group = Self.sample.samples.group

        func refusal(_ old: String, _ new: String) throws -> PreparedElection<ModularGroup>.Refusal?
        {
            let election = try Election(Array(text.replacing(old, with: new).utf8))
            do throws(PreparedElection<ModularGroup>.Refusal) {
                _ = try PreparedElection(election, group: group, for: .secret)
                return nil
            } catch { return error }
        }
        #expect(try refusal("", "") == nil)
        #expect(try refusal("BELENIOS-2048", "RFC-3526-2048") == .otherGroup)
        #expect(try refusal(key, "2") == .strangeKey)
        #expect(try refusal(key, "0") == .strangeKey)
        #expect(try refusal(key, "1") == .strangeKey)
        #expect(try refusal(key, "0" + key) == .malformedKey)
        #expect(try refusal(key, "x") == .malformedKey)
    }
}
