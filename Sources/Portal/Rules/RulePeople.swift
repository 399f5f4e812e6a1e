import Civics
import Deciding
import Hummingbird

/// How many deputies there are and how many of them are present, as typed into an address.
struct RulePeople {
    let typed: (deputies: String, present: String)
    let deputies: Int?
    let present: Int?
    /// Whether something was typed that is no such number.
    let isWrong: Bool
    /// The deputies in office on the roll today, where nobody said another number.
    let onRoll: Int?

    /// Reads what was typed; else the number of deputies that the adoption tells, else that of the
    /// roll today.
    init(_ request: Request, of rule: VotingRule, onRoll: Int?) throws(PageError) {
        let typedDeputies = try request.query("deputies") ?? ""
        let typedPresent = try request.query("present") ?? ""
        let adopted = rule.sealed?.document.adoption.votes?.deputies
        let told = adopted ?? onRoll
        self.onRoll = typedDeputies.isEmpty && adopted == nil ? onRoll : nil
        let deputies = Self.number(typedDeputies)
        let present = Self.number(typedPresent)
        isWrong =
            deputies == nil && !typedDeputies.isEmpty || present == nil && !typedPresent.isEmpty
            || (present ?? 0) > (deputies ?? told ?? .max)
        typed = (typedDeputies.isEmpty ? told.map(String.init) ?? "" : typedDeputies, typedPresent)
        self.deputies = isWrong ? nil : deputies ?? told
        self.present = isWrong ? nil : present
    }

    private static func number(_ typed: String) -> Int? {
        Int(ChineseText.folded(typed)).flatMap { (1...9_999).contains($0) ? $0 : nil }
    }
}
