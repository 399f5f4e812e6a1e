import Civics
import Deciding
import Markup
import Wording

/// Who is a deputy at a meeting: the base, and every decision that changed it.
struct MeetingDeputiesPage {
    let book: Phrasebook
    let folder: MeetingFolder
    let entry: MeetingEntry
    let done: String?
    let isKeeper: Bool
    let target: (ElectorateStep) -> FormTarget

    private var meeting: Meeting { folder.meeting }

    var content: HTML {
        MeetingShell(
            book: book,
            folder: folder,
            tab: .deputies,
            headline: headline,
            entry: entry,
            done: done
        ).content {
            HTML.p(.class("column")) { standing }
            ElectorateFigures(book: book, count: folder.count).content
            if meeting.state != .preparing { changes }
            if isKeeper, meeting.state == .open { forms }
            DelegationTable(book: book, counts: counts, total: folder.count.inOffice).content
        }
    }

    private var headline: Message {
        meeting.state == .preparing
            ? .meetingDeputiesHeadlineBefore
            : .meetingDeputiesHeadline(count: folder.count.inOffice)
    }

    @HTML.Builder private var standing: HTML {
        if let day = meeting.openedOn {
            book.say(.meetingDeputiesFrozen(date: book.date(day)))
        } else {
            book.say(.meetingDeputiesBefore(date: book.date(meeting.startsOn)))
            book.gap
            HTML.a(book.say(.rollNav), .href(Address.roll.path))
        }
    }

    private var counts: [(delegation: Delegation, count: Int)] {
        let inOffice = folder.people.filter { $0.left == nil }
        return folder.roll.delegations.map { delegation in
            (delegation, inOffice.count { $0.delegation == delegation.id })
        }
    }

    /// Those who joined or left after the opening, for good.
    private var changes: HTML {
        let changed = folder.electorate.deputies.filter { $0.joined != nil || $0.left != nil }
        return HTML.section(.class("stack"), .aria("labelledby", "changes")) {
            HTML.h2(book.say(.meetingChangesTitle), .id("changes"))
            if changed.isEmpty {
                HTML.p(book.say(.meetingChangesNone), .class("quiet"))
            } else {
                Component.table(
                    name: book.say(.meetingChangesTitle),
                    columns: [
                        TableColumn(book.say(.rollColumnNumber), .number),
                        TableColumn(book.say(.rollColumnName), .head),
                        TableColumn(book.say(.rollColumnDelegation)),
                        TableColumn(book.say(.meetingColumnChange)),
                    ],
                    rows: changed.map(row),
                    in: book
                )
            }
        }
    }

    private func row(_ deputy: MeetingDeputy) -> TableRow {
        TableRow([
            HTML(String(deputy.number)),
            HTML.span(deputy.name, .lang("zh-Hans")),
            HTML(folder.delegation(deputy.delegation, in: book)),
            HTML {
                if let joined = deputy.joined { decision(.meetingChangeJoined, joined) }
                if let left = deputy.left { decision(.meetingChangeLeft, left) }
            },
        ])
    }

    private func decision(_ what: Message, _ decision: MeetingDeputy.Decision) -> HTML {
        HTML.p {
            book.say(what)
            book.gap
            LocalText(decision.reason, in: book.language).html
            book.gap
            HTML.span(.class("quiet small")) {
                LocalText(decision.document, in: book.language).html
            }
        }
    }

    private var forms: HTML {
        HTML.section(.class("stack no-print"), .aria("labelledby", "change")) {
            HTML.h2(book.say(.meetingChangeTitle), .id("change"))
            HTML.p(book.say(.meetingChangeText), .class("column quiet"))
            if folder.isVoting {
                Component.notice(
                    .careful,
                    title: book.say(.meetingChangeLockedTitle),
                    level: .h3,
                    book.say(.meetingRefusedSession)
                )
            }
            for step in ElectorateStep.allCases
            where !folder.isVoting || entry.part == step.rawValue {
                form(step)
            }
        }
    }

    private func form(_ step: ElectorateStep) -> HTML {
        let fields = MeetingFields(step.rawValue, entry, in: book)
        return Component.details(
            book.say(step == .leave ? .meetingChangeLeave : .meetingChangeJoin),
            isOpen: fields.isTried
        ) {
            HTML.div(.class("stack column")) {
                HTML.p(
                    book.say(step == .leave ? .meetingChangeLeaveNote : .meetingChangeJoinNote)
                )
                Component.form(target(step)) {
                    fields.input(.deputy, .meetingFormDeputy, kind: .integer)
                    fields.decision
                    Component.submitRow {
                        Component.button(
                            book.say(
                                step == .leave
                                    ? .meetingChangeLeaveButton : .meetingChangeJoinButton
                            ),
                            step == .leave ? .danger : .second
                        )
                    }
                }
            }
        }
    }
}
