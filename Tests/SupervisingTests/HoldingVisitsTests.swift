import Casework
import Civics
import Database
import DatabaseContract
import Ledger
import Supervising
import TestSupport
import Testing

/// Visits: planned, written down with the problems they found, signed by the head.
@Suite struct HoldingVisitsTests {
    private static func day(_ text: String) throws -> CivilDate { try CivilDate(iso: text) }

    @Test(arguments: TestDatabase.engines)
    func `a visit is planned, written down with its problem in one step, and signed`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            _ = try await sample.make(sample.form())
            let id = try await sample.planned()
            record.clock.move(to: try Self.day("2022-12-09"))
            try await sample.write(sample.found(), of: id)
            try await sample.sign(id, by: .head)

            let folder = try await sample.folder(id)
            let found = try #require(folder.cases.first)
            #expect(folder.visit.state == .signed)
            #expect(folder.visit.signedBy == "代表1")
            #expect(folder.visit.participants == ["镇干部示例", "村民示例"])
            #expect(folder.cases.count == 1)
            #expect(found.title == "步道栏杆松动")
            #expect(found.origin == Case.Origin(.visit, key: id.rawValue, text: "滩口步道入口"))
            let line = try await ReadingCases(record.ledger).folder(
                found.id,
                in: Places.beibei,
                by: sample.ground.actor(.head)
            ).line
            // The clock runs from the day of the visit: five working days from the 8th.
            #expect(line.standing.dueOn == (try Self.day("2022-12-15")))
            #expect(line.standing.watcher == SupervisionGround.group)
            #expect(folder.conflicts.map(\.name) == ["代表2"])
            let actions = try await record.auditEntries().suffix(3).map(\.action)
            #expect(actions == ["visit.plan", "visit.write", "visit.sign"])
        }
    }

    /// Deputy 2 of the first group works at 区城市管理局, which leads the second group's project.
    @Test(arguments: TestDatabase.engines)
    func `an interest is told also where the project is another group's`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { _, sample in
            let (own, other) = (
                sample.ground.projects[0].enrolment, sample.ground.projects[1].enrolment
            )
            _ = try await sample.make(
                sample.form {
                    $0.tasks = [own.description: SupervisionGround.otherUnit.description]
                }
            )
            _ = try await sample.make(
                sample.form {
                    $0.number = "2"
                    $0.party = SupervisionGround.otherGroup.description
                    $0.account = ""
                    $0.members = "6"
                    $0.tasks = [other.description: SupervisionGround.unit.description]
                }
            )

            let toOwn = try await sample.planned()
            let toOther = try await sample.planned(
                sample.plan { $0.projects = [other.description] }
            )

            #expect(try await sample.folder(toOwn).conflicts == [])
            let told = try await sample.folder(toOther).conflicts
            #expect(told.map(\.name) == ["代表2"])
            #expect(told.map(\.enrolment) == [other])
            #expect(try await sample.groups().flatMap(\.conflicts) == [])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a problem that is wrong keeps the whole record from being written`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            _ = try await sample.make(sample.form())
            let id = try await sample.planned()
            record.clock.move(to: try Self.day("2022-12-09"))
            let before = try await record.rowCounts()

            let error = await failure { () async throws(VisitError) in
                try await sample.write(
                    sample.found {
                        $0.findings[0][.category] = ""
                        $0.findings[1][.title] = "第二个问题"
                        $0[.words] = ""
                    },
                    of: id
                )
            }

            guard case .faults(let faults) = error else {
                Issue.record("it was written")
                return
            }
            #expect(
                faults == [
                    .field(.words, .missing),
                    .finding(0, CaseFault(.category, .missing)),
                    .finding(1, CaseFault(.category, .missing)),
                    .finding(1, CaseFault(.severity, .missing)),
                    .finding(1, CaseFault(.body, .missing)),
                ]
            )
            #expect(try await record.rowCounts() == before)
            #expect(try await sample.folder(id).visit.state == .planned)
        }
    }

    /// The project and the unit are offered by the form and say nothing.
    @Test(arguments: TestDatabase.engines)
    func `a problem of which anything was entered is not dropped`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            _ = try await sample.make(sample.form())
            let id = try await sample.planned()
            record.clock.move(to: try Self.day("2022-12-09"))
            let before = try await record.rowCounts()
            let entered: [(CaseField, String)] = [
                (.category, "quality"), (.severity, "ordinary"), (.days, "5"),
                (.due, "2022-12-30"),
            ]

            for (field, text) in entered {
                let error = await failure { () async throws(VisitError) in
                    try await sample.write(
                        sample.found {
                            $0.findings[1][.owner] = SupervisionGround.unit.description
                            $0.findings[1][field] = text
                        },
                        of: id
                    )
                }

                guard case .faults(let faults) = error else {
                    Issue.record("\(field) alone was dropped")
                    continue
                }
                #expect(faults.contains(.finding(1, CaseFault(.title, .missing))))
                #expect(!faults.contains(.finding(1, CaseFault(field, .missing))))
            }
            #expect(try await record.rowCounts() == before)
            #expect(try await sample.folder(id).visit.state == .planned)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a group's visit takes two people and a day that has come`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            _ = try await sample.make(sample.form())
            let id = try await sample.planned()
            let today = try Self.day("2022-12-01")

            let error = await failure { () async throws(VisitError) in
                try await sample.write(
                    sample.found {
                        $0[.others] = "村民示例"
                        $0.findings = []
                    },
                    of: id
                )
            }

            #expect(
                error
                    == .faults([
                        .field(.held, .inFuture(today: today)),
                        .field(.members, .tooFew(people: 1, least: 2)),
                    ])
            )
        }
    }

    /// Forty people are typed at the most; a member who is ticked is not typed.
    @Test(arguments: TestDatabase.engines)
    func `whoever is ticked and typed, or typed twice, was there once`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            _ = try await sample.make(sample.form())
            let id = try await sample.planned()
            record.clock.move(to: try Self.day("2022-12-09"))
            let members = try #require(try await sample.groups().first?.group.members)
            func write(_ ticked: [String], _ others: String) async -> VisitError? {
                await failure { () async throws(VisitError) in
                    try await sample.write(
                        sample.found {
                            $0.members = Set(ticked)
                            $0[.others] = others
                        },
                        of: id
                    )
                }
            }
            let head = members[0].deputy.description
            let many = (1...41).map { "陪同\($0)" }.joined(separator: "\n")

            #expect(
                await write([head], "代表1\n 代表1 ")
                    == .faults([.field(.members, .tooFew(people: 1, least: 2))])
            )
            #expect(
                await write([], "村民示例\n村民示例")
                    == .faults([.field(.members, .tooFew(people: 1, least: 2))])
            )
            #expect(
                await write([head], many)
                    == .faults([.field(.others, .tooMany(lines: 41, most: 40))])
            )
            #expect(
                await write([head], String(repeating: "长", count: 101))
                    == .faults([.field(.others, .tooLong(characters: 101, most: 100))])
            )
            #expect(
                await write(
                    members.map(\.deputy.description),
                    "代表2\n村民示例\n\n村民示例"
                ) == nil
            )
            #expect(
                try await sample.folder(id).visit.participants
                    == ["代表1", "代表2", "代表3", "村民示例"]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `only the head signs; without an account of the head's whoever leads enters it`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            let group = try await sample.make(sample.form())
            let id = try await sample.planned()
            record.clock.move(to: try Self.day("2022-12-09"))
            let early = await failure { () async throws(VisitError) in
                try await sample.sign(id, version: 1, by: .head)
            }
            try await sample.write(sample.found(), of: id)
            for role in [SupervisionGround.Role.member, .lead, .stranger] {
                let error = await failure { () async throws(VisitError) in
                    try await sample.sign(id, by: role)
                }
                #expect(error == .headOnly("代表1"))
            }
            try await KeepingGroups(record.ledger).change(
                group,
                version: 1,
                sample.form { $0.account = "" },
                by: sample.ground.actor(.lead),
                in: Places.beibei
            )
            try await sample.sign(id, by: .lead)

            #expect(early == .wrongState(.planned))
            #expect(try await sample.folder(id).visit.state == .signed)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `another group, and whoever opened it before a change, writes nothing`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            _ = try await sample.make(sample.form())
            let id = try await sample.planned()
            record.clock.move(to: try Self.day("2022-12-09"))
            let stranger = await failure { () async throws(VisitError) in
                try await sample.write(sample.found(), of: id, by: .stranger)
            }
            try await sample.write(sample.found(), of: id)
            let stale = await failure { () async throws(VisitError) in
                try await sample.write(sample.found(), of: id)
            }

            let now = try await sample.folder(id).visit
            #expect(stranger == .notYours(SupervisionGround.group))
            #expect(stale == .changedMeanwhile(now))
            #expect(try await record.rowCounts()["case_file"] == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a plan that is wrong is refused field by field, and one sent twice is one`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            let today = try Self.day("2022-12-01")
            let wrong: [(VisitFault, (inout VisitForm) -> Void)] = [
                (.field(.date, .missing), { $0[.date] = "" }),
                (.field(.date, .date), { $0[.date] = "明天" }),
                (.field(.date, .inThePast(today: today)), { $0[.date] = "2022-11-30" }),
                (.field(.place, .missing), { $0[.place] = "" }),
                (.field(.methods, .missing), { $0.methods = [] }),
                (.field(.projects, .missing), { $0.projects = [] }),
                (.field(.projects, .unknown), { $0.projects = ["5"] }),
            ]
            for (fault, edit) in wrong {
                let error = await failure { () async throws(VisitError) in
                    _ = try await sample.planned(sample.plan(edit))
                }
                #expect(error == .faults([fault]))
            }
            let number = CaseForm.newNumber()
            let first = try await sample.planned(number: number)
            let again = try await sample.planned(number: number)

            #expect(first == again)
            #expect(try await record.rowCounts()["visit"] == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a planned visit is called off with a reason`(engine: Engine) async throws {
        try await engine.withSupervision { record, sample in
            let id = try await sample.planned()
            func cancel(_ words: String, _ version: Int) async -> VisitError? {
                await failure { () async throws(VisitError) in
                    try await HoldingVisits(record.ledger).cancel(
                        VisitForm([.words: words]),
                        id,
                        version: version,
                        by: sample.ground.actor(.member),
                        in: Places.beibei
                    )
                }
            }

            #expect(await cancel("", 1) == .faults([.field(.words, .missing)]))
            #expect(await cancel("暴雨停工", 1) == nil)
            #expect(await cancel("再取消一次", 2) == .wrongState(.cancelled))
            #expect(try await sample.folder(id).visit.words == "暴雨停工")
        }
    }
}
