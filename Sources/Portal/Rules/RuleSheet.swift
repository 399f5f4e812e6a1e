import Civics
import Deciding
import Ledger
import Markup
import Wording

/// A rule as a document, on screen and on paper: its five parts in whole sentences.
struct RuleSheet {
    let book: Phrasebook
    let rule: VotingRule
    let place: Jurisdiction
    let people: RulePeople

    var content: HTML {
        Component.sheet(
            organ: place.name(in: book.language),
            title: rule.title,
            titleLang: LocalText(rule.title, in: book.language).lang,
            level: .h2,
            note: rule.documentNumber.isEmpty ? nil : rule.documentNumber
        ) {
            if !rule.key.purpose.isBinding {
                HTML.p(book.say(.rulesRecommendationTitle), .class("sheet-note"))
            }
            for part in RulePart.allCases where !preview.lines(of: part).isEmpty { section(part) }
            text
            adoption
        }
    }

    private var preview: RulePreview {
        RulePreview(
            rule.terms,
            assumed: rule.assumed,
            deputies: people.deputies,
            present: people.present,
            in: book.language
        )
    }

    private func section(_ part: RulePart) -> HTML {
        HTML.section(.aria("labelledby", "sheet-\(part.rawValue)")) {
            HTML.h3(book.say(part.name(for: rule.key.purpose)), .id("sheet-\(part.rawValue)"))
            for line in preview.lines(of: part) {
                HTML.p(.class("rule-line")) {
                    line.sentences.map(book.say).joined(separator: book.gap)
                    if line.isAssumed {
                        " "
                        Component.badge(book.say(.rulesAssumedMark), .yellow)
                    }
                }
                for number in line.numbers { HTML.p(book.say(number), .class("rule-number")) }
            }
        }
    }

    @HTML.Builder private var text: HTML {
        if !rule.text.isEmpty {
            HTML.section(.aria("labelledby", "sheet-text")) {
                HTML.h3(book.say(.rulesSheetText), .id("sheet-text"))
                HTML.p(
                    rule.text,
                    .class("entered"),
                    .lang(LocalText(rule.text, in: book.language).lang)
                )
            }
        }
    }

    private var adoption: HTML {
        HTML.section(.aria("labelledby", "sheet-adoption")) {
            HTML.h3(book.say(.rulesSheetAdoption), .id("sheet-adoption"))
            if let sealed = rule.sealed {
                Component.facts(facts(sealed))
            } else {
                HTML.p(book.say(.rulesSheetNotAdopted))
                Component.facts([source])
            }
        }
    }

    private func facts(_ sealed: SealedRule) -> [(name: String, value: HTML)] {
        let adoption = sealed.document.adoption
        return [
            (book.say(.rulesSheetDate), HTML(book.date(adoption.date))),
            (
                book.say(.rulesSheetDecision),
                LocalText(adoption.decision, in: book.language).html
            ),
            (book.say(.rulesSheetVotes), HTML(book.say(votes(adoption.votes)))),
            source,
            (book.say(.rulesHashTitle), Component.fingerprint(sealed.fingerprint.hex)),
        ]
            + (sealed.document.previous.map {
                [(book.say(.rulesSheetPrevious), HTML.code($0.hex, .class("wrapping")))]
            } ?? [])
    }

    private var source: (name: String, value: HTML) {
        (book.say(.rulesSheetSource), SourceLine(rule.provenance, book).html)
    }

    private func votes(_ votes: RuleAdoption.Votes?) -> Message {
        guard let votes else { return .rulesSheetVotesUncounted }
        return .rulesSheetVotesText(
            deputies: votes.deputies,
            yes: votes.yes,
            no: votes.no,
            abstain: votes.abstain
        )
    }
}
