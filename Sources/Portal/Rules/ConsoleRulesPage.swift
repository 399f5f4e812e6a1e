import Civics
import Deciding
import Ledger
import Markup
import Wording

/// The rules of a jurisdiction for those who prepare votes.
struct ConsoleRulesPage {
    let book: Phrasebook
    let rules: [VotingRule]

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            HTML.div(.class("row row--between")) {
                Component.headline(headline, in: book)
                HTML.p(.class("no-print")) {
                    Component.buttonLink(
                        book.say(.rulesConsoleButton),
                        to: Address.newRule.path,
                        .second,
                        size: .small
                    )
                }
            }
            if rules.isEmpty {
                Component.empty(
                    title: book.say(.rulesConsoleEmptyTitle),
                    book.say(.rulesConsoleEmptyText)
                ) {
                    Component.buttonLink(book.say(.rulesConsoleButton), to: Address.newRule.path)
                }
            } else {
                RuleTableView(book: book, rules: rules) { Address.consoleRule($0.id).path }.content
            }
        }
    }

    private var headline: Message {
        guard let latest = rules.first else { return .rulesConsoleHeadlineNone }
        return latest.sealed == nil
            ? .rulesConsoleHeadlineDraft(year: latest.key.year)
            : .rulesConsoleHeadlineHolds(year: latest.key.year)
    }
}

/// Rules one below the other, each with its state.
struct RuleTableView {
    let book: Phrasebook
    let rules: [VotingRule]
    let address: (VotingRule) -> String

    var content: HTML {
        Component.table(
            name: book.say(.rulesTitle),
            columns: [
                TableColumn(book.say(.rulesColumnYear), .line),
                TableColumn(book.say(.rulesColumnTitle), .head),
                TableColumn(book.say(.rulesColumnPurpose)),
                TableColumn(book.say(.rulesColumnState), .line),
                TableColumn(book.say(.rulesColumnAdopted), .line),
            ],
            rows: rules.map(row),
            in: book
        )
    }

    private func row(_ rule: VotingRule) -> TableRow {
        let title = LocalText(rule.title, in: book.language)
        return TableRow(
            [
                HTML(book.say(.rulesYear(year: rule.key.year))),
                HTML {
                    HTML.a(title.text, .href(address(rule)), .lang(title.lang))
                    " "
                    HTML.span(
                        book.say(.rulesNumber(number: rule.key.number)),
                        .class("quiet small nowrap")
                    )
                },
                HTML {
                    book.say(rule.key.purpose.name)
                    if rule.provenance.certainty == .inventedSample {
                        Component.sampleMark(in: book)
                    }
                },
                RuleStanding(book: book, rule: rule, among: rules).badge,
                HTML(rule.sealed.map { book.date($0.document.adoption.date) } ?? "—"),
            ],
            RuleStanding(book: book, rule: rule, among: rules).successor == nil ? .usual : .off
        )
    }
}

/// Where a rule stands among those of its year and purpose.
struct RuleStanding {
    let book: Phrasebook
    let rule: VotingRule
    let among: [VotingRule]

    /// The adopted rule that superseded it; nil where it holds or is a draft.
    var successor: VotingRule? {
        guard rule.sealed != nil,
            let holding = among.holding(year: rule.key.year, for: rule.key.purpose),
            holding.id != rule.id
        else { return nil }
        return holding
    }

    /// Its state in a word.
    var badge: HTML {
        if rule.sealed == nil { return Component.badge(book.say(.rulesStateDraft), .yellow) }
        return successor == nil
            ? Component.badge(book.say(.rulesStateAdopted), .green)
            : Component.badge(book.say(.rulesStateSuperseded))
    }

    /// That a later rule holds, with the way to it.
    func notice(leadingTo address: (VotingRule) -> String) -> HTML {
        guard let successor else { return .empty }
        return Component.notice(
            .careful,
            title: book.say(.rulesSupersededTitle(number: successor.key.number))
        ) {
            HTML.p {
                book.say(.rulesSupersededText)
                book.gap
                HTML.a(book.say(.rulesSupersededLink), .href(address(successor)))
            }
        }
    }
}
