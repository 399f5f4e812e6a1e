import Civics
import Deciding
import Ledger
import Markup
import Wording

/// A step of a preparation: how far it is, whose it is, and what can be done with it.
struct ChecklistRow {
    let book: Phrasebook
    let step: MeetingStep
    let state: MeetingChecklist.State
    let entry: MeetingEntry
    let isKeeper: Bool
    let targets: ChecklistTargets

    var content: HTML {
        HTML.li {
            HTML.p { Component.badge(word, kind) }
            HTML.div(.class("stack stack--tight")) {
                HTML.h3(step.title(in: book))
                HTML.p(.class("small quiet")) { line }
                if let said { said }
                if isKeeper { forms }
            }
        }
    }

    private var words: ChecklistWords { ChecklistWords(book: book, step: step, state: state) }
    private var word: String { words.word }
    private var said: HTML? { words.said }
    private var line: String { words.line }

    private var kind: BadgeKind {
        switch state {
        case .proven, .ticked: .green
        case .open(let days):
            switch days {
            case nil: .plain
            case .some(...0): .red
            case .some(1...3): .yellow
            case .some: .plain
            }
        }
    }

    private var forms: HTML {
        HTML.div(.class("row no-print")) {
            if !step.kind.isComputed, !isProven { tickForm }
            plan
        }
    }

    private var isProven: Bool {
        if case .proven = state { true } else { false }
    }

    private func fields(_ act: ChecklistAct, _ fresh: MeetingForm) -> MeetingFields {
        MeetingFields("\(act.rawValue)-\(step.id)", entry, fresh: fresh, in: book)
    }

    private var tickForm: HTML {
        let act: ChecklistAct = step.tick == nil ? .tick : .untick
        let fields = fields(act, MeetingForm())
        return Component.details(
            book.say(act == .tick ? .meetingStepTick : .meetingStepUntick),
            isOpen: fields.isTried
        ) {
            HTML.div(.class("column")) {
                Component.form(targets.act(step, act)) {
                    if act == .tick {
                        fields.input(
                            .note,
                            .meetingStepNote,
                            hint: .meetingStepNoteHint,
                            isOptional: true
                        )
                    } else {
                        fields.input(.reason, .meetingStepReason)
                    }
                    Component.submitRow {
                        Component.button(
                            book.say(
                                act == .tick ? .meetingStepTickButton : .meetingStepUntickButton
                            ),
                            .second,
                            size: .small
                        )
                    }
                }
            }
        }
    }

    private var plan: HTML {
        let fields = fields(
            .plan,
            MeetingForm([.owner: step.owner, .due: step.due?.description ?? ""])
        )
        return Component.details(book.say(.meetingStepPlan), isOpen: fields.isTried) {
            HTML.div(.class("column")) {
                Component.form(targets.act(step, .plan)) {
                    fields.input(
                        .owner,
                        .meetingStepOwner,
                        hint: .meetingStepOwnerHint,
                        isOptional: true
                    )
                    fields.input(.due, .meetingStepDue, isOptional: true, kind: .date)
                    Component.submitRow {
                        Component.button(
                            book.say(.meetingStepPlanButton),
                            .second,
                            size: .small
                        )
                    }
                }
            }
        }
    }
}

/// A step of a preparation in words, on the screen and on paper.
struct ChecklistWords {
    let book: Phrasebook
    let step: MeetingStep
    let state: MeetingChecklist.State

    /// How far it is, in a word.
    var word: String {
        switch state {
        case .proven, .ticked: book.say(.meetingStepDone)
        case .open(let days):
            switch days {
            case nil: book.say(.meetingStepOpen)
            case .some(0): book.say(.meetingStepToday)
            case .some(let days) where days < 0: book.say(.meetingStepOverdue(count: -days))
            case .some(let days): book.say(.meetingStepLeft(count: days))
            }
        }
    }

    /// Whose it is and when it is due.
    var line: String {
        let owner =
            step.owner.isEmpty
            ? book.say(.meetingStepNobody) : book.say(.meetingStepOwned(owner: step.owner))
        guard let due = step.due else { return owner }
        return owner + book.gap + book.say(.meetingStepDueOn(date: book.date(due)))
    }

    /// How it is known that it is done; nil where it is not.
    var said: HTML? {
        switch state {
        case .proven(let proof): HTML.p { self.proof(proof) }
        case .ticked(let tick): ticked(tick)
        case .open: nil
        }
    }

    private func proof(_ proof: MeetingChecklist.Proof) -> HTML {
        switch proof {
        case .deputies(let count): HTML(book.say(.meetingProofDeputies(count: count)))
        case .list(let digest): fingerprint(.meetingProofList, digest)
        case .rule(let digest): fingerprint(.meetingProofRule, digest)
        case .opened(let day): HTML(book.say(.meetingProofOpened(date: book.date(day))))
        case .scrutineers(let adoption):
            HTML {
                book.say(.meetingProofScrutineers(date: book.date(adoption.date)))
                book.gap
                LocalText(adoption.decision, in: book.language).html
            }
        case .tellers(let count): HTML(book.say(.meetingProofTellers(count: count)))
        case .papers(let count): HTML(book.say(.meetingProofPapers(count: count)))
        }
    }

    private func fingerprint(_ message: Message, _ digest: Digest) -> HTML {
        HTML {
            book.say(message)
            " "
            HTML.code(String(digest.hex.prefix(16)), .class("wrapping"))
        }
    }

    private func ticked(_ tick: MeetingStep.Tick) -> HTML {
        let post = book.language == .zh ? tick.post : tick.postEnglish
        return HTML {
            if !tick.note.isEmpty { HTML.p { LocalText(tick.note, in: book.language).html } }
            HTML.p(
                book.say(
                    .meetingStepTicked(
                        time: book.time(tick.at),
                        post: post.isEmpty ? book.say(.rollStoryOperator) : post
                    )
                ),
                .class("small quiet")
            )
        }
    }
}

extension MeetingStep {
    /// What is to be done.
    func title(in book: Phrasebook) -> String {
        switch kind {
        case .roll: book.say(.meetingStepRoll)
        case .list: book.say(.meetingStepList)
        case .notices: book.say(.meetingStepNotices)
        case .agenda: book.say(.meetingStepAgenda)
        case .papers: book.say(.meetingStepPapers)
        case .hall: book.say(.meetingStepHall)
        case .tellers: book.say(.meetingStepTellers)
        case .boxes: book.say(.meetingStepBoxes)
        case .opening: book.say(.meetingStepOpening)
        case .rule: book.say(.meetingStepRule)
        case .scrutineers: book.say(.meetingStepScrutineers)
        case .own: name
        }
    }
}
