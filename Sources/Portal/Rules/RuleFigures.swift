import Civics
import Deciding
import Markup
import Tallying
import Wording

/// The form that asks for the numbers, and the figures they lead to.
struct RuleFigures {
    let book: Phrasebook
    let rule: VotingRule
    let people: RulePeople
    /// The address of the page.
    let path: String

    var content: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "figures")) {
            HTML.h2(book.say(.rulesPreviewTitle), .id("figures"), .class("offscreen"))
            Component.figures(figures, in: book)
            Component.form(FormTarget(path, method: .get), class: "row rule-people no-print") {
                input("deputies", .rulesPreviewDeputies, people.typed.deputies)
                input("present", .rulesPreviewPresent, people.typed.present)
                Component.button(book.say(.rulesPreviewButton), .second)
            }
            HTML.p(
                book.say(hint),
                .class(people.isWrong ? "error no-print" : "hint no-print"),
                .role(people.isWrong ? "alert" : nil)
            )
        }
    }

    private var hint: Message {
        if people.isWrong { return .rulesPreviewWrong }
        return people.onRoll.map { .rulesPreviewRoll(count: $0) } ?? .rulesPreviewPresentHint
    }

    private func input(_ name: String, _ label: Message, _ value: String) -> HTML {
        Component.input(
            Field(name, book.say(label)),
            value: value,
            kind: .integer,
            unit: book.language == .zh ? book.say(.rulesPreviewPeopleUnit) : nil,
            in: book
        )
    }

    private var isSample: Bool { rule.provenance.certainty == .inventedSample }

    private var figures: [Figure] {
        let preview = RulePreview(
            rule.terms,
            deputies: people.deputies,
            present: people.present,
            in: book.language
        )
        var figures: [Figure] = []
        let label: Message = rule.terms.votes == nil ? .rulesFigureSatisfied : .rulesFigureNeeded
        if let needed = preview.needed {
            figures.append(
                Figure(book.number(needed), HTML(book.say(label)), isSample: isSample)
            )
        }
        if let quorum = preview.quorum, let deputies = people.deputies {
            figures.append(
                Figure(
                    book.number(quorum),
                    unit: "/ \(book.number(deputies))",
                    HTML(book.say(.rulesFigureQuorum)),
                    isSample: isSample
                )
            )
        }
        guard let votes = rule.terms.votes else { return figures }
        figures.append(
            Figure(
                votes.rule.seats.map(book.number) ?? book.say(.rulesFigureUnlimited),
                HTML(book.say(.rulesFigureSeats)),
                isSample: isSample
            )
        )
        if let surplus = votes.surplus {
            figures.append(
                Figure(
                    book.number(surplus),
                    unit: "/ \(book.number(votes.candidates))",
                    HTML(book.say(.rulesFigureSurplus)),
                    isSample: isSample
                )
            )
        }
        return figures
    }
}
