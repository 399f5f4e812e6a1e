import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing
import Wording

/// The scheme of a rating as a document of the plenary's, beside the rule of a vote.
@Suite struct RatingRuleTests {
    private static var form: RuleForm {
        var form = RulePresets.builtIn.usualRating.form
        form[.year] = "2023"
        form[.title] = "民生实事项目测评办法"
        form[.source] = "测评办法（草案）"
        form.stated = Set(RulePurpose.rating.contents)
        return form
    }

    private static func drafted(
        _ record: TestRecord,
        _ edit: (inout RuleForm) -> Void = { _ in }
    ) async throws(RuleError) -> ID<VotingRule> {
        var form = Self.form
        edit(&form)
        return try await PreparingRules(record.ledger).draft(
            form,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    private static func rules(_ record: TestRecord) async throws -> [VotingRule] {
        try await ReadingRules(record.ledger).all(in: Places.beibei, by: .operatorAtConsole)
    }

    @Test(arguments: TestDatabase.engines)
    func `it is drafted, kept apart from the rule of the vote, adopted and hashed`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let rules = PreparingRules(record.ledger)
            let vote = try await rules.draft(
                RuleFixture.form,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let rating = try await Self.drafted(record) { form in
                form.stated.remove(.basic)
                form[.basicInclusive] = "0"
            }
            let draft = try #require(try await Self.rules(record).first { $0.id == rating })
            let unconfirmed = await failure { () async throws(RuleError) in
                try await rules.adopt(
                    rating,
                    version: 1,
                    RuleFixture.adoption,
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }
            var confirming = RuleFixture.adoption
            confirming.confirmed = [.basic]
            try await rules.adopt(
                rating,
                version: 1,
                confirming,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let all = try await Self.rules(record)
            let sealed = try #require(all.first { $0.id == rating }?.sealed)

            #expect(draft.assumed == [.basic])
            #expect(RuleForm(draft)[.basicInclusive] == "0")
            #expect(RuleForm(draft)[.thresholdBase] == "valid")
            #expect(unconfirmed == .notAdopted([], assumed: [.basic]))
            #expect(Digest(of: sealed.text) == sealed.fingerprint)
            #expect(
                sealed.text.contains(
                    #""scheme":{"base":"valid","basic":{"fraction":[1,2],"inclusive":false},"#
                )
            )
            #expect(!sealed.text.contains("\"candidates\""))
            let read = try RuleDocument(canonical: Array(sealed.text.utf8))
            #expect(read == sealed.document)
            #expect(sealed.document.fileName == "rule-2023-rating-1.json")
            #expect(all.first { $0.id == vote }?.sealed == nil)
        }
    }

    @Test func `what the form leaves open or cannot mean is told beside its field`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            func faults(_ edit: (inout RuleForm) -> Void) async -> [RuleField] {
                do throws(RuleError) {
                    _ = try await Self.drafted(record, edit)
                    return []
                } catch {
                    guard case .faults(let faults) = error else { return [] }
                    return faults.map(\.field)
                }
            }
            #expect(await faults { $0[.thresholdInclusive] = "" } == [.thresholdInclusive])
            #expect(await faults { $0[.basicFraction] = "half" } == [.basicFraction])
            #expect(await faults { $0[.thresholdBase] = "deputies" } == [.thresholdBase])
            // Nobody is elected by a rating.
            #expect(await faults { $0[.publishing] = "elected" } == [.publishing])
            let never = await faults { form in
                form[.thresholdFraction] = "1/1"
                form[.thresholdInclusive] = "0"
            }
            #expect(never == [.thresholdFraction])
        }
    }

    /// Of 30 deputies half is 15, and more than half 16.
    @Test func `its sentences say the numbers, and where exactly half counts`() throws {
        func lines(_ isInclusive: Bool) throws -> [String] {
            let terms = RuleTerms(
                .ratings(
                    try RatingScheme(
                        quorum: .twoThirds,
                        base: .allMembers,
                        satisfiedAt: RatingThreshold(.half, isInclusive: isInclusive),
                        basicAt: RatingThreshold(.half, isInclusive: true),
                        blank: .valid
                    )
                ),
                channel: .paper,
                publishing: .all
            )
            return RulePreview(terms, deputies: 30, in: .en).lines
                .filter { $0.content == .satisfied }.flatMap(\.numbers).map(Phrasebook(.en).say)
        }
        #expect(
            try lines(true) == ["Of 30 deputies, 15 forms are needed; 14 are not enough."]
        )
        #expect(
            try lines(false) == ["Of 30 deputies, 16 forms are needed; 15 are not enough."]
        )
    }

    @Test func `presets of places say what their source says and no more`() throws {
        let zhenhai = try #require(RulePresets.builtIn["zhenhai-rating-2021"])
        let ningguo = try #require(RulePresets.builtIn["ningguo-rating-2024"])

        #expect(zhenhai.known == [.satisfied])
        #expect(zhenhai.form[.thresholdBase] == "all-members")
        #expect(zhenhai.form[.purpose] == "rating")
        #expect(ningguo.known == [])
        #expect(ningguo.form[.thresholdBase] == "returned")
    }
}
