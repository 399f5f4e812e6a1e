/// A unit of a quantity, under the one name that all its spellings share.
package struct MeasureUnit: Hashable, Sendable {
    /// The usual name: 公里 for 公里, 千米 and km; empty where nothing is counted by name.
    package let name: String

    /// No unit.
    package static let none = MeasureUnit(name: "")

    /// Takes any word for a unit, and the usual name where the word is a known spelling.
    package init(_ word: some StringProtocol) {
        let folded = ChineseText.folded(word)
        name = Self.names[folded.lowercased()] ?? folded
    }

    private init(name: String) {
        self.name = name
    }

    /// Takes the usual name of a known unit or no name at all, and nothing else.
    init?(usualName name: Substring) {
        // The same bytes: strings are equal as soon as they mean the same characters.
        guard let found = Self.usualNames[name], found.utf8.elementsEqual(name.utf8) else {
            return nil
        }
        self.name = found
    }

    /// Tells whether the unit is one of the table's.
    package var isKnown: Bool { Self.names[name.lowercased()] != nil }

    /// Finds the longest known spelling that a text begins with.
    static func leading(_ text: Substring) -> (unit: MeasureUnit, length: Int)? {
        // Most texts begin with no unit; that is told by their first character alone.
        guard let first = text.first, beginnings.contains(first.lowercased()) else { return nil }
        for length in stride(from: longest, to: 0, by: -1) {
            let word = text.prefix(length)
            guard word.count == length else { continue }
            guard let name = names[word.lowercased()] else { continue }
            // km in "kmart" is no unit: a Latin spelling must not go on.
            if let last = word.last, last.isASCII, last.isLetter,
                let next = text.dropFirst(length).first, next.isASCII, next.isLetter
            {
                continue
            }
            return (MeasureUnit(name: name), length)
        }
        return nil
    }
}

extension MeasureUnit {
    /// Spellings of the same unit, the usual one first.
    ///
    /// Units that merely resemble each other (人 and 人次, 个 and 处) are different units. 方, 平 and 度
    /// are left out: 5方面 and 38度 are neither cubic metres nor kilowatt hours.
    private static let spellings: [[String]] = [
        ["米", "公尺", "m"], ["公里", "千米", "km"], ["厘米", "公分", "cm"], ["延米", "延长米"],
        ["平方米", "㎡", "m2", "m²", "平米", "平方"],
        ["平方公里", "平方千米", "km2", "km²", "㎢"], ["公顷", "hm2", "hm²", "ha"], ["亩"],
        ["立方米", "m3", "m³", "㎥", "立方"], ["升", "l"], ["吨", "t"], ["千克", "公斤", "kg"],
        ["千瓦", "kw"], ["千瓦时", "kwh"], ["千伏", "kv"],
        ["人"], ["名"], ["人次"], ["户"], ["户次"], ["家"], ["人份"],
        ["个"], ["处"], ["所"], ["座"], ["栋", "幢"], ["间"], ["套"], ["台"], ["部"], ["辆"], ["只"],
        ["条"], ["件"], ["项"], ["盏"], ["棵", "株"], ["块"], ["张"], ["把"], ["口"], ["根"],
        ["期"], ["次"], ["场"], ["场次"], ["班次"], ["班"], ["批"], ["批次"], ["门"], ["册"], ["本"],
        ["份"], ["例"], ["支"], ["对"], ["组"], ["片"], ["级"], ["层"], ["端口"], ["床"], ["张床位"],
        ["人年"], ["台次"], ["车次"], ["辆次"], ["趟"], ["路"], ["站"], ["点"], ["幅"], ["宗"], ["枚"],
        ["元"], ["%"], ["‰"], ["个百分点", "百分点"],
        ["年"], ["岁"], ["个月"], ["天", "日"], ["小时", "h"], ["分钟", "min"], ["个工作日", "工作日"],
        ["摄氏度", "℃", "°c"], ["分贝", "db"], ["米/秒", "m/s"],
    ]

    /// Usual names by spelling, in lower case.
    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for group in spellings {
            for spelling in group { names[spelling.lowercased()] = group[0] }
        }
        return names
    }()

    /// The usual names, and that of no unit.
    private static let usualNames: [Substring: String] = Dictionary(
        uniqueKeysWithValues: ([""] + spellings.map { $0[0] }).map { ($0[...], $0) }
    )

    /// The usual name of every known unit.
    package static var allNames: [String] { spellings.map { $0[0] } }

    /// The characters that a spelling begins with, in lower case.
    private static let beginnings = Set(names.keys.compactMap { $0.first?.lowercased() })

    private static let longest = spellings.joined().map(\.count).max() ?? 0
}
