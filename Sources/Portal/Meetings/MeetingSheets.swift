import Civics
import Deciding
import Ledger
import Markup
import Wording

/// The notice of a meeting (会议通知) with its agenda, as a document.
struct MeetingNoticeSheet {
    let book: Phrasebook
    let folder: MeetingFolder
    let home: Jurisdiction

    var content: HTML {
        HTML {
            HTML.p(.class("no-print")) {
                HTML.a(
                    book.say(.meetingNoticeBack),
                    .href(Address.meetingAgenda(folder.meeting.id).path)
                )
            }
            Component.sheet(
                organ: home.congressName(in: book),
                title: book.say(title),
                note: folder.meeting.provenance.source
            ) {
                HTML.p(book.say(.meetingNoticeTo))
                HTML.p(book.say(.meetingNoticeText(days: folder.days(in: book))))
                HTML.section {
                    HTML.h2(book.say(.meetingNoticeWhere))
                    HTML.p {
                        folder.meeting.place.map { LocalText($0, in: book.language).html }
                            ?? HTML(book.say(.meetingFactPlaceNone))
                    }
                }
                HTML.section {
                    HTML.h2(book.say(.meetingTabAgenda))
                    AgendaList(book: book, folder: folder, level: .h3).content
                }
                HTML.section {
                    HTML.h2(book.say(.meetingNoticeAskedTitle))
                    HTML.p(book.say(.meetingNoticeAsked))
                }
                HTML.div(.class("sheet-sign")) {
                    HTML.p(book.say(signature))
                    HTML.p(book.say(.meetingNoticeSignDate))
                }
            }
        }
    }

    private var place: String { home.name(in: book.language) }

    private var title: Message {
        let (term, number) = (folder.roll.term.number, folder.meeting.number)
        return home.kind == .street
            ? .meetingNoticeTitleStreet(place: place, term: term, number: number)
            : .meetingNoticeTitle(place: place, term: term, number: number)
    }

    /// Who convenes: the standing committee, or its working committee at a street.
    private var signature: Message {
        home.kind == .street
            ? .meetingNoticeSignStreet(place: place) : .meetingNoticeSign(place: place)
    }
}

/// The checklist of a preparation (筹备清单) as a document, with a line to sign.
struct ChecklistSheet {
    let book: Phrasebook
    let folder: MeetingFolder
    let home: Jurisdiction
    let today: CivilDate

    var content: HTML {
        HTML {
            HTML.p(.class("no-print")) {
                HTML.a(
                    book.say(.meetingChecklistBack),
                    .href(Address.meeting(folder.meeting.id).path)
                )
            }
            Component.sheet(
                organ: home.congressName(in: book),
                title: book.say(
                    .meetingChecklistSheetTitle(
                        term: folder.roll.term.number,
                        number: folder.meeting.number
                    )
                ),
                note: book.say(
                    .meetingChecklistSheetNote(
                        date: book.date(today),
                        total: folder.checklist.steps.count,
                        done: folder.checklist.doneCount
                    )
                )
            ) {
                Component.table(
                    name: book.say(.meetingChecklistTitle),
                    columns: [
                        TableColumn(book.say(.meetingColumnOrdinal), .number),
                        TableColumn(book.say(.meetingColumnStep), .head),
                        TableColumn(book.say(.meetingStepPlan)),
                        TableColumn(book.say(.meetingColumnState)),
                    ],
                    rows: folder.checklist.steps.map(row),
                    in: book
                )
                Component.signLines(
                    [book.say(.meetingChecklistChecked), book.say(.meetingChecklistApproved)],
                    date: book.say(.meetingNoticeSignDate)
                )
            }
        }
    }

    private func row(
        _ step: MeetingStep,
        _ state: MeetingChecklist.State
    ) -> TableRow {
        let words = ChecklistWords(book: book, step: step, state: state)
        return TableRow([
            HTML(String(step.ordinal)),
            HTML(step.title(in: book)),
            HTML {
                LocalText(step.owner, in: book.language).html
                if let due = step.due {
                    if !step.owner.isEmpty { HTML.br() }
                    HTML.span(book.date(due), .class("small quiet nowrap"))
                }
            },
            HTML {
                words.word
                if let said = words.said { HTML.div(.class("small quiet")) { said } }
            },
        ])
    }
}
