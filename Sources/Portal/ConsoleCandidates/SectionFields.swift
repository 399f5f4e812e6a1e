import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The controls of a section's form.
struct SectionFields {
    let book: Phrasebook
    let state: SectionState
    let record: CandidateRecord
    let places: [Jurisdiction]
    let fields: [String]

    private var form: CandidateForm { state.form }

    var content: HTML {
        HTML {
            switch form.section {
            case .basics: basics
            case .parts, .targets, .opinions: rows
            case .places: reach
            case .money: money
            case .units: units
            case .time: time
            case .grounds: grounds
            case .index: index
            }
        }
    }

    // MARK: - Sections whose fields stand once

    @HTML.Builder private var basics: HTML {
        input("name")
        input("name-en", isOptional: true)
        select(
            "field",
            fields.map { FormOption($0, FieldNames.name(of: $0, in: book)) }
        )
        Component.chips(
            field("category"),
            options: CandidateCategory.allCases.map { FormOption($0.rawValue, book.say($0.name)) },
            selected: form["category"],
            in: book
        )
        text("content", limit: NewCandidate.mostContent)
        Component.choices(
            field("origin"),
            options: [
                FormOption("own", book.say(.candidateOriginOwn)),
                FormOption("upper", book.say(.candidateFormOriginUpper)),
            ],
            selected: [form["origin"].isEmpty ? "own" : form["origin"]],
            in: book
        )
        input("upper-list", isOptional: true)
        input("upper-item", isOptional: true)
    }

    @HTML.Builder private var reach: HTML {
        Component.choices(
            field("reach"),
            options: [
                FormOption("all", book.say(.candidatePlacesAll)),
                FormOption("some", book.say(.candidateFormReachSome)),
            ],
            selected: [form["reach"]],
            in: book
        )
        HTML.fieldset(.class("field")) {
            HTML.legend(book.say(.candidateFormTowns), .class("label"))
            HTML.div(.class("grid-2")) {
                for place in places {
                    HTML.label(.class("choice")) {
                        HTML.input(
                            .type("checkbox"),
                            .name(place.placeField),
                            .value("1"),
                            .checked(!form[place.placeField].isEmpty)
                        )
                        HTML.span(place.name(in: book.language))
                    }
                }
            }
        }
    }

    @HTML.Builder private var money: HTML {
        amount("total")
        amount("annual")
        HTML.fieldset(.class("stack")) {
            HTML.legend(book.say(.candidateFieldFunding), .class("label"))
            HTML.p(book.say(.candidateFormFundingHint), .class("hint"))
            for source in CandidateFunding.Source.allCases {
                amount("funding-\(source.rawValue)", isOptional: true)
            }
        }
    }

    @HTML.Builder private var units: HTML {
        input("lead")
        text("responsible", isOptional: true, rows: 3)
        text("cooperating", isOptional: true, rows: 3)
        input("vice-mayor")
        input("contact")
        input("maintenance")
    }

    @HTML.Builder private var time: HTML {
        Component.input(field("start"), value: form["start"], kind: .date, in: book)
        Component.input(field("finish"), value: form["finish"], kind: .date, in: book)
        HTML.label(.class("choice")) {
            HTML.input(
                .type("checkbox"),
                .name("crosses"),
                .value("1"),
                .checked(!form["crosses"].isEmpty)
            )
            HTML.span(book.say(.candidateFormCrosses))
        }
        text("stage-goal", isOptional: true, rows: 3)
    }

    @HTML.Builder private var grounds: HTML {
        input("beneficiaries")
        input("scope", isOptional: true)
        for name in ["background", "necessity", "feasibility", "risk"] {
            text(name, rows: 3, limit: 500)
        }
    }

    @HTML.Builder private var index: HTML {
        Component.choices(
            field("basis"),
            options: [
                FormOption(
                    "computed",
                    book.say(.candidateFormComputed),
                    consequence: book.say(
                        .candidateIndexComputed(
                            index: PublicIndex.computed(suggestions: record.mergedTotal).text,
                            count: record.mergedTotal
                        )
                    )
                ),
                FormOption("typed", book.say(.candidateFormTyped)),
            ],
            selected: [form["basis"]],
            in: book
        )
        Component.input(
            field("stars", isOptional: true),
            value: form["stars"],
            kind: .decimal,
            in: book
        )
        text("reason", isOptional: true, rows: 2)
    }

    // MARK: - Sections of rows

    /// The rows, each with a button that takes it away, and one that adds another.
    @HTML.Builder private var rows: HTML {
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
        select(
            CandidateForm.name("relation", row),
            CandidateTarget.Relation.allCases.filter { $0 != .reached }
                .map { FormOption($0.rawValue, book.say($0.name)) },
            prompt: nil
        )
        input(CandidateForm.name("quantity", row))
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
        select(
            CandidateForm.name("kind", row),
            CandidateOpinion.Kind.allCases.map { FormOption($0.rawValue, book.say($0.name)) },
            prompt: nil
        )
        select(
            CandidateForm.name("verdict", row),
            CandidateOpinion.Verdict.allCases.map { FormOption($0.rawValue, book.say($0.name)) }
        )
        text(CandidateForm.name("words", row), isOptional: true, rows: 2)
        Component.input(
            field(CandidateForm.name("date", row), isOptional: true),
            value: form["date", row],
            kind: .date,
            in: book
        )
    }

    // MARK: - Controls

    private func field(_ name: String, isOptional: Bool = false) -> Field {
        Field(
            name,
            book.say(Self.label(name, in: places, book)),
            isOptional: isOptional,
            hint: Self.hint(name).map(book.say),
            error: state.error(name, in: book)
        )
    }

    private func input(_ name: String, isOptional: Bool = false) -> HTML {
        Component.input(field(name, isOptional: isOptional), value: form[name], in: book)
    }

    private func amount(_ name: String, isOptional: Bool = false) -> HTML {
        Component.input(
            field(name, isOptional: isOptional),
            value: form[name],
            kind: .decimal,
            unit: book.say(.candidateFormWan),
            in: book
        )
    }

    private func text(
        _ name: String,
        isOptional: Bool = false,
        rows: Int = 4,
        limit: Int? = nil
    ) -> HTML {
        Component.textArea(
            field(name, isOptional: isOptional),
            value: form[name],
            rows: rows,
            limit: limit,
            in: book
        )
    }

    private func select(
        _ name: String,
        _ options: [FormOption],
        prompt: Message? = .candidateFormChoose
    ) -> HTML {
        Component.select(
            field(name),
            options: options,
            selected: form[name],
            prompt: prompt.map(book.say),
            in: book
        )
    }
}
