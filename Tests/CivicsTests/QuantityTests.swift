import Civics
import Testing
import Seeding

@Suite struct QuantityTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let qualifier: Qualifier
        let number: String
        let unit: String
        let noun: String

        init(
            _ text: String,
            _ qualifier: Qualifier,
            _ number: String,
            _ unit: String,
            _ noun: String = ""
        ) {
            (self.text, self.qualifier, self.number) = (text, qualifier, number)
            (self.unit, self.noun) = (unit, noun)
        }

        var testDescription: String { text }
    }

    @Test(arguments: [
        Case("1600余个", .over, "1600", "个"), Case("80余公里", .over, "80", "公里"),
        Case("不少于10万㎡", .notLessThan, "100000", "平方米"), Case("3.1万户", .exact, "31000", "户"),
        Case("约2000人", .about, "2000", "人"), Case("≥ 15 个", .notLessThan, "15", "个"),
        Case("2000余名学子", .over, "2000", "名", "学子"), Case("10万平方米以上", .orMore, "100000", "平方米"),
        Case("10余万平方米", .over, "100000", "平方米"), Case("6万余人", .over, "60000", "人"),
        Case("50个左右", .around, "50", "个"), Case("近3万人", .nearly, "30000", "人"),
        Case("不超过12分钟", .notMoreThan, "12", "分钟"), Case("１６００余个", .over, "1600", "个"),
        Case("1,227个", .exact, "1227", "个"), Case("3011 万平方米", .exact, "30110000", "平方米"),
        Case("98.5%", .exact, "98.5", "%"), Case("９５％以上", .orMore, "95", "%"),
        Case("0", .exact, "0", ""),
        Case("13万人次以上", .orMore, "130000", "人次"), Case("1.5万名", .exact, "15000", "名"),
        Case("10090只", .exact, "10090", "只"), Case("2.5亿元", .exact, "250000000", "元"),
        Case("3千米", .exact, "3", "公里"), Case("3千人", .exact, "3000", "人"),
        Case("80 km", .exact, "80", "公里"),
        Case("5万千瓦", .exact, "50000", "千瓦"), Case("10多个", .over, "10", "个"),
        Case("<=5处", .notMoreThan, "5", "处"),
        Case("15个以上老旧小区", .orMore, "15", "个", "老旧小区"), Case("40盏路灯以上", .orMore, "40", "盏", "路灯"),
        Case("2000人（在校学生）", .exact, "2000", "人", "(在校学生)"),
        Case("18处充电点", .exact, "18", "处", "充电点"),
        Case("15个5G基站", .exact, "15", "个", "5G基站"), Case("7条到户道路", .exact, "7", "条", "到户道路"),
        Case("100 m²", .exact, "100", "平方米"), Case("3m2", .exact, "3", "平方米"),
        Case("12斗稻谷", .exact, "12", "斗稻谷"),
        Case("12斗以上", .orMore, "12", "斗"), Case("15以上", .orMore, "15", ""),
        Case("超过300万元", .moreThan, "3000000", "元"),
        Case("约1.1万平方米", .about, "11000", "平方米"), Case("2百万株", .exact, "2000000", "棵"),
        Case("6.3公里", .exact, "6.3", "公里"), Case("5个百分点", .exact, "5", "个百分点"),
        Case("至少4名", .notLessThan, "4", "名"),
        Case("5方面", .exact, "5", "方面"), Case("38度", .exact, "38", "度"),
        Case("60平方公里", .exact, "60", "平方公里"), Case("3年内", .exact, "3", "年", "内"),
        Case("30日以内", .orLess, "30", "天"),
    ])
    func `quantities as they are published`(example: Case) throws {
        let quantity = try Quantity(written: example.text)

        guard case .amount(let amount) = quantity else {
            Issue.record("\(example.text) became a state")
            return
        }
        #expect(amount.qualifier == example.qualifier)
        #expect(amount.number.description == example.number)
        #expect(amount.unit.name == example.unit)
        #expect(amount.noun == example.noun)
    }

    @Test func `the printed form is kept`() throws {
        #expect(try Quantity(written: "  1600余个 ").printed == "1600余个")
        #expect(try Quantity(written: "≥ 15 个").description == "≥ 15 个")
    }

    @Test(arguments: ["动态清零", "基本实现", "基本实现全覆盖", "建成", "一网通办", "三所", "一户一表"])
    func `a text without digits is a state and never a zero`(text: String) throws {
        #expect(try Quantity(written: text) == .state(text))
    }

    @Test(arguments: [
        ("", QuantityError.empty), ("　", .empty), ("新增1600余个", .textBeforeNumber(position: 3)),
        ("实现5G全覆盖", .textBeforeNumber(position: 3)), ("5G全覆盖", .unexpectedUnit("G全覆盖")),
        ("-5个", .negative), ("10-15个", .range), ("10~15个", .range), ("10～15个", .range),
        ("10至15个", .range), ("10万—15万人", .range), ("10个至15个", .range),
        ("约2000余人", .twoQualifiers(.about, .over)),
        ("不少于10个以上", .twoQualifiers(.notLessThan, .orMore)),
        ("10余个左右", .twoQualifiers(.over, .around)), ("1/3", .unexpectedUnit("/3")),
        ("1.2.3个", .unexpectedUnit(".3个")), ("12,34个", .number(.misplacedComma(position: 6))),
        ("99999999999999999999个", .number(.overflow)), ("999999999999999亿个", .number(.overflow)),
    ])
    func `what is wrong is said`(text: String, expected: QuantityError) {
        #expect(throws: expected) { try Quantity(written: text) }
    }

    @Test func `a text longer than any quantity is refused`() {
        #expect(throws: QuantityError.tooLong(102, limit: 100)) {
            try Quantity(written: String(repeating: "1", count: 101) + "个")
        }
    }

    @Test(arguments: [
        ("余", "1600", "个", "1600余个"), ("以上", "10", "万平方米", "10万平方米以上"),
        ("不少于", "400", "人", "不少于400人"), ("", "3.1", "万户", "3.1万户"), ("约", "80", "个", "约80个"),
        ("动态清零", "", "状态", "动态清零"), ("余", "6", "万人", "6余万人"),
    ])
    func `columns of a table are put together`(
        qualifier: String,
        number: String,
        unit: String,
        printed: String
    ) throws {
        let quantity = try Quantity(qualifier: qualifier, number: number, unit: unit)

        #expect(quantity.printed == printed)
        #expect(try quantity == Quantity(written: printed))
    }

    @Test func `columns that do not fit are refused`() {
        #expect(throws: QuantityError.unknownQualifier("大概")) {
            try Quantity(qualifier: "大概", number: "5", unit: "个")
        }
        #expect(throws: QuantityError.empty) { try Quantity(qualifier: "", number: "", unit: "个") }
    }

    @Test(arguments: [
        ("公里", "千米"), ("公里", "km"), ("公里", "KM"), ("平方米", "㎡"), ("平方米", "m²"), ("平方米", "M2"),
        ("平方米", "平米"), ("立方米", "m³"), ("公斤", "千克"), ("株", "棵"), ("日", "天"), ("℃", "摄氏度"),
    ])
    func `spellings of one unit are one unit`(one: String, other: String) {
        #expect(MeasureUnit(one) == MeasureUnit(other))
        #expect(MeasureUnit(one).isKnown)
    }

    @Test(arguments: [
        "0", "7", "007", "7.5", "7.50", "0.0", "999999999999999", "1000000000000000", "12.",
        "123456789.1234567", "5.1234567890123",
    ])
    func `a number with a usual unit is read the short way as it is the long way`(
        number: String
    ) throws {
        for unit in MeasureUnit.allNames + ["", "千", "公里以上", "km", "公\u{F9E9}"] {
            // A blank before it is not the short way.
            let (short, long) = (number + unit, " " + number + unit)
            #expect(
                Result { () throws(QuantityError) in try Quantity(written: short) }
                    == Result { () throws(QuantityError) in try Quantity(written: long) },
                "\(short)"
            )
        }
    }

    @Test(arguments: [("人", "人次"), ("个", "处"), ("所", "家"), ("平方米", "平方公里"), ("米", "公里")])
    func `units that merely resemble each other stay apart`(one: String, other: String) {
        #expect(MeasureUnit(one) != MeasureUnit(other))
    }

    @Test func `two spellings mean the same`() throws {
        guard case .amount(let one) = try Quantity(written: "80余公里"),
            case .amount(let other) = try Quantity(written: "80 余 km")
        else {
            Issue.record("both are amounts")
            return
        }
        #expect(one.means(sameAs: other))
        #expect(one != other)
    }

    @Test func `every qualifier is found by each of its words where it stands`() throws {
        for qualifier in Qualifier.allCases {
            for word in qualifier.words {
                #expect(Qualifier(word: word) == qualifier)
                let text =
                    switch qualifier.place {
                    case .prefix: "\(word)25个"
                    case .infix: "25\(word)个"
                    case .suffix: "25个\(word)"
                    }
                guard case .amount(let amount) = try Quantity(written: text) else {
                    Issue.record("\(text) is an amount")
                    continue
                }
                #expect(amount.qualifier == qualifier)
                #expect(amount.number == DecimalNumber(25))
                #expect(amount.unit.name == "个")
                #expect(amount.noun.isEmpty)
            }
        }
        #expect(Qualifier(word: "") == .exact)
        #expect(Qualifier(word: "大概") == nil)
    }

    @Test func `no text makes the parser crash, and what it reads is never below zero`() {
        var generator = SeededGenerator(seed: 11)
        let seeds = ["1600余个", "不少于10万㎡", "约2,000.5人次以上", "≥ 15 个", "动态清零", "2000余名学子"]
        let pieces = Array("0123456789.,-~至余多约近以上左右万亿千百个人km㎡%（） \u{301}\u{202E}９，．😀")
        var amounts = 0
        for _ in 0..<20_000 {
            var text = Array(seeds.randomElement(using: &generator) ?? "")
            for _ in 0..<Int.random(in: 0...4, using: &generator) {
                let place = Int.random(in: 0...text.count, using: &generator)
                if Bool.random(using: &generator), place < text.count {
                    text.remove(at: place)
                } else if let piece = pieces.randomElement(using: &generator) {
                    text.insert(piece, at: place)
                }
            }
            guard case .amount(let amount)? = try? Quantity(written: String(text)) else { continue }
            amounts += 1
            #expect(amount.number >= .zero)
        }
        #expect(amounts > 2000)
    }
}
