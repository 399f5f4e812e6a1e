import Casework
import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// Kinds are files: what is wrong with one is found, and a new one needs no code.
@Suite struct CaseKindsTests {
    /// An enterprise's request (企业诉求) and an inspection's suggestion (视察建议).
    static let others = """
        {"kinds": [
            {"id": "request", "name": {"zh": "企业诉求", "en": "Enterprise request"},
             "raise": "supervision.lead", "verify": "supervision.lead", "isPublic": false,
             "categories": [{"id": "land", "name": {"zh": "用地", "en": "Land"}}],
             "severities": [{"id": "usual", "name": {"zh": "一般", "en": "Usual"}, "days": 15}],
             "dismissals": [{"id": "unlawful", "name": {"zh": "不合法", "en": "Unlawful"}}],
             "escalations": [
                {"id": "remind", "name": {"zh": "提醒", "en": "Reminder"}, "after": 1}],
             "mostExtensionDays": 5},
            {"id": "inspection", "name": {"zh": "视察建议", "en": "Inspection suggestion"},
             "raise": "supervision.visit", "verify": "supervision.visit", "isPublic": true,
             "categories": [{"id": "any", "name": {"zh": "建议", "en": "Suggestion"}}],
             "severities": [{"id": "usual", "name": {"zh": "一般", "en": "Usual"}, "days": 60}],
             "dismissals": [{"id": "known", "name": {"zh": "已知", "en": "Known"}}],
             "escalations": [
                {"id": "remind", "name": {"zh": "提醒", "en": "Reminder"}, "after": 10}],
             "mostExtensionDays": 20}
        ]}
        """

    private static let faults: [(String, String, CaseKinds.FileError)] = [
        ("{\"kinds\": [", "[", .notReadable),
        ("\"request\"", "\"Request\"", .badID("Request")),
        ("\"inspection\"", "\"request\"", .twice("request", in: "request")),
        (
            "supervision.lead", "supervision.rule",
            .unknownPermission("supervision.rule", in: "request")
        ),
        ("\"days\": 15", "\"days\": 0", .days(0, in: "request")),
        ("\"after\": 1}", "\"after\": 0}", .order("remind", in: "request")),
        (
            "[{\"id\": \"land\", \"name\": {\"zh\": \"用地\", \"en\": \"Land\"}}]", "[]",
            .empty("categories", in: "request")
        ),
    ]

    @Test(arguments: 0..<7)
    func `a fault in a file is named`(index: Int) throws {
        let (right, wrong, expected) = Self.faults[index]
        let file = Self.others.replacing(right, with: wrong)
        #expect(file != Self.others)

        let error = #expect(throws: CaseKinds.FileError.self) {
            _ = try CaseKinds(files: [file])
        }

        #expect(error == expected)
    }

    @Test func `the built-in kinds are those of supervision`() {
        #expect(CaseKinds.builtIn.all.map(\.id) == ["problem", "not-true"])
        #expect(CaseKinds.builtIn["not-true"]?.raising == nil)
    }

    @Test(arguments: TestDatabase.engines)
    func `requests and suggestions run through the same machine by their files alone`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.supervisionGround()
            let kinds = try CaseKinds(files: [Self.others])
            for (kind, category, watcher) in [
                ("request", "land", SupervisionGround.Role.lead),
                ("inspection", "any", .member),
            ] {
                let id = try await RaisingCases(record.ledger, kinds: kinds).raise(
                    CaseSample.form {
                        $0[.category] = category
                        $0[.severity] = "usual"
                    },
                    of: kind,
                    number: CaseForm.newNumber(),
                    by: ground.actor(watcher),
                    in: Places.beibei
                )
                let cases = CaseSample(record, ground, kinds: kinds)
                try await cases.take(.reply, [.result: "a", .words: "已经办好"], on: id, by: .handler)
                try await cases.take(.verify, [.words: "当面核实"], on: id, by: watcher)
                try await cases.take(.close, [.words: "已经办结"], on: id, by: watcher)

                let folder = try await cases.folder(id)
                #expect(folder.line.standing.state == .closed)
                #expect(folder.line.kind.id == kind)
            }
        }
    }
}
