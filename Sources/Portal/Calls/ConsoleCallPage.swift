import Civics
import Ledger
import Markup
import Proposing
import Wording

/// One call on the desk: what can be done with it now, and the notice as it stands.
struct ConsoleCallPage {
    let book: Phrasebook
    let notice: CallNotice
    let attempt: CallAttempt
    let parties: [Party]
    let known: [String]
    let today: CivilDate
    let scope: Scope
    /// Where one makes a suggestion, as the notice prints it.
    let address: String
    let target: (CallStep) -> FormTarget

    private var call: SuggestionCall { notice.call }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.callsTitle), to: Address.consoleCalls.path)],
                here: book.say(.callsYear(year: call.year)),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                messages
                Component.headline(headline, in: book)
                counts
                work
                CallSheet(
                    book: book,
                    notice: notice,
                    place: scope.jurisdiction,
                    address: address
                ).content
            }
        }
    }

    private var headline: Message {
        switch call.state {
        case .draft: .callConsoleDraft(year: call.year)
        case .open where today > call.closesOn:
            .callConsoleToClose(year: call.year, count: notice.total)
        case .open:
            .callConsoleOpen(
                year: call.year,
                count: notice.total,
                date: book.date(call.closesOn)
            )
        case .closed: .callConsoleClosed(year: call.year, count: notice.total)
        }
    }

    @HTML.Builder private var messages: HTML {
        if let done = attempt.done.flatMap(doneMessage) {
            Component.notice(.done, title: book.say(done), book.say(.callDoneText))
        }
        if let error = attempt.error {
            if case .faults = error, attempt.step == .edit {
                Component.errorSummary(form.fields, in: book)
            } else {
                Component.notice(
                    .stop,
                    title: book.say(.callRefusedTitle),
                    book.say(sentence(error))
                )
            }
        }
    }

    private func doneMessage(_ done: String) -> Message? {
        switch done {
        case "draft": .callDoneDraft
        case CallStep.edit.rawValue: .callDoneEdit
        case CallStep.publish.rawValue: .callDonePublish
        case CallStep.prolong.rawValue: .callDoneProlong
        case CallStep.close.rawValue: .callDoneClose
        default: nil
        }
    }

    private func sentence(_ error: CallError) -> Message {
        switch error {
        case .faults(let faults): faults.first?.message ?? .callRefusedState
        case .yearTaken: .callYearTakenText
        case .changedMeanwhile: .callRefusedChanged
        case .wrongState: .callRefusedState
        case .notOverYet(let day): .callRefusedNotOver(date: book.date(day))
        case .notLater(let day): .callRefusedNotLater(date: book.date(day))
        case .reasonMissing: .callRefusedReason
        case .denied, .notFound, .store: .callRefusedState
        }
    }

    @HTML.Builder private var counts: HTML {
        if call.state != .draft {
            Component.counts(
                notice.counts.map {
                    (label: book.say($0.channel.name), value: $0.count)
                } + [(label: book.say(.callsColumnLate), value: notice.late)],
                byChannel: true,
                in: book
            )
        }
    }

    @HTML.Builder private var work: HTML {
        switch call.state {
        case .draft:
            publish
            Component.details(book.say(.callEditTitle), isOpen: attempt.step == .edit) {
                form.content
            }
        case .open where today > call.closesOn:
            close
            prolong
        case .open: prolong
        case .closed: HTML.empty
        }
    }

    private var form: CallFormSection {
        CallFormSection(
            book: book,
            entry: attempt.entry ?? CallEntry(notice),
            parties: parties,
            known: known,
            isNew: false,
            target: target(.edit)
        )
    }

    private var publish: HTML {
        Component.dialog(
            question: book.say(.callPublishQuestion),
            consequences: [book.say(.callPublishText)]
        ) {
            Component.form(target(.publish), class: nil) {
                Component.button(book.say(.callPublishButton))
            }
        }
    }

    private var close: HTML {
        Component.dialog(
            question: book.say(.callCloseQuestion(count: notice.total)),
            consequences: [book.say(.callCloseText)]
        ) {
            Component.form(target(.close), class: nil) {
                Component.button(book.say(.callCloseButton))
            }
        }
    }

    private var prolong: HTML {
        Component.details(book.say(.callProlongTitle), isOpen: attempt.step == .prolong) {
            Component.form(target(.prolong)) {
                Component.input(
                    Field(
                        "until",
                        book.say(.callProlongUntil),
                        hint: book.say(.callProlongUntilHint(date: book.date(call.closesOn)))
                    ),
                    value: attempt.until,
                    kind: .date,
                    in: book
                )
                Component.input(
                    Field(
                        "reason",
                        book.say(.callProlongReason),
                        hint: book.say(.callProlongReasonHint)
                    ),
                    value: attempt.reason,
                    in: book
                )
                Component.submitRow {
                    Component.button(book.say(.callProlongButton), .second)
                }
            }
        }
    }
}
