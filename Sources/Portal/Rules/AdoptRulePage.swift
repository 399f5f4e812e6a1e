import Civics
import Deciding
import Markup
import Wording

/// Recording that the plenary adopted a rule: what is assumed is checked, then it is locked.
struct AdoptRulePage {
    let book: Phrasebook
    let rule: VotingRule
    let entry: AdoptionEntry
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.rulesTitle), to: Address.consoleRules.path),
                    PageLink(
                        book.say(.rulesYear(year: rule.key.year)),
                        to: Address.consoleRule(rule.id).path
                    ),
                ],
                here: book.say(.rulesAdoptCrumb),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                if let notice = entry.notice {
                    Component.notice(.stop, title: book.say(notice.title), book.say(notice.text))
                }
                Component.errorSummary(fields, in: book)
                Component.headline(.rulesAdoptHeadline, in: book)
                Component.lead(book.say(.rulesAdoptLead))
                RuleNotices(book: book, rule: rule).content
                if rule.sealed == nil { form }
            }
        }
    }

    private var form: HTML {
        Component.form(target) {
            if !rule.assumed.isEmpty { confirmations }
            Component.input(date, value: entry.form[.date], kind: .date, in: book)
            Component.input(decision, value: entry.form[.decision], in: book)
            HTML.fieldset(.class("field"), .aria("describedby", "votes-hint")) {
                HTML.legend(.class("label")) {
                    book.say(.rulesAdoptVotes)
                    " "
                    HTML.span(book.say(.componentsFormOptional), .class("optional"))
                }
                HTML.p(book.say(.rulesAdoptVotesHint), .class("hint"), .id("votes-hint"))
                HTML.div(.class("rule-votes")) {
                    for field in votes {
                        Component.input(
                            field,
                            value: entry.form[AdoptionField(rawValue: field.name) ?? .yes],
                            kind: .integer,
                            in: book
                        )
                    }
                }
            }
            Component.submitRow { Component.button(book.say(.rulesAdoptButton), .danger) }
        }
    }

    /// What is assumed, each in its sentence, to be ticked one by one.
    private var confirmations: HTML {
        let preview = RulePreview(rule.terms, in: book.language)
        return Component.checks(
            confirm,
            options: preview.lines.filter { rule.assumed.contains($0.content) }.map { line in
                FormOption(
                    RuleEntry.name(of: line.content),
                    book.say(line.content.name) + (book.language == .zh ? "：" : ": ")
                        + line.sentences.map(book.say).joined(separator: book.gap)
                )
            },
            ticked: Set(entry.form.confirmed.map(RuleEntry.name)),
            in: book
        )
    }

    private var fields: [Field] { [confirm, date, decision] + votes }

    private var confirm: Field {
        Field(
            "confirm",
            book.say(.rulesAdoptConfirm),
            hint: book.say(.rulesAdoptConfirmHint),
            error: entry.assumed.isEmpty
                ? nil : book.say(.rulesAdoptAssumed(contents: book.names(of: entry.assumed)))
        )
    }

    private var date: Field { field(.date, .rulesAdoptDate) }
    private var decision: Field { field(.decision, .rulesAdoptDecision) }
    private var votes: [Field] {
        [
            field(.deputies, .rulesAdoptDeputies), field(.yes, .rulesAdoptYes),
            field(.no, .rulesAdoptNo), field(.abstain, .rulesAdoptAbstain),
        ]
    }

    private func field(_ name: AdoptionField, _ label: Message) -> Field {
        Field(
            name.rawValue,
            book.say(label),
            error: entry.faults.first { $0.field == name }.map { book.say($0.message(in: book)) }
        )
    }
}
