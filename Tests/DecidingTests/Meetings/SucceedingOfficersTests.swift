import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Somebody takes over from an officer who leaves, by a recorded decision.
@Suite struct SucceedingOfficersTests {
    private static let decision: [MeetingField: String] = [
        .document: "大会决定第5号", .reason: "突发疾病",
    ]

    private static func succeed(
        _ record: TestRecord,
        _ role: MeetingRole,
        at id: ID<Meeting>,
        _ form: [MeetingField: String]
    ) async throws -> MeetingError? {
        let officers = try await record.folder(id).officers
        let officer = try #require(officers.first { $0.role == role })
        return await failure { () async throws(MeetingError) in
            try await SucceedingOfficers(record.ledger).succeed(
                officer.id,
                at: id,
                MeetingForm(form.merging([.unit: "某单位"]) { typed, _ in typed }),
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    private static func withAdopted(
        _ engine: Engine,
        _ body: (TestRecord, ID<Meeting>) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedMeeting()
            try await record.nameOfficers(id)
            try await NamingOfficers(record.ledger).adopt(
                id,
                MeetingForm([.date: MeetingSample.firstDay, .decision: "决定第2号"]),
                by: .operatorAtConsole,
                in: Places.beibei
            )
            try await body(record, id)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an adopted scrutineer is succeeded by decision and stays in the record`(
        engine: Engine
    ) async throws {
        try await Self.withAdopted(engine) { record, id in
            let before = try await record.folder(id).officers.filter { $0.role == .scrutineer }

            let refusal = try await Self.succeed(
                record,
                .scrutineer,
                at: id,
                Self.decision.merging([.deputy: "9"]) { _, new in new }
            )
            let entry = try #require(try await record.lastAuditEntry())
            let folder = try await record.folder(id)

            #expect(refusal == nil)
            #expect(entry.action == "meeting.succeed-officer")
            let now = folder.officers.filter { $0.role == .scrutineer }
            #expect(now.count == 2)
            let succession = try #require(folder.successions.first)
            #expect(folder.successions.count == 1)
            #expect(before.contains(succession.left))
            #expect(!now.contains(succession.left))
            #expect(now.map(\.id).contains(succession.successor))
            #expect(
                succession.decision
                    == MeetingDeputy.Decision(document: "大会决定第5号", reason: "突发疾病")
            )
            #expect(succession.at == record.clock.now)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a decision, its reason and a deputy are asked for, and nobody comes back`(
        engine: Engine
    ) async throws {
        try await Self.withAdopted(engine) { record, id in
            let none = try await Self.succeed(record, .scrutineer, at: id, [:])
            let chief = try await Self.succeed(
                record,
                .scrutineer,
                at: id,
                Self.decision.merging([.deputy: "1"]) { _, new in new }
            )
            let first = try await record.folder(id).officers.first { $0.role == .scrutineer }
            let gone = try #require(first)
            let number = try #require(
                try await record.folder(id).people.first { $0.deputy == gone.deputy }?.number
            )
            let done = try await Self.succeed(
                record,
                .scrutineer,
                at: id,
                Self.decision.merging([.deputy: "9"]) { _, new in new }
            )
            let back = try await Self.succeed(
                record,
                .scrutineer,
                at: id,
                Self.decision.merging([.deputy: String(number)]) { _, new in new }
            )

            #expect(
                none
                    == .faults([
                        MeetingFault(.deputy, .missing), MeetingFault(.name, .missing),
                        MeetingFault(.document, .missing), MeetingFault(.reason, .missing),
                    ])
            )
            guard case .faults(let faults) = chief else {
                Issue.record("the chief also watches: \(String(describing: chief))")
                return
            }
            #expect(faults.map(\.field) == [.deputy])
            #expect(done == nil)
            #expect(
                back
                    == .faults([
                        MeetingFault(.deputy, .officerLeft(name: gone.name, .scrutineer))
                    ])
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `tellers are succeeded between two counts and not during one`(
        engine: Engine
    ) async throws {
        try await Self.withAdopted(engine) { record, id in
            _ = try await record.frozenList(by: record.officer(.clerk))
            let form = Self.decision.merging([
                .name: "计票人丙", .account: ID<Account>(rawValue: 905).description,
            ]) { _, new in new }
            try await record.database.write {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try transaction.run(
                    """
                    INSERT INTO account
                        (id, jurisdiction_id, login, display_name, password_hash, is_closed,
                        failures)
                    VALUES (905, $1, 'teller-c', 'teller-c', '', 0, 0)
                    """,
                    [Places.beibei]
                )
                try transaction.run(
                    "INSERT INTO tenure (account_id, post_id, since_ms) VALUES (905, 9001, 1)"
                )
            }
            try await record.session(.counting, of: id)

            let during = try await Self.succeed(record, .teller, at: id, form)
            try await record.voidSession()
            let after = try await Self.succeed(record, .teller, at: id, form)
            let tellers = try await record.folder(id).officers.filter { $0.role == .teller }

            #expect(during == .tellersCounting)
            #expect(after == nil)
            #expect(tellers.count == 2)
            #expect(tellers.contains { $0.name == "计票人丙" })
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `whoever watches is succeeded until everything is certified, and the certificate says so`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let sample = try await PollSample.counted(record)
            let meeting = sample.ground.meeting
            let form = Self.decision.merging([.unit: "某单位"]) { $1 }
            func succeed(_ deputy: String) async throws -> MeetingError? {
                let officers = try await sample.day.officers
                let officer = try #require(officers.first { $0.role == .scrutineer })
                return await failure { () async throws(MeetingError) in
                    try await SucceedingOfficers(record.ledger).succeed(
                        officer.id,
                        at: meeting,
                        MeetingForm(form.merging([.deputy: deputy]) { $1 }),
                        by: .operatorAtConsole,
                        in: Places.beibei
                    )
                }
            }

            let first = try await succeed("代表9")
            let certificate = try await sample.concluded().certificate
            let second = try await succeed("10")
            try await sample.certify()
            let late = try await succeed("11")

            #expect(first == nil)
            #expect(second == nil)
            #expect(late == .allCertified)
            let succession = try #require(certificate.successions?.first)
            #expect(certificate.successions?.count == 1)
            #expect(succession.left == "示例2")
            #expect(succession.successor == "代表9")
            #expect(succession.role == "scrutineer")
            #expect(succession.reason == "突发疾病")
            #expect(certificate.scrutineers.names.contains("代表9"))
            #expect(!certificate.scrutineers.names.contains("示例2"))
            #expect(Certificate(canonical: certificate.canonicalText) == certificate)
        }
    }
}
