package import Civics
import Database
package import Ledger
import Sheets

/// Bringing the whole roll of a term in as a table: all of it, once, or nothing.
package struct ImportingRoll: Sendable {
    private let ledger: Ledger

    /// Brings tables into a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Reads a table and says what would come of it; nothing is written.
    ///
    /// Rows that are wrong are told in what it gives, and are no error.
    package func look(
        at bytes: [UInt8],
        for term: ID<CongressTerm>,
        assigned: RollAssignment? = nil,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RollImportError) -> RollTable {
        try Self.authorise(actor, in: jurisdiction)
        let roll = try await ledger.read {
            (transaction: Transaction<RollImportError>) throws(RollImportError) in
            try Self.emptyRoll(of: term, in: jurisdiction, in: transaction)
        }
        return try RollTable(
            bytes,
            delegations: roll.delegations.map(\.name),
            assigned: assigned
        )
    }

    /// Brings a table in and says how many deputies are on the roll then.
    ///
    /// `since` is the day from which the roll is as the table says, as typed; `document` what it
    /// rests on, such as the report on credentials (代表资格审查报告).
    package func run(
        _ bytes: [UInt8],
        for term: ID<CongressTerm>,
        since: String,
        document: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        certainty: Certainty = .recorded
    ) async throws(RollImportError) -> Int {
        try Self.authorise(actor, in: jurisdiction)
        let recording = RollDecision.Recording(
            at: ledger.clock.now(),
            actor: actor,
            certainty: certainty
        )
        return try await ledger.record(by: actor) {
            (transaction: Transaction<RollImportError>) throws(RollImportError) in
            let roll = try Self.emptyRoll(
                of: term,
                in: jurisdiction,
                locking: true,
                in: transaction
            )
            let basis = RollBasis(
                since: since,
                document: document,
                of: roll.term,
                today: recording.at.date
            )
            guard basis.faults.isEmpty, let day = basis.since else {
                throw .faults(basis.faults)
            }
            let table = try RollTable(bytes, delegations: roll.delegations.map(\.name))
            guard table.faults.isEmpty else { throw .rows(table.faults) }
            guard table.rowCount <= roll.term.seats else {
                throw .tooMany(rows: table.rowCount, seats: roll.term.seats)
            }
            try Self.write(table, into: roll, in: transaction) { state in
                recording.change(
                    1,
                    .imported,
                    state,
                    since: day,
                    document: basis.document,
                    reason: ""
                )
            }
            return Recorded(
                table.rowCount,
                Deed(
                    "roll.import",
                    in: jurisdiction,
                    object: "term \(term)",
                    facts: [
                        "count": String(table.rowCount),
                        "since": day.description,
                        "document": basis.document,
                        "sha256": Digest(of: bytes).hex,
                    ]
                )
            )
        }
    }

    private static func write(
        _ table: RollTable,
        into roll: Roll,
        in transaction: Transaction<RollImportError>,
        as change: (RollDecision.State) -> DeputyChange
    ) throws(RollImportError) {
        var delegations = Dictionary(
            uniqueKeysWithValues: roll.delegations.map { ($0.name, $0.id) }
        )
        for (index, tally) in table.delegations.enumerated() where delegations[tally.name] == nil {
            let delegation = Delegation(
                id: .random(),
                term: roll.term.id,
                ordinal: index + 1,
                name: tally.name,
                nameEnglish: ""
            )
            try CongressTermTable.insert(delegation, in: transaction)
            delegations[tally.name] = delegation.id
        }
        for row in table.rows {
            guard let delegation = delegations[row.delegation] else { continue }
            let id = ID<Deputy>.random()
            let state = RollDecision.State(
                name: row.name,
                delegation: delegation,
                seat: row.seat,
                departure: nil
            )
            try DeputyTable.insert(id, number: row.number, of: roll.term.id, in: transaction)
            try DeputyTable.append(change(state), to: id, of: roll.term.id, in: transaction)
        }
    }

    /// The roll of a term that nobody is on yet; locked where something is to be written.
    private static func emptyRoll(
        of id: ID<CongressTerm>,
        in jurisdiction: ID<Jurisdiction>,
        locking: Bool = false,
        in transaction: Transaction<RollImportError>
    ) throws(RollImportError) -> Roll {
        guard let term = try CongressTermTable.find(id, locking: locking, in: transaction),
            term.jurisdiction == jurisdiction
        else { throw .notFound }
        let roll = try Roll(of: term, in: transaction)
        guard roll.deputies.isEmpty else { throw .notEmpty(deputies: roll.deputies.count) }
        return roll
    }

    private static func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(RollImportError) {
        do throws(RollError) {
            try actor.authoriseRoll(in: jurisdiction)
        } catch .denied(let denied) {
            throw .denied(denied)
        } catch .store(let error) {
            throw .store(error)
        } catch {
            throw .notFound
        }
    }
}
