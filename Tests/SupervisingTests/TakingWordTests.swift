import Casework
import Civics
import Database
import DatabaseContract
import Ledger
import Supervising
import TestSupport
import Testing

/// What a deputy saw or heard on the way: taken in once, and a problem where it is one.
@Suite struct TakingWordTests {
    private static func take(
        _ sample: SupervisionSample,
        number: String = CaseForm.newNumber(),
        by role: SupervisionGround.Role = .member,
        _ edit: (inout VisitForm) -> Void = { _ in }
    ) async throws(VisitError) -> ID<Visit> {
        var form = VisitForm([
            .project: sample.ground.projects[0].enrolment.description,
            .words: "步道晚上没有灯，走路看不见。",
            .source: "heard",
        ])
        edit(&form)
        return try await TakingWord(sample.record.ledger).take(
            form,
            number: number,
            by: sample.ground.actor(role),
            of: role.party,
            in: Places.beibei
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `what was seen or heard is kept, and is no case by itself`(engine: Engine) async throws {
        try await engine.withSupervision { record, sample in
            let id = try await Self.take(sample)

            let folder = try await sample.folder(id)
            #expect(folder.visit.kind == .contact)
            #expect(folder.visit.state == .recorded)
            #expect(folder.visit.methods == [.residents])
            #expect(folder.visit.projects == [sample.ground.projects[0].enrolment])
            #expect(folder.cases == [])
            #expect(!folder.maySign)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `named as a problem it becomes a case that no unit has yet, once`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { record, sample in
            let number = CaseForm.newNumber()
            let id = try await Self.take(sample, number: number) { $0[.category] = "effect" }
            let again = try await Self.take(sample, number: number) { $0[.category] = "effect" }

            let found = try #require(try await sample.folder(id).cases.first)
            #expect(again == id)
            #expect(try await record.rowCounts()["case_file"] == 1)
            #expect(found.title == "步道晚上没有灯")
            #expect(found.category == "effect")
            #expect(found.enrolment == sample.ground.projects[0].enrolment)
        }
    }

    /// Without the greeting there are two characters, and a title takes four.
    @Test(arguments: TestDatabase.engines)
    func `words of which the first sentence is too short are their own title`(
        engine: Engine
    ) async throws {
        try await engine.withSupervision { _, sample in
            let id = try await Self.take(sample) {
                $0[.category] = "effect"
                $0[.words] = "您好，没灯。"
            }

            #expect(try await sample.folder(id).cases.map(\.title) == ["您好，没灯。"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a form that is wrong is refused field by field`(engine: Engine) async throws {
        try await engine.withSupervision { record, sample in
            let before = try await record.rowCounts()
            let wrong: [(VisitFault, (inout VisitForm) -> Void)] = [
                (.field(.project, .missing), { $0[.project] = "" }),
                (.field(.project, .unknown), { $0[.project] = "5" }),
                (.field(.source, .missing), { $0[.source] = "" }),
                (.field(.words, .tooShort(characters: 2, least: 4)), { $0[.words] = "没灯" }),
                (.field(.category, .unknown), { $0[.category] = "weather" }),
            ]
            for (fault, edit) in wrong {
                let error = await failure { () async throws(VisitError) in
                    _ = try await Self.take(sample, edit)
                }
                #expect(error == .faults([fault]))
            }
            let phone = await failure { () async throws(VisitError) in
                _ = try await Self.take(sample) {
                    $0[.category] = "effect"
                    $0[.words] = "请打13800138000"
                }
            }
            let denied = await failure { () async throws(VisitError) in
                _ = try await Self.take(sample, by: .handler)
            }

            #expect(
                phone
                    == .faults([.finding(0, CaseFault(.title, .telephone("13800138000")))])
            )
            #expect(denied?.code == "visit.denied")
            #expect(try await record.rowCounts() == before)
        }
    }
}
