import Deciding
import Markup
import Tallying
import Wording

/// Sample counts under a rule, in an address that can be sent to others.
struct TrialPage {
    let book: Phrasebook
    let rule: VotingRule
    let trial: RuleTrial
    /// What the address holds, by the names of the fields.
    let typed: [String: String]
    /// What came of it; nil where nothing was asked yet.
    let result: RuleTrial.Result?
    /// The deputies in office on the roll today; nil where nobody is.
    let onRoll: Int?

    private var path: String { Address.tryRule(rule.id).path }

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
                here: book.say(.rulesTrialCrumb),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                Component.errorSummary(faults.map(summary), namingFields: true, in: book)
                HTML.div {
                    Component.headline(.rulesTrialHeadline, in: book)
                    Component.lead(book.say(.rulesTrialLead))
                }
                RuleNotices(book: book, rule: rule).content
                examples
                if case .counted(let record, let count) = result {
                    TrialResult(book: book, record: record, count: count).content
                }
                form
            }
        }
    }

    private var faults: [RuleTrial.Fault] {
        if case .refused(let faults) = result { faults } else { [] }
    }

    /// A fault in the summary.
    private func summary(_ fault: RuleTrial.Fault) -> Field {
        let field = trial.fields.first { $0.name == fault.field }
        return Field(fault.field, field.map(name) ?? "", error: book.say(fault.message))
    }

    /// What a field is called where it does not stand in its table.
    private func name(_ field: RuleTrial.Field) -> String {
        let label = book.say(field.label(of: trial.terms))
        switch field {
        case .deputies, .present, .issued, .returned, .void, .blank: return label
        case .yes(let item), .no(let item), .abstain(let item), .score(let item):
            return book.say(
                .rulesTrialCell(item: book.say(.rulesTrialItem(number: item)), column: label)
            )
        }
    }

    /// Links to this page with the numbers of an example.
    private var examples: HTML {
        HTML.nav(.class("row no-print"), .aria("label", book.say(.rulesTrialExamples))) {
            HTML.span(book.say(.rulesTrialExamples), .class("quiet"), .aria("hidden", "true"))
            for example in RuleTrial.Example.allCases {
                if let fields = trial.fields(of: example, deputies: deputies) {
                    Component.buttonLink(
                        book.say(example.name),
                        to: path + "?" + query(fields),
                        .second,
                        size: .small
                    )
                }
            }
        }
    }

    private var deputies: Int {
        typed["deputies"].flatMap { Int($0) }.flatMap { $0 > 3 ? $0 : nil }
            ?? rule.sealed?.document.adoption.votes?.deputies ?? onRoll ?? 100
    }

    private func query(_ fields: [String: String]) -> String {
        trial.fields.compactMap { field in fields[field.name].map { "\(field.name)=\($0)" } }
            .joined(separator: "&")
    }

    private var form: HTML {
        Component.form(FormTarget(path, method: .get), class: "stack no-print") {
            HTML.h2(book.say(.rulesTrialPapers))
            HTML.div(.class("rule-votes")) {
                for field in RuleTrial.papers {
                    Component.input(
                        Field(
                            field.name,
                            book.say(field.label(of: trial.terms)),
                            error: error(field)
                        ),
                        value: typed[field.name] ?? "",
                        kind: .integer,
                        in: book
                    )
                }
            }
            HTML.h2(book.say(.rulesTrialItems))
            items
            Component.submitRow { Component.button(book.say(.rulesTrialButton)) }
        }
    }

    private var items: HTML {
        Component.table(
            name: book.say(.rulesTrialItems),
            columns: [TableColumn(book.say(.rulesTrialColumnItem), .head)]
                + trial.fields(of: 1).map { TableColumn(book.say($0.label(of: trial.terms))) },
            rows: (1...trial.terms.items).map { item in
                TableRow(
                    [HTML(book.say(.rulesTrialItem(number: item)))]
                        + trial.fields(of: item).map(cell)
                )
            },
            in: book
        )
    }

    private func cell(_ field: RuleTrial.Field) -> HTML {
        let error = error(field)
        return HTML {
            HTML.input(
                .class("input input--num rule-cell"),
                .id("field-\(field.name)"),
                .name(field.name),
                .value(typed[field.name] ?? ""),
                .inputmode("numeric"),
                .aria("label", name(field)),
                .aria("invalid", error == nil ? nil : "true"),
                .aria("describedby", error == nil ? nil : "error-\(field.name)")
            )
            if let error { HTML.p(error, .class("error"), .id("error-\(field.name)")) }
        }
    }

    private func error(_ field: RuleTrial.Field) -> String? {
        faults.first { $0.field == field.name }.map { book.say($0.message) }
    }
}

extension RuleTrial.Field {
    /// What it is called.
    func label(of terms: VoteTerms) -> Message {
        switch self {
        case .deputies: .rulesTrialDeputies
        case .present: .rulesTrialPresent
        case .issued: .rulesTrialIssued
        case .returned: .rulesTrialReturned
        case .void: .rulesTrialVoid
        case .blank: .rulesTrialBlank
        case .yes:
            switch terms.rule.ballot {
            case .upTo, .exactly: .rulesTrialMarks
            case .perItem, .package: .rulesTrialYes
            case .rank: .rulesTrialRanked
            }
        case .no: .rulesTrialNo
        case .abstain: .rulesTrialAbstain
        case .score: .rulesTrialScore
        }
    }
}
