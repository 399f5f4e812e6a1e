import Casework
import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// Raising problems by hand: numbers, deadlines, who watches.
@Suite struct RaisingCasesTests {
    private static func day(_ text: String) throws -> CivilDate { try CivilDate(iso: text) }

    /// Five working days from Thursday 1 December 2022 are the 8th.
    @Test(arguments: TestDatabase.engines)
    func `a problem gets its number, its unit, its deadline and its group`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let project = cases.ground.projects[0]
            let id = try await cases.raise(
                CaseSample.form { $0[.project] = project.enrolment.description }
            )

            let folder = try await cases.folder(id)
            let entry = try #require(try await record.lastAuditEntry())
            #expect(folder.line.file.reference == "2022-001")
            #expect(folder.line.file.enrolment == project.enrolment)
            #expect(folder.line.file.subject == project.subject)
            #expect(folder.line.file.version == 2)
            #expect(folder.line.steps.map(\.act) == [nil, .assign])
            #expect(folder.line.standing.state == .assigned)
            #expect(folder.line.standing.owner == SupervisionGround.unit)
            #expect(folder.line.standing.watcher == SupervisionGround.group)
            #expect(folder.line.standing.dueOn == (try Self.day("2022-12-08")))
            #expect(entry.action == "case.raise")
            #expect(entry.facts.contains("\"number\":\"2022-001\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `numbers have no gaps, also after what was refused, and begin anew each year`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let first = try await cases.raise()
            let refused = await failure { () async throws(CaseError) in
                _ = try await cases.raise(CaseSample.form { $0[.title] = "" })
            }
            let second = try await cases.raise()
            record.clock.move(to: try Self.day("2023-01-03"))
            let third = try await cases.raise()

            #expect(refused?.problems == [CaseFault(.title, .missing)])
            var references: [String] = []
            for id in [first, second, third] {
                references.append(try await cases.folder(id).line.file.reference)
            }
            #expect(references == ["2022-001", "2022-002", "2023-001"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a form that is sent twice raises one case`(engine: Engine) async throws {
        try await engine.withCases { record, cases in
            let number = CaseForm.newNumber()

            let first = try await cases.raise(number: number)
            let again = try await cases.raise(number: number)

            #expect(first == again)
            #expect(try await record.rowCounts()["case_file"] == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `without a unit nobody has it yet, and the clock stands`(engine: Engine) async throws {
        try await engine.withCases { _, cases in
            let id = try await cases.raise(CaseSample.form { $0[.owner] = "" })

            let folder = try await cases.folder(id)
            #expect(folder.line.standing.state == .raised)
            #expect(folder.line.due == nil)
            #expect(folder.line.mine == .assign)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `every wrong field is named with what is wrong`(engine: Engine) async throws {
        try await engine.withCases { record, cases in
            let before = try await record.rowCounts()
            let wrong: [(CaseFault, (inout CaseForm) -> Void)] = [
                (CaseFault(.category, .missing), { $0[.category] = "" }),
                (CaseFault(.category, .unknown), { $0[.category] = "weather" }),
                (CaseFault(.severity, .unknown), { $0[.severity] = "mild" }),
                (CaseFault(.title, .tooShort(characters: 2, least: 4)), { $0[.title] = "栏杆" }),
                (
                    CaseFault(.title, .telephone("13800138000")),
                    { $0[.title] = "栏杆松动13800138000" }
                ),
                (
                    CaseFault(.body, .tooLong(characters: 1001, most: 1000)),
                    { $0[.body] = String(repeating: "长", count: 1001) }
                ),
                (CaseFault(.project, .unknown), { $0[.project] = "99" }),
                (CaseFault(.owner, .unknown), { $0[.owner] = "99" }),
                (
                    CaseFault(.owner, .watchesItself),
                    { $0[.owner] = SupervisionGround.group.description }
                ),
                (CaseFault(.days, .days(most: 120)), { $0[.days] = "121" }),
                (CaseFault(.days, .days(most: 120)), { $0[.days] = "十" }),
                (CaseFault(.due, .date), { $0[.due] = "2022-02-30" }),
                (
                    CaseFault(.due, .inThePast(today: try Self.day("2022-12-01"))),
                    { $0[.due] = "2022-11-30" }
                ),
                (
                    CaseFault(.due, .both),
                    {
                        $0[.days] = "5"
                        $0[.due] = "2022-12-30"
                    }
                ),
                (
                    CaseFault(.owner, .missing),
                    {
                        $0[.owner] = ""
                        $0[.days] = "5"
                    }
                ),
            ]
            for (fault, edit) in wrong {
                let error = await failure { () async throws(CaseError) in
                    _ = try await cases.raise(CaseSample.form(edit))
                }

                #expect(error?.problems == [fault])
            }
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `into a year whose holidays are unknown a day is asked for`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            record.clock.move(to: try Self.day("2026-12-28"))

            let error = await failure { () async throws(CaseError) in
                _ = try await cases.raise()
            }
            let id = try await cases.raise(CaseSample.form { $0[.due] = "2027-01-08" })

            #expect(error?.problems == [CaseFault(.days, .yearNotCovered(2027))])
            let due = try await cases.folder(id).line.due
            #expect(due?.span == .calendar(11, uncovered: 2027))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `units, residents and other districts raise no problems`(engine: Engine) async throws {
        try await engine.withCases { record, cases in
            for role in [SupervisionGround.Role.handler, .lead] {
                let error = await failure { () async throws(CaseError) in
                    _ = try await cases.raise(by: role)
                }
                guard case .denied(let denied) = error else {
                    Issue.record("\(role) may raise")
                    continue
                }
                #expect(denied.permission == .visitProjects)
            }
            let elsewhere = await failure { () async throws(CaseError) in
                _ = try await RaisingCases(record.ledger).raise(
                    CaseSample.form(),
                    of: "problem",
                    number: CaseForm.newNumber(),
                    by: cases.ground.actor(.member),
                    in: Places.ninghai
                )
            }
            #expect(elsewhere?.code == "case.denied")
        }
    }
}
