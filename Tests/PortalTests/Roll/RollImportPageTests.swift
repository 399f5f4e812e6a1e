import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import Sheets
import TestSupport
import Testing

/// The table of a whole roll on its way in: looked at, refused, asked again, its columns chosen.
@Suite struct RollImportPageTests {
    @Test func `a wrong table is told row by row, and none of it comes in`() async throws {
        try await RollSite.withKeeper { site, keeper in
            let address = try await RollSite.open(keeper)
            let page = try await keeper.get(address)
            func look(_ text: String) async throws -> PortalClient.Answer {
                try await keeper.upload(address, from: page, Array(text.utf8), named: "x.csv")
            }
            let before = try await site.record.rowCounts()

            let rows = try await look("编号,姓名,代表团\n1,甲,一团\n1,乙,三团\n")
            let header = try await look("编号,姓名\n1,甲\n")
            let nothing = try await look("")
            let many = try await look(
                "姓名,代表团\n" + (1...6).map { "代表\($0),一团\n" }.joined()
            )

            #expect(rows.status == .unprocessableContent)
            #expect(rows.words.contains("1号在第2行已有"))
            #expect(rows.words.contains("本届没有“三团”"))
            #expect(!rows.text.contains("action=\"\(Address.bringRollIn.path)\""))
            #expect(header.status == .unprocessableContent)
            #expect(header.words.contains("还没有哪一列是“代表团”"))
            #expect(nothing.status == .unprocessableContent)
            #expect(nothing.text.contains("请选一个文件。"))
            #expect(many.status == .unprocessableContent)
            #expect(many.words.contains("表里有6名，名额只有5名"))
            #expect(try await site.record.rowCounts() == before)
        }
    }

    @Test func `a table that rests on nothing is asked again and not lost`() async throws {
        try await RollSite.withKeeper { site, keeper in
            let refused = try await RollSite.fill(
                keeper,
                [("document", " "), ("since", "2021-12-31")]
            )
            let counts = try await site.record.rowCounts()
            let done = try await keeper.submit(
                Address.bringRollIn.path,
                from: refused,
                RollSite.basis
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("本届从2022年1月5日开始，不能更早。"))
            #expect(refused.text.contains("请写明依据哪份文件或哪次决定。"))
            #expect(refused.text.contains("value=\"2021-12-31\""))
            #expect(refused.text.contains("名册.csv"))
            #expect(counts["deputy"] == 0)
            #expect(done.status == .seeOther)
            #expect(try await site.record.rowCounts()["deputy"] == 3)
        }
    }

    @Test func `a second table is refused with a sentence`() async throws {
        try await RollSite.withKeeper { site, keeper in
            let address = try await RollSite.open(keeper)
            let page = try await keeper.get(address)
            let look = try await keeper.upload(address, from: page, RollSite.table, named: "a.csv")
            _ = try await keeper.submit(Address.bringRollIn.path, from: look, RollSite.basis)

            let again = try await keeper.submit(
                Address.bringRollIn.path,
                from: look,
                RollSite.basis
            )
            let form = try await keeper.get(address)

            #expect(again.status == .unprocessableContent)
            #expect(again.words.contains("这一届已有3名代表。"))
            #expect(form.words.contains("这一届已有3名代表。"))
            #expect(!form.text.contains("type=\"file\""))
            #expect(try await site.record.rowCounts()["deputy"] == 3)
        }
    }

    @Test func `columns that are not understood are chosen by hand, and nothing is lost`()
        async throws
    {
        try await RollSite.withKeeper { site, keeper in
            let address = try await RollSite.open(keeper)
            let page = try await keeper.get(address)
            let table = "2022年名单,,,\n号,人,团队,备注\n1,王甽,一团,x\n2,𠮷田,三团,\n"

            let asked = try await keeper.upload(
                address,
                from: page,
                Array(table.utf8),
                named: "名单.csv"
            )
            let path = Address.assignRollColumns.path
            let twice = try await keeper.submit(
                path,
                from: asked,
                [("c1", "number"), ("c2", "name"), ("c3", "name"), ("c4", "")]
            )
            let wrong = try await keeper.submit(
                path,
                from: twice,
                [("c1", "number"), ("c2", "name"), ("c3", "delegation"), ("c4", "")]
            )
            let right = try await keeper.upload(
                address,
                from: page,
                Array(table.replacing("三团", with: "二团").utf8),
                named: "名单.csv"
            )
            let look = try await keeper.submit(
                path,
                from: right,
                [("c1", "number"), ("c2", "name"), ("c3", "delegation"), ("c4", "")]
            )
            let done = try await keeper.submit(Address.bringRollIn.path, from: look, RollSite.basis)

            #expect(asked.status == .unprocessableContent)
            #expect(asked.headline == "各列怎么读，由您指定。")
            #expect(asked.words.contains("还没有哪一列是“姓名”"))
            #expect(asked.words.contains("B列：人"))
            #expect(asked.words.contains("例：王甽"))
            #expect(twice.status == .unprocessableContent)
            #expect(twice.words.contains("B,C列都是“姓名”") || twice.text.contains("B, C列都是“姓名”"))
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.words.contains("本届没有“三团”"))
            // The row stands in line 4 of the file.
            #expect(wrong.main.contains(">4</td>"))
            #expect(look.headline == "2名代表都可以导入。")
            #expect(done.status == .seeOther)
            #expect(try await site.record.rowCounts()["deputy"] == 2)
        }
    }
}
