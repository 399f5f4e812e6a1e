import BallotCore
import Testing
import VerifiableVoting

/// Trustees who do one thing wrong and sign everything else again.
@Suite struct HostileTrusteeTests {
    private static let group = CraftedElection.shared.group
    private static let strangers = [
        Strangers.orderTwo(in: group), Strangers.orderThree, "0",
    ].map { Strangers.element($0, in: group) }

    private static func codes(_ election: CraftedElection) async -> [String] {
        var archive = election.steps()
        archive.steps.removeLast(archive.steps.count - 2)
        return Verifying.codes(await Verifying.report(archive.bytes))
    }

    private static let cases: [(CraftedTrustees.Wrong, String)] = [
        (.otherContext, "trustees.context"),
        (.noContext, "trustees.mixed-forms"),
        (.longPolynomial, "trustees.polynomial-length"),
        (.certificateSignature, "trustees.certificate-signature"),
        (.polynomialSignature, "trustees.polynomial-signature"),
        (.ceremonySignature, "trustees.ceremony-signature"),
        (.keySignature, "trustees.key-signature"),
        (.noKeySignature, "trustees.mixed-forms"),
        (.keyProof, "trustees.ownership"),
        (.keyOfFirst, "trustees.repeated-key"),
        (.encryptionKey(strangers[0]), "trustees.membership"),
        (.encryptionKey(strangers[1]), "trustees.membership"),
        (.encryptionKey(strangers[2]), "trustees.membership"),
        (.constant(strangers[0]), "trustees.membership"),
        (.constant(strangers[1]), "trustees.membership"),
        (.key(strangers[1]), "trustees.membership"),
        (.constant(group.generator), "trustees.verification-key"),
    ]

    @Test(arguments: cases.indices)
    func `a trustee who does something wrong is found out`(index: Int) async {
        let (wrong, code) = Self.cases[index]
        // The election's own key is checked apart.
        let election = CraftedElection(wrong: wrong, key: Self.group.generator)

        #expect(await Self.codes(election) == [code])
    }

    @Test func `where one of several suffices their keys are the same, and that is in order`() async
    {
        #expect(await Self.codes(CraftedElection(needed: 1)) == [])
    }

    @Test func `an election's key is what its trustees make, and a member`() async {
        let other = CraftedElection(key: Self.group.generator)
        #expect(await Self.codes(other) == ["setup.other-key"])

        let own = String(
            decoding: Self.group.texts(of: CraftedElection.shared.prepared.key)[0],
            as: UTF8.self
        )
        for (text, code) in [
            (Strangers.orderTwo(in: Self.group), "setup.strange-key"),
            (Strangers.orderThree, "setup.strange-key"), ("0", "setup.strange-key"),
            (Strangers.prime(of: Self.group), "setup.malformed-key"),
            (Strangers.beyond(own, in: Self.group), "setup.malformed-key"),
            ("0" + own, "setup.malformed-key"), ("1", "setup.strange-key"),
        ] {
            var archive = CraftedElection.shared.steps()
            archive.replace(in: .setup, own, with: text)
            let report = await Verifying.report(archive.bytes)
            #expect(Verifying.codes(report).first == code, "\(text.prefix(8))")
        }
    }

    @Test func `trustees of the older forms are labelled`() async throws {
        let report = await Verifying.report(try Vectors.own(Vectors.shuffled))
        #expect(report.notices == [.replacedBallots(count: 1)])

        var archive = try CraftedArchive(Vectors.own(Vectors.styles))
        let group = Self.group
        let trustees = try Trustees(archive.steps[0].records[1], in: group)
        guard case .threshold(let threshold) = trustees.trustees[0] else { return }
        let bound = ThresholdTrustees(
            threshold: threshold.threshold,
            certificates: threshold.certificates,
            coefexps: threshold.coefexps,
            signatures: threshold.signatures,
            verificationKeys: threshold.verificationKeys.map {
                TrusteePublicKey(proof: $0.proof, key: $0.key, name: $0.name)
            }
        )
        archive.steps[0].records[1] = Trustees([.threshold(bound)]).bytes(in: group)
        let labelled = await Verifying.report(archive.bytes)
        #expect(labelled.verdict == .sound && labelled.notices.contains(.boundThreshold))
    }

    @Test func `lists of trustees that are none are refused`() async throws {
        let group = Self.group
        let crafted = CraftedElection.shared.trustees.trustees
        guard case .single(let single) = crafted.trustees[0],
            case .threshold(let threshold) = crafted.trustees[1]
        else { return }
        func trustees(_ needed: Int, _ keys: [TrusteePublicKey]) -> Trustees {
            Trustees([
                .threshold(
                    ThresholdTrustees(
                        threshold: needed,
                        certificates: threshold.certificates,
                        coefexps: threshold.coefexps,
                        signatures: threshold.signatures,
                        verificationKeys: keys
                    )
                )
            ])
        }
        let signed = TrusteePublicKey(
            proof: single.proof,
            key: single.key,
            signature: single.proof
        )
        for (list, code) in [
            (Trustees([]), "trustees.none"),
            (Trustees([.single(single), .single(single)]), "trustees.repeated-key"),
            (Trustees([.single(signed)]), "trustees.strange-signature"),
            (trustees(0, threshold.verificationKeys), "trustees.threshold"),
            (trustees(4, threshold.verificationKeys), "trustees.threshold"),
            (trustees(1, threshold.verificationKeys), "trustees.context"),
            (trustees(2, Array(threshold.verificationKeys.prefix(2))), "trustees.counts"),
            (trustees(2, []), "trustees.threshold"),
        ] {
            var archive = CraftedElection.shared.steps()
            archive.steps[0].records[1] = list.bytes(in: group)
            let report = await Verifying.report(archive.bytes)
            #expect(Verifying.codes(report) == [code])
        }
    }
}
