import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import Sheets
import TestSupport
import Testing

@Suite struct ExportingTests {
    /// Cells that break a careless writer or reader, all of them right.
    static let nasty: [String] = [
        "编号,收到日期,邮戳日期,来源,方式,称呼,电话,领域,镇街,标题,内容,受益,估算万元,资料性质,出处",
        "=1+1,2022-10-01,,群众,网站,'=甲,+86 138-0000-1111,交通出行,天生街道,=SUM(A1:A9),"
            + "\"=cmd|' /C calc'!A0，他说：\"\"修路\"\"\",\"@甲,乙\",335.1545,公开,'+1",
        "-2,2022-10-01,2022-09-30,人大代表,信函,\"甲,乙\",,其他,全区,''两撇,"
            + "\"第一行，\n\n第三行；\t制表\r\n第四行😀\",\"a;b\",0.000001,推算,\"他说\"\"好\"\"\"",
        "ID-3,2022-10-02,,12345,电话,,(023) 6822-1234,,静观镇,𠮷野家旁的路,"
            + "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} 一家三口想要一个球场,,9800,登记,",
        "４,2022-10-02,,政协委员,公文,,,,全区,,ﬀé 与 é 之间修一条路,,,示例,示例数据 本项目编写",
        ",2022-10-02,,部门,未记录,,,,水土街道,,－５度也要供暖,,,,",
        ",2022-11-30,,园城,代表家站点,,,,全区,,  首尾有空格的内容  ,,,,",
    ]

    /// Everything of a suggestion that a table holds, which is not its key and its place in the act.
    static func held(_ suggestion: Suggestion) -> Suggestion {
        Suggestion(
            id: ID(rawValue: 1),
            jurisdiction: suggestion.jurisdiction,
            reference: suggestion.reference,
            channel: suggestion.channel,
            via: suggestion.via,
            submitter: suggestion.submitter,
            phone: suggestion.phone,
            field: suggestion.field,
            place: suggestion.place,
            title: suggestion.title,
            body: suggestion.body,
            beneficiaries: suggestion.beneficiaries,
            estimatedCost: suggestion.estimatedCost,
            receivedOn: suggestion.receivedOn,
            postmarkedOn: suggestion.postmarkedOn,
            state: .submitted,
            version: 1,
            provenance: suggestion.provenance
        )
    }

    static let withContacts = SuggestionExport.Contacts.included(reason: "换系统，整体迁移")

    struct Form: Sendable, CustomTestStringConvertible {
        let encoding: SheetEncoding
        let mark: Bool

        var testDescription: String { "\(encoding)\(mark ? " with mark" : "")" }

        var options: SuggestionExport.Options {
            SuggestionExport.Options(
                format: .csv(encoding, byteOrderMark: mark),
                contacts: ExportingTests.withContacts
            )
        }
    }

    @Test(
        arguments: TestDatabase.engines,
        [
            Form(encoding: .utf8, mark: true), Form(encoding: .utf8, mark: false),
            Form(encoding: .gb18030, mark: false),
        ]
    )
    func `what goes out and comes into an empty record is the same`(
        engine: Engine,
        form: Form
    ) async throws {
        let (original, first) = try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(Self.nasty, by: clerk)
            let suggesting = Suggesting(record.ledger)
            _ = try await suggesting.suggest(
                SuggestionForm(
                    body: "\u{FEFF}=1+1 先算对，\"再\" 修路\u{200B}\n\n\n两行",
                    place: "jingguan",
                    field: "其他",
                    submitter: "-王\n芳",
                    phone: "＋86 138 0000 1111"
                ),
                form: suggesting.newForm(),
                in: Places.beibei,
                identity: record.identity
            )
            return (
                try await record.suggestions(by: clerk),
                try await record.giveOut(form.options, by: clerk)
            )
        }

