import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// On which side of a call's last day something came (邮戳规则).
@Suite struct ArrivalTests {
    private static func call(postmarkCounts: Bool) throws -> SuggestionCall {
        SuggestionCall(
            id: ID(rawValue: 1),
            jurisdiction: Places.beibei,
            party: Offices.office,
            year: 2023,
            state: .closed,
            version: 1,
            notice: "",
            noticeEnglish: "",
            basis: "",
            contact: "",
            channels: [.residents],
            fields: [],
            opensOn: try CivilDate(iso: "2022-10-01"),
            closesOn: try CivilDate(iso: "2022-11-30"),
            postmarkCounts: postmarkCounts,
            answerDays: 60,
            provenance: Provenance(.recorded, source: "")
        )
    }

    @Test(arguments: [
        ("2022-11-30", String?.none, false, false), ("2022-12-01", nil, true, true),
        // Posted on the last day, arrived four days later.
        ("2022-12-04", "2022-11-30", false, true),
        ("2022-12-04", "2022-12-01", true, true),
        // A postmark never makes late what arrived in time.
        ("2022-11-30", "2022-11-29", false, false),
    ])
    func `a letter counts from its postmark where the call says so`(
        received: String,
        postmark: String?,
        isLateByPostmark: Bool,
        isLateByArrival: Bool
    ) throws {
        let receivedOn = try CivilDate(iso: received)
        let postmarkedOn = try postmark.map { try CivilDate(iso: $0) }

        let byPostmark = try Self.call(postmarkCounts: true)
            .isTooLate(receivedOn: receivedOn, postmarkedOn: postmarkedOn)
        let byArrival = try Self.call(postmarkCounts: false)
            .isTooLate(receivedOn: receivedOn, postmarkedOn: postmarkedOn)

        #expect(byPostmark == isLateByPostmark)
        #expect(byArrival == isLateByArrival)
    }

    /// What a resident suggests on a day, after a call for 2023 that ran in October 2022.
    private func suggestion(on day: String, _ record: TestRecord) async throws -> Suggestion {
        let clerk = try await record.officer(.clerk)
        record.clock.move(to: try CivilDate(iso: day))
        _ = try await Suggesting(record.ledger).suggest(
            SuggestionForm(body: "请在桥头装一面凸面镜", place: "jingguan"),
            form: Suggesting(record.ledger).newForm(),
            in: Places.beibei,
            identity: record.identity
        )
        return try #require(try await record.suggestions(by: clerk).first)
    }

    @Test(arguments: TestDatabase.engines)
    func `between calls a suggestion waits without one`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            var form = CallForm.sample()
            form.closesOn = "2022-10-31"
            _ = try await Calling(record.ledger).enterPast(
                form,
                by: .operatorAtConsole,
                in: Places.beibei,
                provenance: Provenance(.recorded, source: "")
            )

            let late = try await suggestion(on: "2023-12-31", record)
            let between = try await suggestion(on: "2024-01-01", record)

            #expect(late.isLate && late.call != nil)
            #expect(!between.isLate && between.call == nil)
            #expect(between.state == .submitted && between.dueOn == nil)
        }
    }

    @Test func `the answer is due so many working days after the last day`() async throws {
        try await TestRecord.with(.sqlite) { record in
            var form = CallForm.sample()
            form.answerDays = "5"
            form.closesOn = "2022-12-28"
            let (id, clerk) = try await record.draftedCall(form)
            try await Calling(record.ledger)
                .publish(id, version: 1, by: .officer(clerk), in: Places.beibei)

            let found = try await suggestion(on: "2022-12-05", record)

            // 29 and 30 December, then the New Year's holiday from 31 December to 2 January.
            #expect(found.dueOn?.description == "2023-01-05")
        }
    }

    @Test func `where the working days are not known no day is promised`() async throws {
        try await TestRecord.with(.sqlite) { record in
            record.clock.move(to: try CivilDate(iso: "2031-10-05"))
            var form = CallForm.sample(year: 2032)
            form.opensOn = "2031-10-01"
            form.closesOn = "2031-12-31"
            let (id, clerk) = try await record.draftedCall(form)
            try await Calling(record.ledger)
                .publish(id, version: 1, by: .officer(clerk), in: Places.beibei)

            let found = try await suggestion(on: "2031-10-06", record)

            #expect(found.call == id && found.dueOn == nil)
        }
    }
}
