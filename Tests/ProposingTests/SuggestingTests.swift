import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// What a resident does: suggest, and look it up again.
@Suite struct SuggestingTests {
    static let body = "请在桥头装一面凸面镜，孩子上学要过弯道"

    static func suggest(
        _ record: TestRecord,
        _ form: SuggestionForm = SuggestionForm(body: body, place: "tiansheng"),
        files: [[UInt8]] = [],
        number: String? = nil,
        in jurisdiction: ID<Jurisdiction> = Places.beibei
    ) async throws(SuggestError) -> TrackingCode {
        let suggesting = Suggesting(record.ledger)
        return try await suggesting.suggest(
            form,
            files: files,
            form: number ?? suggesting.newForm(),
            in: jurisdiction,
            identity: record.identity
        )
    }

    static func thread(
        _ record: TestRecord,
        _ code: TrackingCode
    ) async throws(ReadError) -> SuggestionThread {
        try await ReadingSuggestions(record.ledger).thread(of: code)
    }

    @Test(arguments: TestDatabase.engines)
    func `two fields are enough, and the code shows it again`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let code = try await Self.suggest(record)

            let thread = try await Self.thread(record, code)
            let suggestion = thread.suggestion
            #expect(
                suggestion
                    == Suggestion(
                        id: suggestion.id,
                        jurisdiction: Places.beibei,
                        reference: "BEIBEI-2022-JY-0001",
                        channel: .residents,
                        via: .website,
                        submitter: "",
                        phone: "",
                        field: "",
                        place: Places.tiansheng,
                        title: "请在桥头装一面凸面镜",
                        body: Self.body,
                        beneficiaries: "",
                        estimatedCost: nil,
                        receivedOn: record.clock.now.date,
                        postmarkedOn: nil,
                        state: .submitted,
                        version: 1,
                        provenance: Provenance(.recorded, source: "")
                    )
            )
            #expect(thread.replies.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the entry names the suggestion and nothing of its author`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let code = try await Self.suggest(
                record,
                SuggestionForm(
                    body: Self.body,
                    place: SuggestionForm.everywhere,
                    field: "交通出行",
                    submitter: "王芳",
                    phone: "138 0000 1111"
                )
            )

            let id = try await Self.thread(record, code).suggestion.id
            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.action == "suggestion.submit")
            #expect(entry.who == "resident" && entry.post == "")
            #expect(entry.jurisdiction == Places.beibei.rawValue)
            #expect(entry.object == "suggestion \(id)")
            #expect(
                entry.facts == #"{"channel":"residents","reference":"BEIBEI-2022-JY-0001"}"#
            )
            let all = entry.canonical
            // Three digits of the number would stand in one digest or another.
            let digits = all.filter(\.isNumber)
            #expect(!all.contains("王芳") && !digits.contains("00001111"))
            #expect(!all.contains("凸面镜"))
            #expect(!all.contains(code.compact))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `name and telephone are cleaned, shown to intake, and not to the code's holder`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let code = try await Self.suggest(
                record,
                SuggestionForm(
                    body: Self.body,
                    place: SuggestionForm.everywhere,
                    submitter: " 王\n芳\u{200B} ",
                    phone: "１３８ 0000 1111"
                )
            )
            let clerk = try await record.officer(.clerk)

            let tracked = try await Self.thread(record, code).suggestion
            let read = try #require(try await record.suggestions(by: clerk).first)

            #expect(tracked.submitter == "" && tracked.phone == "")
            #expect(tracked == read.withoutContacts)
            #expect(read.submitter == "王 芳")
            #expect(read.phone == "138 0000 1111")
            #expect(read.place == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the same form sent again gives the same code and one suggestion`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let number = Suggesting(record.ledger).newForm()
            let first = try await Self.suggest(record, number: number)
            let before = try await record.rowCounts()

            let second = try await Self.suggest(record, number: number)

            #expect(first == second)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the same form sent twice at once gives one suggestion and wastes no number`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let number = Suggesting(record.ledger).newForm()

            let codes = try await withThrowingTaskGroup(of: TrackingCode.self) { group in
                for _ in 1...6 {
                    group.addTask { try await Self.suggest(record, number: number) }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            let next = try await Self.suggest(record)

            #expect(codes.count == 1)
            #expect(try await record.rowCounts()["suggestion"] == 2)
            let thread = try await Self.thread(record, next)
            #expect(thread.suggestion.reference == "BEIBEI-2022-JY-0002")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `many at once are numbered without a gap`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...12 {
                    group.addTask { _ = try await Self.suggest(record) }
                }
                try await group.waitForAll()
            }
            let clerk = try await record.officer(.clerk)

            let numbers = try await record.suggestions(by: clerk).map { $0.reference.suffix(2) }
            #expect(
                numbers.sorted() == [
                    "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12",
                ]
            )
        }
    }

    @Test
    func `the code follows from the form's number and the store's secret alone`() async throws {
        let number = Base64URL.encode(Array(0..<16))
        let (first, secret) = try await TestRecord.with(.sqlite) { record in
            (try await Self.suggest(record, number: number), record.identity.secret)
        }
        let other = try await TestRecord.with(.sqlite) { record in
            try await Self.suggest(record, number: number)
        }

        let derived = TrackingCode(
            derivedFrom: MessageCode(of: Array("track".utf8) + Array(0..<16), key: secret).bytes
        )
        #expect(first == derived)
        #expect(first != other)
    }

    @Test(arguments: TestDatabase.engines)
    func `the store keeps a digest from which the code cannot be told`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let code = try await Self.suggest(record)

            let stored: [UInt8] = try await record.database.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try transaction.one("SELECT tracking_digest FROM suggestion")
            }
            #expect(stored == Digest(of: "track:\(code.compact)").bytes)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a code that is no suggestion's finds nothing`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await Self.suggest(record)

            let error = await failure { () async throws(ReadError) in
                _ = try await Self.thread(record, .random())
            }

            #expect(error == .notFound)
        }
    }

    @Test
    func `every refusal and every fault has its name`() {
        let errors: [SuggestError] = [
            .faults([]), .formUnknown, .notFound, .takenUp, .noChannel, .busy, .store(.busy),
            .denied(Denied(permission: .enterSuggestions, post: nil)),
        ]
        let faults: [SuggestionFault] = [
            .bodyTooShort(characters: 1), .placeMissing, .fieldUnknown(""),
            .submitterTooLong(characters: 1), .phoneUnreadable, .titleLength(characters: 1),
            .file(.tooMany(count: 4, most: 3)), .channelMissing, .viaMissing,
            .receivedUnreadable, .postmarkUnreadable, .partyUnknown,
            .beneficiariesTooLong(characters: 201), .costUnreadable,
        ]

        #expect(Set(errors.map(\.code)).count == errors.count)
        #expect(
            faults.map(\.field) == [
                "body", "place", "field", "submitter", "phone", "title", "file", "channel", "via",
                "received", "postmark", "party", "beneficiaries", "cost",
            ]
        )
    }
}
