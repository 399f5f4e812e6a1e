package import Civics
import Database
package import Ledger

/// Looking calls up.
package struct ReadingCalls: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The calls everybody may see, the latest year first.
    package func published(
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [CallNotice] {
        try await notices(of: jurisdiction).filter { $0.call.state != .draft }
    }

    /// The years of the calls everybody may see, the latest first.
    package func years(in jurisdiction: ID<Jurisdiction>) async throws(StoreError) -> [Int] {
        try await publishedCalls(of: jurisdiction).map(\.year)
    }

    /// The call that what comes today would belong to, if any.
    package func current(
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> SuggestionCall? {
        let today = ledger.clock.now().date
        return try await publishedCalls(of: jurisdiction)
            .filter { $0.opensOn <= today && today.year <= $0.year }
            .max { ($0.opensOn, $0.year) < ($1.opensOn, $1.year) }
    }

    private func publishedCalls(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [SuggestionCall] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try SuggestionCallTable.all(of: jurisdiction, in: transaction)
        }.filter { $0.state != .draft }
    }

    /// Every call with drafts, the latest year first, for those who manage them.
    package func all(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [CallNotice] {
        try ledger.authoriseReading(actor, .manageCalls, in: jurisdiction)
        do throws(StoreError) {
            return try await notices(of: jurisdiction)
        } catch {
            throw .store(error)
        }
    }

    /// The units that may be said to answer.
    package func parties(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [Party] {
        try ledger.authoriseReading(actor, .manageCalls, in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try Party.all(of: jurisdiction, on: today, in: transaction)
        }
    }

    private func notices(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [CallNotice] {
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            let parties = try Party.all(of: jurisdiction, on: today, in: transaction)
            let tallies = try SuggestionCallTable.tallies(of: jurisdiction, in: transaction)
            return try SuggestionCallTable.all(of: jurisdiction, in: transaction).map { call in
                CallNotice(
                    call: call,
                    party: parties.first { $0.id == call.party },
                    counts: call.channels.map { channel in
                        CallNotice.Count(
                            channel: channel,
                            count: tallies.first {
                                $0.call == call.id && $0.channel == channel
                            }?.count ?? 0
                        )
                    },
                    late: tallies.reduce(0) { $0 + ($1.call == call.id ? $1.late : 0) }
                )
            }
        }
    }
}

/// A call as a page shows it: with the unit that answers, and what has come so far.
package struct CallNotice: Hashable, Sendable {
    /// How many suggestions came by a channel.
    package struct Count: Hashable, Sendable {
        /// Which channel.
        package let channel: Channel
        /// How many, late ones not among them.
        package let count: Int
    }

    /// The call.
    package let call: SuggestionCall
    /// The unit that answers, under its name of today.
    package let party: Party?
    /// How many came by each channel it is open to, in their order.
    package let counts: [Count]
    /// How many came too late.
    package let late: Int

    /// How many came in time.
    package var total: Int { counts.reduce(0) { $0 + $1.count } }
}
