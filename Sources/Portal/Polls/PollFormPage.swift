import Deciding
import Markup
import Wording

/// The form with which a poll is put on a meeting's agenda.
struct PollFormPage {
    /// The fields of the form.
    static let fields: Set<String> = ["kind", "year", "title", "titleEnglish"]

    let book: Phrasebook
    let entry: PollEntry
    /// The years of which a list is frozen, the latest first.
    let years: [Int]
    let isStreet: Bool
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.pollNav), to: Address.polls.path)],
                here: book.say(.pollNew),
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                if let message = entry.error?.message(in: book) {
                    Component.notice(
                        .stop,
                        title: book.say(.pollRefusedTitle),
                        book.say(message)
                    )
                }
                // The kind is the place's and stands in no field.
                if entry.faults.contains(.kind) {
                    Component.notice(
                        .stop,
                        title: book.say(.pollRefusedTitle),
                        book.say(.pollFaultKind)
                    )
                }
                Component.errorSummary([year, title, titleEnglish], in: book)
                Component.headline(.pollNewHeadline, in: book)
                Component.lead(book.say(.pollNewLead))
                if years.isEmpty {
                    Component.empty(
                        title: book.say(.pollNewNoList),
                        book.say(.pollNewNoListText)
                    )
                } else {
                    form
                }
            }
        }
    }

    private var form: HTML {
        Component.form(target) {
            Component.hiddenFields([
                FormTarget.Hidden(
                    "kind",
                    (isStreet ? Poll.Kind.recommendation : .projects).rawValue
                )
            ])
            Component.select(
                year,
                options: Set(years).sorted(by: >).map {
                    FormOption(String($0), book.say(.pollListYear(year: $0)))
                },
                selected: entry["year"],
                in: book
            )
            Component.input(title, value: entry["title"], in: book)
            Component.input(titleEnglish, value: entry["titleEnglish"], in: book)
            Component.submitRow { Component.button(book.say(.pollNewButton)) }
        }
    }

    private var year: Field { field("year", .pollFieldList, hint: .pollFieldListHint) }
    private var title: Field { field("title", .pollFieldTitle) }
    private var titleEnglish: Field {
        field("titleEnglish", .pollFieldTitleEnglish, isOptional: true)
    }

    private func field(
        _ name: String,
        _ label: Message,
        isOptional: Bool = false,
        hint: Message? = nil
    ) -> Field {
        Field(
            name,
            book.say(label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: entry.faults.first { $0.fieldName == name }.map { book.say($0.message) }
        )
    }
}
