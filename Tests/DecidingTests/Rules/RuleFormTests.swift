import Civics
import Database
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing
import Wording

/// What a form may say, and the presets that fill it.
@Suite struct RuleFormTests {
    private static func faults(_ form: RuleForm) async throws -> [RuleFault] {
        try await TestRecord.with(.sqlite) { record in
            let error = await failure { () async throws(RuleError) in
                _ = try await PreparingRules(record.ledger).draft(
                    form,
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }
            guard case .faults(let faults) = error else { return [] }
            return faults
        }
    }

    @Test func `all that is wrong is told at once, each beside its field`() async throws {
        var form = RuleForm()
        form[.seats] = "0"
        form[.candidates] = "许多"
        form[.quorum] = "4/3"
        form[.participation] = "0.5"
        form[.thresholdFraction] = "1"
        form[.ballot] = "raise-hands"
        form[.tieRounds] = "10"
        form[.text] = String(repeating: "字", count: 10_001)

        let faults = try await Self.faults(form)

        let fields = Set(faults.map(\.field))
        let others: [RuleField] = [.preset, .documentNumber, .basicFraction, .basicInclusive]
        #expect(fields == Set(RuleField.allCases).subtracting(others))
        #expect(faults.contains(RuleFault(.ballot, .choice("raise-hands"))))
        #expect(faults.contains(RuleFault(.text, .tooLong(characters: 10_001, most: 10_000))))
        for language in Language.allCases {
            for fault in faults { #expect(!Phrasebook(language).say(fault.message).isEmpty) }
        }
    }

    @Test(
        arguments: [
            (
                [RuleField.candidates: "8"],
                RuleFault(.candidates, .noSurplus(candidates: 8, seats: 8))
            ),
            ([.seats: ""], RuleFault(.seats, .seatsMissing)),
            ([.ballot: "package"], RuleFault(.seats, .seatsOfPackage)),
            ([.thresholdFraction: "1/1"], RuleFault(.thresholdFraction, .unreachable)),
            ([.tieRounds: "0"], RuleFault(.tieRounds, .count(from: 1, to: 9))),
        ]
    )
    func `what cannot be counted by is refused`(
        changes: [RuleField: String],
        fault: RuleFault
    ) async throws {
        var form = RuleFixture.form
        for (field, text) in changes { form[field] = text }

        #expect(try await Self.faults(form) == [fault])
    }

    @Test func `an equal number is taken item by item, with a warning`() async throws {
        try await TestRecord.with(.sqlite) { record in
            var form = RuleFixture.form
            form[.candidates] = "8"
            form[.ballot] = "per-item"
            form[.quorum] = "1/2"
            form[.thresholdBase] = "present"
            _ = try await PreparingRules(record.ledger).draft(
                form,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let rules = try await ReadingRules(record.ledger)
                .all(in: Places.beibei, by: .operatorAtConsole)

            #expect(
                rules[0].terms.warnings(for: .projects)
                    == [.noSurplus, .quorumBelowLaw, .thresholdBelowLaw]
            )
            #expect(rules[0].terms.warnings(for: .recommendation) == [.noSurplus])
        }
    }

    /// 9 for 8 are an eighth more, less than a fifth; 17 for 8 are nine eighths more.
    @Test(arguments: [
        ("9", [RuleWarning.surplusSmall]), ("10", []), ("16", []), ("17", [.surplusLarge]),
    ])
    func `a surplus outside a fifth and the seats themselves is warned of`(
        candidates: String,
        warnings: [RuleWarning]
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            var form = RuleFixture.form
            form[.candidates] = candidates
            _ = try await PreparingRules(record.ledger).draft(
                form,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let rules = try await ReadingRules(record.ledger)
                .all(in: Places.beibei, by: .operatorAtConsole)

            #expect(rules[0].terms.warnings(for: .projects) == warnings)
        }
    }

    @Test(
        arguments: [RulePresets.builtIn.usual, RulePresets.builtIn.usualRating]
            + RulePresets.builtIn.places
    )
    func `every preset fills a valid rule, and what it does not know is assumed`(
        preset: RulePreset
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            var form = preset.form
            form[.year] = "2023"
            if !preset.isRating { form[.purpose] = "projects" }
            form[.title] = "办法"
            if form[.source].isEmpty { form[.source] = "草案" }
            _ = try await PreparingRules(record.ledger).draft(
                form,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let rules = try await ReadingRules(record.ledger)
                .all(in: Places.beibei, by: .operatorAtConsole)

            #expect(rules[0].preset == preset.id)
            let contents = Set(rules[0].key.purpose.contents)
            #expect(Set(rules[0].assumed) == contents.subtracting(preset.known))
            #expect(rules[0].assumed.contains(preset.isRating ? .basic : .threshold))
        }
    }

    @Test func `the presets are the places of the published reports`() throws {
        let places = RulePresets.builtIn.places
        let ninghai = try #require(RulePresets.builtIn["ninghai-2023"])
        let liyang = try #require(RulePresets.builtIn["liyang-2010"])

        #expect(places.count { !$0.isRating } == 19)
        #expect(places.count(where: \.isRating) == 3)
        #expect(Set(places.map(\.id)).count == 22)
        #expect(places.allSatisfy { !$0.provenance.source.isEmpty })
        #expect(ninghai.known == [.ballot, .seats, .candidates])
        #expect(ninghai.form[.candidates] == "13")
        #expect(liyang.form[.ballot] == "rank")
    }
}
