import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Papers: one to a deputy who is there, spoilt ones exchanged, all of them counted.
@Suite struct IssuingPapersTests {
    @Test(arguments: TestDatabase.engines)
    func `a deputy who is there gets one paper, and only while papers are issued`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, poll) = try await RegisterSample.issuing(record)
            let session = try await sample.session

            #expect(
                try await sample.issue(1, of: [session]) == .issued(sample.deputy(1), [session])
            )
            let twice = await failure { () async throws(RegisterError) in
                try await sample.issue(1, of: [session], desk: 1)
            }
            let absent = await failure { () async throws(RegisterError) in
                try await sample.issue(26, of: [session])
            }
            let none = await failure { () async throws(RegisterError) in
                try await sample.issue(2, of: [])
            }
            // Somebody who is late comes in, and gets one.
            try await sample.enter(26)
            try await sample.issue(26, of: [session], isAssisted: true)
            try await poll.take(.startCasting)
            let late = await failure { () async throws(RegisterError) in
                try await sample.issue(2, of: [session])
            }

            #expect(twice == .issuedAlready([PollTitle(name: PollSample.title, nameEnglish: "")]))
            #expect(absent == .notPresent)
            #expect(none == .issuingChanged)
            #expect(late == .issuingChanged)
            let register = try await sample.register
            let issues = try #require(register.session(session)).issues
            #expect(issues == [sample.deputy(1): false, sample.deputy(26): true])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `printed papers are issued, spoilt or left, whatever happens at the desk`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, poll) = try await RegisterSample.issuing(record, printed: "27")
            let session = try await sample.session
            func papers() async throws -> SessionPapers? {
                try await sample.register.session(session)?.papers
            }
            for number in 1...24 { try await sample.issue(number, of: [session]) }
            let none = await failure { () async throws(RegisterError) in
                try await sample.exchange(25, in: session)
            }
            try await sample.exchange(1, in: session)
            let exchanged = try await sample.exchange(2, in: session, because: .misprinted)
            #expect(try await papers() == SessionPapers(printed: 27, issued: 24, spoilt: 2))
            let silent = await failure { () async throws(RegisterError) in
                try await sample.exchange(2, in: session, because: nil)
            }
            try await IssuingPapers(record.ledger).undoExchange(
                of: exchanged.deputy,
                in: session,
                because: .slip,
                at: sample.ground.sitting,
                by: .officer(sample.desks[0]),
                in: Places.beibei
            )
            try await sample.takeBack(24, of: [session])
            #expect(try await papers() == SessionPapers(printed: 27, issued: 23, spoilt: 1))
            try await sample.issue(24, of: [session])
            try await sample.issue(25, of: [session])
            try await sample.exchange(3, in: session)
            // 25 in hands and 2 spoilt are all that were printed.
            let left = await failure { () async throws(RegisterError) in
                try await sample.exchange(4, in: session)
            }
            try await sample.enter(26)
            let noneLeft = await failure { () async throws(RegisterError) in
                try await sample.issue(26, of: [session])
            }
            try await poll.take(.startCasting)
            let back = await failure { () async throws(RegisterError) in
                try await sample.takeBack(25, of: [session])
            }

            let title = PollTitle(name: PollSample.title, nameEnglish: "")
            #expect(none == .noPaper)
            #expect(silent == .reasonMissing)
            #expect(left == .noneLeft(title, printed: 27))
            #expect(noneLeft == .noneLeft(title, printed: 27))
            #expect(back == .issuingChanged)
            #expect(try await papers() == SessionPapers(printed: 27, issued: 25, spoilt: 2))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a spoilt paper is exchanged while ballots are cast`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, poll) = try await RegisterSample.issuing(record)
            let session = try await sample.session
            for number in 1...25 { try await sample.issue(number, of: [session]) }
            try await poll.take(.startCasting)

            try await sample.exchange(9, in: session, because: .damaged)
            let entry = try #require(try await record.lastAuditEntry())

            #expect(try await sample.register.session(session)?.session.spoilt == 1)
            #expect(entry.action == "register.exchange")
            #expect(entry.facts.contains("\"reason\":\"damaged\""))
            try await poll.take(.closeBoxes)
            let late = await failure { () async throws(RegisterError) in
                try await sample.exchange(9, in: session)
            }
            #expect(late == .issuingChanged)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `whoever holds a paper neither leaves nor was never there`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, poll) = try await RegisterSample.issuing(record)
            let session = try await sample.session
            let came = try await sample.enter(26)
            try await sample.issue(26, of: [session])
            for number in 1...25 { try await sample.issue(number, of: [session]) }
            let title = PollTitle(name: PollSample.title, nameEnglish: "")

            let leaving = await failure { () async throws(RegisterError) in
                try await sample.leave(26)
            }
            let undoing = await failure { () async throws(RegisterError) in
                try await sample.undo(came)
            }
            try await poll.take(.startCasting)
            let registered = await failure { () async throws(RegisterError) in
                try await sample.undo(came)
            }
            try await sample.leave(26)

            #expect(leaving == .holdsPaper([title]))
            #expect(undoing == .holdsPaper([title]))
            #expect(registered == .registered)
            #expect(try await sample.register.isPresent(sample.deputy(26)) == false)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `two ballots at once: one scan gives a paper of each, or none`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, _) = try await RegisterSample.issuing(record)
            let first = try await sample.session
            try await sample.issue(1, of: [first])
            try await record.openSecondPoll(beside: first)
            let both = Set(try await sample.register.issuing.map(\.session.id))
            #expect(both.count == 2)
            let second = try #require(both.subtracting([first]).first)

            // The page of this desk was opened before the second ballot began.
            let stale = await failure { () async throws(RegisterError) in
                try await sample.issue(2, of: [first])
            }
            let missing = try await sample.issue(1, of: both)
            let two = try await sample.issue(3, of: both)

            #expect(stale == .issuingChanged)
            #expect(missing == .issued(sample.deputy(1), [second]))
            guard case .issued(_, let issued) = two else { preconditionFailure("\(two)") }
            #expect(Set(issued) == both)
            let counts = try await sample.register.issuing.map(\.issues.count)
            #expect(counts == [2, 2])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two desks that issue to one deputy one does, and no paper is lost`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (sample, _) = try await RegisterSample.issuing(record)
            let session = try await sample.session

            let outcomes = await withTaskGroup(of: [RegisterError?].self) { group in
                for desk in 0..<2 {
                    group.addTask {
                        var outcomes: [RegisterError?] = []
                        for number in 1...25 {
                            outcomes.append(
                                await failure { () async throws(RegisterError) in
                                    try await sample.issue(number, of: [session], desk: desk)
                                }
                            )
                        }
                        return outcomes
                    }
                }
                return await group.reduce(into: []) { $0 += $1 }
            }

            #expect(outcomes.count { $0 == nil } == 25)
            let title = PollTitle(name: PollSample.title, nameEnglish: "")
            #expect(outcomes.count { $0 == .issuedAlready([title]) } == 25)
            let papers = try await sample.register.session(session)?.papers
            #expect(try papers == SessionPapers(printed: 30, issued: 25, spoilt: 0))
        }
    }
}

extension TestRecord {
    /// A second poll of the same meeting and sitting, whose papers are being issued, too.
    fileprivate func openSecondPoll(beside session: ID<BallotSession>) async throws {
        try await vandalise(
            """
            INSERT INTO poll
                (id, jurisdiction_id, meeting_id, ordinal, kind, state, title, title_en,
                list_year, list_version, list_fingerprint, items, rule_id, rule_fingerprint,
                deputies, version, certainty, source)
            SELECT 7402, jurisdiction_id, meeting_id, 2, kind, state, '第二项票决', '',
                list_year, list_version, list_fingerprint, items, rule_id, rule_fingerprint,
                deputies, 1, certainty, source
            FROM poll
            WHERE id = (SELECT poll_id FROM ballot_session WHERE id = $1)
            """,
            [session]
        )
        try await vandalise(
            """
            INSERT INTO ballot_session
                (id, poll_id, number, sitting_id, kind, items, seats, channel, state, printed,
                spoilt, present_at_opening, version)
            SELECT 7502, 7402, number, sitting_id, kind, items, seats, channel, state, printed,
                0, present_at_opening, 1
            FROM ballot_session
            WHERE id = $1
            """,
            [session]
        )
    }
}
