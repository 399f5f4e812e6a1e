import Civics
import Hummingbird
import Proposing

/// Which of the suggestions that wait the address of a page asks for.
struct ReplyQuery {
    /// How many fit a page of the list.
    static let pageSize = 50

    let filter: ReplyFilter
    let offset: Int

    init(_ request: Request) throws(PageError) {
        var filter = ReplyFilter()
        filter.due = try Self.value(request, "due", ReplyFilter.Due.init(rawValue:)) ?? .any
        filter.isDecided = try request.query("decided") == "1"
        filter.outcome = try Self.value(request, "outcome", Outcome.init(rawValue:))
        filter.candidate = try Self.value(request, "candidate") { ID<Candidate>($0) }
        filter.channel = try Self.value(request, "channel", Channel.init(rawValue:))
        self.filter = filter
        let isOffset = { (text: String) in Int(text).flatMap { $0 >= 0 ? $0 : nil } }
        offset = min(try Self.value(request, "from", isOffset) ?? 0, 10_000_000)
    }

    /// A value of the address; nil where it is not asked for.
    private static func value<Value>(
        _ request: Request,
        _ name: String,
        _ read: (String) -> Value?
    ) throws(PageError) -> Value? {
        guard let text = try request.query(name), !text.isEmpty else { return nil }
        guard let value = read(text) else { throw .unreadable(.parameter(name)) }
        return value
    }

    /// The address of a page that shows what a filter finds.
    static func path(_ page: Address, _ filter: ReplyFilter, from offset: Int = 0) -> String {
        var parameters: [String] = []
        if filter.due != .any { parameters.append("due=\(filter.due.rawValue)") }
        if filter.isDecided { parameters.append("decided=1") }
        if let outcome = filter.outcome { parameters.append("outcome=\(outcome.rawValue)") }
        if let candidate = filter.candidate { parameters.append("candidate=\(candidate)") }
        if let channel = filter.channel { parameters.append("channel=\(channel.rawValue)") }
        if offset > 0 { parameters.append("from=\(offset)") }
        return parameters.isEmpty
            ? page.path : page.path + "?" + parameters.joined(separator: "&")
    }
}
