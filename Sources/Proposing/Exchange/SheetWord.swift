import Civics
import Ledger

/// A value with the words that stand for it in a table: the first is written, any of them is read.
///
/// They are part of the file's form, as its column names are, and not of the product's language:
/// a catalogue may be reworded, a file of last year must still be read.
protocol SheetWord: RawRepresentable<String>, CaseIterable, Sendable {
    /// The words in Chinese, the one to write first.
    var words: [String] { get }
}

extension SheetWord {
    /// What stands in a table.
    var written: String { words.first ?? rawValue }

    /// Finds the value of a word, of whatever case and width; nil where there is none.
    init?(word: String) {
        let key = ChineseText.folded(word).lowercased()
        let found = Self.allCases.first { value in
            value.rawValue == key || value.words.contains { $0.lowercased() == key }
        }
        guard let found else { return nil }
        self = found
    }
}

extension Channel: SheetWord {
    /// The words of the annual collections (建议征集).
    var words: [String] {
        switch self {
        case .residents: ["群众"]
        case .deputies: ["人大代表", "代表"]
        case .towns: ["镇街"]
        case .departments: ["部门"]
        case .parks: ["园城"]
        case .hotline: ["12345", "12345热线"]
        case .advisers: ["政协委员"]
        case .other: ["其他"]
        }
    }
}

extension ArrivalWay: SheetWord {
    /// The words of the annual collections.
    var words: [String] {
        switch self {
        case .website: ["网站"]
        case .app: ["APP"]
        case .code: ["二维码"]
        case .letter: ["信函", "来信"]
        case .email: ["邮箱", "邮件"]
        case .telephone: ["电话", "来电"]
        case .counter: ["现场", "来访"]
        case .deputyStation: ["代表家站点"]
        case .officialPaper: ["公文"]
        case .notRecorded: ["未记录"]
        }
    }
}

extension Certainty: SheetWord {
    /// How sure something is, in one word each.
    var words: [String] {
        switch self {
        case .recorded: ["登记"]
        case .published: ["公开"]
        case .derived: ["推算"]
        case .inventedSample: ["示例"]
        }
    }
}

extension Suggestion.State: SheetWord {
    /// Where a suggestion stands; written, never read.
    var words: [String] {
        switch self {
        case .held: ["暂存"]
        case .submitted: ["待受理"]
        case .acknowledged: ["已受理"]
        case .decided: ["已定"]
        case .replied: ["已答复"]
        case .withdrawn: ["已撤回"]
        }
    }
}

extension Outcome: SheetWord {
    /// What was decided; written, never read.
    var words: [String] {
        switch self {
        case .takenForward: ["纳入筛选"]
        case .merged: ["并入候选项目"]
        case .reserved: ["储备库"]
        case .forwarded: ["转办"]
        case .duplicate: ["重复"]
        case .rejected: ["不采纳"]
        }
    }
}

extension RejectionReason: SheetWord {
    /// Why a suggestion is not adopted; written, never read.
    var words: [String] {
        switch self {
        case .privateBenefit: ["只涉及个人或一个小区"]
        case .otherDistrict: ["外区事务"]
        case .alreadyDone: ["已办成"]
        case .belongsToHotline: ["属12345热线"]
        case .debtBurden: ["增加债务"]
        case .notWithinYear: ["一年内办不成"]
        case .upperLevel: ["上级事权"]
        case .deputySuggestion: ["宜作代表建议"]
        case .departmentRoutine: ["部门日常工作"]
        case .notPublic: ["非公共事务"]
        case .incomplete: ["内容不全"]
        }
    }
}

/// The words for a whole jurisdiction in place of one of its towns.
enum Everywhere {
    /// What is written.
    static func written(for kind: Jurisdiction.Kind) -> String {
        switch kind {
        case .province: "全省"
        case .city: "全市"
        case .district: "全区"
        case .county: "全县"
        case .town: "全镇"
        case .street: "全街道"
        }
    }

    /// Whether a cell says it; any of the words will do, whatever the jurisdiction is.
    static func isMeant(by cell: String) -> Bool {
        let key = ChineseText.folded(cell).lowercased()
        return key == SuggestionForm.everywhere
            || Jurisdiction.Kind.allCases.contains { written(for: $0) == key }
    }
}
