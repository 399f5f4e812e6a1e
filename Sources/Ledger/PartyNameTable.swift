package import Civics
package import Database

/// The SQL of the names a party had.
package enum PartyNameTable {
    /// The name a party had on a day; nil where there is no such party, or it had none yet.
    package static func current<F: StoreFailure>(
        of party: ID<Party>,
        on date: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> PartyName? {
        try transaction.first(
            """
            SELECT party_id, since, name, name_en, basis
            FROM party_name
            WHERE party_id = $1 AND since <= $2
            ORDER BY since DESC
            LIMIT 1
            """,
            [party, date]
        )
    }
}

extension PartyName {
    /// Every name of every unit of a jurisdiction, oldest first.
    package static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [PartyName] {
        try PartyTable.names(of: jurisdiction, in: transaction)
    }
}