        let (copy, second) = try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await ImportingSuggestions(record.ledger).run(
                first,
                fileName: "x.csv",
                in: Places.beibei,
                by: .officer(clerk)
            )
            return (
                try await record.suggestions(by: clerk),
                try await record.giveOut(form.options, by: clerk)
            )
        }

        #expect(original.count == 7)
        #expect(copy.map(Self.held) == original.map(Self.held))
        #expect(second == first)
    }

    @Test(arguments: TestDatabase.engines)
    func `the table has its columns in their order, Chinese words and formulas defused`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(Array(Self.nasty.prefix(2)), by: clerk)

            let bytes = try await record.giveOut(
                SuggestionExport.Options(
                    format: .csv(.utf8, byteOrderMark: false),
                    contacts: Self.withContacts
                ),
                by: clerk
            )

            #expect(
                String(decoding: bytes, as: UTF8.self)
                    == "编号,收到日期,邮戳日期,来源,方式,称呼,电话,领域,镇街,标题,内容,受益,估算万元,资料性质,出处,"
                    + "状态,结果,理由,候选项目\r\n"
                    + "'=1+1,2022-10-01,,群众,网站,'=甲,'+86 138-0000-1111,交通出行,天生街道,"
                    + "'=SUM(A1:A9),\"'=cmd|' /C calc'!A0，他说：\"\"修路\"\"\",\"'@甲,乙\","
                    + "335.1545,公开,'+1,待受理,,,\r\n"
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `names and telephones stay in the house, and nothing is entered`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(
                ["编号,称呼,电话,内容,镇街", "A-1,王芳,13800001111,请修路灯,全区"],
                by: clerk
            )
            let before = try await record.rowCounts()

            let bytes = try await record.giveOut(by: clerk)

            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains("A-1,2022-12-01,,其他,未记录,,,,全区,请修路灯,请修路灯"))
            #expect(!text.contains("王芳") && !text.contains("1380000"))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `giving contacts out is entered with its reason before the first byte`(
        engine: Engine
    ) async throws {
        struct Full: Error {}
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(
                ["称呼,电话,内容,镇街", "王芳,13800001111,请修路灯,全区"],
                by: clerk
            )

            let error = await failure { () async throws(SuggestionExportError) in
                _ = try await ExportingSuggestions(record.ledger).run(
                    SuggestionExport.Options(contacts: .included(reason: " 统一 回访\n群众 ")),
                    of: Places.beibei,
                    by: .officer(clerk),
                    write: { _ in throw Full() }
                )
            }

            let entry = try #require(try await record.lastAuditEntry())
            #expect(error == .notTaken)
            #expect(entry.action == "suggestion.export-contacts")
            #expect(entry.reason == "统一 回访 群众")
            #expect(entry.facts == #"{"rows":"1"}"#)
            #expect(entry.who == "lin.xia")
            #expect(entry.post == "区政府办公室·受理岗")
        }
    }

    @Test
    func `contacts without a reason, or with an endless one, are refused`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let before = try await record.rowCounts()

            let without = await failure { () async throws(SuggestionExportError) in
                _ = try await record.giveOut(
                    SuggestionExport.Options(contacts: .included(reason: " \n")),
                    by: clerk
                )
            }
            let endless = await failure { () async throws(SuggestionExportError) in
                _ = try await record.giveOut(
                    SuggestionExport.Options(
                        contacts: .included(reason: String(repeating: "因", count: 201))
                    ),
                    by: clerk
                )
            }

            #expect(without == .reasonMissing)
            #expect(endless == .reasonTooLong(characters: 201))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `it comes in pieces, tells how far it is, and can be stopped`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await ImportingSuggestions(record.ledger).run(
                TableText.simple(rows: 2100),
                fileName: "x.csv",
                in: Places.beibei,
                by: .officer(clerk)
            )
            let told = Box<[Int]>([])
            let pieces = ByteBox()
            let asked = Box(0)

            let done = try await ExportingSuggestions(record.ledger).run(
                of: Places.beibei,
                by: .officer(clerk),
                onProgress: { progress in told.change { $0.append(progress.rows) } },
                write: { pieces.append($0) }
            )
            let error = await failure { () async throws(SuggestionExportError) in
                _ = try await ExportingSuggestions(record.ledger).run(
                    of: Places.beibei,
                    by: .officer(clerk),
                    isCancelled: {
                        asked.change { count in
                            count += 1; return count > 9
                        }
                    },
                    write: { _ in }
                )
            }

            #expect(done.rows == 2100)
            #expect(done.fileDigest == Digest(of: pieces.bytes))
            #expect(pieces.count > 1)
            #expect(told.value == [500, 1000, 1500, 2000, 2100])
            #expect(error == .cancelled)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `another jurisdiction's suggestions are not in it`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let county = try await record.officer(.countyClerk)
            _ = try await record.bringIn(["内容,镇街", "请修路灯,静观镇"], by: clerk)
            _ = try await record.bringIn(["内容,镇街", "修缮力洋老街,全县"], by: county)

            let bytes = try await record.giveOut(by: county)

            let text = String(decoding: bytes, as: UTF8.self)
            #expect(text.contains("NINGHAI-2022-JY-0001,2022-12-01,,其他,未记录,,,,全县,"))
            #expect(!text.contains("BEIBEI"))
        }
    }

    @Test(arguments: [Person.administrator, .overseer, .countyClerk])
    func `a post without the right gets nothing`(person: Person) async throws {
        try await TestRecord.with(.sqlite) { record in
            let officer = try await record.officer(person)
            let box = ByteBox()

            let error = await failure { () async throws(SuggestionExportError) in
                _ = try await ExportingSuggestions(record.ledger).run(
                    of: Places.beibei,
                    by: .officer(officer),
                    write: { box.append($0) }
                )
            }

            #expect(
                error
                    == .denied(
                        Denied(permission: .exchangeSuggestions, post: officer.postName)
                    )
            )
            #expect(box.bytes.isEmpty)
        }
    }
}
