import Civics
import Deciding
import Markup
import Wording

/// The sittings of the meetings that opened: which is under way, and what can be printed.
struct SittingsPage {
    let book: Phrasebook
    let meetings: [MeetingSittings]
    let entry: SittingEntry
    let done: String?
    let today: CivilDate
    /// Whether they are meetings of a street, which has no congress.
    let isOfStreet: Bool
    /// Whether the post may open and close them.
    let isConductor: Bool
    /// Whether the post sits at a desk.
    let isAtDesk: Bool
    /// Where a new sitting is sent.
    let open: (ID<Meeting>) -> FormTarget
    /// Where the end of one is sent.
    let close: (ID<Sitting>) -> FormTarget

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            finished
            if let refusal = entry.refusal(in: book) {
                Component.notice(.stop, title: book.say(.registerRefusedTitle), refusal)
            }
            Component.headline(headline, in: book)
            if meetings.isEmpty {
                Component.empty(
                    title: book.say(.registerSittingsNoneTitle),
                    book.say(.registerSittingsNoneText)
                )
            }
            for meeting in meetings { section(meeting) }
        }
    }

    @HTML.Builder private var finished: HTML {
        if let message: Message =
            done == "open"
            ? .registerSittingsDoneOpen : done == "close" ? .registerSittingsDoneClose : nil
        {
            Component.notice(
                .done,
                title: book.say(message),
                book.say(.registerSittingsDoneText)
            )
        }
    }

    private var current: SittingRegister? {
        meetings.flatMap(\.sittings).last { !$0.sitting.isClosed }
    }

    private var headline: Message {
        if meetings.isEmpty { return .registerSittingsHeadlineNone }
        return current.map { .registerSittingsHeadlineOpen(number: $0.sitting.number) }
            ?? .registerSittingsHeadlineClosed
    }

    private func section(_ meeting: MeetingSittings) -> HTML {
        let id = "meeting-\(meeting.meeting.id)"
        return HTML.section(.class("stack"), .aria("labelledby", id)) {
            Component.sectionHead(
                book.say(name(meeting)),
                id: id
            ) {
                HTML.p(
                    book.say(
                        .registerMeetingDays(
                            from: book.date(meeting.meeting.startsOn),
                            to: book.date(meeting.meeting.endsOn)
                        )
                    ),
                    .class("small quiet")
                )
            }
            if meeting.sittings.isEmpty {
                Component.empty(
                    title: book.say(.registerSittingsEmptyTitle),
                    level: .h3,
                    book.say(.registerSittingsEmptyText)
                )
            } else {
                table(meeting)
            }
            actions(meeting)
        }
    }

    private func name(_ meeting: MeetingSittings) -> Message {
        let (term, number) = (meeting.term.number, meeting.meeting.number)
        return isOfStreet
            ? .registerMeetingStreet(term: term, number: number)
            : .registerMeeting(term: term, number: number)
    }

    private func table(_ meeting: MeetingSittings) -> HTML {
        Component.table(
            name: book.say(.registerNav),
            columns: [
                TableColumn(book.say(.registerSittingsColumnSitting), .head),
                TableColumn(book.say(.registerSittingsColumnPresent)),
                TableColumn(book.say(.registerSittingsColumnState), .line),
                TableColumn(book.say(.registerSittingsColumnSheets)),
            ],
            rows: meeting.sittings.map(row),
            in: book
        )
    }

    private func row(_ register: SittingRegister) -> TableRow {
        TableRow([
            HTML {
                book.say(.registerSitting(number: register.sitting.number))
                HTML.br()
                HTML.time(
                    book.date(register.sitting.heldOn),
                    .class("small quiet"),
                    .datetime(register.sitting.heldOn.description)
                )
            },
            present(register.presence),
            register.sitting.isClosed
                ? Component.badge(book.say(.registerSittingsClosed))
                : Component.badge(book.say(.registerSittingsOpen), .accent),
            sheets(register),
        ])
    }

    /// Who is there, and whether it is enough.
    private func present(_ presence: Presence) -> HTML {
        let missing = presence.missing(SittingRegister.quorum)
        return HTML {
            HTML.span(
                "\(book.number(presence.present)) / \(book.number(presence.deputies))",
                .class("num nowrap")
            )
            HTML.br()
            missing == 0
                ? Component.badge(book.say(.registerSittingsQuorum), .green)
                : Component.badge(book.say(.registerDeskMissing(count: missing)), .red)
        }
    }

    /// What of a sitting can be printed; before that the names stand nowhere.
    private func sheets(_ register: SittingRegister) -> HTML {
        let sessions = register.sessions.filter(\.isRegisterClosed)
        return HTML.div(.class("stack stack--tight")) {
            if register.sitting.isClosed {
                HTML.p {
                    HTML.a(
                        book.say(.registerSittingsSheet),
                        .href(Address.sittingSheet(register.sitting.id).path)
                    )
                }
            }
            for one in sessions {
                HTML.p {
                    HTML.a(
                        one.name(in: book),
                        .href(
                            Address.sessionSheet(register.sitting.id, one.session.id).path
                        )
                    )
                }
            }
            if !register.sitting.isClosed, sessions.isEmpty {
                HTML.span(book.say(.registerSittingsSheetLater), .class("quiet"))
            }
        }
    }

    private func actions(_ meeting: MeetingSittings) -> HTML {
        HTML.div(.class("stack no-print")) {
            HTML.p(.class("row")) {
                if isAtDesk, meeting.sittings.contains(where: { !$0.sitting.isClosed }) {
                    Component.buttonLink(
                        book.say(.registerSittingsToDesk),
                        to: Address.registerDesk.path,
                        size: .small
                    )
                }
                Component.buttonLink(
                    book.say(.registerSittingsToPasses),
                    to: Address.passes(meeting.meeting.id).path,
                    .second,
                    size: .small
                )
            }
            if isConductor { keeping(meeting) }
        }
    }

    @HTML.Builder private func keeping(_ meeting: MeetingSittings) -> HTML {
        if let open = meeting.sittings.last(where: { !$0.sitting.isClosed }) {
            Component.form(close(open.sitting.id), class: "stack stack--tight") {
                HTML.p(book.say(.registerSittingsCloseText), .class("column quiet"))
                HTML.p {
                    Component.button(
                        book.say(.registerSittingsCloseButton(number: open.sitting.number)),
                        .danger,
                        size: .small
                    )
                }
            }
        } else if meeting.meeting.state == .open, current == nil {
            let isTried = entry.meeting == meeting.meeting.id
            let days = meeting.meeting.startsOn...meeting.meeting.endsOn
            Component.form(open(meeting.meeting.id), class: "form-line") {
                Component.input(
                    Field(
                        "day",
                        book.say(.registerSittingsOpenDay),
                        error: isTried ? entry.fault(in: book) : nil,
                        form: meeting.meeting.id.description
                    ),
                    value: isTried
                        ? entry.day
                        : (days.contains(today) ? today : days.lowerBound).description,
                    kind: .date,
                    in: book
                )
                Component.button(
                    book.say(
                        .registerSittingsOpenButton(
                            number: (meeting.sittings.last?.sitting.number ?? 0) + 1
                        )
                    )
                )
            }
        }
    }
}

extension SessionRegister {
    /// Whether its register is closed: nobody gets a paper any longer.
    var isRegisterClosed: Bool { session.present != nil }

    /// What it is called: its poll, and which ballot of it.
    func name(in book: Phrasebook) -> String {
        book.say(
            .registerDeskSession(
                title: title.name(in: book.language),
                number: session.number
            )
        )
    }
}
