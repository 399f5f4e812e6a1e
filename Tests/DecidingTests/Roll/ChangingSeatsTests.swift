import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// The seats of a congress within its term (名额), changed by recorded decision.
@Suite struct ChangingSeatsTests {
    private static func form(
        _ seats: String = "9",
        since: String = "2022-06-01",
        document: String = "市人大常委会决定第7号",
        reason: String = "区划调整"
    ) -> SeatsForm {
        SeatsForm(seats: seats, since: since, document: document, reason: reason)
    }

    private static func refusal(
        _ term: ID<CongressTerm>,
        of record: TestRecord,
        _ form: SeatsForm = form(),
        by actor: Actor = .operatorAtConsole,
        in jurisdiction: ID<Jurisdiction> = Places.beibei
    ) async -> RollError? {
        await failure { () async throws(RollError) in
            try await ChangingSeats(record.ledger).change(term, form, by: actor, in: jurisdiction)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a change holds from its day on, and every earlier day keeps its own seats`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let term = try await record.filledTerm()
            let first = await Self.refusal(term, of: record)
            let entry = try #require(try await record.lastAuditEntry())
            let second = await Self.refusal(
                term,
                of: record,
                Self.form("６", since: "2022年9月1日", document: " 决定第8号 ", reason: "又一次调整")
            )

            #expect(first == nil && second == nil)
            #expect(entry.action == "roll.change-seats" && entry.object == "term \(term)")
            #expect(entry.reason == "区划调整")
            #expect(
                entry.facts == #"{"after":"9","before":"7","document":"市人大常委会决定第7号","#
                    + #""since":"2022-06-01"}"#
            )
            let roll = try await record.roll(term)
            #expect(roll.term.seats == 6)
            #expect(roll.seatChanges.map(\.ordinal) == [1, 2])
            #expect(roll.seatChanges.map(\.before) == [7, 9])
            #expect(roll.seatChanges.map(\.after) == [9, 6])
            #expect(roll.seatChanges.map(\.document) == ["市人大常委会决定第7号", "决定第8号"])
            func count(_ day: String) throws -> [Int?] {
                let count = roll.count(on: try CivilDate(iso: day))
                return [count.seats, count.vacancies, count.quorum, count.majority]
            }
            // Five are in office throughout: quorum and majority are theirs, not the seats'.
            #expect(try count("2022-05-31") == [7, 2, 4, 3])
            #expect(try count("2022-06-01") == [9, 4, 4, 3])
            #expect(try count("2022-08-31") == [9, 4, 4, 3])
            #expect(try count("2022-09-01") == [6, 1, 4, 3])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `everything that is wrong is told at once, and nothing is written`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let term = try await record.filledTerm()
            _ = await Self.refusal(term, of: record)
            let before = try await record.rowCounts()
            let start = try CivilDate(iso: RollSample.firstDay)
            let latest = try CivilDate(iso: "2022-06-01")
            let long = String(repeating: "字", count: 201)
            let cases: [(SeatsForm, [RollFault])] = [
                (SeatsForm(), [.since, .documentMissing, .seats, .reasonMissing]),
                (Self.form("0"), [.seats]), (Self.form("5001"), [.seats]),
                (Self.form("九"), [.seats]), (Self.form("9"), [.seatsSame]),
                (Self.form("4"), [.seatsBelow(inOffice: 5)]),
                (Self.form("8", since: "2022-01-04"), [.beforeTerm(startsOn: start)]),
                (Self.form("8", since: "2022-05-31"), [.beforeLatest(latest)]),
                (
                    Self.form("8", since: "2999-01-01"),
                    [.inFuture(today: record.clock.now.date)]
                ),
                (
                    Self.form("8", document: long, reason: long),
                    [
                        .tooLong(field: "document", characters: 201, most: 200),
                        .tooLong(field: "reason", characters: 201, most: 200),
                    ]
                ),
            ]

            for (form, faults) in cases {
                #expect(await Self.refusal(term, of: record, form) == .faults(faults))
            }
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nobody is elected to a seat that a later decision took away`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let term = try await record.filledTerm()
            let taken = await Self.refusal(term, of: record, Self.form("5", since: "2022-09-01"))
            let roll = try await record.roll(term)

            // On the day itself two of seven seats are vacant; from September on none of five is.
            let joined = await record.refusalToJoin(term, RollSample.joining(roll))

            #expect(taken == nil)
            #expect(joined == .full(seats: 5))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nobody without the right changes them, nor those of another place or an empty roll`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let empty = try await record.openedTerm()
            let unfilled = await Self.refusal(empty, of: record)
            _ = try await ImportingRoll(record.ledger).run(
                Array(RollSample.table.utf8),
                for: empty,
                since: RollSample.firstDay,
                document: "报告",
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let clerk = try await record.officer(.clerk)
            let before = try await record.rowCounts()

            let denied = await Self.refusal(empty, of: record, by: .officer(clerk))
            let foreign = await Self.refusal(empty, of: record, in: Places.ninghai)
            let unknown = await Self.refusal(ID(rawValue: 1), of: record)

            #expect(unfilled == .notFound)
            #expect(denied == .denied(Denied(permission: .manageRoll, post: clerk.postName)))
            #expect(foreign == .notFound && unknown == .notFound)
            #expect(try await record.rowCounts() == before)
        }
    }
}
