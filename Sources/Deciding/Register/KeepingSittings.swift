package import Civics
import Database
package import Ledger

/// Opening the sittings of a meeting, and closing them.
package struct KeepingSittings: Sendable {
    private let ledger: Ledger

    /// Keeps the sittings of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Opens the next sitting of an open meeting; `day` is what somebody typed.
    ///
    /// One sitting of a jurisdiction is open at a time, so that a desk always knows which.
    package func open(
        _ meeting: ID<Meeting>,
        on day: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) -> ID<Sitting> {
        try actor.authoriseRegister(.conductVotes, in: jurisdiction)
        let id = ID<Sitting>.random()
        let day = try? CivilDate(written: ChineseText.cleanedLine(day))
        try await ledger.record(by: actor) {
            (transaction: Transaction<RegisterError>) throws(RegisterError) in
            guard
                let found = try MeetingTable.find(meeting, locking: true, in: transaction),
                found.jurisdiction == jurisdiction
            else { throw .notFound }
            guard found.state == .open else { throw .meetingNotOpen(found.state) }
            guard let day else { throw .day }
            guard found.startsOn <= day, day <= found.endsOn else {
                throw .dayOutside(first: found.startsOn, last: found.endsOn)
            }
            if let other = try Sitting.open(of: jurisdiction, in: transaction) {
                throw .sittingOpen(number: other.sitting.number)
            }
            let sittings = try SittingTable.all(of: meeting, in: transaction)
            let sitting = Sitting(
                id: id,
                meeting: meeting,
                number: (sittings.last?.number ?? 0) + 1,
                heldOn: day,
                isClosed: false
            )
            try SittingTable.insert(sitting, in: transaction)
            return Recorded(
                (),
                Deed(
                    "sitting.open",
                    in: jurisdiction,
                    object: "sitting \(id)",
                    facts: ["number": String(sitting.number), "on": day.description]
                )
            )
        }
        return id
    }

    /// Closes a sitting: nobody checks in any longer.
    package func close(
        _ id: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) {
        try actor.authoriseRegister(.conductVotes, in: jurisdiction)
        try await ledger.record(by: actor) {
            (transaction: Transaction<RegisterError>) throws(RegisterError) in
            guard
                let register = try SittingRegister(
                    of: id,
                    .sessions,
                    of: jurisdiction,
                    in: transaction
                )
            else { throw .notFound }
            try register.checkOpen()
            for one in register.sessions where one.session.state.isInTheHall {
                throw .sessionUnderWay(one.title, number: one.session.number)
            }
            try SittingTable.close(id, in: transaction)
            // Some may have come or left since the last register was closed.
            try register.writeAnew(in: transaction)
            return Recorded(
                (),
                Deed(
                    "sitting.close",
                    in: jurisdiction,
                    object: "sitting \(id)",
                    facts: [
                        "number": String(register.sitting.number),
                        "present": String(register.presence.present),
                        "deputies": String(register.presence.deputies),
                    ]
                )
            )
        }
        await ledger.scrub(DecidingSchema.forgetful)
    }
}

extension Sitting {
    /// The sitting of a jurisdiction that is open, with its meeting; nil where none is.
    static func open<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> (sitting: Sitting, meeting: Meeting)? {
        for meeting in try MeetingTable.all(of: jurisdiction, in: transaction)
        where meeting.state == .open {
            let sittings = try SittingTable.all(of: meeting.id, in: transaction)
            if let sitting = sittings.last(where: { !$0.isClosed }) { return (sitting, meeting) }
        }
        return nil
    }
}

extension SittingRegister {
    /// Checks that the sitting is open.
    func checkOpen() throws(RegisterError) {
        guard !sitting.isClosed else { throw .sittingClosed(number: sitting.number) }
    }
}

extension SessionState {
    /// Whether deputies are in the hall for it: who is there matters until the boxes are closed.
    var isInTheHall: Bool {
        switch self {
        case .opened, .issuing, .casting: true
        case .closed, .reconciled, .void, .counting, .counted, .abandoned: false
        }
    }
}
