import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The calls with their rounds, and the form that opens the next one.
struct ScreeningPage {
    let book: Phrasebook
    let calls: [ScreenedCall]
    let mayScreen: Bool
    let entry: ScreeningEntry
    let target: (ID<SuggestionCall>) -> FormTarget

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.headline(headline, in: book)
            if calls.isEmpty {
                Component.empty(
                    title: book.say(.screeningNoCallTitle),
                    book.say(.screeningNoCallText)
                )
            }
            for call in calls { section(call) }
        }
    }

    private var headline: Message {
        let open = calls.flatMap(\.rounds).first { $0.round.isOpen }
        return open?.headline ?? .screeningNothingOpen
    }

    private func section(_ call: ScreenedCall) -> HTML {
        HTML.section(.class("section stack")) {
            Component.sectionHead(book.say(.screeningCallTitle(year: call.call.year)))
            if call.rounds.isEmpty {
                HTML.p(book.say(.screeningNoRound), .class("quiet"))
            } else {
                Component.thread(call.rounds.map(step), level: .h3, in: book)
            }
            if mayScreen, call.call.state != .draft,
                call.rounds.allSatisfy({ !$0.round.isOpen })
            {
                if call.rounds.isEmpty, call.call.state == .closed {
                    form(call)
                } else {
                    Component.details(
                        book.say(.screeningOpenTitle(number: call.rounds.count + 1)),
                        isOpen: entry.form == call.call.id.description
                    ) { form(call) }
                }
            }
        }
    }

    private func step(_ standing: RoundStanding) -> ThreadStep {
        let round = standing.round
        return ThreadStep(
            round.isOpen ? .now : .done,
            when: book.time(round.openedAt),
            title: book.say(
                .screeningRoundTitle(number: round.number, title: round.title(in: book))
            ),
            content: HTML {
                HTML.p(
                    round.isOpen
                        ? book.say(
                            .screeningStandingOpen(total: standing.total, unruled: standing.unruled)
                        )
                        : book.say(.screeningStandingClosed(total: standing.total))
                )
                HTML.p {
                    HTML.a(
                        book.say(.screeningGoRound(number: round.number)),
                        .href(Address.round(round.id).path)
                    )
                }
            }
        )
    }

    private func form(_ call: ScreenedCall) -> HTML {
        let form = OpenRoundForm(
            book: book,
            call: call,
            entry: entry,
            target: target(call.call.id)
        )
        return form.content
    }
}

/// The form that opens the next round of a call.
private struct OpenRoundForm {
    let book: Phrasebook
    let call: ScreenedCall
    let entry: ScreeningEntry
    let target: FormTarget

    private var name: String { call.call.id.description }

    var content: HTML {
        HTML.div(.class("column stack")) {
            Component.errorSummary([title, english, lists, remark], in: book)
            Component.form(target) {
                Component.input(title, value: value("title"), in: book)
                Component.input(english, value: value("title-en"), in: book)
                Component.checks(lists, options: listOptions, ticked: ticked, in: book)
                Component.checks(
                    field("rules", .screeningOpenRules),
                    options: [
                        FormOption("last", book.say(.screeningOpenLast)),
                        FormOption("attendance", book.say(.screeningOpenAttendance)),
                    ],
                    ticked: Set(["last", "attendance"].filter { value($0) == "1" }),
                    in: book
                )
                Component.textArea(
                    remark,
                    value: value("remark"),
                    rows: 3,
                    limit: OpeningRounds.mostCharacters,
                    in: book
                )
                Component.submitRow {
                    Component.button(
                        book.say(.screeningOpenButton(number: call.rounds.count + 1))
                    )
                }
            }
        }
    }

    private var listOptions: [FormOption] {
        CriteriaLists.builtIn.all.map {
            FormOption("list." + $0.id, $0.name.text(in: book))
        }
    }

    /// The lists that were used before, or the first one.
    private var ticked: Set<String> {
        guard entry.form == name else { return Set(listOptions.prefix(1).map(\.value)) }
        return Set(listOptions.map(\.value).filter { value($0) == "1" })
    }

    private func value(_ field: String) -> String { entry.value(field, in: name) }

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
            error: entry.error(name, in: self.name, book),
            form: self.name
        )
    }

    private var title: Field {
        field("title", .screeningOpenName, hint: .screeningOpenNameHint)
    }

    private var english: Field {
        field("title-en", .screeningOpenNameEnglish, isOptional: true)
    }

    private var lists: Field {
        field("lists", .screeningOpenLists, hint: .screeningOpenListsHint)
    }

    private var remark: Field {
        field(
            "remark",
            .screeningOpenRemark,
            isOptional: call.call.state == .closed && call.rounds.last?.round.isLast != true,
            hint: .screeningOpenRemarkHint
        )
    }
}
