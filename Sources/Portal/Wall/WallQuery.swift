import Civics
import Delivering
import Hummingbird
import Ledger

/// What somebody wants to see of a wall chart, and in which order; as the address has it.
struct WallQuery: Hashable, Sendable {
    /// In which order.
    enum Order: String, CaseIterable, Sendable {
        /// As the list has them.
        case list
        /// The worst light first, then the furthest behind.
        case late
    }

    /// The kind of the list; nil for the one that deputies voted on.
    let kind: String?
    /// Only the projects that a unit leads, by its code; nil for all.
    let unit: String?
    /// In which order.
    let order: Order
    /// Whether it is for a big screen.
    let isScreen: Bool
    /// Which page of a big screen, from 1.
    let page: Int

    /// Reads an address; what it does not know is as if it were not there.
    init(_ request: Request) throws(PageError) {
        kind = try request.query("list").flatMap { $0 == ProjectList.kind || $0.isEmpty ? nil : $0 }
        unit = try request.query("unit").flatMap { $0.isEmpty ? nil : $0 }
        order = try request.query("order").flatMap(Order.init(rawValue:)) ?? .list
        isScreen = try request.query("screen") == "1"
        page = max(1, try request.query("page").flatMap { Int($0) } ?? 1)
    }

    /// The rows that are asked for, in the order that is asked for.
    func rows(of board: DeliveryBoard) -> [DeliveryBoard.Row] {
        let rows = board.rows.filter { row in
            guard row.entry.plan != nil else { return false }
            guard let unit else { return true }
            return row.entry.duties.lead.flatMap { board.units[$0]?.code } == unit
        }
        guard order == .late else { return rows }
        return rows.sorted { one, other in
            if one.mark.weight != other.mark.weight { return one.mark.weight > other.mark.weight }
            switch (one.progress.slowest?.progress, other.progress.slowest?.progress) {
            case (let left?, let right?) where left.ahead != right.ahead:
                return left.ahead < right.ahead
            default:
                return one.entry.enrolment.number < other.entry.enrolment.number
            }
        }
    }

    /// The same as an address would have it.
    func address(page: Int? = nil, isScreen: Bool) -> String {
        var parts: [String] = []
        if let kind { parts.append("list=\(kind)") }
        if let unit { parts.append("unit=\(unit)") }
        if order != .list { parts.append("order=\(order.rawValue)") }
        if isScreen { parts.append("screen=1") }
        if let page, page > 1 { parts.append("page=\(page)") }
        return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
    }
}

extension LightMark {
    /// How much it asks to be looked at.
    var weight: Int {
        switch self {
        case .late: 5
        case .slow: 4
        case .notStarted: 3
        case .normal: 2
        case .paused: 1
        case .accepted, .ended: 0
        }
    }
}
