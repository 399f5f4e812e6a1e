import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// A poll is led forward only, each step with what must be there first.
@Suite struct HoldingSessionsTests {
    @Test(arguments: TestDatabase.engines)
    func `rule, scrutineers and list are locked as they stand`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            let day = try await sample.day

            #expect(day.poll.state == .scrutineersAdopted)
            #expect(day.poll.rule?.fingerprint == day.rule?.sealed?.fingerprint)
            #expect(day.poll.items.map(\.name) == (1...5).map { "项目\($0)" })
            #expect(day.poll.deputies == nil)
            let again = await failure { () async throws(PollError) in
                try await sample.lockRule()
            }
            #expect(again == .pollIs(.scrutineersAdopted))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a session goes its way and no other`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            try await sample.open()

            for wrong in [PollSample.Step.startCasting, .closeBoxes] {
                #expect(await sample.refusal(of: wrong) == .sessionIs(.opened))
            }
            try await sample.take(.startIssuing)
            #expect(await sample.refusal(of: .startIssuing) == .sessionIs(.issuing))
            #expect(await sample.refusal(of: .startCasting) == .missing(.nobodyHasPaper))
            try await sample.issue(24)
            try await sample.take(.startCasting)
            #expect(await sample.refusal(of: .startIssuing) == .sessionIs(.casting))
            try await sample.take(.closeBoxes)
            #expect(await sample.refusal(of: .closeBoxes) == .sessionIs(.closed))

            let session = try #require(try await sample.day.open)
            #expect(session.present == 25)
            #expect(session.issued == 24)
            #expect(session.items.count == 5)
            #expect(session.seats == 3)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the quorum is asked at opening, at issuing and when issuing ends`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record) { $0.present = 19 }
            let few = await failure { () async throws(PollError) in try await sample.open() }
            #expect(few == .missing(.quorum(present: 19, deputies: 30, missing: 1)))

            try await record.checkIn(sample.ground.deputies.prefix(20), to: sample.ground)
            try await sample.open()
            let one = sample.ground.deputies.prefix(1)
            try await record.checkIn(one, isPresent: false, to: sample.ground)
            let gone = PollError.missing(.quorum(present: 19, deputies: 30, missing: 1))
            #expect(await sample.refusal(of: .startIssuing) == gone)

