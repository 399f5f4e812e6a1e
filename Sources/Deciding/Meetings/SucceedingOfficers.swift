package import Civics
import Database
package import Ledger

/// Letting somebody take over from an officer who leaves (falls ill, becomes an interested party),
/// by a recorded decision; whoever left stays in the record.
package struct SucceedingOfficers: Sendable {
    private let ledger: Ledger

    /// Records successions in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Records who takes over a role.
    ///
    /// The form has the successor's number or name on the roll, name, unit and account, and the
    /// decision's document and reason.
    /// A teller is succeeded while no ballot session is being counted; whoever watches, until
    /// everything is certified.
    package func succeed(
        _ officer: ID<MeetingOfficer>,
        at id: ID<Meeting>,
        _ form: MeetingForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(MeetingError) {
        try actor.authoriseMeetings(in: jurisdiction)
        let now = ledger.clock.now()
        do throws(MeetingError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<MeetingError>) throws(MeetingError) in
                let meeting = try Meeting.locked(id, of: jurisdiction, in: transaction)
                try meeting.expect(.open)
                let body = try OfficerBody(of: meeting, in: transaction)
                guard let left = body.officers.first(where: { $0.id == officer }) else {
                    if body.left.contains(where: { $0.id == officer }) {
                        throw MeetingError.changedMeanwhile
                    }
                    throw MeetingError.notFound
                }
                try meeting.expectReplaceable(left.role, in: transaction)
                let checked = try CheckedOfficer(form, after: left, in: body)
                let succession = OfficerSuccession(
                    left: left,
                    successor: checked.officer.id,
                    decision: checked.decision,
                    at: now
                )
                try MeetingOfficerTable.insert(checked.officer, at: id, in: transaction)
                try OfficerSuccessionTable.insert(succession, in: transaction)
                return Recorded(
                    (),
                    meeting.deed(
                        "meeting.succeed-officer",
                        reason: succession.decision.reason,
                        facts: [
                            "officer": left.id.description, "role": left.role.rawValue,
                            "name": left.name, "successor": checked.officer.name,
                            "unit": checked.officer.unit,
                            "document": succession.decision.document,
                        ]
                    )
                )
            }
        } catch .store(.conflict("meeting_officer_deputy_once")),
            .store(.conflict("meeting_officer_account_once"))
        {
            throw .changedMeanwhile
        }
    }
}

extension Meeting {
    /// Checks that somebody may take over a role now.
    fileprivate func expectReplaceable(
        _ role: MeetingRole,
        in transaction: Transaction<MeetingError>
    ) throws(MeetingError) {
        let polls = try PollTable.all(of: id, in: transaction)
        for poll in polls {
            _ = try PollTable.find(poll.id, locking: true, in: transaction)
        }
        if role == .teller,
            try sessionStates(in: transaction)
                .contains(where: { $0 == .counting || $0 == .reconciled })
        {
            throw .tellersCounting
        }
        if role.isAdopted, !polls.isEmpty, polls.allSatisfy(\.state.isCertified) {
            throw .allCertified
        }
    }
}

extension PollState {
    /// Whether the chief scrutineer has signed.
    package var isCertified: Bool {
        switch self {
        case .prepared, .rulesAdopted, .scrutineersAdopted, .voting, .counted: false
        case .certified, .accepted, .announced, .sealed: true
        }
    }
}
