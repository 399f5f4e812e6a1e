import Civics
import Delivering
import Ledger
import Markup
import Wording

/// A measure's target and its twelve months, to be filled in by keyboard or pasted from a
/// spreadsheet.
struct PlanGrid {
    let book: Phrasebook
    let measure: Measure
    let form: PlanForm
    let entry: DeliveryEntry

    private var number: Int { measure.ordinal }
    private var name: LocalText { measure.localName(in: book.language) }

    private var fields: DeliveryFields {
        DeliveryFields(book: book, part: "plan", entry: entry, fresh: form.values)
    }

    /// Whether the target that stands there is a state and not a number.
    private var isState: Bool {
        let printed = form[PlanForm.target(number)]
        return measure.isState(printed: printed) || printed.isEmpty && measure.unit.isEmpty
    }

    var content: HTML {
        HTML.fieldset(.class("field plan-measure")) {
            HTML.legend(.class("label"), .lang(name.lang)) { name.text }
            Component.input(
                fields.field(
                    PlanForm.target(number),
                    book.say(.deliveryFieldTarget),
                    hint: hint,
                    isOptional: measure.role == .paid
                ),
                value: form[PlanForm.target(number)],
                kind: measure.isMoney ? .decimal : .text,
                unit: measure.isMoney ? measure.unit : nil,
                in: book
            )
            if isState { month } else { months }
        }
    }

    private var hint: String {
        if measure.isMoney { return book.say(.deliveryTargetMoneyHint) }
        return measure.unit.isEmpty
            ? book.say(.deliveryTargetStateHint)
            : book.say(.deliveryTargetHint(unit: measure.unit))
    }

    /// The month in which a state is reached.
    private var month: HTML {
        Component.select(
            fields.field(PlanForm.month(number), book.say(.deliveryFieldMonth)),
            options: (1...12).map {
                FormOption(String($0), PlanChart.month($0, in: book))
            },
            selected: form[PlanForm.month(number)],
            prompt: book.say(.deliveryFieldMonthPrompt),
            in: book
        )
    }

    private var months: HTML {
        HTML {
            errors
            HTML.div(
                .class("table-wrap"),
                .tabindex(0),
                .role("group"),
                .aria("label", book.say(.componentsTableScrolls(name: name.text)))
            ) {
                HTML.table(.class("table plan-grid"), .data("plan", "")) {
                    HTML.thead {
                        HTML.tr {
                            for month in 1...12 {
                                HTML.th(PlanChart.month(month, in: book), .scope("col"))
                            }
                        }
                    }
                    HTML.tbody {
                        HTML.tr { for month in 1...12 { cell(month) } }
                    }
                }
            }
        }
    }

    private func cell(_ month: Int) -> HTML {
        let name = PlanForm.cell(number, month)
        let field = fields.field(name, "")
        return HTML.td {
            HTML.input(
                .class("input input--num"),
                .id(field.id),
                .name(name),
                .value(form[name]),
                .inputmode("decimal"),
                .autocomplete("off"),
                .aria(
                    "label",
                    book.say(
                        .deliveryCellLabel(
                            measure: self.name.text,
                            month: PlanChart.month(month, in: book)
                        )
                    )
                ),
                .aria("invalid", field.error == nil ? nil : "true"),
                .aria("describedby", field.error == nil ? nil : "error-\(name)")
            )
        }
    }

    /// What is wrong with the months, above them.
    private var errors: HTML {
        HTML {
            for month in 1...12 {
                let name = PlanForm.cell(number, month)
                if let error = fields.field(name, "").error {
                    HTML.p(error, .class("error"), .id("error-\(name)"))
                }
            }
        }
    }
}
