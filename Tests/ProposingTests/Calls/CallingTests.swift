import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Calls for suggestions (征集公告) from the draft to the close.
@Suite struct CallingTests {
    @Test(arguments: TestDatabase.engines)
    func `a draft is kept as it was typed, and nobody outside sees it`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (id, clerk) = try await record.draftedCall()

            let notice = try #require(try await record.call(id, by: clerk))
            let published = try await ReadingCalls(record.ledger).published(in: Places.beibei)
            let entry = try #require(try await record.lastAuditEntry())
            #expect(notice.call.state == .draft)
            #expect(notice.call.year == 2023)
            #expect(notice.call.opensOn.description == "2022-10-01")
            #expect(notice.call.closesOn.description == "2022-12-31")
            #expect(notice.call.channels == [.residents, .deputies, .towns, .departments, .parks])
            #expect(notice.call.answerDays == 60)
            #expect(notice.party?.id == Offices.office)
            #expect(published == [])
            #expect(entry.action == "call.draft" && entry.object == "call \(id)")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a published call counts what comes in, by channel`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let (id, clerk) = try await record.draftedCall()
            let calling = Calling(record.ledger)

            try await calling.publish(id, version: 1, by: .officer(clerk), in: Places.beibei)
            _ = try await Suggesting(record.ledger).suggest(
                SuggestionForm(body: "请在桥头装一面凸面镜", place: "tiansheng"),
                form: Suggesting(record.ledger).newForm(),
                in: Places.beibei,
                identity: record.identity
            )

