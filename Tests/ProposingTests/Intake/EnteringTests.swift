import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// What a clerk enters for somebody who wrote, called or came.
@Suite struct EnteringTests {
    static let letter = EntryForm(
        suggestion: SuggestionForm(
            body: "来信：希望在桥头装一面凸面镜。",
            place: "tiansheng",
            field: "交通出行",
            submitter: "王芳",
            phone: "023-68221234",
            title: "桥头凸面镜"
        ),
        channel: "residents",
        via: "letter",
        received: "2022年12月1日",
        postmark: "2022-11-28",
        beneficiaries: "约3200人",
        cost: "1.2"
    )

    static func enter(
        _ record: TestRecord,
        _ form: EntryForm = letter,
        files: [[UInt8]] = [],
        number: String? = nil,
        by officer: Officer
    ) async throws(SuggestError) -> TrackingCode {
        try await EnteringSuggestions(record.ledger).enter(
            form,
            files: files,
            form: number ?? Suggesting(record.ledger).newForm(),
            identity: record.identity,
            by: officer
        )
    }

    static func changed(_ change: (inout EntryForm) -> Void) -> EntryForm {
        var form = letter
        change(&form)
        return form
    }

    @Test(arguments: TestDatabase.engines)
    func `a letter is entered with all that is on it, and the slip shows the code once`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)

            let code = try await Self.enter(record, files: [SampleFiles.pdf], by: clerk)

            let found = try await EnteringSuggestions(record.ledger).slip(of: code, by: clerk)
            let followed = try await SuggestingTests.thread(record, code).suggestion
            #expect(found.channel == .residents)
            #expect(found.via == .letter)
            #expect(found.submitter == "王芳")
            #expect(found.title == "桥头凸面镜")
            #expect(found.receivedOn.description == "2022-12-01")
            #expect(found.postmarkedOn?.description == "2022-11-28")
            #expect(found.beneficiaries == "约3200人")
            #expect(found.estimatedCost == Money(fen: 1_200_000))
            #expect(found.state == .submitted)
            #expect(followed == found.withoutContacts)
            #expect(try await record.rowCounts()["attachment"] == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one of a unit is entered in its name, however long it is`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let form = Self.changed {
                $0.suggestion.body = String(repeating: "路", count: 5000)
                $0.channel = "towns"
                $0.via = "official-paper"
                $0.postmark = ""
                $0.party = Offices.congress.description
            }

            let code = try await Self.enter(record, form, by: clerk)

            let found = try await EnteringSuggestions(record.ledger).slip(of: code, by: clerk)
            #expect(found.party == Offices.congress)
            #expect(found.body.count == 5000)
        }
    }

    @Test func `what a clerk has read is not held by the rules`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let form = Self.changed { $0.suggestion.body = "信里写着请加微信 abc123" }

            let code = try await Self.enter(record, form, by: clerk)

            #expect(try await SuggestingTests.thread(record, code).suggestion.state == .submitted)
        }
    }

    @Test func `the same form sent twice is one suggestion`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let number = Suggesting(record.ledger).newForm()

            let first = try await Self.enter(record, number: number, by: clerk)
            let second = try await Self.enter(record, number: number, by: clerk)

            #expect(first == second)
            #expect(try await record.rowCounts()["suggestion"] == 1)
        }
    }

    private static let wrong: [(EntryForm, [SuggestionFault])] = [
        (changed { $0.channel = "" }, [SuggestionFault.channelMissing]),
        (changed { $0.channel = "martians" }, [.channelMissing]),
        (changed { $0.via = "" }, [.viaMissing]),
        (changed { $0.via = "not-recorded" }, [.viaMissing]),
        (changed { $0.received = "昨天" }, [.receivedUnreadable]),
        (changed { $0.received = "" }, [.receivedUnreadable]),
        (changed { $0.received = "2022-12-02" }, [.receivedInFuture]),
        (changed { $0.postmark = "十一月底" }, [.postmarkUnreadable]),
        (changed { $0.postmark = "2022-12-02" }, [.postmarkAfterArrival]),
        (changed { $0.via = "telephone" }, [.postmarkWithoutLetter]),
        (changed { $0.party = "999" }, [.partyUnknown]),
        (changed { $0.party = "x" }, [.partyUnknown]),
        (changed { $0.party = Offices.countyOffice.description }, [.partyUnknown]),
        (
            changed { $0.beneficiaries = String(repeating: "人", count: 201) },
            [.beneficiariesTooLong(characters: 201)]
        ),
        (changed { $0.cost = "很多" }, [.costUnreadable]),
        (changed { $0.cost = "-1" }, [.costUnreadable]),
        (changed { $0.suggestion.title = "三个字" }, [.titleLength(characters: 3)]),
        (
            changed {
                $0.suggestion.body = ""
                $0.channel = ""
            },
            [.bodyTooShort(characters: 0), .channelMissing]
        ),
    ]

    @Test(arguments: wrong)
    func `every field that is wrong is named, and nothing is written`(
        form: EntryForm,
        faults: [SuggestionFault]
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let before = try await record.rowCounts()

            let error = await failure { () async throws(SuggestError) in
                _ = try await Self.enter(record, form, by: clerk)
            }

            #expect(error == .faults(faults))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the postmark decides whether a letter is too late, and a late one is kept in reserve`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            try await record.vandalise(
                """
                INSERT INTO suggestion_call
                    (id, jurisdiction_id, party_id, year, state, version, notice, notice_en, basis,
                    contact, channels, fields, opens_on, closes_on, postmark_counts, answer_days,
                    certainty, source)
                VALUES (1, 500109, 101, 2023, 'open', 1, '征集', '', '', '', 'residents', '',
                    '2022-10-01', '2022-11-29', 1, 30, 'recorded', '')
                """
            )

            let inTime = try await Self.enter(record, by: clerk)
            let late = try await Self.enter(
                record,
                Self.changed { $0.postmark = "2022-11-30" },
                by: clerk
            )
            let called = try await Self.enter(
                record,
                Self.changed {
                    $0.via = "telephone"
                    $0.postmark = ""
                },
                by: clerk
            )

            func found(_ code: TrackingCode) async throws(ReadError) -> Suggestion {
                try await SuggestingTests.thread(record, code).suggestion
            }
            #expect(try await found(inTime).isLate == false)
            #expect(try await found(inTime).state == .submitted)
            #expect(try await found(late).isLate)
            #expect(try await found(late).ruling?.outcome == .reserved)
            #expect(try await found(called).isLate)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `without the right nothing is entered and no slip is shown`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let overseer = try await record.officer(.overseer)
            let county = try await record.officer(.countyClerk)
            let code = try await Self.enter(record, by: clerk)
            let entry = await failure { () async throws(SuggestError) in
                _ = try await Self.enter(record, by: overseer)
            }
            func slip(_ officer: Officer) async -> ReadError? {
                await failure { () async throws(ReadError) in
                    _ = try await EnteringSuggestions(record.ledger).slip(of: code, by: officer)
                }
            }

            let denied = Denied(permission: .enterSuggestions, post: overseer.postName)
            #expect(entry == .denied(denied))
            #expect(await slip(overseer) == .denied(denied))
            #expect(await slip(county) == .notFound)
        }
    }
}
