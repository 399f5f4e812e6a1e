import Sheets

/// A column of the table in which suggestions are brought in and given out, in the order written.
package enum SuggestionColumn: SheetColumn, Sendable {
    /// The number the office files it under; made here where it is blank.
    case reference
    /// The day it arrived; today where it is blank.
    case receivedOn
    /// The day of the postmark.
    case postmarkedOn
    /// The channel it came by; 其他 where it is blank.
    case channel
    /// How it arrived.
    case via
    /// Who made it; personal.
    case submitter
    /// A telephone; personal.
    case phone
    /// The field (领域).
    case field
    /// A town or street of the jurisdiction, or all of it.
    case place
    /// What it is called in lists; made of the text where it is blank.
    case title
    /// What is suggested.
    case text
    /// Who would benefit.
    case beneficiaries
    /// What it may cost, in 万元.
    case estimatedCost
    /// How sure it is.
    case certainty
    /// Where it is from.
    case source

    /// Chinese first, which is also what is written; then what other offices call it.
    package var names: [String] {
        switch self {
        case .reference: ["编号", "reference", "id"]
        case .receivedOn: ["收到日期", "received_on", "received on"]
        case .postmarkedOn: ["邮戳日期", "postmarked_on", "postmarked on"]
        case .channel: ["来源", "channel"]
        case .via: ["方式", "via"]
        case .submitter: ["称呼", "submitter"]
        case .phone: ["电话", "phone", "telephone"]
        case .field: ["领域", "field"]
        case .place: ["镇街", "place"]
        case .title: ["标题", "title"]
        case .text: ["内容", "text"]
        case .beneficiaries: ["受益", "beneficiaries"]
        case .estimatedCost: ["估算万元", "estimated_cost_wan", "estimated cost wan"]
        case .certainty: ["资料性质", "certainty"]
        case .source: ["出处", "source"]
        }
    }

    /// The name that is written.
    package var writtenName: String { names[0] }

    /// A suggestion says what and where; all else can be made or left out.
    package var isRequired: Bool {
        self == .text || self == .place
    }

    /// The most characters of a cell; nil where something else limits it.
    var mostCharacters: Int? {
        switch self {
        case .reference: 40
        case .submitter, .title: 60
        case .text: 5000
        case .beneficiaries, .source: 200
        case .receivedOn, .postmarkedOn, .channel, .via, .phone, .field, .place, .estimatedCost,
            .certainty:
            nil
        }
    }
}
