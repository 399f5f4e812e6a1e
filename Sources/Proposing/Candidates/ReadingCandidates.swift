package import Civics
package import Database
package import Ledger

/// A candidate with how many suggestions it is made of.
package struct CandidateLine: Hashable, Sendable {
    /// The candidate.
    package let candidate: Candidate
    /// How many suggestions were merged into it, by channel: the five always, others when there
    /// are any.
    package let merged: [MergedCount]

    /// How many suggestions in all.
    package var mergedTotal: Int { merged.reduce(0) { $0 + $1.number } }
}

/// How many of a candidate's suggestions came by a channel.
package struct MergedCount: Hashable, Sendable {
    /// Which channel.
    package let channel: Channel
    /// How many.
    package let number: Int

    /// Counts so many by a channel.
    package init(channel: Channel, number: Int) {
        self.channel = channel
        self.number = number
    }
}

/// Looking candidates up.
package struct ReadingCandidates: Sendable {
    let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The candidates of a year in the order of the ballot, with what they are made of.
    package func lines(
        of year: Int,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [CandidateLine] {
        try authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try CandidateLine.all(of: jurisdiction, year: year, in: transaction)
        }
    }

    /// Whoever screens, draws up, freezes or amends may read candidates.
    func authorise(_ actor: Actor, in jurisdiction: ID<Jurisdiction>) throws(ReadError) {
        for permission in [
            Permission.screenSuggestions, .freezeCandidates, .amendCandidates, .readSuggestions,
        ] where (try? actor.authorise(permission, in: jurisdiction)) != nil {
            return
        }
        try ledger.authoriseReading(actor, .editCandidates, in: jurisdiction)
    }
}

extension CandidateLine {
    /// The candidates of a year inside somebody's transaction.
    package static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [CandidateLine] {
        let counts = try CandidateSuggestionTable.counts(
            of: jurisdiction,
            year: year,
            in: transaction
        )
        return try CandidateTable.all(of: jurisdiction, year: year, in: transaction).map {
            candidate in
            CandidateLine(
                candidate: candidate,
                merged: MergedCount.filled(
                    counts.filter { $0.first == candidate.id }.map(\.second)
                )
            )
        }
    }
}

extension MergedCount: RowDecodable {
    /// Reads channel and number.
    package init(row: inout Row) throws(DatabaseError) {
        channel = try row.next()
        number = try row.next()
    }

    /// Every channel in its order: the five always, others when there are any.
    static func filled(_ found: [MergedCount]) -> [MergedCount] {
        Channel.allCases.compactMap { channel in
            found.first { $0.channel == channel }
                ?? (channel.isOneOfTheFive ? MergedCount(channel: channel, number: 0) : nil)
        }
    }
}
