import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Erasing personal data at somebody's request (E33).
@Suite struct ErasingTests {
    private static let request = ErasureRequest(
        day: "2022-11-30",
        reason: "本人电话提出，核对了查询码",
        passages: "我叫王芳\n王芳",
        takesFiles: true
    )

    private static func withNamed(
        _ engine: Engine,
        _ body: (TestRecord, Suggestion, TrackingCode, Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let code = try await SuggestingTests.suggest(
                record,
                SuggestionForm(
                    body: "我叫王芳，住桥头。王芳的孩子上学要过弯道，请装凸面镜。",
                    place: "tiansheng",
                    submitter: "王芳",
                    phone: "13800000000"
                ),
                files: [SampleFiles.jpeg]
            )
            let suggestion = try await SuggestingTests.thread(record, code).suggestion
            try await body(record, suggestion, code, try await record.officer(.clerk))
        }
    }

    private static func erase(
        _ record: TestRecord,
        _ id: ID<Suggestion>,
        version: Int = 1,
        _ request: ErasureRequest = request,
        by officer: Officer
    ) async throws(IntakeError) {
        try await ErasingPersonalData(record.ledger)
            .erase(id, version: version, request, by: officer)
    }

    @Test(arguments: TestDatabase.engines)
    func `name, telephone, passages and files go; the record stays`(
        engine: Engine
    ) async throws {
        try await Self.withNamed(engine) { record, suggestion, code, clerk in
            try await Self.erase(record, suggestion.id, by: clerk)

            let after = try await ReplyingTests.thread(record, suggestion.id, by: clerk).suggestion
            let entry = try #require(try await record.lastAuditEntry())
            #expect(after.submitter == "")
            #expect(after.phone == "")
            #expect(after.body == "〔已按要求删除〕，住桥头。〔已按要求删除〕的孩子上学要过弯道，请装凸面镜。")
            #expect(!after.title.contains("王芳"))
            #expect(after.erasedAt == record.clock.now)
            #expect(after.reference == suggestion.reference)
            #expect(after.state == .submitted)
            #expect(try await record.rowCounts()["attachment"] == 0)
            #expect(try await record.rowCounts()["attachment_content"] == 0)
            #expect(entry.action == "suggestion.erase")
            #expect(entry.reason == Self.request.reason)
            #expect(
                entry.facts == #"{"files":"1","passages":"2","requested":"2022-11-30"}"#
            )
            for entry in try await record.auditEntries() {
                #expect(!entry.canonical.contains("王芳"))
                #expect(!entry.canonical.contains("13800000000"))
            }
        }
    }

    @Test func `files may stay, and a picture that another has too keeps its bytes`()
        async throws
    {
        try await Self.withNamed(.sqlite) { record, suggestion, code, clerk in
            _ = try await SuggestingTests.suggest(record, files: [SampleFiles.jpeg])
            var request = Self.request
            request.takesFiles = false

            try await Self.erase(record, suggestion.id, request, by: clerk)
            let kept = try await record.rowCounts()
            request = ErasureRequest(
                day: "2022-11-30",
                reason: "本人又来电，附件也删",
                passages: "",
                takesFiles: true
            )
            try await Self.erase(record, suggestion.id, version: 2, request, by: clerk)
            let after = try await record.rowCounts()

            #expect(kept["attachment"] == 2)
            #expect(after["attachment"] == 1)
            #expect(after["attachment_content"] == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the search has forgotten what was erased, and keeps no former text`(
        engine: Engine
    ) async throws {
        try await Self.withNamed(engine) { record, suggestion, _, clerk in
            try await Self.erase(record, suggestion.id, by: clerk)

            let kept: Int = try await record.database.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try transaction.one(
                    "SELECT COUNT(*) FROM suggestion_search WHERE is_stale = 1 OR former IS NOT NULL"
                )
            }
            #expect(kept == 0)
        }
    }

    @Test func `the text is known again by what is left of it`() async throws {
        try await Self.withNamed(.sqlite) { record, suggestion, _, clerk in
            try await Self.erase(record, suggestion.id, by: clerk)
            _ = try await SuggestingTests.suggest(
                record,
                SuggestionForm(
                    body: "我叫王芳，住桥头。王芳的孩子上学要过弯道，请装凸面镜。",
                    place: "tiansheng"
                )
            )

            let notes = try await ReadingIntake(record.ledger).notes(on: suggestion.id, by: clerk)
            #expect(notes.campaign.total == 1)
        }
    }

    private static let unclear: [(ErasureRequest, IntakeError)] = [
        (
            ErasureRequest(day: "", reason: "本人提出", passages: "", takesFiles: false),
            IntakeError.requestDay
        ),
        (
            ErasureRequest(day: "2022-12-02", reason: "本人提出", passages: "", takesFiles: false),
            .requestDay
        ),
        (
            ErasureRequest(day: "2022-12-01", reason: "他", passages: "", takesFiles: false),
            .reasonLength(characters: 1)
        ),
        (
            ErasureRequest(
                day: "2022-12-01",
                reason: "本人提出",
                passages: "王芳\n李明",
                takesFiles: false
            ),
            .passageNotFound("李明")
        ),
    ]

    @Test(arguments: unclear)
    func `a request that is not clear erases nothing`(
        request: ErasureRequest,
        refusal: IntakeError
    ) async throws {
        try await Self.withNamed(.sqlite) { record, suggestion, _, clerk in
            let error = await failure { () async throws(IntakeError) in
                try await Self.erase(record, suggestion.id, request, by: clerk)
            }

            let after = try await ReplyingTests.thread(record, suggestion.id, by: clerk).suggestion
            #expect(error == refusal)
            #expect(after == suggestion.with(submitter: "王芳", phone: "13800000000"))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nothing is erased without the right, elsewhere, or over somebody's change`(
        engine: Engine
    ) async throws {
        try await Self.withNamed(engine) { record, suggestion, _, clerk in
            let overseer = try await record.officer(.overseer)
            let county = try await record.officer(.countyClerk)
            func refusal(_ officer: Officer, version: Int = 1) async -> IntakeError? {
                await failure { () async throws(IntakeError) in
                    try await Self.erase(record, suggestion.id, version: version, by: officer)
                }
            }

            #expect(
                await refusal(overseer)
                    == .denied(Denied(permission: .enterSuggestions, post: overseer.postName))
            )
            #expect(await refusal(county) == .notFound)
            #expect(await refusal(clerk, version: 7) == .changedMeanwhile)
        }
    }
}

extension Suggestion {
    /// The same with the contacts that intake sees.
    fileprivate func with(submitter: String, phone: String) -> Suggestion {
        Suggestion(
            id: id,
            jurisdiction: jurisdiction,
            reference: reference,
            channel: channel,
            via: via,
            submitter: submitter,
            phone: phone,
            field: field,
            place: place,
            title: title,
            body: body,
            beneficiaries: beneficiaries,
            estimatedCost: estimatedCost,
            receivedOn: receivedOn,
            postmarkedOn: postmarkedOn,
            state: state,
            version: version,
            provenance: provenance
        )
    }
}
