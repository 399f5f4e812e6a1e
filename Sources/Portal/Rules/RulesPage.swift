import Civics
import Deciding
import Markup
import Wording

/// The adopted rules of a jurisdiction.
struct RulesPage {
    let book: Phrasebook
    let rules: [VotingRule]
    let scope: Scope

    var content: HTML {
        HTML {
            Component.eyebrow([HTML(scope.jurisdiction.name(in: book.language))])
            Component.headline(
                rules.isEmpty
                    ? .rulesPublicHeadlineNone : .rulesPublicHeadline(count: rules.count),
                in: book
            )
            Component.lead(book.say(.rulesPublicLead))
            if rules.isEmpty {
                Component.empty(
                    title: book.say(.rulesPublicEmptyTitle),
                    book.say(.rulesPublicEmptyText)
                )
            } else {
                HTML.div(.class("above-6")) {
                    Component.entries(rules.map(entry), level: .h2, in: book)
                }
            }
        }
    }

    private func entry(_ rule: VotingRule) -> Entry {
        let title = LocalText(rule.title, in: book.language)
        let place = [
            book.say(.rulesYear(year: rule.key.year)), book.say(rule.key.purpose.name),
            rule.sealed.map { book.date($0.document.adoption.date) } ?? "",
        ]
        return Entry(
            number: rule.key.number,
            name: title.text,
            lang: title.lang,
            address: Address.rule(rule.key).path(in: scope),
            place: place.joined(separator: book.language == .zh ? "　" : " · "),
            says: HTML {
                surplus(of: rule)
                if rule.provenance.certainty == .inventedSample {
                    Component.sampleMark(in: book)
                }
                " "
                RuleStanding(book: book, rule: rule, among: rules).badge
            }
        )
    }

    /// Of how many candidates how many are chosen, in the rule's own sentence.
    private func surplus(of rule: VotingRule) -> String {
        RulePreview(rule.terms, in: book.language).lines(of: .surplus)
            .flatMap(\.sentences).map(book.say).joined(separator: book.gap)
    }
}
