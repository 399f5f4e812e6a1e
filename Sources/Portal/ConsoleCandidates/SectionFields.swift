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

    var form: CandidateForm { state.form }

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
            HTML.div(.class("checks")) {
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
        HTML.div(.class("field-row")) {
            Component.input(field("start"), value: form["start"], kind: .date, in: book)
            Component.input(field("finish"), value: form["finish"], kind: .date, in: book)
        }
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

    // MARK: - Controls

    func field(_ name: String, isOptional: Bool = false) -> Field {
        Field(
            name,
            book.say(Self.label(name, in: places, book)),
            isOptional: isOptional,
            hint: Self.hint(name).map(book.say),
            error: state.error(name, in: book)
        )
    }

    func input(_ name: String, isOptional: Bool = false) -> HTML {
        Component.input(field(name, isOptional: isOptional), value: form[name], in: book)
    }

    func amount(_ name: String, isOptional: Bool = false) -> HTML {
        Component.input(
            field(name, isOptional: isOptional),
            value: form[name],
            kind: .decimal,
            // An amount that names its unit itself has it already.
            unit: form[name].contains("元") ? nil : book.say(.candidateFormWan),
            in: book
        )
    }

    func text(
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

    func select(
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
