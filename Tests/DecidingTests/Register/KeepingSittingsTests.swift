import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Sittings: one after the other, within the meeting, closed for good.
@Suite struct KeepingSittingsTests {
    private static func open(
        _ sample: RegisterSample,
        on day: String = "2022-12-01",
        by actor: Actor = .operatorAtConsole
    ) async -> RegisterError? {
        await failure { () async throws(RegisterError) in
            _ = try await KeepingSittings(sample.record.ledger).open(
                sample.ground.meeting,
                on: day,
                by: actor,
                in: Places.beibei
            )
        }
    }

    private static func close(_ sample: RegisterSample) async -> RegisterError? {
        await failure { () async throws(RegisterError) in
            try await KeepingSittings(sample.record.ledger).close(
                sample.ground.sitting,
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a sitting ends before the next begins, and takes nobody in afterwards`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await RegisterSample.empty(record)
            try await sample.enter(1)
            let early = await Self.open(sample)
            let closed = await Self.close(sample)
            let late = await failure { () async throws(RegisterError) in
                try await sample.enter(2)
            }
            let again = await Self.close(sample)
            let wrongDay = await Self.open(sample, on: "2022-12-02")
            let noDay = await Self.open(sample, on: "明天")
            let denied = await Self.open(sample, by: .officer(sample.desks[0]))
            let next = await Self.open(sample, on: " 2022年12月1日")

            let today = try CivilDate(iso: "2022-12-01")
            #expect(early == .sittingOpen(number: 1))
            #expect(closed == nil)
            #expect(late == .sittingClosed(number: 1))
            #expect(again == .sittingClosed(number: 1))
            #expect(wrongDay == .dayOutside(first: today, last: today))
            #expect(noDay == .day)
            #expect(denied?.code == "register.denied")
            #expect(next == nil)
            let meetings = try await ReadingRegister(record.ledger).sittings(
                in: Places.beibei,
                by: .operatorAtConsole
            )
            #expect(meetings.first?.sittings.map(\.sitting.number) == [1, 2])
            #expect(meetings.first?.sittings.map(\.presence.present) == [1, 0])
            #expect(meetings.first?.sittings.map(\.sitting.isClosed) == [true, false])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a sitting stays open while a ballot is held, a meeting without one has none`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, poll) = try await RegisterSample.issuing(record)
            let title = PollTitle(name: PollSample.title, nameEnglish: "")
            let issuing = await Self.close(sample)
            for number in 1...25 {
                try await sample.issue(number, of: [try await sample.session])
            }
            try await poll.take(.startCasting)
            let casting = await Self.close(sample)
            try await poll.take(.closeBoxes)
            let closed = await Self.close(sample)
            try await record.vandalise("UPDATE meeting SET state = 'closed'")
            let over = await Self.open(sample)
            try await record.vandalise("UPDATE meeting SET state = 'preparing'")
            let early = await Self.open(sample)

            #expect(issuing == .sessionUnderWay(title, number: 1))
            #expect(casting == .sessionUnderWay(title, number: 1))
            #expect(closed == nil)
            #expect(over == .meetingNotOpen(.closed))
            #expect(early == .meetingNotOpen(.preparing))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `two who open a sitting at once open one`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await RegisterSample.empty(record)
            #expect(await Self.close(sample) == nil)

            let outcomes = await withTaskGroup(of: RegisterError?.self) { group in
                for _ in 0..<2 { group.addTask { await Self.open(sample) } }
                return await group.reduce(into: []) { $0.append($1) }
            }

            #expect(outcomes.count { $0 == nil } == 1)
            #expect(outcomes.contains(.sittingOpen(number: 2)))
        }
    }
}
