import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import Sheets
import TestSupport
import Testing

/// Tables that are right, and what of them is in the record afterwards.
@Suite struct ImportingTests {
    @Test(arguments: TestDatabase.engines)
    func `every column of a full row is kept`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let table = TableText.bytes([
                "编号,收到日期,邮戳日期,来源,方式,称呼,电话,领域,镇街,标题,内容,受益,估算万元,资料性质,出处",
                "BB-2022-JY-0007,2022-10-20,2022-10-18,人大代表,信函,李明,023-6822 1234,交通出行,静观镇,"
                    + "修通村路,\"从镇上到村里的路断了两处，\n请修一修。\",约300户,335.1545,公开,区政府网站",
            ])

            let done = try await ImportingSuggestions(record.ledger).run(
                table,
                fileName: "一.csv",
                in: Places.beibei,
                by: .officer(clerk)
            )

            let page = try await record.suggestions(by: clerk)
            let suggestion = try #require(page.first)
            #expect(done.rows == 1)
            #expect(
                suggestion
                    == Suggestion(
                        id: suggestion.id,
                        jurisdiction: Places.beibei,
                        reference: "BB-2022-JY-0007",
                        channel: .deputies,
                        via: .letter,
                        submitter: "李明",
                        phone: "023-6822 1234",
                        field: "交通出行",
                        place: Places.jingguan,
                        title: "修通村路",
                        body: "从镇上到村里的路断了两处，\n请修一修。",
                        beneficiaries: "约300户",
                        estimatedCost: Money(fen: 335_154_500),
                        receivedOn: try CivilDate(iso: "2022-10-20"),
                        postmarkedOn: try CivilDate(iso: "2022-10-18"),
                        state: .submitted,
                        version: 1,
                        provenance: Provenance(.published, source: "区政府网站"),
                        importID: done.id
                    )
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what two columns do not say is made or left open`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)

            _ = try await record.bringIn(
                ["内容,镇街", "请在广场边装两盏路灯，晚上太黑,全区"],
                by: clerk
            )

            let suggestion = try #require(try await record.suggestions(by: clerk).first)
            #expect(suggestion.reference == "BEIBEI-2022-JY-0001")
            #expect(suggestion.title == "请在广场边装两盏路灯")
            #expect(suggestion.channel == .other)
            #expect(suggestion.via == .notRecorded)
            #expect(suggestion.place == nil)
            #expect(suggestion.receivedOn == record.clock.now.date)
            #expect(suggestion.estimatedCost == nil)
            #expect(suggestion.provenance == Provenance(.recorded, source: ""))
        }
    }

    @Test
    func `English names, raw words, slugs and a title above the header are understood`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)

            let done = try await record.bringIn(
                [
                    "Suggestions of October,,,,,,",
                    "ID,Received_On,Channel,via,Place,Text,certainty",
                    "A-1,2022/10/3,DEPUTIES,deputy-station,tiansheng,More trees on the square,derived",
                    "A-2,2022年10月4日,12345热线,来电,Jingguan Town,A bus on Sundays,示例",
                    "A-3,20221005,园城,邮件,ALL,A library at night,recorded",
                ],
                by: clerk
            )

            let found = try await record.suggestions(by: clerk).reversed().map {
                [
                    $0.reference, $0.receivedOn.description, $0.channel.rawValue, $0.via.rawValue,
                    $0.place?.description ?? "", $0.provenance.certainty.rawValue,
                ]
            }
            #expect(done.rows == 3)
            #expect(
                found == [
                    ["A-1", "2022-10-03", "deputies", "deputy-station", "500109001", "derived"],
                    ["A-2", "2022-10-04", "hotline", "telephone", "500109101", "invented-sample"],
                    ["A-3", "2022-10-05", "parks", "email", "", "recorded"],
                ]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the hundred and twenty-one of Beibei come in whole`(engine: Engine) async throws {
        let bytes = try BeibeiSample.bytes()
        try await TestRecord.withEmpty(engine) { ledger, clock in
            try await ledger.found(try BeibeiSample.plan())
            let actor = Actor.operatorAtConsole

            let done = try await ImportingSuggestions(ledger).run(
                bytes,
                fileName: "beibei-2023-suggestions.csv",
                in: BeibeiSample.district,
                by: actor
            )

            let counts = try await ReadingSuggestions(ledger).counts(in: BeibeiSample.district)
            #expect(done.rows == 121)
            #expect(
                done.channels.map { "\($0.channel) \($0.count)" } == [
                    "residents 62", "deputies 17", "towns 19", "departments 16", "parks 7",
                ]
            )
            #expect(
                done.ignoredColumns.map(\.name) == [
                    "group", "group_role", "trait", "expected_outcome", "reason",
                    "duplicate_of", "candidate",
                ]
            )
            #expect(done.encoding == .utf8)
            #expect(counts.map(\.total) == [62, 17, 19, 16, 7])
            #expect(counts.map(\.samples) == [62, 17, 19, 16, 7])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an import leaves one entry with the file's name and digest and nothing personal`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let table = TableText.bytes([
                "称呼,电话,内容,镇街", "王芳,13800001111,请把公厕修好,天生街道",
            ])
            let before = try await record.auditEntries().count

            _ = try await ImportingSuggestions(record.ledger).run(
                table,
                fileName: #"C:\Users\lin\桌面/十月 来信.csv"#,
                in: Places.beibei,
                by: .officer(clerk)
            )

            let entries = try await record.auditEntries().dropFirst(before)
            let entry = try #require(entries.first)
            #expect(entries.count == 1)
            #expect(entry.action == "suggestion.import")
            #expect(entry.who == "lin.xia")
            #expect(entry.post == "区政府办公室·受理岗")
            #expect(entry.at == record.clock.now)
            #expect(entry.jurisdiction == Places.beibei.rawValue)
            #expect(
                entry.facts
                    == #"{"file":"十月 来信.csv","file-sha256":"\#(Digest(of: table).hex)","rows":"1"}"#
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `within a day suggestions stay in the order of the table`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)

            _ = try await record.bringIn(
                [
                    "编号,收到日期,内容,镇街", "A-10,2022-11-02,请修十号路,全区",
                    "A-9,2022-11-02,请修九号路,全区", "A-1,2022-11-01,请修一号路,全区",
                ],
                by: clerk
            )

            let order = try await record.suggestions(by: clerk).reversed().map(\.reference)
            #expect(order == ["A-1", "A-10", "A-9"])
        }
    }

    @Test
    func `GB18030 is found out, and may be asked for`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            var writer = try CSVWriter(encoding: .gb18030)
            try writer.append(texts: ["内容", "镇街"])
            try writer.append(texts: ["给敬老院装电梯😀", "静观镇"])
            let bytes = writer.takeBytes()

            let done = try await ImportingSuggestions(record.ledger).run(
                bytes,
                fileName: "x.csv",
                in: Places.beibei,
                by: .officer(clerk)
            )

            #expect(done.encoding == .gb18030)
            #expect(try await record.suggestions(by: clerk).first?.body == "给敬老院装电梯😀")
        }
    }

    @Test
    func `the operator may bring in anywhere`() async throws {
        try await TestRecord.with(.sqlite) { record in
            _ = try await ImportingSuggestions(record.ledger).run(
                TableText.bytes(["内容,镇街", "修缮力洋老街,力洋镇"]),
                fileName: "x.csv",
                in: Places.ninghai,
                by: .operatorAtConsole
            )

            let counts = try await ReadingSuggestions(record.ledger).counts(in: Places.ninghai)
            #expect(counts.first { $0.channel == .other }?.total == 1)
        }
    }

    @Test
    func `progress is told every five hundred rows and at the end`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let told = Box<[String]>([])

            _ = try await ImportingSuggestions(record.ledger).run(
                TableText.simple(rows: 1203),
                fileName: "x.csv",
                in: Places.beibei,
                by: .officer(clerk),
                onProgress: { progress in
                    told.change { $0.append("\(progress.rows)/\(progress.total)") }
                }
            )

            #expect(told.value == ["500/1203", "1000/1203", "1203/1203"])
        }
    }
}
