import Evaluating
import Hummingbird
import Wording

/// Which notices the address asks for.
struct NoticeQuery {
    /// Part of the list.
    enum Tab: String, CaseIterable {
        case open, done, cancelled

        /// In which states its notices are.
        var states: [Notice.State] {
            switch self {
            case .open: [.waiting, .givenUp]
            case .done: [.sent, .told]
            case .cancelled: [.cancelled]
            }
        }

        /// What it is called.
        var name: Message {
            switch self {
            case .open: .outboxTabOpen
            case .done: .outboxTabDone
            case .cancelled: .outboxTabCancelled
            }
        }
    }

    var tab = Tab.open
    var offset = 0

    init(tab: Tab = .open) {
        self.tab = tab
    }

    init(_ request: Request) throws(PageError) {
        if let name = try request.query("show") {
            guard let tab = Tab(rawValue: name) else { throw .unreadable(.parameter("show")) }
            self.tab = tab
        }
        guard let from = Int(try request.query("from") ?? "0"), (0...10_000_000).contains(from)
        else { throw .unreadable(.parameter("from")) }
        offset = from
    }

    /// The address of a part, from a place on.
    static func path(_ tab: Tab, from offset: Int = 0) -> String {
        var parts: [String] = []
        if tab != .open { parts.append("show=\(tab.rawValue)") }
        if offset > 0 { parts.append("from=\(offset)") }
        return Address.notices.path + (parts.isEmpty ? "" : "?" + parts.joined(separator: "&"))
    }
}
