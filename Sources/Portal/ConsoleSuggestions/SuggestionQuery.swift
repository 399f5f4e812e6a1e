import Civics
import Hummingbird
import Ledger
import Proposing

/// Which suggestions the address of the clerk's list asks for.
struct SuggestionQuery: Sendable {
    /// How many fit a page.
    static let pageSize = 50
    /// The most places a page may say it stands behind.
    private static let mostPlaces = 10_000_000

    var filter: SuggestionFilter
    var order: SuggestionOrder
    /// Where the page begins.
    let cursor: SuggestionCursor
    /// Which place of the list the page's first suggestion has, counted from 1.
    let first: Int
    /// What was typed to look for, where it cannot be looked for, and why.
    let refused: (typed: String, error: SearchError)?

    /// Reads an address; what no form of ours sends is refused.
    init(_ request: Request, places: [Jurisdiction]) throws(PageError) {
        func value(_ name: String) throws(PageError) -> String? {
            let value = try request.query(name)
            return value?.isEmpty == true ? nil : value
        }
        func known<Value>(
            _ name: String,
            _ read: (String) -> Value?
        ) throws(PageError) -> Value? {
            guard let text = try value(name) else { return nil }
            guard let known = read(text) else { throw .unreadable(.parameter(name)) }
            return known
        }
        var filter = SuggestionFilter(
            standing: try known("standing", SuggestionFilter.Standing.init) ?? .waiting,
            channel: try known("channel", Channel.init)
        )
        filter.field = try value("field")
        filter.place = try known("place") { slug in
            slug == SuggestionForm.everywhere
                ? .everywhere
                : places.first { $0.slug == slug }.map { .within($0.id) }
        }
        filter.outcome = try known("outcome", Outcome.init)
        filter.year = try known("year") {
            Int($0).flatMap { (1949...2999).contains($0) ? $0 : nil }
        }
        filter.isLate = try known("late") { $0 == "1" ? true : nil } ?? false
        order = try known("order", SuggestionOrder.init) ?? .arrival
        first =
            try known("from") { Int($0).flatMap { 1...Self.mostPlaces ~= $0 ? $0 : nil } } ?? 1
        let typed = try request.query("q") ?? ""
        do throws(SearchError) {
            filter.words = try SearchWords(typed)
            refused = nil
        } catch {
            refused = (typed, error)
        }
        let (after, before) = (try value("after"), try value("before"))
        guard after == nil || before == nil else { throw .unreadable(.parameter("before")) }
        cursor = after.map { .after($0) } ?? before.map { .before($0) } ?? .start
        self.filter = filter
    }

    /// The address of the list from its beginning, with something else about it.
    func path(
        standing: SuggestionFilter.Standing? = nil,
        channel: Channel?? = nil,
        order: SuggestionOrder? = nil,
        places: JurisdictionTree
    ) -> String {
        var query = self
        if let standing { query.filter.standing = standing }
        if let channel { query.filter.channel = channel }
        if let order { query.order = order }
        return query.path(query.parameters(places))
    }

    /// The address of another page of the list.
    func path(
        _ cursor: SuggestionCursor,
        first: Int,
        places: JurisdictionTree
    ) -> String {
        var parameters = parameters(places)
        switch cursor {
        case .start: break
        case .after(let reference): parameters.append(("after", reference))
        case .before(let reference): parameters.append(("before", reference))
        }
        if first > 1 { parameters.append(("from", String(first))) }
        return path(parameters)
    }

    /// What a form sends along that changes only the words and the conditions.
    func kept() -> [FormTarget.Hidden] {
        var kept: [FormTarget.Hidden] = []
        if filter.standing != .waiting { kept.append(.init("standing", filter.standing.rawValue)) }
        if let channel = filter.channel { kept.append(.init("channel", channel.rawValue)) }
        if order != .arrival { kept.append(.init("order", order.rawValue)) }
        return kept
    }

    private func path(_ parameters: [(name: String, value: String)]) -> String {
        guard !parameters.isEmpty else { return Address.suggestions.path }
        let query = parameters.map { "\($0.name)=\(PercentText.encode($0.value))" }
        return Address.suggestions.path + "?" + query.joined(separator: "&")
    }

    private func parameters(_ places: JurisdictionTree) -> [(name: String, value: String)] {
        var parameters = kept().map { ($0.name, $0.value) }
        if let words = filter.words { parameters.append(("q", words.typed)) }
        if let field = filter.field { parameters.append(("field", field)) }
        switch filter.place {
        case .everywhere: parameters.append(("place", SuggestionForm.everywhere))
        case .within(let id): parameters.append(("place", places[id]?.slug ?? ""))
        case nil: break
        }
        if let outcome = filter.outcome { parameters.append(("outcome", outcome.rawValue)) }
        if let year = filter.year { parameters.append(("year", String(year))) }
        if filter.isLate { parameters.append(("late", "1")) }
        return parameters
    }
}
