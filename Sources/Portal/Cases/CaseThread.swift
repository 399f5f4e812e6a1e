import Casework
import Civics
import Ledger
import Markup
import Wording

/// What happened to a case, and what comes next, as those see it who are signed in.
struct CaseThread {
    let book: Phrasebook
    let folder: CaseFolder

    /// What comes next, and whose turn it is.
    var next: String {
        let standing = folder.line.standing
        let owner = name(standing.owner)
        let watcher = name(standing.watcher)
        let due = DueView(due: folder.line.due, book: book).text
        return switch standing.state {
        case .raised where standing.watcher == nil: book.say(.caseNextRaisedNobody)
        case .raised: book.say(.caseNextRaised(who: watcher))
        case .assigned: book.say(.caseNextAssigned(who: owner, due: due))
        case .handling: book.say(.caseNextHandling(who: owner, due: due))
        case .extensionAsked: book.say(.caseNextExtensionAsked(who: owner, due: due))
        case .returned: book.say(.caseNextReturned)
        case .replied: book.say(.caseNextReplied(who: watcher))
        case .promised: book.say(.caseNextPromised(who: owner, due: due))
        case .verified: book.say(.caseNextVerified(who: watcher))
        case .closed:
            book.say(.caseNextClosed(date: folder.line.steps.last.map { book.date($0.day) } ?? ""))
        }
    }

    var content: HTML { Component.thread(steps, level: .h3, in: book) }

    private var steps: [ThreadStep] {
        var steps = folder.line.steps.map(step)
        if folder.line.standing.state != .closed {
            steps.append(
                ThreadStep(.now, title: book.say(.caseStepNextTitle), content: HTML.p(next))
            )
        }
        return steps
    }

    private func step(_ step: CaseStep) -> ThreadStep {
        ThreadStep(
            .done,
            when: book.date(step.day),
            title: book.say(title(of: step)),
            content: HTML {
                if let reason = folder.line.kind.dismissal(step.reason) {
                    HTML.p(reason.name.text(in: book.language))
                }
                if let result = result(of: step) { HTML.p { HTML.b(book.say(result.name)) } }
                if !step.words.isEmpty {
                    HTML.p(step.words, .class("entered"), .lang(foreign))
                }
                if let term = term(of: step) { HTML.p(book.say(term), .class("small quiet")) }
            }
        )
    }

    /// Words of the record are Chinese; on an English page they are marked so.
    private var foreign: String? {
        book.language == .en ? Language.zh.tag : nil
    }

    private func result(of step: CaseStep) -> CaseResult? {
        step.act == .reply || step.act == .giveBack ? step.standing.result : nil
    }

    /// The day that a step sets.
    private func term(of step: CaseStep) -> Message? {
        let standing = step.standing
        return switch step.act {
        case .assign, .reject, .reopen, .grantExtension:
            standing.dueOn.map { .caseStepDue(date: book.date($0)) }
        case .reply: standing.promisedOn.map { .caseStepPromised(date: book.date($0)) }
        case .askExtension: standing.promisedOn.map { .caseStepAsked(date: book.date($0)) }
        case nil, .accept, .refuseExtension, .giveBack, .verify, .close, .escalate, .dismiss: nil
        }
    }

    private func title(of step: CaseStep) -> Message {
        let who =
            step.act == nil && step.party == nil && folder.line.file.origin.kind == .resident
            ? book.say(.caseStepResident) : step.who(in: book)
        return switch step.act {
        case nil: .caseStepRaise(who: who)
        case .assign: .caseStepAssign(owner: name(step.standing.owner))
        case .accept: .caseStepAccept(who: who)
        case .askExtension: .caseStepAskExtension(who: who)
        case .grantExtension: .caseStepGrantExtension(who: who)
        case .refuseExtension: .caseStepRefuseExtension(who: who)
        case .reply: .caseStepReply(who: who)
        case .giveBack: .caseStepGiveBack(who: who)
        case .verify: .caseStepVerify(who: who)
        case .reject: .caseStepReject(who: who)
        case .close: .caseStepClose(who: who)
        case .reopen: .caseStepReopen(who: who)
        case .escalate: .caseStepEscalate(level: level(step.standing.level))
        case .dismiss: .caseStepDismiss(who: who)
        }
    }

    private func level(_ level: Int) -> String {
        let all = folder.line.kind.escalations
        return all.indices.contains(level - 1)
            ? all[level - 1].name.text(in: book.language) : String(level)
    }

    private func name(_ party: ID<Party>?) -> String {
        folder.parties.name(of: party, in: book.language) ?? book.say(.caseSomebody)
    }
}
