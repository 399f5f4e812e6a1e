import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Wording

/// The adopted rules as everybody sees them (票决办法), and the file of each.
struct RuleRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.rules.route, use: index)
            .get(AddressPattern.rule.route, use: show)
            .get(AddressPattern.ruleText.route, use: text)
    }

    @Sendable func index(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let scope = try context.scope
        let rules = try await adopted(scope)
        let page = RulesPage(book: context.book, rules: rules, scope: scope)
        return try render(page.content, samples: rules, request, context)
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let scope = try context.scope
        let rules = try await adopted(scope)
        let rule = try rules.rule(context)
        let page = RulePage(
            book: context.book,
            rule: rule,
            rules: rules,
            people: try RulePeople(
                request,
                of: rule,
                onRoll: try await ledger.deputiesInOffice(in: scope.jurisdiction.id)
            ),
            scope: scope
        )
        return try render(page.content, samples: [rule], request, context)
    }

    /// The canonical text: these bytes and no others give the fingerprint.
    @Sendable func text(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        guard let sealed = try await adopted(try context.scope).rule(context).sealed else {
            throw .notFound
        }
        return .json(sealed.text, cacheControl: Response.publicPage)
    }

    private func render(
        _ content: HTML,
        samples: [VotingRule],
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        var frame = try PublicFrame(request, context).frame(title: .rulesTitle, current: .ballots)
        frame.description = context.book.say(.rulesPublicDescription)
        if samples.contains(where: { $0.provenance.certainty == .inventedSample }) {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(frame.html { content }, keeping: .everybody)
    }

    private func adopted(_ scope: Scope) async throws(PageError) -> [VotingRule] {
        do throws(StoreError) {
            return try await ReadingRules(ledger).adopted(in: scope.jurisdiction.id)
        } catch {
            throw PageError(error)
        }
    }
}

extension [VotingRule] {
    /// The one an address names.
    fileprivate func rule(_ context: Anonymous) throws(PageError) -> VotingRule {
        guard let year = context.parameters.get("year").flatMap({ Int($0) }),
            let purpose = context.parameters.get("purpose").flatMap(RulePurpose.init(rawValue:)),
            let number = context.parameters.get("number").flatMap({ Int($0) }),
            let rule = first(where: {
                $0.key == VotingRule.Key(year: year, purpose: purpose, number: number)
            })
        else { throw .notFound }
        return rule
    }
}
