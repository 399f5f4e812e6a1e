import Civics
import Deciding
import Markup
import Wording

/// The agenda of a meeting, for each of its days one line a matter.
struct MeetingAgendaPage {
    let book: Phrasebook
    let folder: MeetingFolder
    let entry: MeetingEntry
    let done: String?
    let isKeeper: Bool
    let target: FormTarget

    /// The name of the list of a day.
    static func field(_ day: CivilDate) -> String { "\(MeetingField.lines.rawValue)-\(day)" }

    var content: HTML {
        MeetingShell(
            book: book,
            folder: folder,
            tab: .agenda,
            headline: folder.agenda.isEmpty
                ? .meetingAgendaHeadlineNone
                : .meetingAgendaHeadline(count: folder.agenda.count),
            entry: entry,
            done: done
        ).content {
            HTML.p(.class("no-print")) {
                HTML.a(
                    book.say(.meetingNoticeLink),
                    .href(Address.meetingNotice(folder.meeting.id).path)
                )
            }
            if isKeeper, folder.meeting.state != .closed {
                form
            } else {
                AgendaList(book: book, folder: folder, level: .h2).content
            }
        }
    }

    private var form: HTML {
        HTML.div(.class("column")) {
            Component.form(target) {
                HTML.p(book.say(.meetingAgendaHint), .class("hint"))
                for day in folder.meeting.days {
                    Component.textArea(
                        field(day),
                        value: entry.error == nil
                            ? folder.agenda.lines(on: day) : entry.days[day] ?? "",
                        rows: max(4, folder.agenda.count { $0.day == day } + 2),
                        in: book
                    )
                }
                Component.submitRow { Component.button(book.say(.meetingAgendaButton)) }
            }
        }
    }

    private func field(_ day: CivilDate) -> Field {
        Field(
            Self.field(day),
            book.date(day),
            isOptional: true,
            error: entry.faults.first { $0.day == day }.map { book.say($0.message(in: book)) },
            form: "agenda"
        )
    }
}

/// The agenda to be read, day after day.
struct AgendaList {
    let book: Phrasebook
    let folder: MeetingFolder
    let level: HeadingLevel

    var content: HTML {
        HTML {
            for day in folder.meeting.days {
                let items = folder.agenda.filter { $0.day == day }
                if !items.isEmpty {
                    HTML.section(.class("stack stack--tight agenda-day")) {
                        Component.heading(level) {
                            HTML.time(book.date(day), .datetime(day.description))
                        }
                        HTML.ol(.class("agenda")) {
                            for item in items {
                                HTML.li {
                                    HTML.span(item.hour, .class("num quiet"), .lang("zh-Hans"))
                                    HTML.span(item.matter, .lang("zh-Hans"))
                                }
                            }
                        }
                    }
                }
            }
            if folder.agenda.isEmpty { HTML.p(book.say(.meetingAgendaNone), .class("quiet")) }
        }
    }
}
