import Civics
import Deciding
import Markup
import Tallying
import Wording

/// The form that says which projects are rated and how far each is: to put a rating on a meeting's
/// agenda, or to correct it before the first session.
struct RatingFormPage {
    /// The fields of the form beside the states.
    static let fields: Set<String> = ["rated", "title", "titleEnglish", "report", "version"]

    let book: Phrasebook
    let entry: PollEntry
    /// The announced polls that can be chosen; empty where a rating is corrected.
    let polls: [RatedPoll]
    /// The one whose projects stand on the form; nil where there is none.
    let chosen: RatedPoll?
    /// What is corrected; nil for a new rating.
    let corrected: Corrected?
    /// Where another poll is chosen.
    let path: String
    let target: FormTarget

    /// A rating that is there already, and what it is of.
    struct Corrected {
        let poll: Poll
        let basis: RatingBasis
    }

    private var poll: Poll? { corrected?.poll }

    var content: HTML {
        HTML {
            crumbs
            HTML.div(.class("stack stack--loose column")) {
                if let message = refusal {
                    Component.notice(
                        .stop,
                        title: book.say(.pollRefusedTitle),
                        book.say(message)
                    )
                }
                Component.errorSummary(fields, namingFields: true, in: book)
                Component.headline(
                    poll == nil ? .ratingFormHeadline : .ratingFormCorrectHeadline,
                    in: book
                )
                Component.lead(book.say(.ratingFormLead))
                if let again = chosen?.again { self.again(again) }
                if let basis = corrected?.basis, basis.isSuperseded { superseded(basis) }
                if let chosen {
                    if poll == nil, polls.count > 1 { choosing(chosen) }
                } else {
                    Component.empty(
                        title: book.say(.ratingFormNone),
                        book.say(.ratingFormNoneText)
                    )
                }
                // What was typed is given back, even where nothing can be rated any longer.
                if chosen != nil || entry.error != nil { form }
            }
        }
    }

    /// Why nothing was done, where that stands beside no field: the poll is none, too.
    private var refusal: Message? {
        entry.faults.contains(.rated)
            ? PollFault.rated.message : entry.error?.message(in: book)
    }

    private var crumbs: HTML {
        var links = [PageLink(book.say(.pollNav), to: Address.polls.path)]
        if let poll {
            links.append(PageLink(name(poll), to: Address.poll(poll.id).path))
        }
        return Component.crumbs(links, here: book.say(.ratingFormCrumb), in: book)
    }

    /// That these are rated again, and after which rating.
    private func again(_ again: RatedAgain) -> HTML {
        Component.notice(
            .know,
            title: book.say(.ratingAgainTitle),
            book.say(
                .ratingAgainText(
                    rating: LocalText(
                        again.title,
                        english: again.titleEnglish,
                        in: book.language
                    ).text
                )
            )
        )
    }

    /// That the papers are, or were, counted again, and what that means for the list.
    private func superseded(_ basis: RatingBasis) -> HTML {
        let isSame = basis.dropped.isEmpty && basis.added.isEmpty
        let consequence: Message =
            if let counting = basis.counting {
                .ratingFormCountingText(number: counting)
            } else if basis.choosesNothing {
                .ratingFormNobody
            } else {
                isSame ? .ratingFormSame : .ratingFormChanged
            }
        return RatedRecountNotice(book: book, basis: basis, consequence: consequence).content
    }

    private func name(_ poll: Poll) -> String {
        LocalText(poll.title, english: poll.titleEnglish, in: book.language).text
    }

    /// Another poll stands on the form once it is asked for.
    private func choosing(_ chosen: RatedPoll) -> HTML {
        Component.form(FormTarget(path, method: .get), class: "stack no-print") {
            Component.select(
                Field("rated", book.say(.ratingFormRated), form: "rated"),
                options: polls.map {
                    FormOption(
                        $0.choice,
                        book.say(
                            $0.again == nil
                                ? .ratingFormRatedOption(
                                    poll: name($0.poll),
                                    count: $0.elected.count
                                )
                                : .ratingFormAgainOption(
                                    poll: name($0.poll),
                                    count: $0.elected.count
                                )
                        )
                    )
                },
                selected: chosen.choice,
                in: book
            )
            HTML.p { Component.button(book.say(.ratingFormRatedButton), .second) }
        }
    }

    private var form: HTML {
        Component.form(target) {
            Component.hiddenFields([
                FormTarget.Hidden("rated", chosen?.choice ?? entry["rated"])
            ])
            if poll == nil {
                Component.input(title, value: entry["title"], in: book)
                Component.input(titleEnglish, value: entry["titleEnglish"], in: book)
            }
            Component.input(report, value: entry["report"], in: book)
            if !states.isEmpty {
                HTML.fieldset(.class("field")) {
                    HTML.legend(book.say(.ratingFormStates), .class("label"))
                    HTML.p(book.say(.ratingFormStatesHint), .class("hint"))
                }
            }
            for field in states {
                Component.select(
                    field,
                    options: RatingItemState.allCases.map {
                        FormOption($0.rawValue, book.say($0.label))
                    },
                    selected: entry[field.name],
                    prompt: book.say(.ratingFormStatePrompt),
                    in: book
                )
            }
            Component.submitRow {
                Component.button(
                    book.say(poll == nil ? .pollNewButton : .ratingFormCorrectButton)
                )
            }
        }
    }

    private var fields: [Field] {
        (poll == nil ? [title, titleEnglish] : []) + [report] + states
    }

    private var title: Field { field("title", book.say(.ratingFormTitle)) }
    private var titleEnglish: Field {
        field("titleEnglish", book.say(.pollFieldTitleEnglish), isOptional: true)
    }
    private var report: Field {
        field("report", book.say(.ratingFormReport), hint: .ratingFormReportHint)
    }

    private var states: [Field] {
        (chosen?.elected ?? []).enumerated().map { place, item in
            let id = String(place + 1)
            let name = LocalText(item.name, english: item.nameEnglish, in: book.language).text
            return field(
                RatingForm.stateField(id),
                book.say(.countingLineNumbered(number: id, name: name))
            )
        }
    }

    private func field(
        _ name: String,
        _ label: String,
        isOptional: Bool = false,
        hint: Message? = nil
    ) -> Field {
        Field(
            name,
            label,
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: entry.faults.first { $0.fieldName == name }.map { book.say($0.message) }
        )
    }
}
