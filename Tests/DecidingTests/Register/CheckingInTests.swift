import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Who is in the hall: came, left, came back, and what a desk takes back.
@Suite struct CheckingInTests {
    @Test(arguments: TestDatabase.engines)
    func `a deputy comes, leaves and comes back, and counts once`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await RegisterSample.empty(record)

            #expect(try await sample.enter(1) == .checkedIn(sample.deputy(1)))
            #expect(try await sample.register.presence == Presence(deputies: 30, present: 1))
            #expect(try await sample.leave(1) == .left(sample.deputy(1)))
            #expect(try await sample.register.presence.present == 0)
            #expect(try await sample.enter(1, desk: 1) == .cameBack(sample.deputy(1)))
            #expect(try await sample.register.presence.present == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what cannot be is refused and leaves nothing`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await RegisterSample.empty(record)
            try await sample.enter(1)
            try await record.vandalise(
                """
                UPDATE meeting_deputy SET left_document = '公告', left_reason = '辞职'
                WHERE deputy_id = $1
                """,
                [sample.deputy(2)]
            )
            let overseer = try await record.officer(.overseer)
            let before = try await record.rowCounts()

            let twice = await failure { () async throws(RegisterError) in
                try await sample.enter(1, desk: 1)
            }
            let gone = await failure { () async throws(RegisterError) in
                try await sample.enter(2)
            }
            let away = await failure { () async throws(RegisterError) in
                try await sample.leave(3)
            }
            let stranger = await failure { () async throws(RegisterError) in
                _ = try await CheckingIn(record.ledger).enter(
                    ID(rawValue: 1),
                    at: sample.ground.sitting,
                    by: .officer(sample.desks[0]),
                    in: Places.beibei
                )
            }
            let foreign = await failure { () async throws(RegisterError) in
                _ = try await CheckingIn(record.ledger).enter(
                    sample.deputy(4),
                    at: sample.ground.sitting,
                    by: .operatorAtConsole,
                    in: Places.ninghai
                )
            }
            let denied = await failure { () async throws(RegisterError) in
                _ = try await CheckingIn(record.ledger).enter(
                    sample.deputy(4),
                    at: sample.ground.sitting,
                    by: .officer(overseer),
                    in: Places.beibei
                )
            }

            #expect(twice == .presentAlready)
            #expect(gone == .notInOffice)
            #expect(away == .notHere)
            #expect(stranger == .notFound)
            #expect(foreign == .notFound)
            #expect(denied?.code == "register.denied")
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a step is taken back with a reason, where nothing was done since`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await RegisterSample.empty(record)
            let came = try await sample.enter(1)
            let silent = await failure { () async throws(RegisterError) in
                try await sample.undo(came, because: nil)
            }
            try await sample.leave(1, desk: 1)
            let late = await failure { () async throws(RegisterError) in
                try await sample.undo(came)
            }
            let back = try await sample.enter(1)
            try await sample.undo(back, because: .slip)
            let entry = try #require(try await record.lastAuditEntry())
            let other = try await sample.enter(2)
            try await sample.undo(other)

            #expect(silent == .reasonMissing)
            #expect(late == .changedMeanwhile)
            let register = try await sample.register
            #expect(register.attendance == [sample.deputy(1): false])
            #expect(entry.action == "register.undo-presence")
            #expect(entry.facts == #"{"desk":"lin.xia","present":"0","reason":"slip"}"#)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one of two desks checks a deputy in, the other is told`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await RegisterSample.empty(record)

            let outcomes = await withTaskGroup(of: RegisterError?.self) { group in
                for desk in 0..<2 {
                    group.addTask {
                        await failure { () async throws(RegisterError) in
                            try await sample.enter(7, desk: desk)
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            #expect(outcomes.count { $0 == nil } == 1)
            #expect(outcomes.contains(.presentAlready))
            #expect(try await sample.register.presence.present == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `three hundred deputies check in at two desks and none is lost`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await RegisterSample.empty(record) { $0.deputies = 300 }

            let failures = await withTaskGroup(of: RegisterError?.self) { group in
                for desk in 0..<2 {
                    group.addTask {
                        for number in 1...300 where number % 2 == desk {
                            let error = await failure { () async throws(RegisterError) in
                                try await sample.enter(number, desk: desk)
                            }
                            if let error { return error }
                        }
                        return nil
                    }
                }
                return await group.reduce(into: [RegisterError]()) { all, one in
                    if let one { all.append(one) }
                }
            }

            #expect(failures == [])
            let presence = try await sample.register.presence
            #expect(presence == Presence(deputies: 300, present: 300))
            // The totals of the entries count up one by one: no update was lost.
            let totals = try await record.auditEntries()
                .filter { $0.action == "register.check-in" }
                .compactMap { $0.facts.components(between: "\"present\":\"", and: "\"").first }
            #expect(totals == (1...300).map(String.init))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `observers are counted apart and are nobody's deputies`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await RegisterSample.empty(record)
            let observer = ID<MeetingObserver>(rawValue: 71)
            try await record.vandalise(
                """
                INSERT INTO meeting_observer (id, meeting_id, ordinal, name, unit)
                VALUES ($1, $2, 1, '李列席', '区财政局')
                """,
                [observer, sample.ground.meeting]
            )
            func set(_ isPresent: Bool) async -> RegisterError? {
                await failure { () async throws(RegisterError) in
                    try await CheckingObserversIn(record.ledger).set(
                        observer,
                        isPresent: isPresent,
                        at: sample.ground.sitting,
                        by: .officer(sample.desks[0]),
                        in: Places.beibei
                    )
                }
            }

            #expect(await set(true) == nil)
            #expect(await set(true) == .presentAlready)
            let register = try await sample.register
            #expect(register.observers.map(\.isPresent) == [true])
            #expect(register.presence.present == 0)
            #expect(register.find("列席") == .observers(register.observers))
            #expect(await set(false) == nil)
            #expect(await set(false) == .notHere)
        }
    }
}
