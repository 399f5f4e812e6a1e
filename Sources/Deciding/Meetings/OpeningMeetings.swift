package import Civics
import Database
package import Ledger

/// Opening a meeting: who is a deputy at it is frozen, as of the day.
package struct OpeningMeetings: Sendable {
    private let ledger: Ledger

    /// Opens meetings of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Opens a meeting on the day of the form.
    ///
    /// `seen` is the fingerprint of the opening that was looked at: a roll that has changed since
    /// is looked at again first.
    package func open(
        _ id: ID<Meeting>,
        _ form: MeetingForm,
        seen: Digest?,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        let today = ledger.clock.now().date
        try await ledger.record(by: actor) {
            (transaction: Transaction<MeetingError>) throws(MeetingError) in
            var meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
            try meeting.expect(.preparing)
            let day = try Self.day(form, of: meeting, today: today)
            guard let roll = try Roll.read(of: jurisdiction, on: day, in: transaction) else {
                throw .nobodyInOffice(day)
            }
            guard roll.term.id == meeting.term else { throw .otherTerm(day) }
            let opening = MeetingOpening(of: roll, on: day)
            guard !opening.deputies.isEmpty else { throw .nobodyInOffice(day) }
            guard opening.fingerprint == seen else { throw .changedMeanwhile }
            for deputy in opening.electorate {
                try ElectorateTable.insert(deputy, at: id, in: transaction)
            }
            meeting.state = .open
            meeting.openedOn = day
            try MeetingTable.update(meeting, in: transaction)
            return Recorded(
                (),
                meeting.deed(
                    "meeting.open",
                    facts: [
                        "day": day.description,
                        "deputies": String(opening.count.inOffice),
                        "vacant": String(opening.count.vacancies),
                        "fingerprint": opening.fingerprint.hex,
                    ]
                )
            )
        }
    }

    /// The day of the opening: one of the meeting's, and no later than today.
    static func day(
        _ form: MeetingForm,
        of meeting: Meeting,
        today: CivilDate
    ) throws(MeetingError) -> CivilDate {
        var reader = MeetingFormReader(form)
        let day = reader.day(.day)
        if let day {
            if day < meeting.startsOn {
                reader.refuse(.day, .beforeFirst(meeting.startsOn))
            } else if day > meeting.endsOn {
                reader.refuse(.day, .outside(from: meeting.startsOn, to: meeting.endsOn))
            } else if day > today {
                reader.refuse(.day, .inFuture(today: today))
            }
        }
        try reader.checked()
        guard let day else { preconditionFailure("a form without faults is whole") }
        return day
    }
}
