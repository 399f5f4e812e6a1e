import Hummingbird
import Proposing

/// Which suggestions the address of the clerk's list asks for.
struct SuggestionQuery {
    /// How many fit a page.
    static let pageSize = 50

    let filter: SuggestionFilter
    let offset: Int

    init(_ request: Request) throws(PageError) {
        let standing = try request.query("standing") ?? "waiting"
        let channel = try request.query("channel") ?? ""
        let from = try request.query("from") ?? "0"
        guard let known = SuggestionFilter.Standing(rawValue: standing) else {
            throw .unreadable(.parameter("standing"))
        }
        guard channel.isEmpty || Channel(rawValue: channel) != nil else {
            throw .unreadable(.parameter("channel"))
        }
        guard let offset = Int(from), (0...10_000_000).contains(offset) else {
            throw .unreadable(.parameter("from"))
        }
        filter = SuggestionFilter(standing: known, channel: Channel(rawValue: channel))
        self.offset = offset
    }

    /// The address of a list.
    static func path(_ filter: SuggestionFilter, from offset: Int = 0) -> String {
        var parameters: [String] = []
        if filter.standing != .waiting { parameters.append("standing=\(filter.standing.rawValue)") }
        if let channel = filter.channel { parameters.append("channel=\(channel.rawValue)") }
        if offset > 0 { parameters.append("from=\(offset)") }
        guard !parameters.isEmpty else { return Address.suggestions.path }
        return Address.suggestions.path + "?" + parameters.joined(separator: "&")
    }
}
