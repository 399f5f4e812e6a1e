import Civics
import Database
import Ledger

// What the use cases of the counting room have in common.

extension CountedSession {
    /// A session that nobody else changes until the transaction ends.
    static func locked(
        _ id: ID<BallotSession>,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<CountingError>
    ) throws(CountingError) -> CountedSession {
        guard let room = try find(id, of: jurisdiction, locking: true, in: transaction) else {
            throw .notFound
        }
        return room
    }

    /// A box of the session while it is counted.
    func box(
        _ number: Int,
        in transaction: Transaction<CountingError>
    ) throws(CountingError) -> CountingBox {
        guard session.state == .counting else { throw .wrongState(session.state) }
        guard let box = try CountingBoxTable.find(number, of: session.id, in: transaction) else {
            throw .notFound
        }
        return box
    }

    /// An entry of the audit chain, which others read and export.
    ///
    /// Never a number of a box, a result, or a text that might say whose a paper is.
    func deed(
        _ action: String,
        reason: String = "",
        facts: [String: String] = [:]
    ) -> Deed {
        var facts = facts
        facts["poll"] = poll.id.description
        facts["number"] = String(session.number)
        return Deed(
            action,
            in: poll.jurisdiction,
            object: "session \(session.id)",
            reason: reason,
            facts: facts
        )
    }
}

extension Actor {
    /// ``authoriseCounting(as:in:)`` before anything is read, as a use case's own error.
    func authorise(
        counting seats: [CountingSeat],
        in jurisdiction: ID<Jurisdiction>
    ) throws(CountingError) {
        do throws(Denied) {
            try authoriseCounting(as: seats, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    /// The same in a room, where the meeting names people.
    func authorise(
        counting seats: [CountingSeat],
        in room: CountedSession
    ) throws(CountingError) {
        do throws(Denied) {
            try authoriseCounting(as: seats, in: room)
        } catch {
            throw .denied(error)
        }
    }
}

extension CountingFault {
    /// Why something is done, on one line; what is wrong with it is added to the faults.
    static func reason(
        _ typed: String,
        field: String,
        _ faults: inout [CountingFault]
    ) -> String {
        let reason = ChineseText.cleanedLine(typed)
        if reason.isEmpty { faults.append(.reasonMissing(field: field)) }
        limit(reason, field: field, &faults)
        return reason
    }

    /// Adds a fault where a text is too long.
    static func limit(
        _ text: String,
        field: String,
        most: Int = DoubtfulPaper.mostCharacters,
        _ faults: inout [CountingFault]
    ) {
        if text.count > most {
            faults.append(.tooLong(field: field, characters: text.count, most: most))
        }
    }
}
