import Civics
import Deciding
import Ledger
import Markup
import Wording

/// Who has leave from a meeting, and the form with which leave is recorded.
struct MeetingLeavePage {
    let book: Phrasebook
    let folder: MeetingFolder
    let entry: MeetingEntry
    let done: String?
    let isKeeper: Bool
    let grant: FormTarget
    let withdraw: (MeetingLeave) -> FormTarget

    private var mayChange: Bool { isKeeper && folder.meeting.state != .closed }

    var content: HTML {
        MeetingShell(
            book: book,
            folder: folder,
            tab: .leave,
            headline: headline,
            entry: entry,
            done: done
        ).content {
            HTML.p(book.say(.meetingLeaveText), .class("column"))
            if !folder.leaves.isEmpty { table }
            if mayChange { form }
        }
    }

    private var headline: Message {
        let count = Set(folder.leaves.filter { $0.withdrawn == nil }.map(\.deputy)).count
        return count == 0 ? .meetingLeaveHeadlineNone : .meetingLeaveHeadline(count: count)
    }

    private var table: HTML {
        Component.table(
            name: book.say(.meetingTabLeave),
            columns: [
                TableColumn(book.say(.rollColumnNumber), .number),
                TableColumn(book.say(.rollColumnName), .head),
                TableColumn(book.say(.meetingColumnKind), .line),
                TableColumn(book.say(.meetingColumnLeaveDays)),
                TableColumn(book.say(.meetingColumnNote)),
            ],
            rows: folder.leaves.sorted { number($0) < number($1) }.map(row),
            in: book
        )
    }

    private func number(_ leave: MeetingLeave) -> Int {
        folder.person(leave.deputy)?.number ?? 0
    }

    private func row(_ leave: MeetingLeave) -> TableRow {
        let person = folder.person(leave.deputy)
        return TableRow(
            [
                HTML(person.map { String($0.number) } ?? "—"),
                HTML {
                    HTML.span(person?.name ?? "—", .lang("zh-Hans"))
                    if let person {
                        HTML.br()
                        HTML.span(
                            folder.delegation(person.delegation, in: book),
                            .class("quiet small")
                        )
                    }
                },
                HTML(book.say(leave.kind.name)),
                HTML(days(leave)),
                note(leave),
            ],
            leave.withdrawn == nil ? .usual : .off
        )
    }

    private func days(_ leave: MeetingLeave) -> String {
        leave.from == leave.to
            ? book.date(leave.from)
            : book.say(.meetingDays(from: book.date(leave.from), to: book.date(leave.to)))
    }

    private func note(_ leave: MeetingLeave) -> HTML {
        HTML {
            if !leave.note.isEmpty { HTML.p { LocalText(leave.note, in: book.language).html } }
            if let reason = leave.withdrawn {
                HTML.p(.class("small")) {
                    book.say(.meetingLeaveWithdrawn)
                    book.gap
                    LocalText(reason, in: book.language).html
                }
            } else if mayChange {
                withdrawal(leave)
            }
        }
    }

    private func withdrawal(_ leave: MeetingLeave) -> HTML {
        let fields = MeetingFields("withdraw-\(leave.id)", entry, in: book)
        return Component.details(book.say(.meetingLeaveWithdraw), isOpen: fields.isTried) {
            Component.form(withdraw(leave)) {
                fields.input(.reason, .meetingFormReason)
                Component.submitRow {
                    Component.button(
                        book.say(.meetingLeaveWithdrawButton),
                        .second,
                        size: .small
                    )
                }
            }
        }
    }

    private var form: HTML {
        let fields = MeetingFields(
            "leave",
            entry,
            fresh: MeetingForm([
                .from: folder.meeting.startsOn.description,
                .to: folder.meeting.endsOn.description,
            ]),
            in: book
        )
        return HTML.section(.class("stack column no-print"), .aria("labelledby", "grant")) {
            HTML.h2(book.say(.meetingLeaveGrant), .id("grant"))
            Component.form(grant) {
                fields.input(
                    .deputy,
                    .meetingFormPerson,
                    hint: .meetingFormPersonHint
                )
                fields.chips(
                    .kind,
                    .meetingColumnKind,
                    MeetingLeave.Kind.allCases.map {
                        FormOption($0.rawValue, book.say($0.name))
                    }
                )
                fields.input(.from, .meetingFormFrom, kind: .date)
                fields.input(.to, .meetingFormTo, kind: .date)
                fields.input(
                    .note,
                    .meetingColumnNote,
                    hint: .meetingLeaveNoteHint,
                    isOptional: true
                )
                Component.submitRow { Component.button(book.say(.meetingLeaveButton)) }
            }
        }
    }
}
