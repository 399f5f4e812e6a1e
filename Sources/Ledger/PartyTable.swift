package import Civics
package import Database

/// The SQL of parties and the names they had.
enum PartyTable {
    static func insert<F: StoreFailure>(
        _ party: Party,
        since: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO party (id, jurisdiction_id, code) VALUES ($1, $2, $3)",
            [party.id, party.jurisdiction, party.code]
        )
        try insert(
            PartyName(
                party: party.id,
                since: since,
                name: party.name,
                nameEnglish: party.nameEnglish,
                basis: ""
            ),
            in: transaction
        )
    }

    static func insert<F: StoreFailure>(
        _ name: PartyName,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO party_name (party_id, since, name, name_en, basis)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [name.party, name.since, name.name, name.nameEnglish, name.basis]
        )
    }

    /// The parties of a jurisdiction under their names of a day, in the order of their codes.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        on date: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> [Party] {
        try transaction.all(
            """
            SELECT party.id, party.jurisdiction_id, party.code, party_name.name, party_name.name_en
            FROM party
            JOIN party_name ON party_name.party_id = party.id
            WHERE party.jurisdiction_id = $1
                AND party_name.since = (
                    SELECT MAX(earlier.since)
                    FROM party_name AS earlier
                    WHERE earlier.party_id = party.id AND earlier.since <= $2
                )
            ORDER BY party.code
            """,
            [jurisdiction, date]
        )
    }

    /// Every name of every party of a jurisdiction, oldest first.
    static func names<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [PartyName] {
        try transaction.all(
            """
            SELECT party_name.party_id, party_name.since, party_name.name, party_name.name_en,
                party_name.basis
            FROM party_name
            JOIN party ON party.id = party_name.party_id
            WHERE party.jurisdiction_id = $1
            ORDER BY party.code, party_name.since
            """,
            [jurisdiction]
        )
    }
}

extension Party: RowDecodable {
    /// Reads a row in the order of ``PartyTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        code = try row.next()
        name = try row.next()
        nameEnglish = try row.next()
    }
}

extension CivilDate {
    /// The day that stands for "from the beginning": 0001-01-01, before any day of a decision.
    static let longAgo = CivilDate(dayNumber: -719_162)
}

extension Party {
    /// The units of a jurisdiction under their names of a day, in the order of their codes.
    package static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        on date: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> [Party] {
        try PartyTable.all(of: jurisdiction, on: date, in: transaction)
    }
}
