import Deciding
import Markup
import Tallying
import Wording

/// The numbers of a box or of a machine, in the order of the paper: one field after the other.
struct CountForm {
    let book: Phrasebook
    let poll: Poll
    let ballot: BoxBallot
    let form: BoxForm
    /// The error beside a field.
    let error: (String) -> String?
    /// Whether papers are counted, and not keypads.
    let isPaper: Bool
    /// Whether the first field takes the focus.
    let takesFocus: Bool

    private var words: CountLineWords { CountLineWords(book: book, poll: poll, rule: ballot.rule) }
    private var lines: BoxLines { BoxLines(ballot, channel: isPaper ? .paper : .keypad) }

    /// The prefixes of the names of its fields.
    static let prefixes =
        ["void-", "score-"]
        + (BoxComparison.Column.allCases.map(\.rawValue)
        + BoxComparison.Mark.allCases.map(\.rawValue)).map { $0 + "-" }
    /// The names that are known beforehand.
    static let fields: Set<String> = ["papers", "valid", "blank"]

    /// Reads what was sent.
    static func read(_ fields: FormFields) -> BoxForm {
        let names = fields.names.filter { name in
            name == "valid" || name == "blank" || prefixes.contains { name.hasPrefix($0) }
        }
        return BoxForm(
            papers: fields["papers"],
            numbers: Dictionary(uniqueKeysWithValues: names.map { ($0, fields[$0]) })
        )
    }

    /// The two tables.
    @HTML.Builder var content: HTML {
        table(book.say(.countingFormPapers)) {
            row(papers, form.papers, isFirst: true)
            for line in lines.papers { row(field(line), value(line)) }
        }
        if let type = ballot.rule.ballot, !type.isAnswered {
            table(book.say(.countingFormItems)) {
                for item in lines.items { itemRow(item.item, item.lines) }
            }
        } else {
            for item in lines.items { answers(item.item, item.lines) }
        }
    }

    /// What the script says of the sum, in the language of the page.
    func target(_ target: FormTarget, @HTML.Builder content: () -> HTML) -> HTML {
        HTML.form(
            .class("form"),
            .action(target.address),
            .method("post"),
            .enctype(target.method == .upload ? "multipart/form-data" : nil),
            .id("count"),
            .novalidate(),
            .data("equal", book.say(check(isEqual: true))),
            .data("unequal", book.say(check(isEqual: false))),
            .data("missing", book.say(.countingCheckMissing(done: "{done}", left: "{left}")))
        ) {
            Component.hiddenFields(target.hidden)
            content()
        }
    }

    private func check(isEqual: Bool) -> Message {
        guard ballot.rule.ballot != nil else {
            return isEqual
                ? .countingCheckFormsEqual(valid: "{valid}", void: "{void}", sum: "{sum}")
                : .countingCheckFormsUnequal(
                    valid: "{valid}",
                    void: "{void}",
                    sum: "{sum}",
                    papers: "{papers}"
                )
        }
        return isEqual
            ? .countingCheckEqual(
                valid: "{valid}",
                void: "{void}",
                blank: "{blank}",
                sum: "{sum}"
            )
            : .countingCheckUnequal(
                valid: "{valid}",
                void: "{void}",
                blank: "{blank}",
                sum: "{sum}",
                papers: "{papers}"
            )
    }

    /// Every field, for the summary of errors.
    var fields: [Field] { [papers] + lines.all.map(field) }

    // MARK: - Rows

    private func table(_ name: String, @HTML.Builder rows: () -> HTML) -> HTML {
        HTML.table(.class("tally")) {
            HTML.caption(name)
            HTML.tbody { rows() }
        }
    }

    private func row(_ field: Field, _ value: String, isFirst: Bool = false) -> HTML {
        HTML.tr(.class(field.error == nil ? nil : "field--error")) {
            HTML.th(.scope("row"), .colspan(2)) {
                HTML.label(field.label, .for(field.id))
                Component.explanation(field, in: book)
            }
            HTML.td { input(field, value, isFirst: isFirst) }
        }
    }

    private func itemRow(_ item: ItemID, _ lines: [BoxComparison.Line]) -> HTML {
        let fields = lines.map(field)
        return HTML.tr(.class(fields.contains { $0.error != nil } ? "field--error" : nil)) {
            HTML.td(item.text, .class("num"))
            HTML.th(.scope("row")) {
                HTML.label(words.item(item), .for(fields.first?.id ?? ""))
                for field in fields { Component.explanation(field, in: book) }
            }
            HTML.td(.class(lines.count > 1 ? "tally-pair" : nil)) {
                for (line, field) in zip(lines, fields) {
                    if lines.count > 1 {
                        HTML.label(words.column(line), .class("small quiet"), .for(field.id))
                    }
                    input(field, value(line))
                }
            }
        }
    }

    /// The answers to one item, side by side.
    private func answers(_ item: ItemID, _ lines: [BoxComparison.Line]) -> HTML {
        let fields = lines.map(field)
        return HTML.div(
            .class(fields.contains { $0.error != nil } ? "count-item field--error" : "count-item"),
            .role("group"),
            .aria("labelledby", "item-\(item.text)")
        ) {
            HTML.h2(
                book.say(.countingLineNumbered(number: item.text, name: words.item(item))),
                .id("item-\(item.text)")
            )
            for field in fields { Component.explanation(field, in: book) }
            HTML.div(.class("count-answers")) {
                for (line, field) in zip(lines, fields) {
                    HTML.div {
                        HTML.label(words.column(line), .class("small quiet"), .for(field.id))
                        input(field, value(line))
                    }
                }
            }
        }
    }

    private func input(_ field: Field, _ value: String, isFirst: Bool = false) -> HTML {
        HTML.input(
            .class("input input--num"),
            .id(field.id),
            .name(field.name),
            .type("text"),
            .value(value),
            .inputmode("numeric"),
            .autocomplete("off"),
            .enterkeyhint("next"),
            .autofocus(isFirst && takesFocus),
            .data("optional", field.isOptional ? "" : nil),
            .aria("describedby", field.describedBy()),
            .aria("invalid", field.invalid)
        )
    }

    private func value(_ line: BoxComparison.Line) -> String { form.numbers[line.key] ?? "" }

    private var papers: Field {
        Field(
            "papers",
            book.say(isPaper ? .countingLinePapers : .countingLineKeypads),
            error: error("papers")
        )
    }

    private func field(_ line: BoxComparison.Line) -> Field {
        Field(line.key, words.name(line), isOptional: line.mayBeEmpty, error: error(line.key))
    }
}
