import Civics
import Deciding
import Markup
import Wording

/// A meeting: how far its preparation is, step by step.
struct MeetingPage {
    let book: Phrasebook
    let folder: MeetingFolder
    let entry: MeetingEntry
    let done: String?
    let isKeeper: Bool
    let targets: ChecklistTargets
    /// Where the meeting is closed.
    let close: FormTarget

    private var meeting: Meeting { folder.meeting }
    private var checklist: MeetingChecklist { folder.checklist }

    var content: HTML {
        MeetingShell(
            book: book,
            folder: folder,
            tab: .preparation,
            headline: headline,
            entry: entry,
            done: done
        ).content {
            facts
            if isKeeper { next }
            steps
            if isKeeper, meeting.state != .closed { ownStep }
        }
    }

    private var headline: Message {
        let total = checklist.steps.count
        if checklist.overdueCount > 0, meeting.state == .preparing {
            return .meetingHeadlineOverdue(
                total: total,
                done: checklist.doneCount,
                count: checklist.overdueCount
            )
        }
        return checklist.doneCount == total
            ? .meetingHeadlineDone(total: total)
            : .meetingHeadline(total: total, done: checklist.doneCount)
    }

    private var facts: HTML {
        Component.facts([
            (
                book.say(.meetingColumnMeeting),
                HTML {
                    folder.title(in: book)
                    " "
                    MeetingBadge(book: book, state: meeting.state).content
                    if folder.isSample {
                        " "
                        Component.sampleMark(in: book)
                    }
                }
            ),
            (book.say(.meetingColumnDays), HTML(folder.days(in: book))),
            (
                book.say(.meetingFactPlace),
                meeting.place.map { LocalText($0, in: book.language).html }
                    ?? HTML(book.say(.meetingFactPlaceNone))
            ),
            (
                book.say(.meetingFactSource),
                LocalText(meeting.provenance.source, in: book.language).html
            ),
        ])
    }

    /// What the meeting as a whole waits for.
    private var next: HTML {
        HTML.div(.class("row no-print")) {
            switch meeting.state {
            case .preparing:
                Component.buttonLink(
                    book.say(.meetingActionOpen),
                    to: Address.openMeeting(meeting.id).path
                )
                Component.buttonLink(
                    book.say(.meetingActionCorrect),
                    to: Address.editMeeting(meeting.id).path,
                    .second
                )
            case .open:
                Component.details(book.say(.meetingActionClose)) {
                    HTML.div(.class("stack stack--tight")) {
                        HTML.p(book.say(.meetingCloseNote), .class("column"))
                        Component.form(close, class: nil) {
                            Component.button(book.say(.meetingCloseButton), .danger)
                        }
                    }
                }
            case .closed: HTML.p(book.say(.meetingClosedNote), .class("quiet"))
            }
        }
    }

    private var steps: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "steps")) {
            Component.sectionHead(book.say(.meetingChecklistTitle), id: "steps") {
                HTML.a(
                    book.say(.meetingChecklistPrint),
                    .href(Address.meetingSheet(meeting.id).path),
                    .class("no-print")
                )
            }
            HTML.ol(.class("checklist")) {
                for (step, state) in checklist.steps {
                    ChecklistRow(
                        book: book,
                        step: step,
                        state: state,
                        entry: entry,
                        isKeeper: isKeeper && meeting.state != .closed,
                        targets: targets
                    ).content
                }
            }
        }
    }

    private var ownStep: HTML {
        let fields = MeetingFields("own", entry, in: book)
        return Component.details(book.say(.meetingStepAdd), isOpen: fields.isTried) {
            HTML.div(.class("column")) {
                Component.form(targets.add) {
                    fields.input(.name, .meetingStepName)
                    fields.input(.owner, .meetingStepOwner, isOptional: true)
                    fields.input(.due, .meetingStepDue, isOptional: true, kind: .date)
                    Component.submitRow {
                        Component.button(book.say(.meetingStepAddButton), .second)
                    }
                }
            }
        }
    }
}

/// Where the forms of a checklist are sent.
struct ChecklistTargets {
    /// Adding a step.
    let add: FormTarget
    /// Doing something with one.
    let act: (MeetingStep, ChecklistAct) -> FormTarget
}
