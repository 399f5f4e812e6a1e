import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Desks and those who lead the vote wait for one another, in one order.
///
/// On PostgreSQL only: SQLite has one writer at a time.
@Suite(.enabled(if: TestDatabase.hasPostgres)) struct RegisterLockTests {
    /// A sitting in which papers of two polls are issued, and everybody there has both; in the order
    /// of the desks.
    private static func twoPolls(_ record: TestRecord) async throws -> [PollSample] {
        let one = try await PollSample.ready(record)
        let id = try await PreparingPolls(record.ledger).prepare(
            PollForm(kind: "projects", year: "2023", title: "又一次票决"),
            at: one.ground.meeting,
            by: .operatorAtConsole,
            in: Places.beibei
        )
        let other = PollSample(record: record, ground: one.ground, poll: id)
        try await other.lockRule()
        try await other.takeScrutineers()
        var sessions: Set<ID<BallotSession>> = []
        for poll in [one, other] {
            try await poll.open()
            try await poll.take(.startIssuing)
            sessions.insert(try #require(try await poll.day.open).id)
        }
        _ = try await ServingTogether(record.ledger).issueToAll(
            of: sessions,
            at: one.ground.sitting,
            by: .operatorAtConsole,
            in: Places.beibei
        )
        return [one, other].sorted { $0.poll.rawValue < $1.poll.rawValue }
    }

    /// Returns once a transaction waits for a row that another one has locked.
    private static func somebodyWaits(_ record: TestRecord) async throws {
        var waiting = 0
        while waiting == 0 {
            await Task.yield()
            waiting = try await record.database.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try transaction.one(
                    """
                    SELECT COUNT(*)
                    FROM pg_stat_activity
                    WHERE datname = current_database() AND wait_event_type = 'Lock'
                    """
                )
            }
        }
    }

    @Test func `the end of issuing waits for a desk, and the desk never for it`() async throws {
        try await TestRecord.with(.postgres) { record in
            let polls = try await Self.twoPolls(record)
            let sessions = [
                try #require(try await polls[0].day.open).id,
                try #require(try await polls[1].day.open).id,
            ]
            let meeting = Rendezvous()
            async let desk: Void = record.database.write {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                for session in sessions {
                    let sql = "SELECT number FROM ballot_session WHERE id = $1"
                    let _: Int = try transaction.one(
                        sql + transaction.engine.lockRow,
                        [session]
                    )
                    // Between its first and its second session.
                    if session == sessions[0] { meeting.arriveAndWait() }
                }
            }
            await meeting.arrived()
            // Of the second poll, whose session comes after the one that the desk has locked.
            async let casting = failure { () async throws(PollError) in
                try await polls[1].take(.startCasting)
            }
            try await Self.somebodyWaits(record)

            meeting.letGo()
            try await desk
            let refusal = await casting

            #expect(refusal == nil)
            #expect(try await polls[1].day.open?.state == .casting)
            #expect(try await record.rowCounts()["paper_issue"] == 50)
        }
    }

    @Test func `an observer who is being checked in is not taken off the list meanwhile`()
        async throws
    {
        try await TestRecord.with(.postgres) { record in
            let ground = try await record.votingGround()
            let observer = ID<MeetingObserver>(rawValue: 71)
            try await record.vandalise(
                """
                INSERT INTO meeting_observer (id, meeting_id, ordinal, name, unit)
                VALUES ($1, $2, 1, '张三', '')
                """,
                [observer, ground.meeting]
            )
            let meeting = Rendezvous()
            async let desk: Void = record.database.write {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                let sql = "SELECT number FROM sitting WHERE id = $1"
                let _: Int = try transaction.one(
                    sql + transaction.engine.lockRow,
                    [ground.sitting]
                )
                try transaction.run(
                    "INSERT INTO observer_presence (sitting_id, observer_id) VALUES ($1, $2)",
                    [ground.sitting, observer]
                )
                meeting.arriveAndWait()
            }
            await meeting.arrived()
            async let writing = failure { () async throws(MeetingError) in
                try await KeepingObservers(record.ledger).write(
                    ground.meeting,
                    MeetingForm([.lines: "李四"]),
                    before: Digest(of: "张三"),
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }
            try await Self.somebodyWaits(record)

            meeting.letGo()
            try await desk
            let refusal = await writing

            #expect(refusal == .observerBound)
            #expect(try await record.rowCounts()["observer_presence"] == 1)
        }
    }
}
