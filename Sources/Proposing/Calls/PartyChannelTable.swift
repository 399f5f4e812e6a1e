import Civics
import Database
import Ledger

/// The SQL of by which channel a unit's suggestions are counted.
enum PartyChannelTable {
    /// Sets a unit's channel, over an earlier one.
    static func set<F: StoreFailure>(
        _ channel: Channel,
        of party: ID<Party>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO party_channel (party_id, channel)
            VALUES ($1, $2)
            ON CONFLICT (party_id) DO UPDATE SET channel = excluded.channel
            """,
            [party, channel]
        )
    }

    /// A unit's channel; nil where none was set.
    static func find<F: StoreFailure>(
        of party: ID<Party>,
        in transaction: Transaction<F>
    ) throws(F) -> Channel? {
        let found: PartyChannel? = try transaction.first(
            "SELECT party_id, channel FROM party_channel WHERE party_id = $1",
            [party]
        )
        return found?.channel
    }

    /// The channels of a jurisdiction's units.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [PartyChannel] {
        try transaction.all(
            """
            SELECT party_channel.party_id, party_channel.channel
            FROM party_channel
            JOIN party ON party.id = party_channel.party_id
            WHERE party.jurisdiction_id = $1
            ORDER BY party.code
            """,
            [jurisdiction]
        )
    }
}
