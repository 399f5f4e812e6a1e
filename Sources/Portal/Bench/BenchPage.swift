import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The bench in three panes: those that are alike, the one that is decided, the candidate in the
/// making.
struct BenchPage {
    let book: Phrasebook
    let asked: BenchQuery
    let desk: BenchDesk
    let form: BenchForm
    let tree: JurisdictionTree
    let fields: [String]
    let decideTarget: FormTarget
    let splitTarget: FormTarget

    /// The id of the form that the fields of all three panes belong to.
    static let formID = "decide"

    /// Whether a suggestion on it is an invented sample.
    var showsSamples: Bool {
        ([desk.chosen].compactMap(\.self) + desk.near.map(\.item)).contains {
            $0.suggestion.provenance.certainty == .inventedSample
        }
    }

    var content: HTML {
        HTML {
            HTML.div(.class("stack"), .id("bench")) {
                messages
                head
                if let chosen = desk.chosen {
                    panes(chosen)
                    help
                } else {
                    empty
                }
            }
            HTML.script(.type("module"), .src(Address.asset("bench.js").path))
        }
    }

    private func panes(_ chosen: BenchSuggestion) -> HTML {
        HTML.div(.class("panes")) {
            BenchNearPane(page: self).content
            BenchChosenPane(page: self, chosen: chosen).content
            BenchCandidatePane(page: self, chosen: chosen).content
        }
    }

    private var head: HTML {
        HTML.div(.class("row row--between bench-head")) {
            HTML.div {
                Component.headline(headline, in: book)
                HTML.p(.class("quiet")) { state }
            }
            HTML.p(.class("row no-print")) {
                if desk.calls.count > 1 { calls }
                if desk.chosen != nil {
                    Component.buttonLink(
                        book.say(.benchSkip),
                        to: skipped,
                        .quiet,
                        size: .small
                    )
                }
            }
        }
    }

    private var headline: Message {
        guard let call = desk.call else { return .benchHeadlineNoCall }
        guard call.round != nil else { return .benchHeadlineNoRound(year: call.call.year) }
        guard call.waiting > 0 else { return .benchHeadlineDone(year: call.call.year) }
        return call.waiting < ReadingBench.mostCounted
            ? .benchHeadline(count: call.waiting) : .benchHeadlineMany(count: call.waiting)
    }

    @HTML.Builder private var state: HTML {
        if let call = desk.call, let round = call.round {
            book.say(
                .benchState(
                    year: call.call.year,
                    round: round.number,
                    title: book.language == .en && !round.titleEnglish.isEmpty
                        ? round.titleEnglish : round.title
                )
            )
        }
    }

    @HTML.Builder private var calls: HTML {
        for other in desk.calls where other.call.id != desk.call?.call.id && other.round != nil {
            Component.buttonLink(
                book.say(.benchOtherCall(year: other.call.year)),
                to: query {
                    $0 = BenchQuery(); $0.call = other.call.id
                }.path,
                .quiet,
                size: .small
            )
        }
    }

    /// The next that waits outside of this group.
    private var skipped: String {
        let group = Set(desk.near.map(\.item.suggestion.id) + [desk.chosen?.suggestion.id])
        let next = desk.waiting.first { !group.contains($0) }
        return query { $0 = $0.looking(at: next) }.path
    }

    /// What a form that takes suggestions out says of the page it stands on.
    var taking: [FormTarget.Hidden] {
        [
            .init("call", desk.call?.call.id.description ?? ""),
            .init("candidate", desk.candidate?.candidate.id.description ?? ""),
            .init("floor", String(asked.floor)),
        ]
    }

    /// The address of the bench with something changed.
    func query(_ change: (inout BenchQuery) -> Void) -> BenchQuery {
        var copy = asked
        copy.done = nil
        copy.at = desk.chosen?.suggestion.id
        copy.near = nil
        copy.call = desk.call?.call.id
        change(&copy)
        return copy
    }

    @HTML.Builder private var messages: HTML {
        switch form.fault {
        case nil: BenchToast(page: self).content
        case .field: Component.errorSummary(errors, in: book)
        case .whole(let message):
            Component.notice(.stop, title: book.say(message), book.say(.benchNothingWritten))
        case .refused(let reference, let why):
            Component.notice(.stop, title: book.say(.benchRefused(reference: reference))) {
                HTML.p(book.say(why))
                HTML.p(book.say(.benchNothingWritten))
            }
        case .changed(let changes):
            BenchConflict(changes: changes, book: book).content
        }
    }

    private var errors: [Field] {
        ["decision", "reason", "grounds", "name", "field", "target"].map { name in
            Field(name, book.say(label(name)), error: form.error(name).map(book.say))
        }
    }

    /// What a field of the form is called.
    func label(_ name: String) -> Message {
        switch name {
        case "reason": .replyReasonLabel
        case "grounds": .benchGroundsLabel
        case "name": .benchNameLabel
        case "field": .benchFieldLabel
        case "target": .benchTargetLabel
        default: .benchDecisionLabel
        }
    }

    /// A field of the form with its hint and what was wrong.
    func entry(_ name: String, hint: Message? = nil, isOptional: Bool = false) -> Field {
        Field(
            name,
            book.say(label(name)),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: form.error(name).map(book.say)
        )
    }

    private var empty: HTML {
        Component.empty(
            title: book.say(.benchEmptyTitle),
            book.say(desk.call?.round == nil ? .benchEmptyNoRound : .benchEmptyText)
        ) {
            Component.buttonLink(
                book.say(.benchEmptyAction),
                to: Address.replies.path,
                .second
            )
        }
    }

    private var help: HTML {
        HTML.p(.class("small quiet bench-keys no-print")) {
            for (key, meaning) in [
                ("J", Message.benchKeyNext), ("K", .benchKeyPrevious), ("X", .benchKeyTick),
                ("1–5", .benchKeyDecide), ("Ctrl + Enter", .benchKeySend),
            ] {
                HTML.span {
                    HTML.kbd(key)
                    " "
                    book.say(meaning)
                }
            }
        }
    }
}
