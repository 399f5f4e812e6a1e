import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Terms of a congress (届): opened, corrected while empty, one of them current.
@Suite struct KeepingTermsTests {
    @Test(arguments: TestDatabase.engines)
    func `a term is kept as it was typed, with its delegations in their order`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedTerm()

            let roll = try await record.roll(id)
            let entry = try #require(try await record.lastAuditEntry())
            #expect(roll.term.number == 19 && roll.term.seats == 7)
            #expect(roll.term.startsOn.description == RollSample.firstDay)
            #expect(roll.term.provenance.source == "市人大常委会公告〔五届〕第139号")
            #expect(roll.delegations.map(\.name) == ["第一代表团", "第二代表团"])
            #expect(roll.delegations.map(\.nameEnglish) == ["First delegation", ""])
            #expect(roll.deputies == [])
            #expect(entry.action == "roll.open-term" && entry.object == "term \(id)")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the current term is the one that began last`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let nineteenth = try await record.openedTerm()
            var form = RollSample.term
            (form.number, form.startsOn) = ("20", "2027-01-10")
            let twentieth = try await record.openedTerm(form)

            let terms = try await ReadingRoll(record.ledger).terms(
                in: Places.beibei,
                by: .operatorAtConsole
            )
            func current(_ day: String) throws -> ID<CongressTerm>? {
                terms.current(on: try CivilDate(iso: day))?.id
            }
            #expect(terms.map(\.id) == [twentieth, nineteenth])
            #expect(try current("2022-01-04") == nil)
            #expect(try current("2022-01-05") == nineteenth)
            #expect(try current("2027-01-09") == nineteenth)
            #expect(try current("2027-01-10") == twentieth)
        }
    }

    @Test func `everything that is wrong with a term is told at once`() async throws {
        try await TestRecord.with(.sqlite) { record in
            _ = try await record.openedTerm()
            let before = try await record.rowCounts()
            let cases: [(TermForm, [RollFault])] = [
                (
                    TermForm(number: "零", seats: "0", startsOn: "正月", source: " "),
                    [.termNumber, .seats, .startsOn, .sourceMissing]
                ),
                (
                    TermForm(number: "19", seats: "7", startsOn: "2027-01-05", source: "公告"),
                    [.termTaken(19)]
                ),
                (
                    TermForm(number: "20", seats: "7", startsOn: "2021-01-05", source: "公告"),
                    [.termOrder(19, startsOn: try CivilDate(iso: "2022-01-05"))]
                ),
                (
                    TermForm(
                        number: "20",
                        seats: "7",
                        startsOn: "2027-01-05",
                        source: "公告",
                        delegations: "甲团\n乙团\n甲团"
                    ),
                    [.delegationTwice("甲团")]
                ),
            ]

            for (form, faults) in cases {
                let refused = await failure { () async throws(RollError) in
                    _ = try await KeepingTerms(record.ledger).open(
                        form,
                        by: .operatorAtConsole,
                        in: Places.beibei
                    )
                }
                #expect(refused == .faults(faults))
            }
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a term is corrected while nobody is on its roll, and not after`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedTerm()
            let keeping = KeepingTerms(record.ledger)
            var form = RollSample.term
            (form.seats, form.delegations) = ("8", "第二代表团\n第一代表团")

            try await keeping.correct(id, form, by: .operatorAtConsole, in: Places.beibei)

            let corrected = try await record.roll(id)
            #expect(corrected.term.seats == 8)
            #expect(corrected.delegations.map(\.name) == ["第二代表团", "第一代表团"])

            _ = try await ImportingRoll(record.ledger).run(
                Array(RollSample.table.utf8),
                for: id,
                since: RollSample.firstDay,
                document: "报告",
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let refused = await failure { () async throws(RollError) in
                try await keeping.correct(id, form, by: .operatorAtConsole, in: Places.beibei)
            }
            #expect(refused == .notEmpty(deputies: 5))
        }
    }

    @Test func `keeping and reading take rights, and stay in one's own jurisdiction`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let id = try await record.openedTerm()
            let clerk = try await record.officer(.clerk)
            let elsewhere = try await record.officer(.countyClerk)
            let before = try await record.rowCounts()

            let opened = await failure { () async throws(RollError) in
                _ = try await KeepingTerms(record.ledger).open(
                    RollSample.term,
                    by: .officer(clerk),
                    in: Places.beibei
                )
            }
            let read = await failure { () async throws(ReadError) in
                _ = try await ReadingRoll(record.ledger).terms(
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }
            let foreign = await failure { () async throws(ReadError) in
                _ = try await ReadingRoll(record.ledger).roll(
                    of: id,
                    in: Places.ninghai,
                    by: .officer(elsewhere)
                )
            }
            let brought = await failure { () async throws(RollImportError) in
                _ = try await ImportingRoll(record.ledger).run(
                    Array(RollSample.table.utf8),
                    for: id,
                    since: RollSample.firstDay,
                    document: "报告",
                    by: .officer(elsewhere),
                    in: Places.ninghai
                )
            }

            #expect(
                opened == .denied(Denied(permission: .manageRoll, post: clerk.postName))
            )
            #expect(read == .denied(Denied(permission: .manageRoll, post: clerk.postName)))
            #expect(foreign == .notFound)
            #expect(brought == .notFound)
            #expect(try await record.rowCounts() == before)
        }
    }
}
