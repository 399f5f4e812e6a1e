package import Civics
import Database
package import Ledger

/// Preparing meetings, correcting one while it is prepared, and closing one that is over.
package struct PreparingMeetings: Sendable {
    private let ledger: Ledger

    /// Prepares meetings of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Begins to prepare a meeting, with the steps that every preparation has.
    package func prepare(
        _ form: MeetingForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        certainty: Certainty = .recorded
    ) async throws(MeetingError) -> ID<Meeting> {
        try actor.authoriseMeetings(in: jurisdiction)
        let id = ID<Meeting>.random()
        do throws(MeetingError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<MeetingError>) throws(MeetingError) in
                let checked = try CheckedMeeting(
                    form,
                    terms: try CongressTermTable.all(of: jurisdiction, in: transaction),
                    among: try MeetingTable.all(of: jurisdiction, in: transaction)
                )
                let meeting = Meeting(
                    id: id,
                    jurisdiction: jurisdiction,
                    term: checked.term.id,
                    number: checked.number,
                    startsOn: checked.startsOn,
                    endsOn: checked.endsOn,
                    place: checked.place,
                    state: .preparing,
                    scrutineers: nil,
                    version: 1,
                    provenance: Provenance(certainty, source: checked.source)
                )
                try MeetingTable.insert(meeting, in: transaction)
                for step in MeetingStep.usual(for: meeting) {
                    try MeetingStepTable.insert(step, of: id, in: transaction)
                }
                return Recorded((), Self.deed("meeting.prepare", meeting))
            }
        } catch .store(.conflict("meeting_once")) {
            // Somebody else has prepared it at this moment.
            throw .changedMeanwhile
        }
        return id
    }

    /// Corrects a meeting as long as it is prepared.
    ///
    /// `version` is that of the meeting when the form was opened.
    package func correct(
        _ id: ID<Meeting>,
        version: Int,
        _ form: MeetingForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        do throws(MeetingError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<MeetingError>) throws(MeetingError) in
                let meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
                try meeting.expect(.preparing)
                guard meeting.version == version else { throw .changedMeanwhile }
                let checked = try CheckedMeeting(
                    form,
                    terms: try CongressTermTable.all(of: jurisdiction, in: transaction),
                    among: try MeetingTable.all(of: jurisdiction, in: transaction)
                        .filter { $0.id != id },
                    agenda: try AgendaTable.all(of: id, in: transaction)
                )
                let corrected = Meeting(
                    id: id,
                    jurisdiction: jurisdiction,
                    term: checked.term.id,
                    number: checked.number,
                    startsOn: checked.startsOn,
                    endsOn: checked.endsOn,
                    place: checked.place,
                    state: meeting.state,
                    scrutineers: meeting.scrutineers,
                    version: meeting.version,
                    provenance: Provenance(meeting.provenance.certainty, source: checked.source)
                )
                try MeetingTable.update(corrected, in: transaction)
                return Recorded((), Self.deed("meeting.correct", corrected))
            }
        } catch .store(.conflict("meeting_once")) {
            throw .changedMeanwhile
        }
    }

    /// Closes a meeting that is open; nothing of it changes from then on.
    package func close(
        _ id: ID<Meeting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<MeetingError>) throws(MeetingError) in
            var meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
            try meeting.expect(.open)
            try meeting.expectNoRunningSession(in: transaction)
            meeting.state = .closed
            try MeetingTable.update(meeting, in: transaction)
            return Recorded((), meeting.deed("meeting.close"))
        }
    }

    private static func deed(_ action: String, _ meeting: Meeting) -> Deed {
        meeting.deed(
            action,
            facts: [
                "number": String(meeting.number),
                "starts": meeting.startsOn.description,
                "ends": meeting.endsOn.description,
                "source": meeting.provenance.source,
            ]
        )
    }
}
