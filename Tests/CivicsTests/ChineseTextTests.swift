import Civics
import Testing
import Seeding

@Suite struct ChineseTextTests {
    @Test(arguments: [
        ("１０分钟ＡＢｃ", "10分钟ABc"), ("班次１０分钟一趟，票价２元以内。", "班次10分钟一趟，票价2元以内。"),
        ("３．５万", "3.5万"), ("９５％", "95%"), ("a\u{3000}b\u{A0}c\td", "a b c d"), ("　 建议　", "建议"),
        ("一\u{200B}二\u{FEFF}三\u{2060}四\u{AD}五", "一二三四五"),
        ("一\u{202E}二\u{2066}三\u{2069}\u{200F}", "一二三"),
        ("一\u{0}二\u{7}三\u{1B}四\u{9B}", "一二三四"), ("e\u{301}", "\u{E9}"),
        ("第一行\n第二行\r\n第三行", "第一行 第二行 第三行"),
        ("！（），：；？～", "！（），：；？～"), ("￥12", "￥12"), ("", ""), ("\u{3164}", ""),
        ("\u{E0041}字\u{FFF9}", "字"), ("g\u{E0067}字", "g字"),
    ])
    func `a line is cleaned`(text: String, expected: String) {
        let cleaned = ChineseText.cleanedLine(text)

        // Bytes, because Swift's equality does not tell é from e and an accent.
        #expect(Array(cleaned.utf8) == Array(expected.utf8))
    }

    @Test(arguments: [
        "甽碚㙍䶮", "綦江", "停車難，天生橋一帶停車位實在太少", "堃喆镕", "𬍛𫖯", "\u{9FA6}", "葛\u{E0100}",
        "👨‍👩‍👧", "👍🏽👍", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️", "🏳️‍🌈", "👩🏽‍🚀", "“救”在身边", "（仅上传图片）", "—…·", "\u{E000}",
    ])
    func `rare and traditional characters and emoji pass untouched`(text: String) {
        #expect(Array(ChineseText.cleanedLine(text).utf8) == Array(text.utf8))
        #expect(Array(ChineseText.cleaned(text).utf8) == Array(text.utf8))
    }

    @Test(arguments: [0xFFFE, 0xFDD0, 0x1FFFF, 0x10FFFF])
    func `noncharacters are removed`(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))

        #expect(ChineseText.cleanedLine("碚\(scalar)碚") == "碚碚")
    }

    @Test func `a joiner that joins nothing is removed`() {
        #expect(ChineseText.cleanedLine("密\u{200D}码1\u{200D}👍") == "密码1👍")
        #expect(ChineseText.cleanedLine("👍\u{200D}") == "👍")
        #expect(ChineseText.cleanedLine("\u{200D}👍") == "👍")
    }

    @Test func `long text keeps its paragraphs`() {
        let text = "\n\n　　尊敬的领导：\r\n　　我们  是天生街道的住户。\r\r\n\n\n\u{2028}此致\t敬礼\u{0B}\n \n"

        #expect(ChineseText.cleaned(text) == "尊敬的领导：\n我们 是天生街道的住户。\n\n此致 敬礼")
        #expect(ChineseText.cleaned(" \n\t\r\n") == "")
    }

    @Test func `cleaning twice is cleaning once`() {
        var generator = SeededGenerator(seed: 5)
        let pieces = Array(
            "建议１２a.．，， \u{3000}\t\n\r\u{200B}\u{200D}👨👍🏽\u{202E}e\u{301}\u{323}가\u{1100}\u{1161}\u{11A8}\u{F92C}ﬁ"
                .unicodeScalars
        )
        for _ in 0..<5000 {
            var view = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...24, using: &generator) {
                if let piece = pieces.randomElement(using: &generator) { view.append(piece) }
            }
            let once = ChineseText.cleaned(String(view))
            #expect(Array(ChineseText.cleaned(once).utf8) == Array(once.utf8))
            let line = ChineseText.cleanedLine(String(view))
            #expect(Array(ChineseText.cleanedLine(line).utf8) == Array(line.utf8))
            #expect(!line.contains { $0.isNewline })
        }
    }

    @Test(arguments: [
        ("　ＡＢＣ，１２３　", "ABC,123"), ("（万元）", "(万元)"), ("a\u{A0}b", "a b"), ("−5", "-5"), ("￥5", "¥5"),
        (" plain ", "plain"), ("", ""),
    ])
    func `folding brings everything to ASCII for reading`(text: String, expected: String) {
        #expect(ChineseText.folded(text) == expected)
    }

    @Test(arguments: [
        ("", 0), ("建议", 2), (" 建 议\n", 2), ("👨‍👩‍👧👍🏽", 2), ("e\u{301}a", 2), ("停車難。", 4),
        ("葛\u{E0100}城", 2), ("AED 120台", 7),
    ])
    func `characters are counted as a person counts them`(text: String, expected: Int) {
        #expect(ChineseText.count(text) == expected)
    }

    @Test(arguments: [
        "联系电话000-00000000。", "电话13800138000谢谢", "手机１３８００１３８０００", "138 0013 8000", "138-0013-8000",
        "+86 138 0013 8000", "0086-13800138000", "座机023-68863000", "(023)68863000",
        "（023）6886 3000", "02368863000", "0571-87654321",
        "+86 23 6886 3000", "400-820-8820", "4008208820", "2022-10-08 13800138000",
        "13800138000 2022-10-08",
        "张三13912345678李四",
    ])
    func `a telephone number is found`(text: String) {
        #expect(ChineseText.telephoneNumber(in: text) != nil)
    }

    @Test(arguments: [
        "", "2022-10-08", "2022年10月8日", "BB-2023-JY-0057", "500109199001011234", "投资1180万元，31公里",
        "3600.50", "1,234,567,890",
        "12345热线", "10-15个", "编号20230221001", "2023-2025", "99.5%", "(2023)", "+", "(", "8点30-9点30",
        "三四栋1-2-3",
        "电话68863000",
    ])
    func `other numbers are not taken for one`(text: String) {
        #expect(ChineseText.telephoneNumber(in: text) == nil)
    }

    @Test func `the number found is given back`() {
        #expect(ChineseText.telephoneNumber(in: "请打１３８ ００１３ ８０００或来信") == "138 0013 8000")
        #expect(ChineseText.telephoneNumber(in: "2022-10-08 023-68863000") == "023-68863000")
    }
}
