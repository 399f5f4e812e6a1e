import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// Drafting, editing, adopting and superseding, on both engines.
@Suite struct PreparingRulesTests {
    private static func draft(
        _ form: RuleForm = RuleFixture.form,
        in record: TestRecord
    ) async throws(RuleError) -> ID<VotingRule> {
        try await PreparingRules(record.ledger).draft(
            form,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    private static func adopt(
        _ id: ID<VotingRule>,
        version: Int = 1,
        _ form: AdoptionForm = RuleFixture.adoption,
        in record: TestRecord
    ) async throws(RuleError) {
        try await PreparingRules(record.ledger).adopt(
            id,
            version: version,
            form,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    private static func rules(_ record: TestRecord) async throws -> [VotingRule] {
        try await ReadingRules(record.ledger).all(in: Places.beibei, by: .operatorAtConsole)
    }

    @Test(arguments: TestDatabase.engines)
    func `a rule is drafted, edited, adopted, locked, and superseded by the next`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let preparing = PreparingRules(record.ledger)
            var form = RuleFixture.form
            form.stated.remove(.tie)
            let id = try await Self.draft(form, in: record)
            let drafted = try await Self.rules(record)[0]
            form[.seats] = "7"
            try await preparing.edit(
                id,
                version: 1,
                form,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            var confirming = RuleFixture.adoption
            confirming.confirmed = [.tie]
            try await Self.adopt(id, version: 2, confirming, in: record)
            let second = try await Self.draft(in: record)
            try await Self.adopt(second, in: record)

            let rules = try await Self.rules(record)
            let adopted = try await ReadingRules(record.ledger).adopted(in: Places.beibei)
            let entry = try #require(try await record.lastAuditEntry())

            #expect(drafted.assumed == [.tie])
            #expect(RuleForm(drafted)[.seats] == "8")
            #expect(rules.map(\.key.number) == [2, 1])
            #expect(adopted == rules)
            #expect(rules[1].terms.rule.seats == 7)
            #expect(rules[1].assumed.isEmpty)
            #expect(rules[0].sealed?.document.previous == rules[1].sealed?.fingerprint)
            #expect(rules[1].sealed?.document.previous == nil)
            #expect(rules.holding(year: 2023, for: .projects)?.id == second)
            #expect(entry.action == "rule.adopt")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an adopted rule is neither edited nor adopted again`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await Self.draft(in: record)
            try await Self.adopt(id, in: record)
            let before = try await Self.rules(record)

            let edited = await failure { () async throws(RuleError) in
                try await PreparingRules(record.ledger).edit(
                    id,
                    version: 2,
                    RuleFixture.form,
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }
            let adopted = await failure { () async throws(RuleError) in
                try await Self.adopt(id, version: 2, in: record)
            }

            #expect(edited == .adopted)
            #expect(adopted == .adopted)
            #expect(try await Self.rules(record) == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is assumed or wrong stops the adoption, and all of it is named`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            var form = RuleFixture.form
            form.stated = []
            let id = try await Self.draft(form, in: record)
            let wrong = AdoptionForm(
                [
                    .date: "2022-12-02", .deputies: "352", .yes: "340", .no: "20",
                    .abstain: "很多",
                ],
                confirmed: Set(RuleContent.allCases).subtracting([.tie, .order])
            )

            let refused = await failure { () async throws(RuleError) in
                try await Self.adopt(id, wrong, in: record)
            }

            #expect(
                refused
                    == .notAdopted(
                        [
                            AdoptionFault(.date, .inFuture),
                            AdoptionFault(.decision, .missing),
                            AdoptionFault(.abstain, .count(from: 0, to: 9_999)),
                        ],
                        assumed: [.tie, .order]
                    )
            )
            #expect(try await Self.rules(record)[0].sealed == nil)
        }
    }

    // 176 of 352 is half and no majority; 177 is one. 177 + 150 + 26 are 353, one too many.
    @Test(
        arguments: [
            ("176", "0", AdoptionFault(.yes, .noMajority(yes: 176, deputies: 352, needed: 177))),
            ("177", "150", AdoptionFault(.yes, .moreThanDeputies(votes: 353, deputies: 352))),
        ]
    )
    func `votes that cannot have adopted it are refused`(
        yes: String,
        no: String,
        fault: AdoptionFault
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let id = try await Self.draft(in: record)
            var form = RuleFixture.adoption
            (form[.yes], form[.no], form[.abstain]) = (yes, no, "26")

            let refused = await failure { () async throws(RuleError) in
                try await Self.adopt(id, form, in: record)
            }

            #expect(refused == .notAdopted([fault], assumed: []))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a second draft, an old version, another year and another's rule are refused`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let preparing = PreparingRules(record.ledger)
            let id = try await Self.draft(in: record)
            var other = RuleFixture.form
            other[.year] = "2024"

            let second = await failure { () async throws(RuleError) in
                _ = try await Self.draft(in: record)
            }
            let old = await failure { () async throws(RuleError) in
                try await Self.adopt(id, version: 2, in: record)
            }
            let moved = await failure { () async throws(RuleError) in
                try await preparing.edit(
                    id,
                    version: 1,
                    other,
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }
            let foreign = await failure { () async throws(RuleError) in
                try await preparing.adopt(
                    id,
                    version: 1,
                    RuleFixture.adoption,
                    by: .operatorAtConsole,
                    in: Places.ninghai
                )
            }

            #expect(
                second == .draftOpen(VotingRule.Key(year: 2023, purpose: .projects, number: 1))
            )
            #expect(old == .changedMeanwhile)
            #expect(moved == .faults([RuleFault(.year, .year(from: 2023, to: 2023))]))
            #expect(foreign == .notFound)
        }
    }

    @Test func `only who prepares votes may write and read rules`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let refused = await failure { () async throws(RuleError) in
                _ = try await PreparingRules(record.ledger).draft(
                    RuleFixture.form,
                    by: .officer(clerk),
                    in: Places.beibei
                )
            }
            let unread = await failure { () async throws(ReadError) in
                _ = try await ReadingRules(record.ledger).all(
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            #expect(refused?.code == "rule.denied")
            #expect(unread?.code == "read.denied")
        }
    }

    @Test func `a rule is not adopted before the one it supersedes`() async throws {
        try await TestRecord.with(.sqlite) { record in
            try await Self.adopt(try await Self.draft(in: record), in: record)
            let second = try await Self.draft(in: record)
            var form = RuleFixture.adoption
            form[.date] = "2022-11-29"

            let refused = await failure { () async throws(RuleError) in
                try await Self.adopt(second, form, in: record)
            }

            let first = try CivilDate(iso: "2022-11-30")
            #expect(
                refused == .notAdopted([AdoptionFault(.date, .beforePrevious(first))], assumed: [])
            )
        }
    }

    @Test func `a street recommends and never decides`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let preparing = PreparingRules(record.ledger)
            var form = RuleFixture.form

            let refused = await failure { () async throws(RuleError) in
                _ = try await preparing.draft(form, by: .operatorAtConsole, in: Places.tiansheng)
            }
            form[.purpose] = "recommendation"
            let id = try await preparing.draft(form, by: .operatorAtConsole, in: Places.tiansheng)

            #expect(refused == .faults([RuleFault(.purpose, .streetDecides)]))
            #expect(id.rawValue > 0)
        }
    }
}
