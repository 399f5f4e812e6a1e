import Civics
import Deciding
import Markup
import Wording

/// An adopted rule: what it comes to, the document, its fingerprint and how to check it.
struct RulePage {
    let book: Phrasebook
    let rule: VotingRule
    let rules: [VotingRule]
    let people: RulePeople
    let scope: Scope

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.frameNavBallots), to: Address.ballots.path(in: scope)),
                    PageLink(book.say(.rulesTitle), to: Address.rules.path(in: scope)),
                ],
                here: book.say(.rulesYear(year: rule.key.year)),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                RuleHead(book: book, rule: rule, rules: rules, place: scope.jurisdiction).content
                RuleNotices(book: book, rule: rule).content
                RuleStanding(book: book, rule: rule, among: rules)
                    .notice { Address.rule($0.key).path(in: scope) }
                RuleFigures(
                    book: book,
                    rule: rule,
                    people: people,
                    path: Address.rule(rule.key).path(in: scope)
                ).content
                RuleSheet(
                    book: book,
                    rule: rule,
                    place: scope.jurisdiction,
                    people: people
                ).content
                if let sealed = rule.sealed { checking(sealed) }
            }
        }
    }

    private func checking(_ sealed: SealedRule) -> HTML {
        HTML.section(.class("column stack no-print"), .aria("labelledby", "fingerprint")) {
            HTML.h2(book.say(.rulesHashTitle), .id("fingerprint"))
            HTML.p(book.say(.rulesHashText))
            Component.fingerprint(sealed.fingerprint.hex)
            HTML.p(.class("row")) {
                Component.buttonLink(
                    book.say(.rulesHashDownload),
                    to: Address.ruleText(rule.key).path(in: scope),
                    .second,
                    download: sealed.document.fileName
                )
            }
            HTML.p(book.say(.rulesHashCheck), .class("small quiet"))
            Command("sha256sum \(sealed.document.fileName)").html
        }
    }
}
