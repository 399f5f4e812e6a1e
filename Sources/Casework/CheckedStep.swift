import Civics
import Ledger

/// What a form of a step comes to, once everything in it is right.
struct CheckedStep: Sendable {
    /// How many characters the words of a step may have, where it needs them.
    static let characters = 4...2000

    let act: CaseAct
    let words: String
    let reason: String
    let standing: CaseStanding

    /// Checks a form against where the case stands.
    init(
        _ asked: CaseAct,
        _ form: CaseForm,
        to standing: CaseStanding,
        severity: CaseKind.Severity,
        of kind: CaseKind,
        on ground: CaseGround
    ) throws(CaseError) {
        var reader = CaseFormReader(form, ground)
        var next = standing
        var act = asked
        var result: CaseResult?
        if asked == .reply {
            result = CaseResult(rawValue: reader.choice(.result, among: CaseResult.ids))
            // Class D is no answer: the case goes back to whoever gives cases out.
            if result == .notOurs { act = .giveBack }
        }
        guard let state = standing.after(act) else {
            if act == .askExtension, standing.isExtended { throw .extendedAlready }
            throw .notNow(act, standing.state, possible: standing.possible)
        }
        next.state = state
        words = Self.words(of: act, kind, &reader)
        reason = act == .dismiss ? reader.choice(.reason, among: kind.dismissals.map(\.id)) : ""
        switch act {
        case .assign:
            next.owner = reader.party(.owner)
            if standing.watcher == nil { next.watcher = reader.verifier(of: kind) }
            if let owner = next.owner, owner == next.watcher {
                reader.refuse(.owner, .watchesItself)
            }
            next.restart(reader.deadline(usual: severity.days))
        case .reject, .reopen:
            if next.owner != nil { next.restart(reader.deadline(usual: severity.days)) }
        case .askExtension:
            let asked = reader.workingDays(
                ChineseText.folded(form[.days]),
                from: max(standing.dueOn ?? ground.day, ground.day),
                most: kind.mostExtensionDays
            )
            next.promisedOn = asked
        case .grantExtension:
            next.restart(standing.promisedOn)
            next.promisedOn = nil
            next.isExtended = true
        case .refuseExtension: next.promisedOn = nil
        case .reply:
            next.result = result
            next.promisedOn = Self.promise(result, &reader)
        case .giveBack:
            next.result = .notOurs
            next.owner = nil
            next.dueOn = nil
        case .verify: if state == .promised { next.restart(standing.promisedOn) }
        case .escalate: next.level += 1
        case .accept, .close, .dismiss: break
        }
        try reader.checked()
        self.act = act
        self.standing = next
    }

    /// The words of a step: those that become public bear no telephone number.
    private static func words(
        of act: CaseAct,
        _ kind: CaseKind,
        _ reader: inout CaseFormReader
    ) -> String {
        switch act {
        case .assign, .grantExtension, .escalate:
            reader.text(.words, 0...characters.upperBound)
        case .accept, .askExtension, .refuseExtension, .reply, .giveBack, .verify, .reject,
            .reopen:
            reader.text(.words, characters)
        case .close, .dismiss:
            kind.isPublic
                ? reader.publicText(.words, characters) : reader.text(.words, characters)
        }
    }

    /// The day by which a reply of class B says that it will be done.
    private static func promise(
        _ result: CaseResult?,
        _ reader: inout CaseFormReader
    ) -> CivilDate? {
        if result == .underWay { return reader.day(.promised) }
        if !ChineseText.cleanedLine(reader.form[.promised]).isEmpty {
            reader.refuse(.promised, .notPromised)
        }
        return nil
    }
}

extension CaseStanding {
    /// Sets a new deadline; what was late before was of the old one.
    fileprivate mutating func restart(_ due: CivilDate?) {
        dueOn = due
        level = 0
    }
}

extension CaseResult {
    fileprivate static let ids = allCases.map(\.rawValue)
}
