import Civics
import HTTPTypes
import Portal
import Proposing
import Sheets
import TestSupport
import Testing

/// The way of a table through the console, from the form to the record and back.
@Suite struct ImportPageTests {
    private static func withClerk(
        _ body: (PortalSite, PortalClient) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            try await body(site, try await site.browser(signedInAs: .clerk))
        }
    }

    private static let good = TableText.bytes([
        "编号,来源,内容,镇街,心情", "A-1,群众,请修一号路灯,全区,好", "A-2,部门,请修二号路灯,静观镇,好",
    ])
    private static let mixed = TableText.bytes([
        "编号,来源,内容,镇街", "A-1,群众,请修一号路灯,全区", "A-2,网民,修,火星",
    ])

    @Test func `a good table is looked at, brought in, listed and taken back`() async throws {
        try await Self.withClerk { site, clerk in
            let (path, look) = try await clerk.look(at: Self.good, named: "十月.csv")
            #expect(look.status == .ok)
            #expect(look.text.contains("2条建议"))
            #expect(look.text.contains("十月.csv，CSV，UTF-8。表头在第1行。"))
            #expect(look.text.contains("E列“心情”没有导入，因为不认识它。"))
            #expect(look.text.contains("请修一号路灯"))
            let officer = try await site.record.officer(.clerk)
            #expect(try await site.record.suggestions(by: officer).isEmpty)

            let done = try await clerk.submit(path, from: look, [("rows", "all")])
            let entry = done.headers[.location] ?? ""
            let page = try await clerk.get(entry)
            let list = try await clerk.get(Address.imports.path)
            #expect(done.status == .seeOther)
            #expect(page.text.contains("已经导入，并留痕。"))
            #expect(list.text.contains("十月.csv") && list.text.contains("区政府办公室·受理岗"))
            #expect(try await site.record.suggestions(by: officer).count == 2)

            let own = String(entry.prefix { $0 != "?" })
            let undone = try await clerk.submit("\(own)/undo", from: page, [])
            let after = try await clerk.get(undone.headers[.location] ?? "")
            #expect(undone.status == .seeOther)
            #expect(after.text.contains("撤销了2条建议。"))
            #expect(try await site.record.suggestions(by: officer).isEmpty)
            let again = try await clerk.look(at: Self.good, named: "十月.csv")
            #expect(again.page.status == .ok)
            #expect(!again.page.text.contains("同一份文件已经导入过。"))
        }
    }

    @Test func `rows that are wrong are named, and the right ones can be brought in`() async throws
    {
        try await Self.withClerk { site, clerk in
            let (path, look) = try await clerk.look(at: Self.mixed, named: "x.csv")
            let english = try await clerk.get(path + "?lang=en")
            // The language is remembered.
            _ = try await clerk.get(path + "?lang=zh")
            let rest = try await clerk.get("\(path)/rest.xlsx")
            let done = try await clerk.submit(path, from: look, [("rows", "good")])
            let page = try await clerk.get(done.headers[.location] ?? "")
            let own = String((done.headers[.location] ?? "").prefix { $0 != "?" })
            let file = try await clerk.get("\(own)/rest.xlsx")

            #expect(look.text.contains("这里没有“火星”。") && look.text.contains("共3处。"))
            #expect(english.text.contains("There is no “火星” here."))
            #expect(english.text.contains("Import the 1 right row"))
            #expect(page.text.contains("还有1行要改。"))
            for answer in [rest, file] {
                #expect(answer.status == .ok)
                #expect(
                    answer.headers[.contentDisposition]
                        == "attachment; filename=\"suggestions-to-mend.xlsx\""
                )
                #expect(answer.headers[.cacheControl] == "no-store")
                var reader = try WorkbookReader(answer.body)
                #expect(try reader.next()?.values.last?.text == "要改的地方")
                #expect(try reader.next()?.values.first?.text == "A-2")
                #expect(try reader.next() == nil)
            }
            let officer = try await site.record.officer(.clerk)
            #expect(try await site.record.suggestions(by: officer).map(\.reference) == ["A-1"])
        }
    }

    @Test func `all or nothing brings in nothing where a row is wrong`() async throws {
        try await Self.withClerk { site, clerk in
            let (path, look) = try await clerk.look(at: Self.mixed, named: "x.csv")
            let before = try await site.record.rowCounts()

            let refused = try await clerk.submit(path, from: look, [("rows", "all")])

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("这里没有“火星”。"))
            #expect(try await site.record.rowCounts() == before)
        }
    }

    @Test func `names of other offices are assigned by hand, and remembered`() async throws {
        try await Self.withClerk { _, clerk in
            let letters = try TableText.office("letters.xlsx")
            let (path, look) = try await clerk.look(at: letters, named: "letters.xlsx")
            #expect(look.text.contains("还没有哪一列是“内容”。"))
            #expect(look.text.contains("<option value=\"十月\" selected>十月</option>"))

            let twice = try await clerk.get("\(path)?line=2&c2=place&c3=text&c4=text")
            #expect(twice.text.contains("C, D列都是“内容”。"))

            let read = try await clerk.get("\(path)?line=2&c1=received-on&c2=place&c3=text")
            #expect(read.text.contains("4条建议"))
            let done = try await clerk.submit(path, from: read, [("rows", "all")])
            #expect(done.status == .seeOther)

            let next = try await clerk.look(
                at: TableText.bytes(["日期,地点,反映的问题,联系人,备注说明", "2022-10-09,全区,又来了一封信,,"]),
                named: "next.csv"
            )
            #expect(next.page.text.contains("各列是按那次指定的读的。"))
            #expect(next.page.text.contains("又来了一封信"))
        }
    }

    @Test func `another sheet can be read, and an empty one says so`() async throws {
        try await Self.withClerk { _, clerk in
            let letters = try TableText.office("letters.xlsx")
            let (path, _) = try await clerk.look(at: letters, named: "letters.xlsx")

            let second = try await clerk.get("\(path)?sheet=\(PortalClient.percent("十一月"))")
            let empty = try await clerk.get("\(path)?sheet=\(PortalClient.percent("空表"))")
            let none = try await clerk.get("\(path)?sheet=x")

            #expect(second.status == .ok && second.text.contains("十一月来的一封信"))
            #expect(empty.status == .unprocessableContent)
            #expect(empty.text.contains("工作表里什么也没有。") && empty.text.contains(">十月</option>"))
            #expect(none.text.contains("没有名为“x”的工作表。"))
        }
    }

    @Test func `a merged header, Chinese dates and notes are read through the page (E60)`()
        async throws
    {
        try await Self.withClerk { _, clerk in
            let office = try TableText.office("beibei-merged-header.xlsx")
            let (_, look) = try await clerk.look(at: office, named: "汇总.xlsx")
            var gb = try CSVWriter(encoding: .gb18030)
            try gb.append(texts: ["收到日期", "内容", "镇街"])
            try gb.append(texts: ["２０２２年１０月８日", "请修路灯，再装护栏", "全区"])
            let (_, chinese) = try await clerk.look(at: gb.takeBytes(), named: "国标.csv")
            let marked = [0xEF, 0xBB, 0xBF] + TableText.bytes(["内容，镇街", "请修路灯，全区"])
            let (_, commas) = try await clerk.look(at: marked, named: "逗号.csv")

            // The test's district has three of the sample's towns.
            #expect(look.text.contains("表头在第2至3行。"))
            #expect(look.text.contains("个日期带着时刻") && look.text.contains("表下面的2行当作说明"))
            #expect(chinese.text.contains("GB18030") && chinese.text.contains("2022-10-08"))
            #expect(commas.text.contains("还没有哪一列是“内容”。"))
        }
    }

    @Test func `an encoding chosen by hand is kept from the form to the record`() async throws {
        try await Self.withClerk { site, clerk in
            // Bytes that both encodings can be: an even number of characters in every cell.
            let both = TableText.bytes(["内容,镇街", "请修路灯再装护栏,全区"])
            let form = try await clerk.get(Address.importSuggestions.path)
            var gb = try CSVWriter(encoding: .gb18030)
            try gb.append(texts: ["编号", "内容", "镇街"])
            try gb.append(texts: ["A-1", "请修一号路灯", "全区"])

            let sent = try await clerk.upload(
                Address.importSuggestions.path,
                from: form,
                gb.takeBytes(),
                named: "国标.csv",
                fields: [("encoding", "gb18030")]
            )
            let location = sent.headers[.location] ?? ""
            let look = try await clerk.get(location)
            let path = String(location.prefix { $0 != "?" })
            let wrong = try await clerk.get("\(path)?encoding=utf-8")
            let unknown = try await clerk.get("\(path)?encoding=utf-7")
            let garbled = try await clerk.upload(
                Address.importSuggestions.path,
                from: form,
                both,
                named: "x.csv",
                fields: [("encoding", "gb18030")]
            )
            let read = try await clerk.get(garbled.headers[.location] ?? "")
            let done = try await clerk.submit(path, from: look, [("rows", "all")])

            #expect(location.hasSuffix("?encoding=gb18030"))
            #expect(look.text.contains("name=\"encoding\" value=\"gb18030\""))
            #expect(look.text.contains("<option value=\"gb18030\" selected>"))
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.headline == "这样读不了，请换一个编码。")
            #expect(wrong.text.contains("<option value=\"utf-8\" selected>"))
            #expect(unknown.status == .badRequest)
            // Read as it was said and not as it is: no column is known any more.
            #expect(garbled.status == .seeOther)
            #expect(read.headline == "表头还读不懂，请指定各列。")
            #expect(!read.text.contains("请修路灯再装护栏"))
            #expect(done.status == .seeOther)
            let officer = try await site.record.officer(.clerk)
            #expect(try await site.record.suggestions(by: officer).map(\.reference) == ["A-1"])
        }
    }

    @Test func `what looks like a formula goes out defused or as text (E61)`() async throws {
        try await Self.withClerk { _, clerk in
            let table = TableText.bytes(["内容,镇街", "=cmd|' /C calc'!A0 请修路灯,全区"])
            let (path, look) = try await clerk.look(at: table, named: "x.csv")
            _ = try await clerk.submit(path, from: look, [("rows", "all")])
            let form = try await clerk.get(Address.exportSuggestions.path)
            func export(_ format: String) async throws -> PortalClient.Answer {
                try await clerk.submit(
                    Address.exportSuggestions.path,
                    from: form,
                    [("format", format), ("contacts", "0"), ("reason", "")]
                )
            }

            let csv = try await export("utf-8")
            let workbook = try await export("xlsx")

            #expect(csv.text.contains(",'=cmd|' /C calc'!A0 请修路灯,"))
            #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
            #expect(
                workbook.headers[.contentDisposition] == "attachment; filename=\"suggestions.xlsx\""
            )
            var reader = try WorkbookReader(workbook.body)
            _ = try reader.next()
            let row = try #require(try reader.next())
            #expect(row[ColumnPosition(11)].value == .text("=cmd|' /C calc'!A0 请修路灯"))
        }
    }

    @Test func `what cannot be read is refused with a sentence, and not kept`() async throws {
        try await Self.withClerk { site, clerk in
            let before = try await site.record.rowCounts()
            let form = try await clerk.get(Address.importSuggestions.path)
            func send(_ bytes: [UInt8]) async throws -> PortalClient.Answer {
                try await clerk.upload(
                    Address.importSuggestions.path,
                    from: form,
                    bytes,
                    named: "<script>.xlsx"
                )
            }
            let whole = try TableText.workbook(["内容", "镇街"], [[.text("请修路灯"), .text("全区")]])
            var changed = whole
            for place in stride(from: 60, to: whole.count - 200, by: 40) { changed[place] ^= 0xFF }

            let none = try await send([])
            let cut = try await send(Array(whole.dropLast(30)))
            let damaged = try await send(changed)
            let old = try await send([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])

            #expect(none.text.contains("请选一个文件。"))
            #expect(cut.text.contains("工作簿不完整") && old.text.contains("另存为.xlsx"))
            for answer in [none, cut, damaged, old] {
                #expect(answer.status == .unprocessableContent)
                #expect(!answer.text.contains("<script>.xlsx"))
            }
            #expect(try await site.record.rowCounts() == before)
        }
    }

    @Test func `a file is brought in once, whatever is pressed twice`() async throws {
        try await Self.withClerk { site, clerk in
            let (path, look) = try await clerk.look(at: Self.good, named: "x.csv")
            _ = try await clerk.submit(path, from: look, [("rows", "all")])

            let second = try await clerk.submit(path, from: look, [("rows", "all")])
            let gone = try await clerk.get(path)

            for answer in [second, gone] {
                #expect(answer.text.contains("这份文件已经导入，或者放了一天以上。"))
            }
            #expect(gone.status == .notFound)
            let officer = try await site.record.officer(.clerk)
            #expect(try await site.record.suggestions(by: officer).count == 2)
        }
    }

    @Test func `the same file is warned of, and a dropped one is gone`() async throws {
        try await Self.withClerk { _, clerk in
            let (path, look) = try await clerk.look(at: Self.good, named: "x.csv")
            _ = try await clerk.submit(path, from: look, [("rows", "all")])

            let again = try await clerk.look(at: Self.good, named: "x.csv")
            let waiting = try await clerk.get(Address.importSuggestions.path)
            let dropped = try await clerk.submit("\(path)/drop", from: again.page, [])
            let after = try await clerk.get(dropped.headers[.location] ?? "")

            #expect(again.page.text.contains("同一份文件已经导入过。"))
            #expect(waiting.text.contains("href=\"\(path)\""))
            #expect(after.text.contains("文件已经删去，什么也没有导入。"))
            #expect(!after.text.contains("href=\"\(path)\""))
        }
    }

    @Test func `an import that somebody has worked on is not undone, and the page says which`()
        async throws
    {
        try await Self.withClerk { site, clerk in
            let (path, look) = try await clerk.look(at: Self.good, named: "x.csv")
            let done = try await clerk.submit(path, from: look, [("rows", "all")])
            let own = String((done.headers[.location] ?? "").prefix { $0 != "?" })
            let page = try await clerk.get(own)
            try await site.record.vandalise(
                "UPDATE suggestion SET version = 2 WHERE reference = 'A-2'"
            )

            let refused = try await clerk.submit("\(own)/undo", from: page, [])

            #expect(refused.status == .conflict)
            #expect(refused.text.contains("有1条已经有人办理，不能整批撤销：A-2。"))
        }
    }

    @Test(arguments: [
        "/console/suggestions/import/abc",
        "/console/suggestions/import/\(String(repeating: "G", count: 64))",
        "/console/suggestions/import/\(String(repeating: "A", count: 64))",
        "/console/suggestions/imports/0", "/console/suggestions/imports/9",
        "/console/suggestions/imports/9/rest.xlsx",
        "/console/suggestions/import/\(String(repeating: "0", count: 64))/rest.xlsx",
    ])
    func `an address of nothing is not found`(path: String) async throws {
        try await Self.withClerk { _, clerk in
            let answer = try await clerk.get(path)

            #expect(answer.status == .notFound)
        }
    }

    @Test(arguments: ["line=0", "line=x", "line=1&c1=nothing", "sheet=a&sheet=b", "from=%"])
    func `an address that cannot be meant is told so`(query: String) async throws {
        try await Self.withClerk { _, clerk in
            let (path, _) = try await clerk.look(at: Self.good, named: "x.csv")

            #expect(try await clerk.get("\(path)?\(query)").status == .badRequest)
        }
    }

    @Test(arguments: [Person.administrator, .overseer])
    func `a post without the right sees none of it`(person: Person) async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            let (path, look) = try await clerk.look(at: Self.good, named: "x.csv")
            let other = try await site.browser(signedInAs: person)

            #expect(look.status == .ok)
            for address in [
                Address.importSuggestions.path, path, "\(path)/rest.xlsx", Address.imports.path,
                Address.exportSuggestions.path,
            ] {
                #expect(try await other.get(address).status == .forbidden, "\(address)")
            }
        }
    }

    @Test func `the empty list says where imports will come from`() async throws {
        try await Self.withClerk { _, clerk in
            let chinese = try await clerk.get(Address.imports.path)
            let english = try await clerk.get(Address.imports.path + "?lang=en")

            #expect(chinese.text.contains("还没有导入过表。"))
            #expect(english.text.contains("No table was imported yet."))
        }
    }
}
