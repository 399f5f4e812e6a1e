package import Civics
import Database
package import Ledger
package import Proposing

/// A page of notices.
package struct NoticePage: Hashable, Sendable {
    /// How many there are in each state.
    package let counts: [Notice.State: Int]
    /// Some of them.
    package let lines: [NoticeLine]
    /// How many are before them.
    package let offset: Int
    /// How many there are in the states that were asked for.
    package let total: Int
}

/// Looking notices up.
package struct ReadingNotices: Sendable {
    /// The right to see whom they are for: that of seeing the contacts themselves.
    package static let permission = Permission.readSuggestions

    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The notices in some states, with whom they are for.
    package func page(
        in states: [Notice.State],
        offset: Int,
        limit: Int,
        by officer: Officer
    ) async throws(ReadError) -> NoticePage {
        let jurisdiction = officer.jurisdiction
        try ledger.authoriseReading(.officer(officer), Self.permission, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let counts = Dictionary(
                try NoticeTable.counts(of: jurisdiction, in: transaction)
                    .map { ($0.state, $0.count) },
                uniquingKeysWith: +
            )
            return NoticePage(
                counts: counts,
                lines: try NoticeTable.lines(
                    in: states,
                    of: jurisdiction,
                    offset: offset,
                    limit: limit,
                    in: transaction
                ),
                offset: offset,
                total: states.reduce(0) { $0 + (counts[$1] ?? 0) }
            )
        }
    }

    /// The notices of a suggestion, for whoever follows it: no contact is in them.
    package func notices(
        of suggestion: ID<Suggestion>
    ) async throws(StoreError) -> [Notice] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try NoticeTable.all(of: suggestion, in: transaction)
        }
    }
}
