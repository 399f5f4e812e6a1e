import Deciding
import Markup
import Wording

/// What the pages of one session have in common: the way to them, and why something was refused.
struct CountingSections {
    let book: Phrasebook
    let view: CountingView

    /// The way to a page of the session.
    func crumbs(_ here: String, within: PageLink? = nil) -> HTML {
        let links = [
            PageLink(book.say(.countingNav), to: Address.counting.path),
            PageLink(name, to: Address.countingSession(view.session.id).path),
        ]
        return Component.crumbs(links + (within.map { [$0] } ?? []), here: here, in: book)
    }

    /// What the session is called: poll and number.
    var name: String {
        let title =
            book.language == .en && !view.poll.titleEnglish.isEmpty
            ? view.poll.titleEnglish : view.poll.title
        return book.say(.countingSessionName(poll: title, number: view.session.number))
    }

    /// Why what was sent was not taken, where it stands beside none of the fields.
    @HTML.Builder func refusal(_ error: CountingError?, besides fields: [Field]) -> HTML {
        if case .faults(let faults) = error {
            let names = Set(fields.map(\.name))
            for fault in faults where !names.contains(fault.fieldName) {
                Component.notice(
                    .stop,
                    title: book.say(.countingRefusedTitle),
                    book.say(fault.message(in: book))
                )
            }
        } else if let message = error?.message {
            Component.notice(
                .stop,
                title: book.say(.countingRefusedTitle),
                book.say(message)
            )
        }
    }

    /// Whether the papers that came back are in order, in one sentence; nothing before.
    @HTML.Builder var reconciliation: HTML {
        let session = view.session
        if let issued = session.issued, let returned = session.returned {
            if session.state == .void {
                let result: Reconciliation =
                    returned > issued
                    ? .moreThanIssued(returned: returned, issued: issued) : .tooFewTookPart
                Component.notice(
                    .stop,
                    title: book.say(.countingVoidTitle),
                    book.say(result.sentence(returned: returned))
                )
            } else {
                let result = Reconciliation.stands(unreturned: issued - returned)
                HTML.p(book.say(result.sentence(returned: returned)))
            }
        }
    }
}

extension CountingDone {
    /// What was done.
    var message: Message {
        switch self {
        case .opened: .countingDoneOpened
        case .entered: .countingDoneEntered
        case .ruled: .countingDoneRuled
        case .again: .countingDoneAgain
        case .recounted: .countingDoneRecounted
        case .doubtful: .countingDoneDoubtful
        case .paper: .countingDonePaper
        case .closed: .countingDoneClosed
        case .machine: .countingDoneMachine
        case .confirmed: .countingDoneConfirmed
        case .broken: .countingDoneBroken
        }
    }
}
