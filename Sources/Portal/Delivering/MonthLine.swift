import Civics
import Delivering
import Ledger
import Markup
import Wording

/// A field of a month's form with what it is called and what stands in it.
struct MonthLine {
    let field: String
    let label: String
    let value: String

    /// Every field that a month's form may have, with the values of a form.
    static func all(
        of row: DeliveryBoard.Row,
        _ form: MonthForm,
        in book: Phrasebook
    ) -> [MonthLine] {
        func line(_ field: String, _ label: String) -> MonthLine {
            MonthLine(field: field, label: label, value: form[field])
        }
        let figures = row.entry.measures.compactMap { measure -> MonthLine? in
            guard let target = row.entry.plan?.target(of: measure.id) else { return nil }
            let figure = line(MonthForm.figure(measure.ordinal), measure.name(in: book.language))
            // A box that is not ticked holds nothing.
            guard measure.isState(target), figure.value == "0" else { return figure }
            return MonthLine(field: figure.field, label: figure.label, value: "")
        }
        let milestones = row.progress.milestones.flatMap { milestone in
            [
                (MonthForm.reached(milestone.planned.key), Message.deliveryMilestoneReached),
                (MonthForm.expected(milestone.planned.key), .deliveryMilestoneExpected),
            ].map { field, name in
                line(
                    field,
                    book.say(
                        .deliveryTwoClauses(one: milestone.planned.name, other: book.say(name))
                    )
                )
            }
        }
        let problems = (1...MonthForm.mostProblems).map {
            line(MonthForm.problem($0), book.say(.deliveryProblemLabel(number: $0)))
        }
        let words = [
            (MonthForm.next, Message.deliveryFieldNext), (MonthForm.remark, .deliveryFieldRemark),
            (MonthForm.correction, .deliveryFieldCorrection),
        ].map { line($0, book.say($1)) }
        return figures + milestones + problems + words
    }
}

/// What stands of a month beside what somebody entered who came too late: nothing typed is lost.
struct MonthComparison {
    let book: Phrasebook
    let row: DeliveryBoard.Row
    let stands: MonthForm
    let entered: MonthForm

    private var lines: [(stands: MonthLine, entered: MonthLine)] {
        zip(
            MonthLine.all(of: row, stands, in: book),
            MonthLine.all(of: row, entered, in: book)
        ).filter { $0.value != $1.value }.map { ($0, $1) }
    }

    @HTML.Builder var content: HTML {
        let lines = lines
        if !lines.isEmpty {
            Component.table(
                name: book.say(.deliveryKeptTitle),
                columns: [
                    TableColumn(book.say(.deliveryKeptField), .head),
                    TableColumn(book.say(.deliveryKeptStands)),
                    TableColumn(book.say(.deliveryKeptEntered)),
                ],
                rows: lines.map { line in
                    TableRow([HTML(line.stands.label)] + [line.stands, line.entered].map(value))
                },
                in: book
            )
        }
    }

    private func value(_ line: MonthLine) -> HTML {
        line.value.isEmpty ? "—" : HTML.span(line.value, .lang("zh-Hans"))
    }
}
