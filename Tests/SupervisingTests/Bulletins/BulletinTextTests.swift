import Civics
import Supervising
import Testing

/// Texts of bulletins and the numbers they name.
@Suite struct BulletinTextTests {
    private static let values: [BulletinToken: String] = [
        .total: "8", .done: "2", .invested: "1250.5", .startRate: "85.1",
    ]

    @Test func `a text names numbers, and they are put in`() throws {
        let text = try BulletinNarrative("{{total}}个项目，完成{{ done }}个；{{paid}}。")
        #expect(text.tokens == [.total, .done, .paid])
        // A number that the record does not have is a dash, and never nothing.
        #expect(text.filled(Self.values) == "8个项目，完成2个；—。")
    }

    @Test func `what is no number's name is told by that name`() {
        func fault(_ text: String) -> BulletinNarrative.Fault? {
            do throws(BulletinNarrative.Fault) {
                _ = try BulletinNarrative(text)
                return nil
            } catch {
                return error
            }
        }
        #expect(fault("完成{{finished}}个") == .unknown("finished"))
        #expect(fault("完成{{}}个") == .unknown(""))
        #expect(fault("完成{{done}个，还有一些") == .open("{{done}个，还有一"))
        #expect(fault("完成{done}个") == nil)
        #expect(fault("") == nil)
    }

    @Test func `a typed number that the record has is told with what would give it`() throws {
        func bare(_ text: String) throws -> [String] {
            try BulletinNarrative(text).bareNumbers(Self.values)
                .map { "\($0.written) \($0.token.rawValue)" }
        }
        #expect(
            try bare("共8个项目，投资1,250.5万元，开工率85.1%") == [
                "8个 total", "1,250.5万元 invested", "85.1% startRate",
            ]
        )
        // Another number, another word after it, or named already.
        #expect(try bare("共9个项目，8月底，第8期，{{total}}个") == [])
        // Told once for each way it is written.
        #expect(try bare("8个和8个，8项") == ["8个 total", "8项 total"])
    }

    @Test func `every number has one name, which can be written and read`() throws {
        for token in BulletinToken.allCases {
            #expect(try BulletinNarrative(token.written).tokens == [token])
        }
    }

    @Test(arguments: [
        "organ", "s1", "s7", "reason-1", "reason-200", "next-3", "to", "copy", "note",
    ])
    func `a part is read by its name`(name: String) {
        #expect(BulletinPart(name: name)?.name == name)
    }

    @Test(arguments: ["", "s0", "s8", "s01", "reason-", "reason-0", "reason-x", "S1", "section"])
    func `what is no part is none`(name: String) {
        #expect(BulletinPart(name: name) == nil)
    }

    @Test func `rows that do not add up to a printed total are told`() throws {
        // 铜梁: 202.55 + 11.48 + 72.06 + 11.27 = 297.36, printed as 297.
        let parts = ["202.55", "11.48", "72.06", "11.27"]
        let difference = try #require(BulletinSums.difference(of: parts, to: "297"))
        #expect(difference.rows.description == "297.36")
        #expect(difference.total.description == "297")
        #expect(BulletinSums.difference(of: parts, to: "297.36") == nil)
        // Each of four rows and the total may be off by half a hundredth: 0.025 in all.
        #expect(BulletinSums.difference(of: parts, to: "297.38") == nil)
        #expect(BulletinSums.difference(of: parts, to: "297.39") != nil)
        #expect(BulletinSums.difference(of: parts, to: "—") == nil)
        #expect(BulletinSums.difference(of: ["1,000", "500"], to: "1,500") == nil)
        #expect(BulletinSums.difference(of: [], to: "0") == nil)
    }
}
