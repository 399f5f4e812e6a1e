import Casework
import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// A case's life through the use cases: who may do what, and what comes of it.
@Suite struct AdvancingCasesTests {
    private static func day(_ text: String) throws -> CivilDate { try CivilDate(iso: text) }

    @Test(arguments: TestDatabase.engines)
    func `a problem is taken, answered, verified and closed`(engine: Engine) async throws {
        try await engine.withCases { record, cases in
            let id = try await cases.raise()
            try await cases.take(.accept, [.words: "三日内加固"], on: id, by: .handler)
            record.clock.move(to: try Self.day("2022-12-06"))
            try await cases.take(.reply, [.result: "a", .words: "已全部加固"], on: id, by: .handler)
            try await cases.take(.verify, [.words: "到现场推过"], on: id, by: .head)
            try await cases.take(.close, [.words: "栏杆已加固，可以放心走。"], on: id, by: .member)

            let folder = try await cases.folder(id)
            #expect(folder.line.standing.state == .closed)
            #expect(
                folder.line.steps.compactMap(\.act) == [.assign, .accept, .reply, .verify, .close]
            )
            #expect(folder.line.steps.map(\.ordinal) == Array(1...6))
            #expect(folder.overdueDays == 0)
            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.action == "case.close")
            #expect(entry.reason == "栏杆已加固，可以放心走。")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the unit never verifies or closes, nor does another group`(
        engine: Engine
    ) async throws {
        try await engine.withCases { _, cases in
            let id = try await cases.raise()
            try await cases.take(.reply, [.result: "a", .words: "已全部加固"], on: id, by: .handler)

            for role in [SupervisionGround.Role.handler, .stranger, .lead] {
                let error = try await cases.refusal(.verify, [.words: "看过了"], on: id, by: role)
                #expect(error == .notYours(.verify, .watcher, SupervisionGround.group))
            }
            try await cases.take(.verify, [.words: "看过现场"], on: id, by: .member)
            let closing = try await cases.refusal(.close, [.words: "办结"], on: id, by: .handler)
            #expect(closing == .notYours(.close, .watcher, SupervisionGround.group))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a case that is not a unit's is not there for it`(engine: Engine) async throws {
        try await engine.withCases { record, cases in
            let id = try await cases.raise()

            let reading = await failure { () async throws(ReadError) in
                _ = try await cases.folder(id, by: .otherHandler)
            }
            let writing = try await cases.refusal(
                .reply,
                [.result: "a", .words: "办好了"],
                on: id,
                by: .otherHandler
            )
            #expect(reading == .notFound)
            #expect(writing == .notFound)
            #expect(try await cases.page(.open, by: .otherHandler).total == 0)
            #expect(try await cases.page(.open, by: .handler).total == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is not a unit's goes back and is given to another`(engine: Engine) async throws {
        try await engine.withCases { _, cases in
            let id = try await cases.raise()
            try await cases.take(
                .reply,
                [.result: "d", .words: "护岸由水利局管"],
                on: id,
                by: .handler
            )
            let returned = try await cases.folder(id)
            try await cases.take(
                .assign,
                [.owner: SupervisionGround.otherUnit.description, .days: "3"],
                on: id,
                by: .lead
            )

            let folder = try await cases.folder(id)
            #expect(returned.line.standing.state == .returned)
            #expect(returned.line.standing.owner == nil)
            #expect(returned.line.due == nil)
            #expect(folder.line.standing.owner == SupervisionGround.otherUnit)
            #expect(folder.line.standing.dueOn == (try Self.day("2022-12-06")))
            // Who had it may go on reading what became of it.
            #expect(try await cases.folder(id, by: .handler).acts == [])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a promise waits for its day and is answered again`(engine: Engine) async throws {
        try await engine.withCases { record, cases in
            let id = try await cases.raise()
            let missing = try await cases.refusal(
                .reply,
                [.result: "b", .words: "正在采购栏杆"],
                on: id,
                by: .handler
            )
            try await cases.take(
                .reply,
                [.result: "b", .words: "正在采购栏杆", .promised: "2022-12-20"],
                on: id,
                by: .handler
            )
            try await cases.take(.verify, [.words: "合同已经看过"], on: id, by: .member)
            let promised = try await cases.folder(id)
            record.clock.move(to: try Self.day("2022-12-22"))
            let late = try await cases.folder(id)
            try await cases.take(.reply, [.result: "a", .words: "已经换好"], on: id, by: .handler)
            try await cases.take(.verify, [.words: "到现场看过"], on: id, by: .member)

            #expect(missing?.problems == [CaseFault(.promised, .missing)])
            #expect(promised.line.standing.state == .promised)
            #expect(promised.line.standing.dueOn == (try Self.day("2022-12-20")))
            #expect(late.line.due?.isOverdue == true)
            #expect(late.overdueDays == 2)
            #expect(try await cases.folder(id).line.standing.state == .verified)
        }
    }

    /// The deadline is 8 December; five working days more are the 15th.
    @Test(arguments: TestDatabase.engines)
    func `more time is asked for once, with a reason, and the group decides`(
        engine: Engine
    ) async throws {
        try await engine.withCases { _, cases in
            let id = try await cases.raise()
            let silent = try await cases.refusal(.askExtension, [.days: "5"], on: id, by: .handler)
            let long = try await cases.refusal(
                .askExtension,
                [.days: "21", .words: "要等材料"],
                on: id,
                by: .handler
            )
            try await cases.take(
                .askExtension,
                [.days: "5", .words: "要等材料"],
                on: id,
                by: .handler
            )
            let asked = try await cases.folder(id)
            try await cases.take(.grantExtension, on: id, by: .member)
            let granted = try await cases.folder(id)
            let again = try await cases.refusal(
                .askExtension,
                [.days: "5", .words: "还要等"],
                on: id,
                by: .handler
            )

            #expect(silent?.problems == [CaseFault(.words, .missing)])
            #expect(long?.problems == [CaseFault(.days, .days(most: 20))])
            #expect(asked.line.standing.dueOn == (try Self.day("2022-12-08")))
            #expect(asked.line.standing.promisedOn == (try Self.day("2022-12-15")))
            #expect(granted.line.standing.dueOn == (try Self.day("2022-12-15")))
            #expect(granted.line.standing.promisedOn == nil)
            #expect(again == .extendedAlready)
        }
    }

    /// Due on Thursday the 8th and asked for on Monday the 12th: five working days from then are
    /// the 19th, while those from the 8th would be the 15th.
    @Test(arguments: TestDatabase.engines)
    func `more time that is asked for late counts from the day it is asked for`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let id = try await cases.raise()
            record.clock.move(to: try Self.day("2022-12-12"))
            try await cases.take(
                .askExtension,
                [.days: "5", .words: "要等材料"],
                on: id,
                by: .handler
            )
            record.clock.move(to: try Self.day("2022-12-13"))
            try await cases.take(.grantExtension, on: id, by: .member)

            let folder = try await cases.folder(id)
            #expect(folder.line.standing.dueOn == (try Self.day("2022-12-19")))
            #expect(folder.line.due?.isOverdue == false)
            // The 9th, the 12th and the 13th were late, and stay so.
            #expect(folder.overdueDays == 3)
        }
    }

    /// Due on the 8th, reminded on the 9th; the new deadline is the 15th, and on the 16th the first
    /// escalation is due again.
    @Test(arguments: TestDatabase.engines)
    func `a new deadline begins with the first escalation`(engine: Engine) async throws {
        try await engine.withCases { record, cases in
            let id = try await cases.raise()
            record.clock.move(to: try Self.day("2022-12-09"))
            try await cases.take(.escalate, on: id, by: .lead)
            try await cases.take(
                .askExtension,
                [.days: "4", .words: "要等材料"],
                on: id,
                by: .handler
            )
            let asked = try await cases.folder(id)
            try await cases.take(.grantExtension, on: id, by: .member)
            let granted = try await cases.folder(id)
            record.clock.move(to: try Self.day("2022-12-16"))
            let late = try await cases.folder(id)

            #expect(asked.line.standing.level == 1)
            #expect(granted.line.standing.level == 0)
            #expect(granted.line.standing.dueOn == (try Self.day("2022-12-15")))
            #expect(granted.line.standing.isExtended)
            #expect(late.escalation?.id == "remind")
            #expect(late.line.mine == .escalate)
        }
    }

    /// What was asked for is not given: the deadline stays, and as it was not moved more time may
    /// be asked for again.
    @Test(arguments: TestDatabase.engines)
    func `more time is refused with a reason, and the deadline stays`(
        engine: Engine
    ) async throws {
        try await engine.withCases { _, cases in
            let id = try await cases.raise()
            try await cases.take(
                .askExtension,
                [.days: "5", .words: "要等材料"],
                on: id,
                by: .handler
            )
            let unit = try await cases.refusal(
                .refuseExtension,
                [.words: "材料已经到了"],
                on: id,
                by: .handler
            )
            let silent = try await cases.refusal(.refuseExtension, on: id, by: .member)
            try await cases.take(
                .refuseExtension,
                [.words: "材料已经到了"],
                on: id,
                by: .member
            )
            let refused = try await cases.folder(id).line.standing
            try await cases.take(
                .askExtension,
                [.days: "2", .words: "要等雨停"],
                on: id,
                by: .handler
            )

            #expect(unit == .notYours(.refuseExtension, .watcher, SupervisionGround.group))
            #expect(silent?.problems == [CaseFault(.words, .missing)])
            #expect(refused.state == .handling)
            #expect(refused.dueOn == (try Self.day("2022-12-08")))
            #expect(refused.promisedOn == nil)
            #expect(!refused.isExtended)
            #expect(try await cases.folder(id).line.standing.state == .extensionAsked)
        }
    }

    /// Due on the 8th: one, five and ten working days later are the 9th, the 15th and the 22nd.
    @Test(arguments: TestDatabase.engines)
    func `after the last escalation there is none`(engine: Engine) async throws {
        try await engine.withCases { record, cases in
            let id = try await cases.raise()
            for day in ["2022-12-09", "2022-12-15", "2022-12-22"] {
                record.clock.move(to: try Self.day(day))
                try await cases.take(.escalate, on: id, by: .lead)
            }
            record.clock.move(to: try Self.day("2022-12-30"))

            let error = try await cases.refusal(.escalate, on: id, by: .lead)

            #expect(error == .noFurtherLevel)
            let folder = try await cases.folder(id)
            #expect(folder.line.standing.level == 3)
            #expect(folder.escalation == nil)
            #expect(!folder.acts.contains(.escalate))
            #expect(folder.line.mine == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what does not hold is done again under a new deadline, and a closed one is opened`(
        engine: Engine
    ) async throws {
        try await engine.withCases { _, cases in
            let id = try await cases.raise()
            try await cases.take(.reply, [.result: "a", .words: "已全部加固"], on: id, by: .handler)
            try await cases.take(
                .reject,
                [.words: "还有两处松动", .days: "2"],
                on: id,
                by: .member
            )
            let rejected = try await cases.folder(id)
            try await cases.take(.reply, [.result: "c", .words: "两处待拆迁"], on: id, by: .handler)
            try await cases.take(.verify, [.words: "情况属实"], on: id, by: .member)
            try await cases.take(.close, [.words: "两处已围挡"], on: id, by: .member)
            try await cases.take(
                .reopen,
                [.words: "围挡被拆", .due: "2022年12月30日"],
                on: id,
                by: .head
            )

            #expect(rejected.line.standing.dueOn == (try Self.day("2022-12-05")))
            let reopened = try await cases.folder(id)
            #expect(reopened.line.standing.state == .handling)
            #expect(reopened.line.standing.dueOn == (try Self.day("2022-12-30")))
            #expect(reopened.acts == [])
            #expect(
                try await cases.folder(id, by: .handler).acts == [.askExtension, .reply, .giveBack]
            )
        }
    }

    /// Due on Thursday the 8th: one working day late on the 9th, five on the 15th.
    @Test(arguments: TestDatabase.engines)
    func `what is late is escalated step by step, each when it is due`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let id = try await cases.raise()
            let early = try await cases.refusal(.escalate, on: id, by: .lead)
            record.clock.move(to: try Self.day("2022-12-09"))
            let due = try await cases.folder(id)
            try await cases.take(.escalate, [.words: "请抓紧"], on: id, by: .lead)
            let second = try await cases.refusal(.escalate, on: id, by: .lead)
            record.clock.move(to: try Self.day("2022-12-15"))
            let notLead = try await cases.refusal(.escalate, on: id, by: .member)
            try await cases.take(.escalate, on: id, by: .lead)

            #expect(early == .notLateEnough(days: 1))
            #expect(due.escalation?.id == "remind")
            #expect(due.line.mine == .escalate)
            #expect(second == .notLateEnough(days: 5))
            #expect(notLead?.code == "case.not-yours")
            #expect(try await cases.folder(id).line.standing.level == 2)
            #expect(try await cases.folder(id).line.standing.state == .assigned)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two who answer at once the second sees what changed and writes nothing`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let id = try await cases.raise()
            let shown = try await cases.folder(id, by: .handler).line.file.version
            try await cases.take(.accept, [.words: "三日内加固"], on: id, by: .handler)
            let before = try await record.rowCounts()

            let error = await failure { () async throws(CaseError) in
                try await cases.step(
                    .reply,
                    [.result: "a", .words: "已全部加固"],
                    on: id,
                    version: shown,
                    by: .handler
                )
            }

            guard case .changedMeanwhile(let since) = error else {
                Issue.record("nothing was said to have changed")
                return
            }
            #expect(since.map(\.act) == [.accept])
            #expect(since.first?.words == "三日内加固")
            #expect(try await record.rowCounts() == before)
        }
    }

    /// After class D the case is not the unit's any longer; what its second clerk has to know is
    /// that the first gave it back.
    @Test(arguments: TestDatabase.engines)
    func `the second of two colleagues is told what changed, not that the step is another's`(
        engine: Engine
    ) async throws {
        try await engine.withCases { _, cases in
            let id = try await cases.raise()
            let shown = try await cases.folder(id, by: .handler).line.file.version
            try await cases.take(
                .reply,
                [.result: "d", .words: "护岸由水利局管"],
                on: id,
                by: .handler
            )

            let error = await failure { () async throws(CaseError) in
                try await cases.step(
                    .reply,
                    [.result: "a", .words: "已全部加固"],
                    on: id,
                    version: shown,
                    by: .handler
                )
            }

            guard case .changedMeanwhile(let since) = error else {
                Issue.record("nothing was said to have changed")
                return
            }
            #expect(since.map(\.act) == [.giveBack])
            #expect(since.first?.words == "护岸由水利局管")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what cannot be done now is refused with what can`(engine: Engine) async throws {
        try await engine.withCases { _, cases in
            let id = try await cases.raise()

            let error = try await cases.refusal(.verify, [.words: "看过了吧"], on: id, by: .member)

            #expect(
                error
                    == .notNow(
                        .verify,
                        .assigned,
                        possible: [.accept, .askExtension, .reply, .giveBack, .escalate]
                    )
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what becomes public has no telephone number in it`(engine: Engine) async throws {
        try await engine.withCases { _, cases in
            let id = try await cases.raise()
            try await cases.take(.reply, [.result: "a", .words: "已全部加固"], on: id, by: .handler)
            try await cases.take(.verify, [.words: "到现场推过"], on: id, by: .head)

            let error = try await cases.refusal(
                .close,
                [.words: "有事请打 138 0013 8000"],
                on: id,
                by: .head
            )

            #expect(error?.problems.first?.field == .words)
            guard case .telephone? = error?.problems.first?.problem else {
                Issue.record("the number was let pass")
                return
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `steps follow one another in their days`(engine: Engine) async throws {
        try await engine.withCases { record, cases in
            let id = try await cases.raise(on: try Self.day("2022-06-01"))
            let advancing = AdvancingCases(record.ledger)
            for wrong in ["2022-05-31", "2022-12-02"] {
                let day = try Self.day(wrong)
                let error = await failure { () async throws(CaseError) in
                    try await advancing.take(
                        .accept,
                        CaseForm([.words: "尽快办理"]),
                        on: id,
                        version: 2,
                        day: day,
                        by: .operatorAtConsole,
                        in: Places.beibei
                    )
                }
                #expect(error == .dayOutOfOrder(day))
            }
            #expect(try await cases.folder(id).line.file.reference == "2022-001")
            #expect(try await cases.folder(id).line.due?.isOverdue == true)
        }
    }
}
