import Markup
import Proposing
import Wording

extension SectionFields {
    /// The rows, each with a button that takes it away, and one that adds another.
    @HTML.Builder var rows: HTML {
        for row in 1...state.rows {
            HTML.fieldset(.class("form-row stack stack--tight")) {
                HTML.legend(
                    book.say(.candidateFormRow(number: row)),
                    .class("label")
                )
                switch form.section {
                case .parts: part(row)
                case .targets: target(row)
                default: opinion(row)
                }
                HTML.p {
                    Component.button(
                        book.say(.candidateFormRemove(number: row)),
                        .quiet,
                        size: .small,
                        name: "step",
                        value: "remove-\(row)"
                    )
                }
            }
        }
        if state.rows < form.section.mostRows {
            HTML.p {
                Component.button(
                    book.say(.candidateFormAdd),
                    .second,
                    size: .small,
                    name: "step",
                    value: "add"
                )
            }
        }
    }

    @HTML.Builder private func part(_ row: Int) -> HTML {
        input(CandidateForm.name("part-name", row))
        text(CandidateForm.name("part-content", row), isOptional: true, rows: 2)
        Component.hiddenFields([
            .init(CandidateForm.name("part-was", row), form["part-was", row])
        ])
    }

    @HTML.Builder private func target(_ row: Int) -> HTML {
        input(CandidateForm.name("indicator", row))
        HTML.div(.class("field-row")) {
            select(
                CandidateForm.name("relation", row),
                CandidateTarget.Relation.allCases.filter { $0 != .reached }
                    .map { FormOption($0.rawValue, book.say($0.name)) },
                prompt: nil
            )
            input(CandidateForm.name("quantity", row))
        }
        if !record.details.subItems.isEmpty {
            select(
                CandidateForm.name("part", row),
                record.details.subItems.map { FormOption(String($0.number), $0.name) },
                prompt: .candidateFormWhole
            )
        }
    }

    @HTML.Builder private func opinion(_ row: Int) -> HTML {
        input(CandidateForm.name("unit", row))
        HTML.div(.class("field-row")) {
            select(
                CandidateForm.name("kind", row),
                CandidateOpinion.Kind.allCases.map { FormOption($0.rawValue, book.say($0.name)) },
                prompt: nil
            )
            select(
                CandidateForm.name("verdict", row),
                CandidateOpinion.Verdict.allCases
                    .map { FormOption($0.rawValue, book.say($0.name)) }
            )
        }
        text(CandidateForm.name("words", row), isOptional: true, rows: 2)
        Component.input(
            field(CandidateForm.name("date", row), isOptional: true),
            value: form["date", row],
            kind: .date,
            in: book
        )
    }
}
