package import Civics
import Database
package import Ledger

/// Recording who has leave from a meeting, and that a leave was withdrawn.
package struct KeepingLeave: Sendable {
    private let ledger: Ledger

    /// Keeps leave of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records a leave; the form names the deputy by number or name, kind, first and last day, and a note.
    package func grant(
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
            let leave = try Self.checked(
                form,
                of: meeting,
                people: try meeting.people(in: transaction),
                delegations: try CongressTermTable.delegations(
                    of: meeting.term,
                    in: transaction
                ),
                others: try MeetingLeaveTable.all(from: id, in: transaction)
            )
            try MeetingLeaveTable.insert(leave, from: id, in: transaction)
            return Recorded(
                (),
                meeting.deed(
                    "meeting.leave",
                    facts: [
                        "leave": leave.id.description,
                        "kind": leave.kind.rawValue,
                        "from": leave.from.description,
                        "to": leave.to.description,
                    ]
                )
            )
        }
    }

    /// Records that a leave does not hold any longer.
    package func withdraw(
        _ leave: ID<MeetingLeave>,
        from id: ID<Meeting>,
        _ form: MeetingForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<MeetingError>) throws(MeetingError) in
            let meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
            try meeting.expect(.preparing, .open)
            guard
                let found = try MeetingLeaveTable.all(from: id, in: transaction)
                    .first(where: { $0.id == leave })
            else { throw .notFound }
            if let reason = found.withdrawn { throw .leaveWithdrawn(reason) }
            var reader = MeetingFormReader(form)
            let reason = reader.line(.reason)
            try reader.checked()
            try MeetingLeaveTable.withdraw(leave, reason: reason, in: transaction)
            return Recorded(
                (),
                meeting.deed(
                    "meeting.withdraw-leave",
                    reason: reason,
                    facts: ["leave": leave.description]
                )
            )
        }
    }

    private static func checked(
        _ form: MeetingForm,
        of meeting: Meeting,
        people: [MeetingDeputy],
        delegations: [Delegation],
        others: [MeetingLeave]
    ) throws(MeetingError) -> MeetingLeave {
        var reader = MeetingFormReader(form)
        let deputy = reader.deputy(among: people, delegations)
        let kind: MeetingLeave.Kind? = reader.choice(.kind)
        let from = reader.day(.from, of: meeting)
        let to = reader.day(.to, of: meeting)
        let note = reader.line(.note, isOptional: true)
        if let from, let to {
            if to < from { reader.refuse(.to, .backwards) }
            let same = others.first { other in
                other.withdrawn == nil && other.deputy == deputy?.deputy && other.from <= to
                    && from <= other.to
            }
            if let same { reader.refuse(.from, .onLeave(from: same.from, to: same.to)) }
        }
        try reader.checked()
        guard let deputy, let kind, let from, let to else {
            preconditionFailure("a form without faults is whole")
        }
        return MeetingLeave(
            id: .random(),
            deputy: deputy.deputy,
            kind: kind,
            from: from,
            to: to,
            note: note
        )
    }
}

extension Meeting {
    /// Its deputies: those frozen, and while it is prepared those whom the roll has in office on
    /// its first day.
    func people<F: StoreFailure>(in transaction: Transaction<F>) throws(F) -> [MeetingDeputy] {
        guard state == .preparing else {
            return try ElectorateTable.electorate(of: id, in: transaction).deputies
        }
        return try roll(in: transaction)
            .map { MeetingOpening(of: $0, on: startsOn).electorate } ?? []
    }
}

extension MeetingFormReader {
    /// The deputy in office whose number or name was typed; of several with one name none is
    /// taken, and all are told.
    mutating func deputy(
        among people: [MeetingDeputy],
        _ delegations: [Delegation],
        isOptional: Bool = false
    ) -> MeetingDeputy? {
        let typed = ChineseText.folded(form[.deputy])
        guard !typed.isEmpty, Int(typed) == nil else {
            return numbered(among: people, isOptional: isOptional)
        }
        let name = ChineseText.personName(form[.deputy])
        let named = people.filter { $0.name == name }
        let inOffice = named.filter { $0.left == nil }
        if inOffice.count == 1 { return inOffice.first }
        if inOffice.isEmpty {
            let gone = named.first
            refuse(
                .deputy,
                gone.map { .notInOffice($0.number, name: $0.name) }
                    ?? .noDeputyNamed(String(name.prefix(20)))
            )
            return gone
        }
        refuse(
            .deputy,
            .namesakes(
                name: name,
                inOffice.map { deputy in
                    MeetingFault.Namesake(
                        number: deputy.number,
                        delegation: delegations.first { $0.id == deputy.delegation }
                    )
                }
            )
        )
        return inOffice.first
    }

    private mutating func numbered(
        among people: [MeetingDeputy],
        isOptional: Bool
    ) -> MeetingDeputy? {
        guard let number = rollNumber(isOptional: isOptional) else { return nil }
        guard let found = people.first(where: { $0.number == number }) else {
            refuse(.deputy, .noDeputy(String(number)))
            return nil
        }
        if found.left != nil { refuse(.deputy, .notInOffice(number, name: found.name)) }
        return found
    }
}
