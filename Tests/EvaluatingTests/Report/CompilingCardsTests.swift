import Civics
import Database
import DatabaseContract
import Delivering
import Evaluating
import Ledger
import TestSupport
import Testing
import Wording

/// From a draft to a published card and its correction.
@Suite struct CompilingCardsTests {
    private static let office = Actor.operatorAtConsole

    /// Words that lack nothing.
    private static func whole(_ changes: [String: String] = [:]) -> CardForm {
        CardForm(
            [
                CardForm.zh: ReportGround.zh.joined(separator: "\n"),
                CardForm.en: ReportGround.en.joined(separator: "\n"),
                CardForm.reason(3): "两所学校等待房屋鉴定",
                CardForm.reasonEnglish(3): "two schools wait for a survey",
                CardForm.newDate(3): "2024-06-30",
            ].merging(changes) { $1 }
        )
    }

    private static func save(
        _ form: CardForm,
        edit: Int = 0,
        _ record: TestRecord,
        by actor: Actor = office
    ) async throws(CardError) {
        try await CompilingCards(record.ledger).save(
            form,
            of: 2023,
            edit: edit,
            by: actor,
            in: Places.beibei
        )
    }

    private static func publish(_ record: TestRecord, edit: Int = 1) async throws(CardError) {
        try await CompilingCards(record.ledger).publish(
            2023,
            edit: edit,
            by: office,
            in: Places.beibei
        )
    }

    private static func desk(_ record: TestRecord) async throws -> CardDesk {
        try await ReadingCards(record.ledger).desk(of: 2023, in: Places.beibei, by: office)
    }

    private static func published(_ record: TestRecord) async throws -> [PublishedCard] {
        try await ReadingCards(record.ledger).published(of: Places.beibei)
    }

