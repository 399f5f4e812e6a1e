import Evaluating
import Markup
import Wording

/// The surveys there are, and the form that prepares one.
struct SurveyDeskPage {
    let book: Phrasebook
    let all: [SurveyResult]
    let entry: SurveyEntry
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.errorSummary([year, title, titleEnglish], in: book)
            Component.headline(.surveyDeskHeadline, in: book)
            Component.lead(book.say(.surveyDeskLead))
            if !all.isEmpty { list }
            HTML.section(.class("section column"), .aria("labelledby", "new")) {
                HTML.h2(book.say(.surveyDeskNew), .id("new"))
                form
            }
        }
    }

    private var list: HTML {
        HTML.section(.class("section"), .aria("labelledby", "all")) {
            HTML.h2(book.say(.surveyDeskList), .id("all"))
            Component.table(
                name: book.say(.surveyDeskList),
                columns: [
                    TableColumn(book.say(.surveyDeskColumnSurvey), .head),
                    TableColumn(book.say(.surveyDeskColumnState)),
                    TableColumn(book.say(.surveyDeskColumnSlips), .number),
                ],
                rows: all.map { result in
                    TableRow([
                        HTML.a(.href(Address.surveyHeld(result.survey.id).path)) {
                            "\(result.survey.year) "
                            result.survey.title(in: book).html
                        },
                        Component.badge(
                            book.say(result.survey.state.name),
                            result.survey.state == .open ? .accent : .plain
                        ),
                        HTML(
                            book.say(
                                .surveySlipsUsed(used: result.used, printed: result.printed)
                            )
                        ),
                    ])
                },
                in: book
            )
        }
    }

    private func field(
        _ name: SurveyField,
        _ label: Message,
        isOptional: Bool = false
    ) -> Field {
        Field(
            name.rawValue,
            book.say(label),
            isOptional: isOptional,
            error: entry.fault(name, in: book)
        )
    }

    private var year: Field { field(.year, .surveyDeskYear) }
    private var title: Field { field(.title, .surveyDeskTitle) }
    private var titleEnglish: Field {
        field(.titleEnglish, .surveyDeskTitleEnglish, isOptional: true)
    }

    private var form: HTML {
        Component.form(target) {
            Component.input(year, value: entry["year"], kind: .integer, in: book)
            Component.input(title, value: entry["title"], in: book)
            Component.input(titleEnglish, value: entry["title-en"], in: book)
            Component.choices(
                Field("who", book.say(.surveyDeskOpenToAll)),
                options: [
                    FormOption(
                        "slips",
                        book.say(.surveyDeskSlipsOnly),
                        consequence: book.say(.surveyDeskSlipsOnlyNote)
                    ),
                    FormOption(
                        "all",
                        book.say(.surveyDeskEverybody),
                        consequence: book.say(.surveyDeskEverybodyNote)
                    ),
                ],
                selected: [entry["who"] == "all" ? "all" : "slips"],
                in: book
            )
            Component.submitRow { Component.button(book.say(.surveyDeskPrepare)) }
        }
    }
}
