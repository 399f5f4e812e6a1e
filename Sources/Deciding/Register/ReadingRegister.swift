package import Civics
import Database
package import Ledger

/// Looking up who is there and who has a paper, for the desks and for those who lead the vote.
package struct ReadingRegister: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The posts that may see who is there.
    package static let permissions: [Permission] = [
        .conductVotes, .registerDeputies, .superviseVotes,
    ]

    /// The register of the sitting that is open; nil where none is.
    package func open(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> SittingRegister? {
        try authorise(actor, Self.permissions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let open = try Sitting.open(of: jurisdiction, in: transaction) else {
                return nil
            }
            return try SittingRegister(of: open.sitting.id, of: jurisdiction, in: transaction)
        }
    }

    /// The register of a sitting.
    package func register(
        of sitting: ID<Sitting>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> SittingRegister {
        try authorise(actor, Self.permissions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard
                let register = try SittingRegister(
                    of: sitting,
                    of: jurisdiction,
                    in: transaction
                )
            else { throw .notFound }
            return register
        }
    }

    /// The meetings of a jurisdiction that are open or were, each with its sittings, the latest
    /// first.
    package func sittings(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [MeetingSittings] {
        try authorise(actor, Self.permissions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            var found: [MeetingSittings] = []
            for meeting in try MeetingTable.all(of: jurisdiction, in: transaction)
            where meeting.state != .preparing {
                guard let term = try CongressTermTable.find(meeting.term, in: transaction) else {
                    continue
                }
                var registers: [SittingRegister] = []
                for sitting in try SittingTable.all(of: meeting.id, in: transaction) {
                    if let register = try SittingRegister(
                        of: sitting.id,
                        of: jurisdiction,
                        in: transaction
                    ) {
                        registers.append(register)
                    }
                }
                found.append(MeetingSittings(meeting: meeting, term: term, sittings: registers))
            }
            return found
        }
    }

    /// Whom a code means that no number, seat or name of a sitting is: somebody of this meeting, of
    /// another one, or nobody.
    package func find(
        code: PassCode,
        in register: SittingRegister,
        secret: [UInt8]
    ) async throws(ReadError) -> DeskFinding {
        let here = register.meeting
        if let deputy = register.electorate.deputies.first(where: {
            PassCode(of: $0.deputy, at: here.id, secret: secret) == code
        }) {
            return .one(deputy)
        }
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let others = try MeetingTable.all(of: here.jurisdiction, in: transaction)
            for meeting in others where meeting.id != here.id {
                let deputies = try ElectorateTable.electorate(of: meeting.id, in: transaction)
                    .deputies
                if deputies.contains(where: {
                    PassCode(of: $0.deputy, at: meeting.id, secret: secret) == code
                }) {
                    return .nobody(.otherMeeting(number: meeting.number))
                }
            }
            return .nobody(.foreignCode)
        }
    }

    /// The deputies of a meeting for their passes, by delegation, and the meeting.
    ///
    /// As frozen at its opening; before it those in office today.
    package func passes(
        of meeting: ID<Meeting>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> PassList {
        try authorise(actor, [.prepareVotes] + Self.permissions, in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let found = try MeetingTable.find(meeting, in: transaction),
                found.jurisdiction == jurisdiction,
                let term = try CongressTermTable.find(found.term, in: transaction)
            else { throw .notFound }
            let electorate: Electorate
            if found.state == .preparing {
                electorate = Electorate(
                    try Roll(of: term, in: transaction).inOffice(on: today).map {
                        MeetingDeputy(
                            deputy: $0.deputy,
                            number: $0.number,
                            name: $0.name,
                            delegation: $0.delegation.id,
                            seat: $0.seat
                        )
                    }
                )
            } else {
                electorate = try ElectorateTable.electorate(of: meeting, in: transaction)
            }
            return PassList(
                meeting: found,
                term: term,
                delegations: try CongressTermTable.delegations(of: term.id, in: transaction),
                deputies: electorate.inOffice
            )
        }
    }

    private func authorise(
        _ actor: Actor,
        _ permissions: [Permission],
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReadError) {
        for permission in permissions.dropLast()
        where (try? actor.authorise(permission, in: jurisdiction)) != nil { return }
        if let last = permissions.last {
            try ledger.authoriseReading(actor, last, in: jurisdiction)
        }
    }
}

/// A meeting with its sittings, in their order.
package struct MeetingSittings: Hashable, Sendable {
    /// The meeting.
    package let meeting: Meeting
    /// Its term.
    package let term: CongressTerm
    /// Its sittings.
    package let sittings: [SittingRegister]
}

/// Whose passes can be printed.
package struct PassList: Hashable, Sendable {
    /// The meeting.
    package let meeting: Meeting
    /// Its term.
    package let term: CongressTerm
    /// The delegations, in their order.
    package let delegations: [Delegation]
    /// The deputies in office, by number.
    package let deputies: [MeetingDeputy]
}
