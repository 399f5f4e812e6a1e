import Civics
import Deciding
import Markup
import Wording

/// What opening a meeting would freeze, before it is done.
struct OpenMeetingPage {
    let book: Phrasebook
    let folder: MeetingFolder
    let entry: MeetingEntry
    /// What would be frozen; nil where the day is none that can be.
    let opening: MeetingOpening?
    /// Where another day is looked at.
    let look: FormTarget
    /// Where the meeting is opened.
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.meetingNav), to: Address.meetings.path),
                    PageLink(folder.title(in: book), to: Address.meeting(folder.meeting.id).path),
                ],
                here: book.say(.meetingOpenCrumb),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                fields.refusal
                if let opening, !opening.deputies.isEmpty {
                    Component.headline(
                        .meetingOpenHeadline(count: opening.count.inOffice),
                        in: book
                    )
                } else {
                    Component.headline(.meetingOpenHeadlineNone, in: book)
                }
                Component.lead(book.say(.meetingOpenLead))
                if folder.meeting.state == .preparing { dayForm }
                if let opening, !opening.deputies.isEmpty {
                    ElectorateFigures(book: book, count: opening.count).content
                    RollNamesakes(book: book, namesakes: opening.namesakes).content
                    delegations(opening)
                    Component.form(target) {
                        HTML.p(book.say(.meetingOpenWarning), .class("column"))
                        Component.submitRow {
                            Component.button(
                                book.say(.meetingOpenButton(count: opening.count.inOffice)),
                                .danger
                            )
                        }
                    }
                }
            }
        }
    }

    private var fields: MeetingFields {
        MeetingFields("open", entry, fresh: entry.form, in: book)
    }

    private var dayForm: HTML {
        Component.form(look, class: "row filter-row") {
            fields.input(.day, .meetingOpenDay, kind: .date)
            Component.button(book.say(.meetingOpenLook), .second)
        }
    }

    private func delegations(_ opening: MeetingOpening) -> HTML {
        DelegationTable(
            book: book,
            counts: opening.delegations,
            total: opening.count.inOffice
        ).content
    }
}

/// The base of a meeting and how many of it it takes.
struct ElectorateFigures {
    let book: Phrasebook
    let count: RollCount

    var content: HTML {
        Component.figures(
            [
                Figure(
                    book.number(count.inOffice),
                    HTML(book.say(.meetingFigureDeputies(seats: count.seats)))
                ),
                Figure(book.number(count.vacancies), HTML(book.say(.rollFigureVacant))),
                Figure(
                    count.quorum.map(book.number) ?? "—",
                    HTML(book.say(.rollFigureQuorum))
                ),
                Figure(
                    count.majority.map(book.number) ?? "—",
                    HTML(book.say(.rollFigureMajority))
                ),
            ],
            in: book
        )
    }
}

/// Delegations with how many deputies each has.
struct DelegationTable {
    let book: Phrasebook
    let counts: [(delegation: Delegation, count: Int)]
    let total: Int

    var content: HTML {
        Component.table(
            name: book.say(.meetingDelegations),
            columns: [
                TableColumn(book.say(.rollColumnDelegation), .head),
                TableColumn(book.say(.meetingColumnDeputies), .number),
            ],
            rows: counts.map { delegation, count in
                TableRow([HTML(delegation.name(in: book.language)), HTML(book.number(count))])
            } + [
                TableRow([HTML(book.say(.meetingTotal)), HTML(book.number(total))], .total)
            ],
            in: book
        )
    }
}
