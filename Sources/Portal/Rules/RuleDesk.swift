import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Wording

/// The frame of the pages on which rules are prepared.
enum RuleDesk {
    static func page(
        _ content: HTML,
        _ status: HTTPResponse.Status,
        _ request: Request,
        _ context: SignedIn
    ) throws(PageError) -> Page {
        var frame = try ConsolePageFrame(request, context).frame(
            title: .rulesTitle,
            current: .consoleRules
        )
        frame.hasErrors = status != .ok
        return Page(frame.html { content }, status: status, keeping: .nobody)
    }
}

extension Ledger {
    /// How many deputies are in office on the roll today; nil where nobody is.
    func deputiesInOffice(in jurisdiction: ID<Jurisdiction>) async throws(PageError) -> Int? {
        do throws(StoreError) {
            return try await ReadingRoll(self).inOffice(in: jurisdiction)
        } catch {
            throw PageError(error)
        }
    }

    /// Every rule of one's jurisdiction.
    func rules(_ context: SignedIn) async throws(PageError) -> [VotingRule] {
        do throws(ReadError) {
            return try await ReadingRules(self).all(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }
}

extension [VotingRule] {
    /// The one an address names.
    func rule(_ context: SignedIn) throws(PageError) -> VotingRule {
        guard let text = context.parameters.get("rule"), let id = ID<VotingRule>(text),
            let rule = first(where: { $0.id == id })
        else { throw .notFound }
        return rule
    }
}
