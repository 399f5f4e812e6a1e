import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Who presides, watches and counts, and the adoption by the plenary.
@Suite struct NamingOfficersTests {
    private static func adopt(
        _ record: TestRecord,
        _ id: ID<Meeting>,
        on date: String = MeetingSample.firstDay
    ) async -> MeetingError? {
        await failure { () async throws(MeetingError) in
            try await NamingOfficers(record.ledger).adopt(
                id,
                MeetingForm([.date: date, .decision: "决定第2号"]),
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
    }

    private static func remove(
        _ record: TestRecord,
        _ role: MeetingRole,
        from id: ID<Meeting>
    ) async throws -> MeetingError? {
        let officer = try #require(
            try await record.folder(id).officers.first { $0.role == role }
        )
        return await failure { () async throws(MeetingError) in
            try await NamingOfficers(record.ledger)
                .remove(officer.id, from: id, by: .operatorAtConsole, in: Places.beibei)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the adopted are locked and tellers change until a session counts`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedMeeting()
            try await record.nameOfficers(id)
            let list = try await record.frozenList(by: record.officer(.clerk))
            #expect(list.count == 3)

            let adopted = await Self.adopt(record, id)
            let entry = try #require(try await record.lastAuditEntry())
            let again = await Self.adopt(record, id)
            let chief = try await Self.remove(record, .chiefScrutineer, from: id)
            let third = await record.refusalToName(id, .scrutineer, deputy: "4")
            let teller = try await Self.remove(record, .teller, from: id)
            let replaced = await record.refusalToName(
                id,
                .teller,
                name: "计票人丙",
                account: ID(rawValue: 902)
            )
            try await record.session(.counting, of: id)
            let late = try await Self.remove(record, .teller, from: id)
            let folder = try await record.folder(id)

            let adoption = Meeting.Adoption(
                date: try CivilDate(iso: MeetingSample.firstDay),
                decision: "决定第2号"
            )
            #expect(adopted == nil)
            #expect(entry.action == "meeting.adopt-scrutineers")
            #expect(folder.meeting.scrutineers == adoption)
            #expect(again == .scrutineersAdopted(adoption))
            #expect(chief == .scrutineersAdopted(adoption))
            #expect(third == .scrutineersAdopted(adoption))
            #expect(teller == nil)
            #expect(replaced == nil)
            #expect(late == .tellersCounting)
            #expect(
                folder.officers.map(\.role)
                    == [.chiefScrutineer, .scrutineer, .scrutineer, .teller, .teller]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `too few are not adopted, and what is missing is told whole`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.preparedMeeting()

            let early = await Self.adopt(record, id)
            try await record.open(id)
            let none = await Self.adopt(record, id)
            let first = try CivilDate(iso: MeetingSample.firstDay)
            let outside = await Self.adopt(record, id, on: "2023-02-25")
            let future = await Self.adopt(record, id, on: "2023-02-24")

            #expect(early == .wrongState(.preparing))
            #expect(
                none
                    == .officersNotReady([
                        .noChief, .scrutineers(0, least: 2), .tellers(0, least: 2),
                    ])
            )
            #expect(
                outside
                    == .faults([
                        MeetingFault(.date, .outside(from: first, to: first.advanced(by: 2)))
                    ])
            )
            #expect(
                future == .faults([MeetingFault(.date, .inFuture(today: first.advanced(by: 1)))])
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `whoever has an interest is barred, also when the list is frozen later`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedMeeting()
            try await record.nameOfficers(id)
            _ = try await Self.remove(record, .teller, from: id)
            let named = await record.refusalToName(
                id,
                .teller,
                name: "计票人丙",
                unit: "区财政局 ",
                account: ID(rawValue: 902)
            )
            _ = try await record.frozenList(by: record.officer(.clerk))

            let adopted = await Self.adopt(record, id)
            var barred: [MeetingError?] = []
            for unit in ["区政府办公室", "静观镇人民政府", "区城市管理局"] {
                barred.append(
                    await record.refusalToName(id, .scrutineer, deputy: "4", unit: unit)
                )
            }
            let presiding = await record.refusalToName(
                id,
                .presiding,
                deputy: "9",
                unit: "区政府办公室"
            )

            #expect(named == nil)
            guard case .officersNotReady(let gaps) = adopted, gaps.count == 1,
                case .interested("计票人丙", let interest) = gaps[0]
            else {
                Issue.record("the teller's interest is not told: \(String(describing: adopted))")
                return
            }
            #expect(interest.unit == "区财政局")
            #expect(interest.number == 1)
            for refusal in barred {
                guard case .faults(let faults) = refusal, faults.count == 1,
                    faults[0].field == .unit
                else {
                    Issue.record("not barred: \(String(describing: refusal))")
                    continue
                }
            }
            #expect(presiding == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one role each, deputies where it takes deputies, accounts where it takes accounts`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedMeeting()
            let accounts = try await record.votingAccounts()
            let (chief, teller) = (accounts["chief"], accounts["teller-a"])
            #expect(
                await record.refusalToName(id, .chiefScrutineer, deputy: "1", account: chief)
                    == nil
            )
            #expect(await record.refusalToName(id, .teller, name: "甲", account: teller) == nil)
            func faults(_ pairs: (MeetingField, MeetingFault.Problem)...) -> MeetingError {
                .faults(pairs.map { MeetingFault($0.0, $0.1) })
            }

            // The chief also watches; two chiefs; a scrutineer who is no deputy; a name that is
            // another's; accounts without the right, of another officer, or of no use.
            #expect(
                await record.refusalToName(id, .scrutineer, deputy: "1")
                    == faults((.deputy, .officerAlready(name: "王甽", .chiefScrutineer)))
            )
            #expect(
                await record.refusalToName(
                    id,
                    .chiefScrutineer,
                    deputy: "2",
                    account: accounts["chair"]
                )
                    == faults(
                        (.account, .accountNeeded(.superviseVotes)),
                        (.role, .officerAlready(name: "王甽", .chiefScrutineer))
                    )
            )
            #expect(
                await record.refusalToName(id, .scrutineer, name: "路人")
                    == faults((.deputy, .missing))
            )
            #expect(
                await record.refusalToName(id, .scrutineer, deputy: "2", name: "李四")
                    == faults((.name, .otherName(2, name: "李綦")))
            )
            #expect(
                await record.refusalToName(id, .teller, name: "乙")
                    == faults((.account, .accountNeeded(.countVotes)))
            )
            #expect(
                await record.refusalToName(id, .teller, name: "乙", account: chief)
                    == faults((.account, .accountNeeded(.countVotes)))
            )
            #expect(
                await record.refusalToName(id, .teller, name: "乙", account: teller)
                    == faults((.account, .accountTaken(name: "甲")))
            )
            #expect(
                await record.refusalToName(id, .teller, name: "甲", account: accounts["teller-b"])
                    == faults((.name, .officerAlready(name: "甲", .teller)))
            )
            #expect(
                await record.refusalToName(id, .scrutineer, deputy: "3", account: teller)
                    == faults((.account, .accountNotNeeded))
            )
            #expect(try await record.folder(id).officers.count == 2)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a scrutineer who leaves the congress is told`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedMeeting()
            try await record.nameOfficers(id)
            try await ChangingElectorate(record.ledger).change(
                id,
                by: .leave,
                MeetingForm([.deputy: "2", .document: "公告", .reason: "辞职"]),
                by: .operatorAtConsole,
                in: Places.beibei
            )

            let refused = await Self.adopt(record, id)

            #expect(refused == .officersNotReady([.noDeputy(name: "李綦")]))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two who name a chief at once one does`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let id = try await record.openedMeeting()
            let chief = try await record.votingAccounts()["chief"]

            async let one = record.refusalToName(id, .chiefScrutineer, deputy: "1", account: chief)
            async let other = record.refusalToName(
                id,
                .chiefScrutineer,
                deputy: "2",
                account: chief
            )
            let refusals = await [one, other]

            #expect(refusals.count { $0 == nil } == 1)
            #expect(try await record.folder(id).officers.count == 1)
        }
    }
}
