import Civics
import Deciding
import Markup
import Wording

/// One deputy: what holds now, what can be recorded, and the whole story.
struct DeputyPage {
    let book: Phrasebook
    let deputy: Deputy
    let roll: Roll
    let entry: DeputyEntry
    let done: String?
    let isKeeper: Bool
    let today: CivilDate
    /// Where a step is sent.
    let target: (DeputyStep) -> FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.rollNav), to: Address.roll.path)],
                here: book.say(.rollDeputyNumber(number: deputy.number)),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                RollDone(book: book, done: done).content
                refusal
                if let last = deputy.changes.last {
                    head(last)
                    if isKeeper { changes(last) }
                }
                story
            }
        }
    }

    @HTML.Builder private var refusal: HTML {
        if let message = entry.error?.message(in: book) {
            Component.notice(.stop, title: book.say(.rollRefusedTitle), book.say(message))
        } else if let step = entry.step {
            Component.errorSummary(fields(step, entry).all(step), namingFields: true, in: book)
        }
    }

    @HTML.Builder private func head(_ last: DeputyChange) -> HTML {
        Component.headline(
            last.departure == nil
                ? .rollDeputyInOffice(name: last.name) : .rollDeputyLeft(name: last.name),
            in: book
        )
        Component.facts(facts(last))
    }

    private func facts(_ last: DeputyChange) -> [(name: String, value: HTML)] {
        var facts: [(name: String, value: HTML)] = [
            (book.say(.rollColumnNumber), HTML(String(deputy.number))),
            (book.say(.rollColumnDelegation), HTML(delegation(last.delegation))),
        ]
        if let departure = last.departure {
            facts.append((book.say(.rollColumnDeparture), HTML(book.say(departure.name))))
            facts.append((book.say(.rollColumnSince), HTML(book.date(last.since))))
        } else {
            facts.append(
                (book.say(.rollColumnSeat), HTML(last.seat ?? book.say(.rollDeputyNoSeat)))
            )
        }
        return facts
    }

    /// The forms; of somebody who has left meanwhile only the one that was sent, so that nothing
    /// typed is lost.
    @HTML.Builder private func changes(_ last: DeputyChange) -> HTML {
        let steps =
            last.departure == nil ? DeputyStep.allCases : [entry.step].compactMap { $0 }
        if !steps.isEmpty {
            HTML.section(.class("stack no-print"), .aria("labelledby", "changes")) {
                HTML.h2(book.say(.rollDeputyChange), .id("changes"))
                HTML.p(book.say(.rollDeputyChangeText), .class("column quiet"))
                for step in steps { form(step, last) }
            }
        }
    }

    private func form(_ step: DeputyStep, _ last: DeputyChange) -> HTML {
        let isTried = entry.step == step
        let fields = fields(step, isTried ? entry : fresh(last))
        return Component.details(book.say(step.title), isOpen: isTried) {
            HTML.div(.class("stack column")) {
                if let note = step.note { HTML.p(book.say(note)) }
                Component.form(target(step)) {
                    fields.own(step)
                    fields.basis
                    Component.submitRow {
                        Component.button(
                            book.say(step.button),
                            step == .leave ? .danger : .second
                        )
                    }
                }
            }
        }
    }

    /// What a form holds that nobody has sent.
    private func fresh(_ last: DeputyChange) -> DeputyEntry {
        DeputyEntry(today: today, name: last.name, seat: last.seat ?? "")
    }

    private func fields(_ step: DeputyStep, _ entry: DeputyEntry) -> DeputyFields {
        DeputyFields(
            book: book,
            entry: entry,
            delegations: roll.delegations,
            form: step.rawValue
        )
    }

    private var story: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "story")) {
            HTML.h2(book.say(.rollDeputyStory), .id("story"))
            Component.thread(
                deputy.changes.map { change in
                    ThreadStep(
                        .done,
                        when: book.date(change.since),
                        title: title(change),
                        content: said(change)
                    )
                },
                level: .h3,
                in: book
            )
        }
    }

    private func title(_ change: DeputyChange) -> String {
        switch change.kind {
        case .imported: book.say(.rollStoryImported)
        case .joined: book.say(.rollStoryJoined)
        case .left: change.departure.map { book.say($0.name) } ?? ""
        case .moved: book.say(.rollStoryMoved(delegation: delegation(change.delegation)))
        case .seated:
            change.seat.map { book.say(.rollStorySeated(seat: $0)) }
                ?? book.say(.rollStoryUnseated)
        case .renamed: book.say(.rollStoryRenamed(name: change.name))
        }
    }

    private func said(_ change: DeputyChange) -> HTML {
        HTML {
            if change.ordinal == 1 {
                HTML.p(
                    book.say(
                        .rollStoryState(
                            delegation: delegation(change.delegation),
                            seat: change.seat ?? book.say(.rollDeputyNoSeat)
                        )
                    )
                )
            }
            if !change.reason.isEmpty { HTML.p(change.reason, .lang("zh-Hans")) }
            HTML.p(.class("small quiet")) {
                HTML.span(change.document, .lang("zh-Hans"))
                book.language == .zh ? "；" : "; "
                book.say(
                    .rollStoryRecorded(time: book.time(change.at), post: post(change))
                )
                if change.certainty == .inventedSample {
                    " "
                    Component.sampleMark(in: book)
                }
            }
        }
    }

    private func post(_ change: DeputyChange) -> String {
        let post = book.language == .zh ? change.post : change.postEnglish
        return post.isEmpty ? book.say(.rollStoryOperator) : post
    }

    private func delegation(_ id: ID<Delegation>) -> String {
        roll.delegations.first { $0.id == id }?.name(in: book.language) ?? "—"
    }
}

extension DeputyStep {
    fileprivate var title: Message {
        switch self {
        case .leave: .rollStepLeave
        case .move: .rollStepMove
        case .seat: .rollStepSeat
        case .rename: .rollStepRename
        }
    }

    fileprivate var button: Message {
        switch self {
        case .leave: .rollStepLeaveButton
        case .move: .rollStepMoveButton
        case .seat: .rollStepSeatButton
        case .rename: .rollStepRenameButton
        }
    }

    /// What is to be known before it is done.
    fileprivate var note: Message? {
        switch self {
        case .leave: .rollStepLeaveNote
        case .seat: .rollStepSeatHint
        case .move, .rename: nil
        }
    }
}