            try await record.checkIn(one, to: sample.ground)
            try await sample.take(.startIssuing)
            try await sample.issue(20)
            try await record.checkIn(one, isPresent: false, to: sample.ground)
            #expect(await sample.refusal(of: .startCasting) == gone)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `papers must do for everybody present`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            let none = await failure { () async throws(PollError) in
                try await sample.open(printed: "很多")
            }
            #expect(none == .faults([.printed(most: HoldingSessions.mostPapers)]))

            try await sample.open(printed: "24")
            #expect(
                await sample.refusal(of: .startIssuing)
                    == .missing(.papers(printed: 24, present: 25))
            )
            try await HoldingSessions(record.ledger).addPapers(
                sample.poll,
                version: try await sample.day.poll.version,
                "１",
                by: .operatorAtConsole,
                in: Places.beibei
            )
            try await sample.take(.startIssuing)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a void session stays, and the round is held anew under the next number`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            try await sample.hold()
            let early = await failure { () async throws(PollError) in try await sample.open() }
            #expect(early == .missing(.sessionOver(number: 1)))
            try await sample.end(returned: 26, totals: nil)

            try await sample.hold()
            let day = try await sample.day

            #expect(day.sessions.map(\.number) == [1, 2])
            #expect(day.sessions.map(\.state) == [.void, .closed])
            #expect(day.sessions.map(\.kind) == [.main, .main])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a session broken off has no part in the record`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            try await sample.open()
            try await sample.take(.abandon)
            try await sample.hold()
            try await sample.end(
                returned: 25,
                totals: VoteTotals.sample([20, 19, 18, 5, 3], ballots: 25).text
            )
            let day = try await sample.day

            #expect(day.sessions.map(\.state) == [.abandoned, .counted])
            #expect(day.sessions[0].abandoned?.reason == "表决票印错")
            #expect(day.sessions[1].totals == nil, "a count is shown to those who lead")
            #expect(try await sample.view.next == .finished)
            let certificate = try await sample.concluded().certificate
            let record = try CongressRecord(json: Array(certificate.record.utf8))
            #expect(record.rounds.count == 1)
            #expect(certificate.sessions.map(\.state) == ["abandoned", "counted"])
            #expect(try record.count().outcome.elected == ["1", "2", "3"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a tie at the cut asks for its round, and then for the presidium`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            try await sample.hold()
            try await sample.end(
                returned: 25,
                totals: VoteTotals.sample([20, 19, 16, 16, 3], ballots: 25).text
            )
            let nobody = await failure { () async throws(PollError) in
                try await sample.decide(["3"])
            }
            #expect(nobody == .missing(.noTie))

            try await sample.hold()
            let tie = try #require(try await sample.day.open)
            #expect(tie.kind == .tie)
            #expect(tie.items == ["3", "4"])
            #expect(tie.seats == 1)
            try await sample.end(
                returned: 25,
                totals: VoteTotals.sample([12, 12], of: ["3", "4"], ballots: 25).text
            )

            let third = await failure { () async throws(PollError) in try await sample.open() }
            #expect(third == .missing(.nothingToHold))
            let many = await failure { () async throws(PollError) in
                try await sample.decide(["3", "4"])
            }
            #expect(many == .faults([.chosen(seats: 1)]))
            try await sample.decide(["4"])

            let certificate = try await sample.concluded().certificate
            let record = try CongressRecord(json: Array(certificate.record.utf8))
            #expect(try record.count().outcome.elected == ["1", "2", "4"])
            #expect(certificate.decision?.elected == ["4"])
            #expect(record.identity?.list == "sha256:\(certificate.list.sha256)")
            #expect(record.identity?.ruleHash == "sha256:\(certificate.rule.sha256)")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a later version of the list is to be taken first`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            var plan = VotingGround.Plan()
            plan.candidates = 4
            try await record.freezeList(plan, version: 2)

            let old = await failure { () async throws(PollError) in try await sample.open() }
            #expect(old == .missing(.newestList(version: 1, newest: 2)))
            try await sample.takeNewestList()
            try await sample.open()

            #expect(try await sample.day.open?.items.count == 4)
            let late = await failure { () async throws(PollError) in
                try await sample.takeNewestList()
            }
            #expect(late == .pollIs(.voting))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `whoever has seen an older state changes nothing`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            let seen = try await sample.day.poll.version
            try await sample.open()

            let late = await failure { () async throws(PollError) in
                try await HoldingSessions(record.ledger).startIssuing(
                    sample.poll,
                    version: seen,
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }

            #expect(late == .changedMeanwhile)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `who is a deputy stays as it is from the first session to the end of the count`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            func leave(_ number: String) async -> MeetingError? {
                await failure { () async throws(MeetingError) in
                    try await ChangingElectorate(record.ledger).change(
                        sample.ground.meeting,
                        by: .leave,
                        MeetingForm([
                            .deputy: number, .document: "常委会公告", .reason: "辞职",
                        ]),
                        by: .operatorAtConsole,
                        in: Places.beibei
                    )
                }
            }
            try await sample.hold()
            try await sample.end(returned: 26, totals: nil)

            let between = await leave("29")
            try await sample.hold()
            try await sample.end(
                returned: 25,
                totals: VoteTotals.sample([20, 19, 18, 5, 3], ballots: 25).text
            )
            try await sample.conclude()
            let afterwards = await leave("29")

            #expect(between == .sessionRunning)
            #expect(afterwards == nil)
            #expect(try await sample.day.poll.deputies == 30)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `steps belong to their posts`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.ready(record)
            let denied = await failure { () async throws(PollError) in
                try await HoldingSessions(record.ledger).startIssuing(
                    sample.poll,
                    version: 1,
                    by: .resident,
                    in: Places.beibei
                )
            }
            #expect(
                denied == .denied(Denied(permission: .conductVotes, post: nil))
            )
        }
    }
}
