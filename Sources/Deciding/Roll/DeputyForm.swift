import Civics

/// What somebody typed to record a change, before it is checked.
///
/// Day, document and reason belong to every change; of the others each step has its own.
package struct DeputyForm: Hashable, Sendable {
    /// The number on the roll.
    package var number: String
    /// The name.
    package var name: String
    /// The key of the delegation.
    package var delegation: String
    /// The seat in the hall; empty for none.
    package var seat: String
    /// How the deputy left.
    package var departure: String
    /// The day from which it holds.
    package var since: String
    /// The decision: its number or its title.
    package var document: String
    /// Why.
    package var reason: String

    /// Takes what was typed.
    package init(
        number: String = "",
        name: String = "",
        delegation: String = "",
        seat: String = "",
        departure: String = "",
        since: String,
        document: String,
        reason: String
    ) {
        self.number = number
        self.name = name
        self.delegation = delegation
        self.seat = seat
        self.departure = departure
        self.since = since
        self.document = document
        self.reason = reason
    }
}

/// What can be recorded of a deputy who is in office.
package enum DeputyStep: String, Hashable, Sendable, CaseIterable {
    /// The deputy leaves.
    case leave
    /// The deputy goes to another delegation.
    case move
    /// The deputy gets another seat, or none.
    case seat
    /// The name is corrected.
    case rename

    /// What is recorded.
    var kind: DeputyChange.Kind {
        switch self {
        case .leave: .left
        case .move: .moved
        case .seat: .seated
        case .rename: .renamed
        }
    }
}

extension ChineseText {
    /// A person's name on one line: without the blanks that tables put into short Chinese names.
    static func personName(_ typed: String) -> String {
        let name = cleanedLine(typed)
        let isChinese = name.unicodeScalars.allSatisfy { !$0.isASCII || $0 == " " }
        return isChinese ? name.filter { $0 != " " } : name
    }
}
