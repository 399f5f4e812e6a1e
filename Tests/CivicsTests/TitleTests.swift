import Civics
import Testing
import Seeding

@Suite struct TitleTests {
    @Test(arguments: [
        ("今年夏天四十多度连着晒了一个月，开学补课娃娃在教室里中暑。", "今年夏天四十多度连着晒了一个月"),
        ("蔡家这边小学不够,班额都50多人了,啥时候扩建?", "蔡家这边小学不够"),
        ("老楼，求加装电梯。", "老楼，求加装电梯"), ("停車難", "停車難"), ("", ""), ("　\n", ""), ("路灯不亮！！！", "路灯不亮"),
        ("您好，建议在轨道站、广场放AED，再教大家用。", "建议在轨道站、广场放AED"),
        ("尊敬的区政府领导：我在静观教了三十一年书。", "我在静观教了三十一年书"), ("尊敬的领导：\n　　您好！\n老楼漏水，请修", "老楼漏水"),
        ("您好", "您好"), ("您好！", "您好"), ("面积3.5万平方米，拟改造", "面积3.5万平方米"),
        ("8:00到9:30堵车。请疏导", "8:00到9:30堵车"),
        ("估算投资1,180万元,请支持", "估算投资1,180万元"), ("希望修路…", "希望修路"), ("第一行建议\n第二行", "第一行建议"),
        ("“救”在身边公共场所急救项目：购置AED", "“救”在身边公共场所急救项目"), ("👍👍👍👍👍！好", "👍👍👍👍👍"),
        ("https://example.org/a,b是链接", "https://example.org/a,b是链接"),
        ("版本v2.0.1已坏。请修", "版本v2.0.1已坏"),
    ])
    func `a title goes to the first clause mark`(text: String, expected: String) {
        #expect(ChineseText.title(from: text) == expected)
    }

    @Test func `without a mark it goes to the limit`() {
        let text = String(repeating: "路", count: 50)

        #expect(ChineseText.title(from: text) == String(repeating: "路", count: 40))
        #expect(ChineseText.title(from: text, limit: 10).count == 10)
    }

    @Test func `a mark right behind the limit makes no difference`() {
        let clause = String(repeating: "路", count: 39) + "5"

        #expect(ChineseText.title(from: clause + "。好") == clause)
    }

    @Test(arguments: [
        // The limit of ten falls inside what is in brackets here: it is left out.
        ("改造道路共计约一[1600]个车位", "改造道路共计约一"), ("改造道路共计[12.75]公里路", "改造道路共计"),
        ("改造道路新增约[1,180]个车位", "改造道路新增约"), ("在社区布设一批[AED120]台", "在社区布设一批"),
        ("在社区广场布设[Wi-Fi]热点", "在社区广场布设"), ("改造面积大约有[10万]平方米", "改造面积大约有10万"),
        ("请实施老旧小区改[造（]天生片区", "请实施老旧小区改造"), ("请改造天生片区[（含]文星湾）老楼", "请改造天生片区"),
        ("教室达标率要到约[95%]以上为好", "教室达标率要到约"), ("受益约四千六百户、[另]外", "受益约四千六百户、"),
    ])
    func `a cut never falls into a number, a word or brackets`(marked: String, expected: String) {
        let text = marked.filter { $0 != "[" && $0 != "]" }
        let title = ChineseText.title(from: text, limit: 10)

        #expect(title.count <= 10)
        #expect(text.hasPrefix(title))
        #expect(title == expected || title.hasPrefix(expected) && title.count <= 10)
    }

    @Test func `one word longer than the title is cut after all`() {
        #expect(ChineseText.title(from: String(repeating: "a", count: 100)).count == 40)
        #expect(ChineseText.title(from: "网址" + String(repeating: "a", count: 100)).count == 40)
    }

    @Test func `titles of random text have no mark at an end, no broken number, no break`() {
        var generator = SeededGenerator(seed: 40)
        let pieces = [
            "建议", "修路", "，", "。", "12", "3.5", "AED", " ", "（", "）", "\n", "万", "、", "👍", "您好", ",",
        ]
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0...40, using: &generator))
                .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            let title = ChineseText.title(from: text, limit: 12)
            #expect(title.count <= 12)
            #expect(!title.contains { $0.isNewline })
            #expect(title == ChineseText.cleanedLine(title))
            if let last = title.last { #expect(!"，。、 （,".contains(last)) }
        }
    }

    @Test func `a very long text costs no more than its beginning`() {
        let text = String(repeating: "长", count: 2_000_000)

        #expect(ChineseText.title(from: text).count == 40)
    }
}
