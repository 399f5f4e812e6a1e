import Civics
import Deciding
import Markup
import Wording

/// The parts that a meeting is looked at in.
enum MeetingTab: CaseIterable {
    /// The checklist of preparation.
    case preparation
    /// Who is a deputy at it.
    case deputies
    /// Leave.
    case leave
    /// Observers.
    case observers
    /// Who presides, watches and counts.
    case officers
    /// The agenda.
    case agenda
}

/// What stands above every part of a meeting: its name, what was just done, the ways to the others.
struct MeetingShell {
    let book: Phrasebook
    let folder: MeetingFolder
    let tab: MeetingTab
    let headline: Message
    let entry: MeetingEntry
    let done: String?

    /// The page with its own part below.
    func content(@HTML.Builder _ part: () -> HTML) -> HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.meetingNav), to: Address.meetings.path)],
                here: folder.title(in: book),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                MeetingDone(book: book, done: done).content
                MeetingFields.refusal(entry, entry.part, in: book)
                Component.headline(headline, in: book)
                Component.tabs(
                    label: book.say(.meetingTabs),
                    MeetingTab.allCases.map { (link($0), count($0)) },
                    in: book
                )
                part()
            }
        }
    }

    private func link(_ tab: MeetingTab) -> PageLink {
        PageLink(
            book.say(tab.name),
            to: tab.address(of: folder.meeting.id).path,
            isCurrent: tab == self.tab
        )
    }

    private func count(_ tab: MeetingTab) -> Int? {
        switch tab {
        case .preparation: nil
        case .deputies: folder.count.inOffice
        case .leave: folder.leaves.count { $0.withdrawn == nil }
        case .observers: folder.observers.count
        case .officers: folder.officers.count
        case .agenda: folder.agenda.count
        }
    }
}

extension MeetingTab {
    /// Where it is.
    func address(of meeting: ID<Meeting>) -> Address {
        switch self {
        case .preparation: .meeting(meeting)
        case .deputies: .meetingDeputies(meeting)
        case .leave: .meetingLeave(meeting)
        case .observers: .meetingObservers(meeting)
        case .officers: .meetingOfficers(meeting)
        case .agenda: .meetingAgenda(meeting)
        }
    }

    /// What it is called.
    fileprivate var name: Message {
        switch self {
        case .preparation: .meetingTabPreparation
        case .deputies: .meetingTabDeputies
        case .leave: .meetingTabLeave
        case .observers: .meetingTabObservers
        case .officers: .meetingTabOfficers
        case .agenda: .meetingTabAgenda
        }
    }
}

extension MeetingFolder {
    /// 第19届第3次会议.
    func title(in book: Phrasebook) -> String {
        book.say(.meetingTitle(term: roll.term.number, number: meeting.number))
    }

    /// The days of the meeting, or its only one.
    func days(in book: Phrasebook) -> String { meeting.days(in: book) }

    /// The name of a delegation.
    func delegation(_ id: ID<Delegation>, in book: Phrasebook) -> String {
        roll.delegations.first { $0.id == id }?.name(in: book.language) ?? "—"
    }

    /// A deputy at the meeting, or on the roll of its term.
    func person(_ id: ID<Deputy>) -> MeetingDeputy? { people.first { $0.deputy == id } }
}

extension Meeting {
    /// Its days, or its only one.
    func days(in book: Phrasebook) -> String {
        startsOn == endsOn
            ? book.date(startsOn)
            : book.say(.meetingDays(from: book.date(startsOn), to: book.date(endsOn)))
    }
}

/// What was done, once after it was.
struct MeetingDone {
    let book: Phrasebook
    let done: String?

    @HTML.Builder var content: HTML {
        if let message {
            Component.notice(.done, title: book.say(message), book.say(.meetingDoneText))
        }
    }

    private var message: Message? {
        switch done {
        case "prepare": .meetingDonePrepare
        case "correct": .meetingDoneCorrect
        case "open": .meetingDoneOpen
        case "close": .meetingDoneClose
        case "change": .meetingDoneChange
        case "leave": .meetingDoneLeave
        case "withdraw": .meetingDoneWithdraw
        case "observers": .meetingDoneObservers
        case "officer": .meetingDoneOfficer
        case "remove": .meetingDoneRemove
        case "succeed": .meetingDoneSucceed
        case "adopt": .meetingDoneAdopt
        case "agenda": .meetingDoneAgenda
        case "step": .meetingDoneStep
        default: nil
        }
    }
}
