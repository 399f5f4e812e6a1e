package import Civics
import Database
package import Ledger

/// What a decision does to who is a deputy while a meeting is open.
package enum ElectorateStep: String, Hashable, Sendable, CaseIterable {
    /// Somebody is no deputy any longer: resigned, dead, recalled.
    case leave
    /// Somebody was elected and is on the roll.
    case join
}

/// Changing who is a deputy at an open meeting, by recorded decisions only; the base follows.
package struct ChangingElectorate: Sendable {
    private let ledger: Ledger

    /// Changes meetings of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records a decision; the form names the deputy's number on the roll, document and reason.
    package func change(
        _ id: ID<Meeting>,
        by step: ElectorateStep,
        _ form: MeetingForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        let today = ledger.clock.now().date
        try await ledger.record(by: actor) {
            (transaction: Transaction<MeetingError>) throws(MeetingError) in
            let meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
            try meeting.expect(.open)
            try meeting.expectNoVote(in: transaction)
            var reader = MeetingFormReader(form)
            let number = reader.rollNumber()
            let decision = MeetingDeputy.Decision(
                document: reader.line(.document),
                reason: reader.line(.reason)
            )
            let electorate = try ElectorateTable.electorate(of: id, in: transaction)
            let change = Change(
                number: number,
                decision: decision,
                electorate: electorate,
                roll: try meeting.roll(in: transaction),
                today: today
            )
            switch step {
            case .leave:
                let deputy = try change.leaving(&reader)
                try ElectorateTable.leave(deputy, decision, at: id, in: transaction)
            case .join:
                let deputy = try change.joining(&reader)
                try ElectorateTable.insert(deputy, at: id, in: transaction)
            }
            let after = electorate.inOffice.count + (step == .join ? 1 : -1)
            return Recorded(
                (),
                meeting.deed(
                    "meeting.deputy-\(step.rawValue)",
                    reason: decision.reason,
                    facts: [
                        "number": number.map(String.init) ?? "",
                        "document": decision.document,
                        "deputies": String(after),
                    ]
                )
            )
        }
    }

    /// A decision with what it is about; asks no store.
    private struct Change {
        let number: Int?
        let decision: MeetingDeputy.Decision
        let electorate: Electorate
        let roll: Roll?
        let today: CivilDate

        /// Who leaves.
        func leaving(_ reader: inout MeetingFormReader) throws(MeetingError) -> ID<Deputy> {
            let found = electorate.deputies.first { $0.number == number }
            if let left = found?.left { throw .leftAlready(left) }
            if let number, found == nil { reader.refuse(.deputy, .noDeputy(String(number))) }
            try reader.checked()
            guard let found else { preconditionFailure("a form without faults is whole") }
            return found.deputy
        }

        /// Who joins, as the roll knows them today.
        func joining(
            _ reader: inout MeetingFormReader
        ) throws(MeetingError) -> MeetingDeputy {
            let known = electorate.deputies.first { $0.number == number }
            if let left = known?.left { throw .leftAlready(left) }
            let entry = roll?.entries(on: today).first { $0.number == number }
            if let known {
                reader.refuse(.deputy, .inAlready(known.number, name: known.name))
            } else if let entry, entry.departure != nil {
                reader.refuse(.deputy, .notInOffice(entry.number, name: entry.name))
            } else if let number, entry == nil {
                reader.refuse(.deputy, .noDeputy(String(number)))
            }
            try reader.checked()
            guard let entry else { preconditionFailure("a form without faults is whole") }
            return MeetingDeputy(entry, joined: decision)
        }
    }
}
