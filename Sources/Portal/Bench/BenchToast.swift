import Civics
import Markup
import Proposing
import Wording

/// What was just done on the bench, with a way back.
struct BenchToast {
    let page: BenchPage

    private var book: Phrasebook { page.book }

    @HTML.Builder var content: HTML {
        if let done = page.asked.done, !done.ids.isEmpty {
            Component.toast(book.say(said(done)), undo: done.outcome == nil ? nil : undo, in: book)
        }
    }

    private func said(_ done: BenchQuery.Done) -> Message {
        let count = done.ids.count
        return switch done.outcome {
        case nil: .benchDoneSplit(count: count)
        case .merged: .benchDoneMerged(count: count)
        case .forwarded: .benchDoneForwarded(count: count)
        case .reserved: .benchDoneReserved(count: count)
        case .rejected: .benchDoneRejected(count: count)
        case .takenForward, .duplicate: .benchDoneRuled(count: count)
        }
    }

    private var undo: FormTarget? {
        let items = page.desk.done.filter { $0.suggestion.ruling != nil }
        guard let first = items.first else { return nil }
        return FormTarget(
            page.splitTarget.address,
            hidden: page.splitTarget.hidden + page.taking
                + [.init("at", first.suggestion.id.description)]
                + items.map { .init("take-\($0.suggestion.id)", String($0.suggestion.version)) }
        )
    }
}
