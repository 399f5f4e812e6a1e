import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// The checklist of a preparation: what the record tells, and what people tick.
@Suite struct KeepingChecklistTests {
    private static func act(
        _ record: TestRecord,
        _ act: ChecklistAct,
        _ kind: MeetingStep.Kind,
        of id: ID<Meeting>,
        version: Int? = nil,
        _ texts: [MeetingField: String] = [:]
    ) async throws -> MeetingError? {
        let step = try #require(
            try await record.folder(id).checklist.steps.first { $0.step.kind == kind }?.step
        )
        return await failure { () async throws(MeetingError) in
            try await KeepingChecklist(record.ledger).act(
                act,
                on: step.id,
                version: version ?? step.version,
                of: id,
                MeetingForm(texts),
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    private static func state(
        _ record: TestRecord,
        _ kind: MeetingStep.Kind,
        of id: ID<Meeting>
    ) async throws -> MeetingChecklist.State? {
        try await record.folder(id).checklist.steps.first { $0.step.kind == kind }?.state
    }

    @Test(arguments: TestDatabase.engines)
    func `the record tells what it knows, and nobody ticks that`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()
            let roll = try await Self.state(record, .roll, of: id)
            let none = try await Self.state(record, .list, of: id)
            _ = try await record.frozenList(by: record.officer(.clerk))
            let list = try await Self.state(record, .list, of: id)
            try await record.open(id)
            let opening = try await Self.state(record, .opening, of: id)
            try await record.nameOfficers(id)
            let tellers = try await Self.state(record, .tellers, of: id)
            try await record.session(.opened, of: id)
            let papers = try await Self.state(record, .papers, of: id)
            let refused = try await Self.act(record, .tick, .rule, of: id)

            #expect(roll == .proven(.deputies(5)))
            #expect(none == .open(daysLeft: -15))
            #expect(none?.isOverdue == true)
            guard case .proven(.list) = list else {
                Issue.record("the list is not told")
                return
            }
            #expect(opening == .proven(.opened(try CivilDate(iso: MeetingSample.firstDay))))
            #expect(tellers == .proven(.tellers(2)))
            #expect(papers == .proven(.papers(300)))
            #expect(refused == .computedStep)
            #expect(try await Self.state(record, .rule, of: id) == .open(daysLeft: -1))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a step is ticked once, taken back with a reason, and ticked again`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()

            let ticked = try await Self.act(record, .tick, .hall, of: id, [.note: "十二个"])
            let state = try await Self.state(record, .hall, of: id)
            let twice = try await Self.act(record, .tick, .hall, of: id, version: 1)
            let silent = try await Self.act(record, .untick, .hall, of: id)
            let stale = try await Self.act(
                record,
                .untick,
                .hall,
                of: id,
                version: 1,
                [.reason: "x"]
            )
            let back = try await Self.act(record, .untick, .hall, of: id, [.reason: "还差两个"])
            let entry = try #require(try await record.lastAuditEntry())
            let open = try await Self.state(record, .hall, of: id)
            let again = try await Self.act(record, .tick, .hall, of: id)

            let now = record.clock.now
            #expect(ticked == nil)
            guard case .ticked(let tick) = state else {
                Issue.record("the tick is not told")
                return
            }
            #expect(tick.note == "十二个")
            #expect(tick.at == now)
            #expect(twice == .stepDone(post: "", at: now))
            #expect(silent == .faults([MeetingFault(.reason, .missing)]))
            #expect(stale == .changedMeanwhile)
            #expect(back == nil)
            #expect(entry.action == "meeting.untick-step")
            #expect(entry.reason == "还差两个")
            #expect(open == .open(daysLeft: -3))
            #expect(again == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `owner and day are planned, own steps are added`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()
            let keeping = KeepingChecklist(record.ledger)

            let planned = try await Self.act(
                record,
                .plan,
                .rule,
                of: id,
                [.owner: "大会秘书", .due: "2023年2月24日"]
            )
            let stale = try await Self.act(record, .plan, .rule, of: id, version: 1)
            let wrong = try await Self.act(record, .plan, .rule, of: id, [.due: "改天"])
            try await keeping.add(
                id,
                MeetingForm([.name: "代表证发放"]),
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let nameless = await failure { () async throws(MeetingError) in
                try await keeping.add(
                    id,
                    MeetingForm(),
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }
            let steps = try await record.folder(id).checklist.steps

            let rule = try #require(steps.first { $0.step.kind == .rule })
            #expect(planned == nil)
            #expect(rule.step.owner == "大会秘书")
            #expect(rule.state == .open(daysLeft: 1))
            #expect(stale == .changedMeanwhile)
            #expect(wrong == .faults([MeetingFault(.due, .date)]))
            #expect(steps.last?.step.name == "代表证发放")
            #expect(steps.last?.step.ordinal == 12)
            #expect(steps.last?.state == .open(daysLeft: nil))
            #expect(nameless == .faults([MeetingFault(.name, .missing)]))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two who tick at once one does`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()

            async let one = Self.act(record, .tick, .boxes, of: id, version: 1)
            async let other = Self.act(record, .tick, .boxes, of: id, version: 1)
            let refusals = try await [one, other]

            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.contains(.stepDone(post: "", at: record.clock.now)))
        }
    }
}
