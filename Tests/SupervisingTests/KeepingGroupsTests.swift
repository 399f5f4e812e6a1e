import Civics
import Database
import DatabaseContract
import Ledger
import Supervising
import TestSupport
import Testing

/// Supervision groups: who is in them, what they look after, interests that are told.
@Suite struct KeepingGroupsTests {
    @Test(arguments: TestDatabase.engines)
    func `a group has its head, its members from the roll and its projects`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            let id = try await sample.make(sample.form())

            let view = try #require(try await sample.groups().first)
            let entry = try #require(try await record.lastAuditEntry())
            #expect(view.group.id == id)
            #expect(view.group.head?.name == "代表1")
            #expect(view.group.members.map(\.name) == ["代表1", "代表2", "代表3"])
            #expect(view.group.members.map(\.unit) == ["区教委", "区城市管理局", ""])
            #expect(view.group.tasks.map(\.unit) == [SupervisionGround.unit])
            #expect(view.group.headAccount == sample.ground[.head].account)
            #expect(entry.action == "group.make")
            #expect(!entry.facts.contains("代表1"))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a member whose unit leads a project is told, also under a former name`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            _ = try await sample.make(sample.form())
            try await record.ledger.renameParty(
                SupervisionGround.unit,
                to: "区城市管理委",
                nameEnglish: "District City Management Commission",
                since: CivilDate(iso: "2022-06-01"),
                basis: "机构改革",
                in: Places.beibei,
                by: .operatorAtConsole
            )

            let conflicts = try await sample.groups().first?.conflicts
            #expect(conflicts?.map(\.name) == ["代表2"])
            #expect(conflicts?.map(\.enrolment) == [sample.ground.projects[0].enrolment])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `every wrong field is named and nothing is made`(engine: Engine) async throws {
        try await engine.withSupervision { record, sample in
            _ = try await sample.make(
                sample.form {
                    $0.number = "2"
                    $0.party = SupervisionGround.otherGroup.description
                    $0.account = ""
                    $0.members = "6"
                    $0.tasks = [
                        sample.ground.projects[1].enrolment.description: GroupForm.withoutUnit
                    ]
                }
            )
            let before = try await record.rowCounts()
            let second = sample.ground.projects[1].enrolment.description
            let wrong: [(GroupFault, (inout GroupForm) -> Void)] = [
                (GroupFault(.year, .year), { $0.year = "22" }),
                (GroupFault(.number, .number), { $0.number = "零" }),
                (GroupFault(.number, .numberTaken(2)), { $0.number = "2" }),
                (
                    GroupFault(.account, .accountUnfit),
                    { $0.account = sample.ground[.handler].account.description }
                ),
                (GroupFault(.members, .missing), { $0.members = " \n" }),
                (GroupFault(.members, .line("代表1")), { $0.members = "代表1" }),
                (GroupFault(.members, .noDeputy(77)), { $0.members = "77 某单位" }),
                (GroupFault(.members, .deputyTwice(1)), { $0.members = "1\n1" }),
                (
                    GroupFault(.tasks, .taskTaken(name: "老旧小区停车位", group: 2)),
                    { $0.tasks[second] = GroupForm.withoutUnit }
                ),
                (
                    GroupFault(.tasks, .otherYear(name: "嘉陵江滨江步道", year: 2022)),
                    { $0.year = "2023" }
                ),
                (
                    GroupFault(.tasks, .unknown),
                    { form in
                        form.tasks[sample.ground.projects[0].enrolment.description] = "99"
                    }
                ),
            ]
            for (fault, edit) in wrong {
                let error = await failure { () async throws(GroupError) in
                    _ = try await sample.make(sample.form(edit))
                }

                #expect(error == .faults([fault]))
            }
            let taken = await failure { () async throws(GroupError) in
                _ = try await sample.make(
                    sample.form {
                        $0.party = SupervisionGround.otherGroup.description
                        $0.account = ""
                    }
                )
            }
            #expect(taken == .faults([GroupFault(.party, .partyTaken(number: 2))]))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a change keeps who was in it before, and the second of two editors loses nothing`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            let id = try await sample.make(sample.form())
            func change(_ edit: (inout GroupForm) -> Void) async throws(GroupError) {
                try await KeepingGroups(record.ledger).change(
                    id,
                    version: 1,
                    sample.form(edit),
                    by: sample.ground.actor(.lead),
                    in: Places.beibei
                )
            }
            try await change {
                $0.members = "1 区教委\n4"
                $0.tasks = [:]
            }
            let stale = await failure { () async throws(GroupError) in
                try await change { $0.members = "5" }
            }

            let group = try #require(try await sample.groups().first?.group)
            #expect(group.members.map(\.name) == ["代表1", "代表4"])
            #expect(group.tasks == [])
            #expect(group.version == 2)
            #expect(try await record.rowCounts()["supervision_member"] == 4)
            #expect(stale == .changedMeanwhile(group))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `only whoever leads keeps groups, and a project knows its group`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            let error = await failure { () async throws(GroupError) in
                _ = try await sample.make(sample.form(), by: .member)
            }
            _ = try await sample.make(sample.form())

            let reading = ReadingGroups(record.ledger)
            let first = try await reading.watcher(
                of: sample.ground.projects[0].enrolment,
                in: Places.beibei
            )
            let second = try await reading.watcher(
                of: sample.ground.projects[1].enrolment,
                in: Places.beibei
            )
            #expect(error?.code == "group.denied")
            #expect(first == SupervisionGround.group)
            #expect(second == nil)
        }
    }
}
