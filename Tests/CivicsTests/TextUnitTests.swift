import Civics
import Testing

@Suite struct TextUnitTests {
    /// The units of a text as text, with a bar where two do not stand next to each other.
    private func written(_ text: String) -> String {
        ChineseText.units(of: text).enumerated().map { index, unit in
            let parted = index > 0 && !unit.followsPrevious ? "|" : ""
            return switch unit.content {
            case .character(let character): parted + String(character)
            case .word(let word): "\(parted)<\(word)>"
            case .number(let digits): "\(parted)#\(digits)"
            }
        }.joined()
    }

    @Test(arguments: [
        ("老楼加装电梯", "老楼加装电梯"),
        ("城中村，改造。", "城中村|改造"),
        ("装AED 120台", "装<aed>|#120台"),
        ("ＡＥＤ１２０台", "<aed>#120台"),
        ("5G基站", "#5<g>基站"),
        ("3.5公里", "#3|#5公里"),
        ("Café", "<cafe>"),
        ("Cafe\u{301}吧", "<cafe>吧"),
        ("电\u{200B}梯", "电梯"),
        ("葛\u{E0100}某", "葛某"),
        ("停車場", "停車場"),
        ("\u{FA1B}利", "福利"),
        ("好👍👍好", "好|好"),
        ("电\n梯", "电|梯"),
        ("\u{301}\u{302}", ""),
        ("", ""),
        ("，。！ 👨‍👩‍👧", ""),
        ("\u{E001}坪村", "\u{E001}坪村"),
        ("コンビニ", "コンビニ"),
        ("한강", "한강"),
    ])
    func `a text is read as characters, words and numbers`(text: String, units: String) {
        #expect(written(text) == units)
    }

    @Test func `a range is what the unit was written as, accents included`() {
        let text = "在Cafe\u{301}前１２米"

        let places = ChineseText.units(of: text).map { String(text[$0.range]) }

        #expect(places == ["在", "Cafe\u{301}", "前", "１２", "米"])
    }

    @Test func `reading stops at the limit`() {
        let million = String(repeating: "水", count: 350_000)

        #expect(ChineseText.units(of: million, limit: 2_000).count == 2_000)
        #expect(ChineseText.units(of: "电梯", limit: 0).isEmpty)
    }

    @Test func `a word without end is cut into units in a row`() {
        let units = ChineseText.units(of: String(repeating: "a", count: 130))

        #expect(units.map(\.length) == [64, 64, 2])
        #expect(units.map(\.followsPrevious) == [false, true, true])
    }
}