    /// What a step was refused with; nil where it was taken.
    private static func refusal(
        _ step: () async throws(CardError) -> Void
    ) async -> CardError? {
        do throws(CardError) {
            try await step()
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a card is frozen with its facts, its story and its numbers`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await record.reportGround()
            try await Self.save(Self.whole(), record)
            let before = try await Self.published(record)
            try await Self.publish(record)

            let card = try #require(try await Self.published(record).first)

            #expect(before.isEmpty)
            #expect(card.fingerprint == Digest(of: card.text))
            #expect(FrozenCard(canonical: card.text) == card.frozen)
            #expect(card.frozen.canonicalText == card.text)
            #expect(card.version == 1 && card.frozen.corrects == nil)
            #expect(card.frozen.publishedOn.description == "2024-01-10")
            #expect(card.frozen.place.code == "CN-50-beibei")
            #expect(card.frozen.card[3]?.miss?.reason.zh == "两所学校等待房屋鉴定")
            let zh = card.frozen.storyZh.map { $0.map(\.text).joined() }
            let en = card.frozen.storyEn.map { $0.map(\.text).joined() }
            #expect(zh[0] == "2023年定了3件实事，办成1件。")
            #expect(zh[1] == "农村公路修成80.2公里，计划80公里，投资970万元。")
            #expect(zh[3] == "新的时间是2024年6月30日。")
            #expect(en[1].hasPrefix("80.2 km of road were built of 80 km planned, for 970"))
            #expect(
                card.frozen.storyZh[1].compactMap(\.token) == [
                    "1.done.1", "1.first.1", "1.invested",
                ]
            )
            #expect(try await Self.desk(record).draft == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a published card does not change with the facts, and a correction says what it corrects`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.reportGround()
            try await Self.save(Self.whole(), record)
            try await Self.publish(record)
            let first = try #require(try await Self.published(record).first)
            try await ground.month(
                12,
                of: ground.schools,
                [MonthForm.figure(1): "8"],
                correction: "漏报两所"
            )

            let unchanged = try await Self.published(record)
            let changes = try await Self.desk(record).changes
            try await Self.save(Self.whole(), record)
            let silent = await Self.refusal { () async throws(CardError) in
                try await Self.publish(record)
            }
            try await Self.save(
                Self.whole([CardForm.correction: "学校数少报两所"]),
                edit: 1,
                record
            )
            try await Self.publish(record, edit: 2)
            let all = try await Self.published(record)

            #expect(unchanged == [first])
            #expect(changes == [TokenChange(token: "3.done.1", from: "6所", to: "8所")])
            #expect(silent == .incomplete([.correction]))
            #expect(all.map(\.version) == [2, 1])
            #expect(all[0].frozen.corrects?.version == 1)
            #expect(all[0].frozen.corrects?.sha256 == first.fingerprint.hex)
            #expect(all[0].frozen.corrects?.reason == "学校数少报两所")
            #expect(all[0].frozen.card[3]?.targets.map(\.done) == ["8所"])
            #expect(all[1] == first)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func
        `a fact that changed since the story was saved stops it, by name, until somebody has looked`(
            engine: Engine
        ) async throws
    {
        try await TestRecord.with(engine) { record in
            let ground = try await record.reportGround()
            try await Self.save(Self.whole(), record)
            try await ground.month(
                12,
                of: ground.schools,
                [MonthForm.figure(1): "8"],
                correction: "漏报两所"
            )

            let refused = await Self.refusal { () async throws(CardError) in
                try await Self.publish(record)
            }
            let words = try await Self.desk(record).draft?.words
            try await Self.save(Self.whole(), edit: 1, record)
            try await Self.publish(record, edit: 2)

            #expect(
                refused == .incomplete([.changed(token: "3.done.1", from: "6所", to: "8所")])
            )
            #expect(words?.zh == ReportGround.zh)
            #expect(
                try await Self.published(record).first?.frozen.storyZh[2].map(\.text)
                    == ["学校改造完成", "8所", "，没有办完。"]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a fact that is gone stops it, by name`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.reportGround()
            try await Self.save(Self.whole(), record)
            for table in ["published_light", "month_figure"] {
                try await record.vandalise("DELETE FROM \(table)", [])
            }
            try await record.vandalise(
                """
                DELETE FROM fact
                WHERE measure_id IN (SELECT id FROM measure WHERE subject_id = $1)
                """,
                [ground.schools.subject.id]
            )

            let refused = await Self.refusal { () async throws(CardError) in
                try await Self.publish(record)
            }

            #expect(refused == .incomplete([.gone(token: "3.done.1")]))
            #expect(try await Self.published(record).isEmpty)
        }
    }

    @Test func `everything that is missing is named at once`() async throws {
        try await TestRecord.with(.sqlite) { record in
            _ = try await record.reportGround()
            try await Self.save(
                CardForm([CardForm.zh: "办成{{finished}}件。\n\n第三件是{{9.name}}。"]),
                record
            )
            let missing = await Self.refusal { () async throws(CardError) in
                try await Self.publish(record)
            }
            try await Self.save(
                Self.whole([CardForm.newDate(3): ""]),
                edit: 1,
                record
            )
            let undated = await Self.refusal { () async throws(CardError) in
                try await Self.publish(record, edit: 2)
            }

            #expect(
                missing
                    == .incomplete([
                        .paragraphs(field: CardForm.zh, 2), .paragraphs(field: CardForm.en, 0),
                        .reason(number: 3, name: "改造学校"), .gone(token: "9.name"),
                    ])
            )
            #expect(
                undated
                    == .incomplete([
                        .newDate(number: 3, name: "改造学校"), .gone(token: "3.new-date"),
                    ])
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the second of two editors is told and overwrites nothing`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await record.reportGround()
            try await Self.save(Self.whole(), record)

            let saved = await Self.refusal { () async throws(CardError) in
                try await Self.save(Self.whole([CardForm.reason(3): "另一个原因"]), record)
            }
            let published = await Self.refusal { () async throws(CardError) in
                try await Self.publish(record, edit: 0)
            }

            #expect(saved == .changedMeanwhile && published == .changedMeanwhile)
            #expect(try await Self.desk(record).draft?.words.misses[3]?.reason == "两所学校等待房屋鉴定")
        }
    }

    @Test func `a draft is thrown away, and what is published stays`() async throws {
        try await TestRecord.with(.sqlite) { record in
            _ = try await record.reportGround()
            try await Self.save(Self.whole(), record)
            try await Self.publish(record)
            try await Self.save(Self.whole([CardForm.correction: "错字"]), record)
            try await CompilingCards(record.ledger).discard(
                2023,
                edit: 1,
                by: Self.office,
                in: Places.beibei
            )

            let desk = try await Self.desk(record)

            #expect(desk.draft == nil && desk.published.map(\.version) == [1])
        }
    }

    @Test func `only the post that may draws cards up, and only for a list there is`() async throws
    {
        try await TestRecord.with(.sqlite) { record in
            _ = try await record.reportGround()
            let clerk = Actor.officer(try await record.officer(.clerk))

            let denied = await Self.refusal { () async throws(CardError) in
                try await Self.save(Self.whole(), record, by: clerk)
            }
            let nowhere = await Self.refusal { () async throws(CardError) in
                try await CompilingCards(record.ledger).save(
                    Self.whole(),
                    of: 2019,
                    edit: 0,
                    by: Self.office,
                    in: Places.beibei
                )
            }
            let without = await Self.refusal { () async throws(CardError) in
                try await Self.publish(record)
            }

            guard case .denied(let refusal)? = denied else {
                Issue.record("it was not denied: \(String(describing: denied))")
                return
            }
            #expect(refusal.permission == .manageReports)
            #expect(nowhere == .notFound && without == .notFound)
        }
    }

    @Test func `every fault is named beside its field`() async throws {
        try await TestRecord.with(.sqlite) { record in
            _ = try await record.reportGround()
            let long = String(repeating: "字", count: 301)
            let form = CardForm([
                CardForm.zh: "办成8件。\n\(long)\n名字是{{finshed}}。\n没有{{配对。\n再修9条",
                CardForm.en: Array(repeating: "A line.", count: 9).joined(separator: "\n"),
                CardForm.reason(3): String(repeating: "因", count: 201),
                CardForm.newDate(3): "2023-12-31",
                CardForm.correction: "不用写",
            ])

            let refused = await Self.refusal { () async throws(CardError) in
                try await Self.save(form, record)
            }
            let date = await Self.refusal { () async throws(CardError) in
                try await Self.save(Self.whole([CardForm.newDate(3): "六月底"]), record)
            }

            guard case .faults(let faults)? = refused else {
                Issue.record("nothing was refused: \(String(describing: refused))")
                return
            }
            let lastDay = try CivilDate(iso: "2023-12-31")
            #expect(
                faults.filter { $0.field == CardForm.zh } == [
                    CardFault(CardForm.zh, .number("8", paragraph: 1)),
                    CardFault(CardForm.zh, .paragraph(2, characters: 301, most: 300)),
                    CardFault(CardForm.zh, .unknownToken("finshed", paragraph: 3)),
                    CardFault(CardForm.zh, .brace("{{配对。", paragraph: 4)),
                    CardFault(CardForm.zh, .number("9", paragraph: 5)),
                ]
            )
            #expect(
                faults.filter { $0.field != CardForm.zh } == [
                    CardFault(CardForm.en, .paragraphs(9, most: 8)),
                    CardFault(CardForm.reason(3), .tooLong(201, most: 200)),
                    CardFault(CardForm.newDate(3), .past(lastDay, after: lastDay)),
                ]
            )
            #expect(date == .faults([CardFault(CardForm.newDate(3), .date("六月底"))]))
            #expect(try await Self.desk(record).draft == nil)
        }
    }
}
