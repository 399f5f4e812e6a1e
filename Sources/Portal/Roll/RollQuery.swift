import Civics
import Deciding
import Hummingbird
import Wording

/// Which roll the address asks for: of which term and day, which part of it, in which order.
struct RollQuery: Sendable {
    /// The tabs of the list.
    enum Tab: String, CaseIterable, Sendable {
        /// In office.
        case inOffice = "office"
        /// No longer.
        case left
        /// Seats that nobody holds.
        case vacant
    }

    /// The number of the term; nil for that of the day.
    let term: Int?
    /// Which tab.
    var tab: Tab
    /// Which delegation, which words, which order.
    let filter: RollFilter
    /// The day; today where none is asked for, or none that can be.
    let day: CivilDate
    /// Whether it is today.
    let isToday: Bool
    /// What was typed for a day and cannot be one, and why.
    let refusedDay: (typed: String, fault: RollFault)?
    /// What was typed to look for and is too long.
    let refusedWords: String?

    /// Reads an address; what no form of ours sends is refused.
    init(_ request: Request, today: CivilDate) throws(PageError) {
        func known<Value>(
            _ name: String,
            _ read: (String) -> Value?
        ) throws(PageError) -> Value? {
            guard let text = try request.query(name), !text.isEmpty else { return nil }
            guard let value = read(text) else { throw .unreadable(.parameter(name)) }
            return value
        }
        term = try known("term") {
            Int($0).flatMap { CongressTerm.numbers.contains($0) ? $0 : nil }
        }
        tab = try known("show", Tab.init) ?? .inOffice
        let words = try request.query("q").map { ChineseText.cleanedLine($0) } ?? ""
        let isTooLong = words.count > RollFilter.mostCharacters
        refusedWords = isTooLong ? words : nil
        filter = RollFilter(
            standing: tab == .left ? .left : .inOffice,
            delegation: try known("delegation") {
                Int($0).flatMap { (1...Delegation.most).contains($0) ? $0 : nil }
            },
            words: isTooLong ? "" : words,
            order: try known("order", RollFilter.Order.init) ?? .number
        )
        let typed = try request.query("on") ?? ""
        let asked = try? CivilDate(written: ChineseText.cleanedLine(typed))
        if typed.isEmpty {
            refusedDay = nil
        } else if let asked {
            refusedDay = asked > today ? (typed, .inFuture(today: today)) : nil
        } else {
            refusedDay = (typed, .since)
        }
        day = asked.map { min($0, today) } ?? today
        isToday = day == today
    }

    /// Whether something was typed that cannot be asked for.
    var isRefused: Bool { refusedDay != nil || refusedWords != nil }

    /// The address of another tab, or of the same roll elsewhere.
    func path(_ address: Address = .roll, tab: Tab? = nil) -> String {
        var pairs: [(String, String)] = []
        if let term { pairs.append(("term", String(term))) }
        if let tab, tab != .inOffice { pairs.append(("show", tab.rawValue)) }
        if address == .roll {
            if let delegation = filter.delegation {
                pairs.append(("delegation", String(delegation)))
            }
            if !filter.words.isEmpty { pairs.append(("q", filter.words)) }
            if filter.order != .number { pairs.append(("order", filter.order.rawValue)) }
        }
        if !isToday { pairs.append(("on", day.description)) }
        guard !pairs.isEmpty else { return address.path }
        return address.path + "?"
            + pairs.map { "\($0.0)=\(PercentText.encode($0.1))" }.joined(separator: "&")
    }
}
