import Deciding
import Markup
import Tallying
import Wording

/// Two entries of a box side by side, for the chief scrutineer alone: every line on which they
/// differ is ruled on, or the box is entered again.
struct CompareBoxPage {
    let book: Phrasebook
    let view: CountingView
    let box: CountingView.ChiefBox
    let entry: CountingEntry<BoxRulingForm>
    let rule: FormTarget
    let again: FormTarget

    var content: HTML {
        HTML {
            sections.crumbs(book.say(.countingBox(number: box.box.number)))
            HTML.div(.class("stack stack--loose column")) {
                sections.refusal(entry.error, besides: fields)
                Component.errorSummary(fields, namingFields: true, in: book)
                Component.eyebrow([
                    HTML(book.say(.countingBox(number: box.box.number))),
                    HTML(book.say(.countingPapers(count: box.box.papers))),
                ])
                Component.headline(headline, in: book)
                if let pair = box.entries { comparison(pair) }
            }
        }
    }

    private var sections: CountingSections { CountingSections(book: book, view: view) }
    private var words: CountLineWords {
        CountLineWords(book: book, poll: view.poll, rule: view.ballot.rule)
    }

    private var differences: [BoxComparison.Difference] {
        box.entries?.comparison.differences ?? []
    }

    private var headline: Message {
        differences.isEmpty
            ? .countingCompareEqual : .countingCompareHeadline(count: differences.count)
    }

    @HTML.Builder private func comparison(_ pair: CountingView.Pair) -> HTML {
        if box.state == .differing {
            Component.notice(
                .stop,
                title: book.say(.countingCompareTitle),
                book.say(.countingCompareText)
            )
        }
        HTML.div(.class("snug")) {
            Component.table(
                name: book.say(.countingCompareTable),
                columns: [
                    TableColumn(book.say(.countingCompareLine), .head),
                    TableColumn(name(pair.first), .number),
                    TableColumn(name(pair.second), .number),
                    TableColumn(book.say(.countingCompareResult), .number),
                ],
                rows: lines(pair).map { row($0, pair) },
                in: book
            )
        }
        if box.state == .differing { forms }
    }

    /// The lines of the form; those of void reasons and blanks only where somebody has one.
    private func lines(_ pair: CountingView.Pair) -> [BoxComparison.Line] {
        BoxLines(view.ballot).all.filter { line in
            !line.mayBeEmpty || pair.first.totals[line] + pair.second.totals[line] > 0
        }
    }

    private func row(_ line: BoxComparison.Line, _ pair: CountingView.Pair) -> TableRow {
        let (first, second) = (pair.first.totals[line], pair.second.totals[line])
        let result: HTML =
            first == second
            ? HTML(book.say(.countingCompareSame))
            : HTML.b(
                book.say(.countingCompareOff(count: abs(first - second))),
                .class("behind")
            )
        return TableRow([
            HTML(words.name(line)), HTML(book.number(first)), HTML(book.number(second)), result,
        ])
    }

    /// The teller's name; the place where the meeting names the account no longer.
    private func name(_ entry: BoxEntry) -> String {
        view.names[entry.account] ?? book.say(.countingCompareTeller(number: entry.place))
    }

    @HTML.Builder private var forms: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "ruling")) {
            Component.sectionHead(book.say(.countingRuleTitle), id: "ruling")
            HTML.p(book.say(.countingRuleText))
            Component.form(rule) {
                for difference in differences { line(difference.line) }
                Component.submitRow { Component.button(book.say(.countingRuleButton)) }
            }
        }
        HTML.section(.class("stack"), .aria("labelledby", "again")) {
            Component.sectionHead(book.say(.countingAgainTitle), id: "again")
            HTML.p(book.say(.countingAgainText))
            Component.form(again) {
                Component.submitRow {
                    Component.button(book.say(.countingAgainButton), .second)
                }
            }
        }
        HTML.p {
            HTML.a(
                book.say(.countingRecountLink(number: box.box.number)),
                .href(Address.recountBox(view.session.id, box.box.number).path)
            )
        }
    }

    private func line(_ line: BoxComparison.Line) -> HTML {
        HTML.div(
            .class("count-item"),
            .role("group"),
            .aria("labelledby", "line-\(line.key)")
        ) {
            HTML.h3(words.name(line), .id("line-\(line.key)"))
            Component.input(
                number(line, book.say(.countingRuleNumber)),
                value: entry.form.lines[line.key]?.number ?? "",
                kind: .integer,
                in: book
            )
            Component.input(
                reason(line, book.say(.countingRuleReason)),
                value: entry.form.lines[line.key]?.reason ?? "",
                in: book
            )
        }
    }

    /// For the summary of errors, each by the name of its line.
    private var fields: [Field] {
        differences.flatMap { difference in
            let name = words.name(difference.line)
            return [number(difference.line, name), reason(difference.line, name)]
        }
    }

    private func number(_ line: BoxComparison.Line, _ label: String) -> Field {
        Field(line.key, label, error: entry.error(line.key, in: book))
    }

    private func reason(_ line: BoxComparison.Line, _ label: String) -> Field {
        let name = BoxRulingForm.reasonField(line.key)
        return Field(name, label, error: entry.error(name, in: book))
    }
}
