import Civics
import Deciding
import Ledger
import Markup
import Wording

/// One rule on the desk: how far it is, what it comes to, and what can be done.
struct ConsoleRulePage {
    let book: Phrasebook
    let rule: VotingRule
    let rules: [VotingRule]
    let people: RulePeople
    let place: Jurisdiction
    /// What was just done.
    let done: String?
    /// The public page, for an adopted rule.
    let publicPath: String

    private var path: String { Address.consoleRule(rule.id).path }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.rulesTitle), to: Address.consoleRules.path)],
                here: book.say(.rulesYear(year: rule.key.year)),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                doneNotice
                RuleHead(book: book, rule: rule, rules: rules, place: place).content
                actions
                RuleNotices(book: book, rule: rule).content
                RuleStanding(book: book, rule: rule, among: rules)
                    .notice { Address.consoleRule($0.id).path }
                RuleFigures(book: book, rule: rule, people: people, path: path).content
                RuleSheet(book: book, rule: rule, place: place, people: people).content
            }
        }
    }

    @HTML.Builder private var doneNotice: HTML {
        let titles: [String: Message] = [
            "draft": .rulesDoneDraft, "edit": .rulesDoneEdit, "adopt": .rulesDoneAdopt,
        ]
        if let done, let title = titles[done] {
            Component.notice(.done, title: book.say(title), book.say(.rulesDoneText))
        }
    }

    private var actions: HTML {
        HTML.p(.class("row no-print")) {
            if rule.sealed == nil {
                if rule.assumed.isEmpty { adopt(.primary) }
                Component.buttonLink(
                    book.say(.rulesPageEdit),
                    to: Address.editRule(rule.id).path,
                    rule.assumed.isEmpty ? .second : .primary
                )
                if !rule.assumed.isEmpty { adopt(.second) }
            } else {
                Component.buttonLink(
                    book.say(.rulesPageAfter),
                    to: Address.newRule.path + "?after=\(rule.id)",
                    .second
                )
                HTML.a(book.say(.rulesPagePublic), .href(publicPath))
            }
            if rule.terms.votes != nil {
                HTML.a(book.say(.rulesPageTrial), .href(Address.tryRule(rule.id).path))
            }
        }
    }

    private func adopt(_ kind: ButtonKind) -> HTML {
        Component.buttonLink(
            book.say(.rulesPageAdopt),
            to: Address.adoptRule(rule.id).path,
            kind
        )
    }
}

/// The line over a rule and its headline, wherever it is shown.
struct RuleHead {
    let book: Phrasebook
    let rule: VotingRule
    let rules: [VotingRule]
    let place: Jurisdiction

    var content: HTML {
        HTML.div {
            Component.eyebrow(
                [
                    HTML(place.name(in: book.language)),
                    HTML(book.say(.rulesYear(year: rule.key.year))),
                    HTML(book.say(rule.key.purpose.name)),
                    HTML(book.say(.rulesNumber(number: rule.key.number))),
                    RuleStanding(book: book, rule: rule, among: rules).badge,
                ]
                    + (rule.provenance.certainty == .inventedSample
                        ? [Component.sampleMark(in: book)] : [])
            )
            Component.headline(headline, in: book)
        }
    }

    private var headline: Message {
        switch rule.state {
        case .adopted(let sealed):
            .rulesPageAdopted(date: book.date(sealed.document.adoption.date))
        case .draft(let assumed):
            assumed.isEmpty ? .rulesPageDraftReady : .rulesPageDraftAssumed(count: assumed.count)
        }
    }
}
