import Civics
package import Database
import Ledger

/// The SQL of terms and their delegations.
enum CongressTermTable {
    private static let columns = "id, jurisdiction_id, number, seats, starts_on, certainty, source"

    static func insert<F: StoreFailure>(
        _ term: CongressTerm,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO congress_term (\(columns)) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            [
                term.id, term.jurisdiction, term.number, term.seats, term.startsOn,
                term.provenance.certainty, term.provenance.source,
            ]
        )
    }

    static func update<F: StoreFailure>(
        _ term: CongressTerm,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE congress_term
            SET number = $1, seats = $2, starts_on = $3, certainty = $4, source = $5
            WHERE id = $6
            """,
            [
                term.number, term.seats, term.startsOn, term.provenance.certainty,
                term.provenance.source, term.id,
            ]
        )
    }

    /// All terms of a jurisdiction, the latest first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [CongressTerm] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM congress_term
            WHERE jurisdiction_id = $1
            ORDER BY starts_on DESC
            """,
            [jurisdiction]
        )
    }

    /// A term; locked, nobody else changes its roll until the transaction ends.
    static func find<F: StoreFailure>(
        _ id: ID<CongressTerm>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> CongressTerm? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM congress_term
            WHERE id = $1\(locking ? transaction.engine.lockRow : "")
            """,
            [id]
        )
    }

    static func insert<F: StoreFailure>(
        _ delegation: Delegation,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO delegation (id, term_id, ordinal, name, name_en)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [
                delegation.id, delegation.term, delegation.ordinal, delegation.name,
                delegation.nameEnglish,
            ]
        )
    }

    /// Takes a term's delegations away, which nobody has been put into yet.
    static func dropDelegations<F: StoreFailure>(
        of term: ID<CongressTerm>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM delegation WHERE term_id = $1", [term])
    }

    /// The delegations of a term, in their order.
    static func delegations<F: StoreFailure>(
        of term: ID<CongressTerm>,
        in transaction: Transaction<F>
    ) throws(F) -> [Delegation] {
        try transaction.all(
            """
            SELECT id, term_id, ordinal, name, name_en
            FROM delegation
            WHERE term_id = $1
            ORDER BY ordinal
            """,
            [term]
        )
    }
}

extension CongressTerm: RowDecodable {
    /// Reads a row in the order of the table's columns.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        number = try row.next()
        seats = try row.next()
        startsOn = try row.next()
        provenance = try Provenance(row: &row)
    }
}

extension Delegation: RowDecodable {
    /// Reads a row in the order of ``CongressTermTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        term = try row.next()
        ordinal = try row.next()
        name = try row.next()
        nameEnglish = try row.next()
    }
}
