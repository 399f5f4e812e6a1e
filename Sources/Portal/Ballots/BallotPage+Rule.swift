import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

extension BallotPage {
    /// The rule in plain words, and where the figures are from.
    var rule: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "rule")) {
            Component.sectionHead(book.say(.tallyHeadingRule), id: "rule") {
                if ballot.isInvented(.threshold) { Component.sampleMark(in: book) }
            }
            HTML.ul {
                for sentence in explanation.rule { HTML.li(book.say(sentence)) }
            }
            Component.facts(facts)
        }
    }

    private var facts: [(name: String, value: HTML)] {
        var facts: [(name: String, value: HTML)] = [
            (book.say(.ballotFactsHeld), HTML(book.date(ballot.heldOn))),
            (
                book.say(.ballotFactsSource),
                SourceLine(ballot.provenance, book, derived: .ballotCertaintyDerived).html
            ),
        ]
        if let identity = result.record.identity {
            facts.insert(
                (
                    book.say(.ballotFactsSession),
                    HTML(
                        book.say(
                            .tallySession(
                                jurisdiction: identity.jurisdiction,
                                number: identity.number,
                                date: identity.date
                            )
                        )
                    )
                ),
                at: 0
            )
            facts.append((book.say(.ballotFactsList), published.list(identity.list)))
            facts.append((book.say(.ballotFactsRule), published.rule(identity.ruleHash)))
        }
        return facts
    }
}
