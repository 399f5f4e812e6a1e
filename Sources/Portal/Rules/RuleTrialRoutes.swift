import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Wording

/// Sample counts under a rule: asked by an address, kept nowhere.
struct RuleTrialRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self)
            .get(AddressPattern.tryRule.route, use: attempt)
    }

    @Sendable func attempt(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        let rule = try await ledger.rules(context).rule(context)
        // What a rating comes to is told by the sentences of its rule.
        guard let votes = rule.terms.votes else { throw .notFound }
        let trial = RuleTrial(votes, in: context.book.language)
        var typed: [String: String] = [:]
        for pair in try FormFields.pairs(Array((request.uri.query ?? "").utf8)) {
            typed[pair.name] = pair.value
        }
        let isAsked = trial.fields.contains { typed[$0.name] != nil }
        let result = isAsked ? trial.result(of: typed) : nil
        let page = TrialPage(
            book: context.book,
            rule: rule,
            trial: trial,
            typed: typed,
            result: result,
            onRoll: try await ledger.deputiesInOffice(in: context.officer.jurisdiction)
        )
        let status: HTTPResponse.Status =
            if case .refused = result { .unprocessableContent } else { .ok }
        return try RuleDesk.page(page.content, status, request, context)
    }
}
