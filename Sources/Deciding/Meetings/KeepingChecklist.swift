package import Civics
import Database
package import Ledger

/// What is done with a step of a preparation.
package enum ChecklistAct: String, Hashable, Sendable, CaseIterable {
    /// Whose it is and when it is due.
    case plan
    /// It is done.
    case tick
    /// It is not done after all.
    case untick
}

/// Keeping the checklist of a preparation.
package struct KeepingChecklist: Sendable {
    /// The most steps of a preparation.
    package static let most = 60

    private let ledger: Ledger

    /// Keeps checklists of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Adds a step of one's own; the form has name, owner and day.
    package func add(
        _ id: ID<Meeting>,
        _ form: MeetingForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<MeetingError>) throws(MeetingError) in
            let meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
            try meeting.expect(.preparing, .open)
            let steps = try MeetingStepTable.all(of: id, in: transaction)
            var reader = MeetingFormReader(form)
            let step = MeetingStep(
                id: .random(),
                ordinal: (steps.last?.ordinal ?? 0) + 1,
                kind: .own,
                name: reader.line(.name),
                owner: reader.line(.owner, isOptional: true),
                due: reader.due(),
                tick: nil,
                version: 1
            )
            if steps.count >= Self.most {
                reader.refuse(.name, .tooManyLines(steps.count + 1, most: Self.most))
            }
            try reader.checked()
            try MeetingStepTable.insert(step, of: id, in: transaction)
            return Recorded((), Self.deed("meeting.add-step", step, meeting))
        }
    }

    /// Does something with a step.
    ///
    /// `version` is that of the step when the form was opened.
    package func act(
        _ act: ChecklistAct,
        on step: ID<MeetingStep>,
        version: Int,
        of id: ID<Meeting>,
        _ form: MeetingForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<MeetingError>) throws(MeetingError) in
            let meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
            try meeting.expect(.preparing, .open)
            guard
                var found = try MeetingStepTable.all(of: id, in: transaction)
                    .first(where: { $0.id == step })
            else { throw .notFound }
            if act != .plan, found.kind.isComputed { throw .computedStep }
            if act == .tick, let tick = found.tick {
                throw .stepDone(post: tick.post, at: tick.at)
            }
            guard found.version == version else { throw .changedMeanwhile }
            var reader = MeetingFormReader(form)
            var reason = ""
            switch act {
            case .plan:
                found.owner = reader.line(.owner, isOptional: true)
                found.due = reader.due()
            case .tick:
                let posts = actor.postNames
                found.tick = MeetingStep.Tick(
                    note: reader.line(.note, isOptional: true),
                    at: now,
                    post: posts.zh,
                    postEnglish: posts.en
                )
            case .untick:
                guard found.tick != nil else { throw .changedMeanwhile }
                reason = reader.line(.reason)
                found.tick = nil
            }
            try reader.checked()
            try MeetingStepTable.update(found, in: transaction)
            return Recorded(
                (),
                Self.deed("meeting.\(act.rawValue)-step", found, meeting, reason: reason)
            )
        }
    }

    private static func deed(
        _ action: String,
        _ step: MeetingStep,
        _ meeting: Meeting,
        reason: String = ""
    ) -> Deed {
        var facts = ["step": step.kind.rawValue, "owner": step.owner]
        if !step.name.isEmpty { facts["name"] = step.name }
        if let due = step.due { facts["due"] = due.description }
        if let note = step.tick?.note, !note.isEmpty { facts["note"] = note }
        return meeting.deed(action, reason: reason, facts: facts)
    }
}

extension MeetingFormReader {
    /// The day a step is due; nil where none is typed.
    fileprivate mutating func due() -> CivilDate? {
        ChineseText.cleanedLine(form[.due]).isEmpty ? nil : day(.due)
    }
}
