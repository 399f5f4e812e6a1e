package import Civics
package import Database
package import Ledger

/// By which channel a unit's suggestions are counted.
package struct PartyChannel: Hashable, Sendable {
    /// The unit.
    package let party: ID<Party>
    /// Its channel.
    package let channel: Channel

    /// Pairs a unit with its channel.
    package init(party: ID<Party>, channel: Channel) {
        self.party = party
        self.channel = channel
    }
}

extension PartyChannel: RowDecodable {
    /// Reads party and channel.
    package init(row: inout Row) throws(DatabaseError) {
        party = try row.next()
        channel = try row.next()
    }
}

/// Setting by which channel units make suggestions.
package struct PartyChannels: Sendable {
    private let ledger: Ledger

    /// Sets and looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Sets a unit's channel; what it sent before stays counted as it was.
    package func set(
        _ channel: Channel,
        of party: ID<Party>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(AdministrationError) {
        do throws(Denied) {
            try actor.authorise(.administer, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
        let parties: [Party]
        do throws(StoreError) {
            parties = try await ledger.parties(of: jurisdiction)
        } catch {
            throw .store(error)
        }
        guard parties.contains(where: { $0.id == party }) else { throw .notFound }
        try await ledger.record(by: actor) {
            (transaction: Transaction<AdministrationError>) throws(AdministrationError) in
            try PartyChannelTable.set(channel, of: party, in: transaction)
            return Recorded(
                (),
                Deed(
                    "party.set-channel",
                    in: jurisdiction,
                    object: "party \(party)",
                    facts: ["channel": channel.rawValue]
                )
            )
        }
    }

    /// The channels of a jurisdiction's units.
    package func all(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [PartyChannel] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try PartyChannelTable.all(of: jurisdiction, in: transaction)
        }
    }

    /// A unit's channel; nil where none was set.
    package func channel(of party: ID<Party>) async throws(StoreError) -> Channel? {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try PartyChannelTable.find(of: party, in: transaction)
        }
    }
}