            let current = try #require(
                try await ReadingCalls(record.ledger).current(in: Places.beibei)
            )
            let suggestion = try #require(try await record.suggestions(by: clerk).first)
            #expect(current.id == id && current.state == .open)
            let notices = try await ReadingCalls(record.ledger).published(in: Places.beibei)
            let notice = try #require(notices.first { $0.call.id == id })
            #expect(notice.total == 1 && notice.late == 0)
            #expect(notice.counts.map(\.count) == [1, 0, 0, 0, 0])
            #expect(try await ReadingCalls(record.ledger).years(in: Places.beibei).contains(2023))
            #expect(suggestion.call == id && !suggestion.isLate)
            #expect(suggestion.state == .submitted && suggestion.ruling == nil)
            #expect(suggestion.dueOn != nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what comes after the last day is late and in the reserve`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            var form = CallForm.sample()
            form.closesOn = "2022-10-02"
            let (id, clerk) = try await record.draftedCall(form)
            try await Calling(record.ledger)
                .publish(id, version: 1, by: .officer(clerk), in: Places.beibei)

            _ = try await Suggesting(record.ledger).suggest(
                SuggestionForm(body: "请在桥头装一面凸面镜", place: "tiansheng"),
                form: Suggesting(record.ledger).newForm(),
                in: Places.beibei,
                identity: record.identity
            )

            let suggestion = try #require(try await record.suggestions(by: clerk).first)
            let notice = try #require(try await record.call(id, by: clerk))
            #expect(suggestion.isLate && suggestion.state == .decided)
            #expect(suggestion.ruling?.outcome == .reserved)
            #expect(suggestion.ruling?.grounds.contains("2023年度") == true)
            #expect(notice.total == 0 && notice.late == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a year has one call`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await record.draftedCall()

            let second = await failure { () async throws(CallError) in
                _ = try await Calling(record.ledger).draft(
                    .sample(),
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }

            #expect(second == .yearTaken(2023))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a published text stands, and its last day only moves away`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let (id, clerk) = try await record.draftedCall()
            let calling = Calling(record.ledger)
            try await calling.publish(id, version: 1, by: .officer(clerk), in: Places.beibei)
            func prolong(_ until: String, _ reason: String) async -> CallError? {
                await failure { () async throws(CallError) in
                    try await calling.prolong(
                        id,
                        version: 2,
                        until: until,
                        reason: reason,
                        by: clerk
                    )
                }
            }

            let edited = await failure { () async throws(CallError) in
                try await calling.edit(id, version: 2, .sample(), by: clerk)
            }
            let earlier = await prolong("2022-11-30", "来信多")
            let silent = await prolong("2023-01-15", " ")
            let tooLate = await prolong("2024-01-15", "来信多")
            let unreadable = await prolong("下个月", "来信多")
            let done = await prolong("2023-01-15", "来信多")

            let call = try #require(try await record.call(id, by: clerk)?.call)
            #expect(edited == .wrongState(.open))
            let lastDay = try CivilDate(iso: "2022-12-31")
            #expect(earlier == .notLater(lastDay: lastDay))
            #expect(silent == .reasonMissing)
            #expect(tooLate == .faults([.closesAfterYear(2023)]))
            #expect(unreadable == .faults([.closesOn]))
            #expect(done == nil)
            #expect(call.closesOn.description == "2023-01-15")
            #expect(try await record.lastAuditEntry()?.reason == "来信多")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `intake closes when the last day is over and not before`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let (id, clerk) = try await record.draftedCall()
            let calling = Calling(record.ledger)
            func close(_ version: Int) async -> CallError? {
                await failure { () async throws(CallError) in
                    try await calling.close(
                        id,
                        version: version,
                        by: .officer(clerk),
                        in: Places.beibei
                    )
                }
            }

            let draft = await close(1)
            try await calling.publish(id, version: 1, by: .officer(clerk), in: Places.beibei)
            let early = await close(2)
            record.clock.move(to: try CivilDate(iso: "2023-01-01"))
            let done = await close(2)
            let again = await close(3)
            let reopened = await failure { () async throws(CallError) in
                try await calling.publish(id, version: 3, by: .officer(clerk), in: Places.beibei)
            }

            #expect(draft == .wrongState(.draft))
            let lastDay = try CivilDate(iso: "2022-12-31")
            #expect(early == .notOverYet(lastDay: lastDay))
            #expect(done == nil)
            #expect(again == .wrongState(.closed))
            #expect(reopened == .wrongState(.closed))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the second of two who change a call sees what changed`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let (id, clerk) = try await record.draftedCall()
            var form = CallForm.sample()
            form.contact = "区政府办公室，示例路2号"
            try await Calling(record.ledger).edit(id, version: 1, form, by: clerk)

            let second = await failure { () async throws(CallError) in
                try await Calling(record.ledger).edit(id, version: 1, .sample(), by: clerk)
            }

            let now = try #require(try await record.call(id, by: clerk)?.call)
            #expect(now.contact == form.contact && now.version == 2)
            #expect(second == .changedMeanwhile(now: now))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a past call is entered as closed`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            record.clock.move(to: try CivilDate(iso: "2023-01-01"))
            let id = try await Calling(record.ledger).enterPast(
                .sample(),
                by: .operatorAtConsole,
                in: Places.beibei,
                provenance: Provenance(.published, source: "报纸")
            )

            let published = try await ReadingCalls(record.ledger).published(in: Places.beibei)
            #expect(published.map(\.call.id) == [id])
            #expect(published.first?.call.state == .closed)
        }
    }

    @Test func `without the right nobody calls`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let overseer = try await record.officer(.overseer)
            let (id, _) = try await record.draftedCall()
            let before = try await record.rowCounts()

            let drafted = await failure { () async throws(CallError) in
                _ = try await Calling(record.ledger).draft(
                    .sample(year: 2024),
                    by: .officer(overseer),
                    in: Places.beibei
                )
            }
            let published = await failure { () async throws(CallError) in
                try await Calling(record.ledger)
                    .publish(id, version: 1, by: .officer(overseer), in: Places.beibei)
            }
            let county = try await record.officer(.countyClerk)
            let foreign = await failure { () async throws(CallError) in
                try await Calling(record.ledger)
                    .publish(id, version: 1, by: .officer(county), in: Places.ninghai)
            }

            let denied = CallError.denied(
                Denied(permission: .manageCalls, post: overseer.postName)
            )
            #expect(drafted == denied && published == denied)
            #expect(foreign == .notFound)
            #expect(try await record.rowCounts()["suggestion_call"] == before["suggestion_call"])
        }
    }

    static let faults: [(CallForm, [CallFault])] = {
        func form(_ change: (inout CallForm) -> Void) -> CallForm {
            var form = CallForm.sample()
            change(&form)
            return form
        }
        return [
            (form { $0.year = "1922" }, [.year(from: 2022, to: 2024)]),
            (form { $0.year = "" }, [.year(from: 2022, to: 2024)]),
            (form { $0.opensOn = "十月" }, [.opensOn]),
            (form { $0.closesOn = "" }, [.closesOn]),
            (form { $0.closesOn = "2022-09-30" }, [.closesBeforeItOpens]),
            (form { $0.closesOn = "2024-01-01" }, [.closesAfterYear(2023)]),
            (form { $0.channels = [] }, [.channels]),
            (form { $0.fields = ["天文"] }, [.field("天文")]),
            (form { $0.party = "nobody" }, [.party]),
            (form { $0.answerDays = "0" }, [.answerDays]),
            (form { $0.answerDays = "251" }, [.answerDays]),
            (form { $0.notice = "请提建议" }, [.noticeTooShort(characters: 4)]),
            (
                form { $0.notice = String(repeating: "请", count: 5_001) },
                [.tooLong(field: "notice", characters: 5_001, most: 5_000)]
            ),
            (form { $0.contact = "\u{200B}" }, [.contact]),
            (
                form { $0.basis = String(repeating: "文", count: 201) },
                [.tooLong(field: "basis", characters: 201, most: 200)]
            ),
        ]
    }()

    @Test(arguments: faults)
    func `every field that is wrong is named, and nothing is written`(
        form: CallForm,
        faults: [CallFault]
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let error = await failure { () async throws(CallError) in
                _ = try await Calling(record.ledger)
                    .draft(form, by: .operatorAtConsole, in: Places.beibei)
            }

            let rows = try await record.rowCounts()["suggestion_call"]
            #expect(error == .faults(faults))
            #expect(rows == 0)
        }
    }

    @Test func `full-width digits are digits`() async throws {
        try await TestRecord.with(.sqlite) { record in
            var form = CallForm.sample()
            form.year = "２０２３"
            form.answerDays = "６０"

            let (id, clerk) = try await record.draftedCall(form)

            #expect(try await record.call(id, by: clerk)?.call.answerDays == 60)
        }
    }

    @Test func `the states follow one another forwards only`() {
        let moves = SuggestionCall.State.allCases.map { "\($0): \($0.successors)" }

        #expect(moves.count == 3)
        #expect(SuggestionCall.State.draft.successors == [.open])
        #expect(SuggestionCall.State.open.successors == [.closed])
        #expect(SuggestionCall.State.closed.successors == [])
    }
}
