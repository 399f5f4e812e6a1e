import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing
import Wording

/// Freezing a list, and changing a frozen one.
@Suite struct FreezingTests {
    static func freeze(
        _ record: TestRecord,
        _ decision: DecisionForm = TestRecord.decision,
        by officer: Officer
    ) async throws(FreezeError) {
        _ = try await FreezingCandidates(record.ledger).freeze(
            year: 2023,
            decision: decision,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    static func amend(
        _ record: TestRecord,
        _ amendments: [Amendment],
        decision: DecisionForm = TestRecord.decision,
        by officer: Officer
    ) async throws(FreezeError) {
        _ = try await FreezingCandidates(record.ledger).amend(
            year: 2023,
            decision: decision,
            amendments,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    static func lists(_ record: TestRecord) async throws(StoreError) -> [FrozenList] {
        try await record.ledger.frozenLists(of: Places.ninghai)
    }

    @Test(arguments: TestDatabase.engines)
    func `a frozen list says everything, bears its fingerprint, and is entered`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let county = try await record.officer(.countyClerk)
            let ids = try await record.frozenList(by: county)

            let list = try #require(try await Self.lists(record).first)
            let entry = try await record.lastAuditEntry()
            let states = try await ReadingCandidates(record.ledger).lines(
                of: 2023,
                in: Places.ninghai,
                by: .officer(county)
            ).map(\.candidate.state)
            #expect(list.book.candidates.map(\.number) == [1, 2, 3] && ids.count == 3)
            #expect(list.book.candidates[0].targets[0].quantity == "1600余个")
            #expect(list.book.candidates[0].annual?.fen == 335_154_500)
            #expect(list.book.candidates[0].annual?.printed == "335.1545万元")
            #expect(list.fingerprint == Digest(of: list.text))
            #expect(list.book.version == 1 && list.book.previous == nil)
            #expect(list.book.seats == 1)
            #expect(states == [.formal, .formal, .formal])
            #expect(entry?.action == "candidate.freeze")
            #expect(entry?.facts.contains(list.fingerprint.hex) == true)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is frozen is neither edited, moved, ordered nor frozen again`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let county = try await record.officer(.countyClerk)
            let ids = try await record.frozenList(by: county)
            let before = try await record.rowCounts()

            let edited = await failure { () async throws(CandidateError) in
                try await EditingTests.save(
                    record,
                    CandidateForm(.time, ["finish": "2023-11-30"]),
                    of: ids[0],
                    version: 1,
                    by: county
                )
            }
            let moved = await failure { () async throws(CandidateError) in
                try await MovingTests.move(
                    record,
                    ids[0],
                    to: .removed,
                    reason: "不办了",
                    by: county
                )
            }
            let ordered = await failure { () async throws(CandidateError) in
                try await EditingCandidates(record.ledger).order(
                    ids,
                    year: 2023,
                    in: Places.ninghai,
                    by: .officer(county)
                )
            }
            let frozen = await failure { () async throws(FreezeError) in
                try await Self.freeze(record, by: county)
            }

            #expect(edited == .closed(.formal) && ordered == .closed(.formal))
            #expect(moved == .notByHand(.removed))
            #expect(frozen == .frozenAlready)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `checks that stop a list keep it open, and are told`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let county = try await record.officer(.countyClerk)
            let nothing = await failure { () async throws(FreezeError) in
                try await Self.freeze(record, by: county)
            }
            let id = try await record.candidate("公共停车位", [], by: county)
            try await record.submit(id, by: county)

            let failure = await failure { () async throws(FreezeError) in
                try await Self.freeze(record, by: county)
            }

            #expect(nothing == .nothingSubmitted)
            guard case .blocked(let stops) = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
            #expect(stops.map(\.check) == [.surplus, .targets, .leads])
            #expect(try await Self.lists(record).isEmpty)
        }
    }

    @Test(
        arguments: TestDatabase.engines,
        [
            (
                DecisionForm(number: "", date: "", words: ""),
                ["decision-number", "decision-words", "decision-date"]
            ),
            (DecisionForm(number: "1号", date: "2023-02-30", words: "同意"), ["decision-date"]),
            (DecisionForm(number: "1号", date: "2022-12-02", words: "同意"), ["decision-date"]),
            (
                DecisionForm(
                    number: String(repeating: "号", count: 61),
                    date: "2022-11-01",
                    words: String(repeating: "字", count: 501)
                ), ["decision-number", "decision-words"]
            ),
        ]
    )
    func `a decision has a number, a day that has come, and words`(
        engine: Engine,
        input: (decision: DecisionForm, fields: [String])
    ) async throws {
        try await TestRecord.with(engine) { record in
            let county = try await record.officer(.countyClerk)

            let frozen = await failure { () async throws(FreezeError) in
                try await Self.freeze(record, input.decision, by: county)
            }
            let amended = await failure { () async throws(FreezeError) in
                try await Self.amend(record, [], decision: input.decision, by: county)
            }

            guard case .faults(let faults) = frozen else {
                Issue.record("\(String(describing: frozen))")
                return
            }
            #expect(faults.map(\.field) == input.fields)
            #expect(amended == frozen)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `freezing and amending are rights of their own`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let overseer = try await record.officer(.overseer)

            let frozen = await failure { () async throws(FreezeError) in
                try await Self.freeze(record, by: overseer)
            }
            let amended = await failure { () async throws(FreezeError) in
                try await Self.amend(record, [], by: clerk)
            }

            #expect(
                frozen
                    == .denied(Denied(permission: .freezeCandidates, post: overseer.postName))
            )
            #expect(
                amended == .denied(Denied(permission: .amendCandidates, post: clerk.postName))
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a decision withdraws, adds, reorders and replaces; both versions stay`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let county = try await record.officer(.countyClerk)
            let ids = try await record.frozenList(by: county)
            let added = try await record.candidate("城市公园", by: county)
            try await record.submit(added, by: county)

            try await Self.amend(
                record,
                [
                    .withdraw(ids[1], reason: "已由市级实施"), .add(added),
                    .reorder([added, ids[0], ids[2]]),
                    .replace(
                        ids[0],
                        CandidateForm(.time, ["start": "2023-03-01", "finish": "2023-11-30"])
                    ),
                ],
                by: county
            )

            let lists = try await Self.lists(record)
            let (new, old) = (lists[0], lists[1])
            let book = Phrasebook(.en)
            let differences = BookDifference.between(old.book, new.book, in: book)
            #expect(new.book.version == 2 && new.book.previous == old.fingerprint.hex)
            #expect(new.book.candidates.map(\.name) == ["城市公园", "公共停车位", "农村供水保障"])
            #expect(old.book.candidates.map(\.name) == ["公共停车位", "社区老年食堂", "农村供水保障"])
            #expect(
                differences == [
                    .withdrawn(old.book.candidates[1]), .added(new.book.candidates[0]),
                    .moved(new.book.candidates[1], from: 1),
                    .changed(
                        new.book.candidates[1],
                        .finish,
                        from: ["2023-12-20"],
                        to: ["2023-11-30"]
                    ),
                ]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a decision that changes nothing, or speaks of no candidate here, is refused`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let county = try await record.officer(.countyClerk)
            let early = await failure { () async throws(FreezeError) in
                try await Self.amend(record, [], by: county)
            }
            let ids = try await record.frozenList(by: county)
            let before = try await record.rowCounts()
            let tries: [([Amendment], FreezeError)] = [
                ([], .nothingChanged), ([.reorder(ids)], .nothingChanged),
                ([.add(ids[0])], .notFound),
                ([.withdraw(ID(rawValue: 7), reason: "不办")], .notFound),
                (
                    [.withdraw(ids[0], reason: " ")],
                    .faults([CandidateFault("reason", .reasonMissing)])
                ),
                (
                    [.reorder([ids[0]])],
                    .faults([CandidateFault("order", .choiceUnknown(""))])
                ),
                (
                    [.replace(ids[0], CandidateForm(.money, ["annual": "-1"]))],
                    .faults([CandidateFault("annual", .moneyAbsurd)])
                ),
                (
                    [.replace(ids[0], CandidateForm(.basics, ["name": "社区老年食堂"]))],
                    .faults([CandidateFault("name", .nameTaken(code: "NINGHAI-2023-C02"))])
                ),
            ]
            for (amendments, expected) in tries {
                let failure = await failure { () async throws(FreezeError) in
                    try await Self.amend(record, amendments, by: county)
                }
                #expect(failure == expected)
            }
            #expect(early == .notFrozen)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a list whose text was touched is not shown as if it were whole`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let county = try await record.officer(.countyClerk)
            _ = try await record.frozenList(by: county)
            try await record.vandalise("UPDATE candidate_list SET body = body || ' '")

            let failure = await failure { () async throws(StoreError) in
                _ = try await Self.lists(record)
            }

            #expect(failure != nil)
        }
    }
}
