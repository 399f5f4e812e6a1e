package import Civics
import Database
package import Ledger
package import Tallying

/// Why a count was not published.
package enum PublishingError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// The record cannot be read or does not add up; where and why.
    case record(RecordError)
    /// The count is not finished: a further round is due.
    case notDecided(CongressStatus)
    /// An item of the record has no name.
    case itemUnnamed(String)
    /// A name belongs to no item of the record, or to one that has a name already.
    case nameWithoutItem(String)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "publish.denied"
        case .record(let error): error.code
        case .notDecided: "publish.not-decided"
        case .itemUnnamed: "publish.item-unnamed"
        case .nameWithoutItem: "publish.name-without-item"
        case .store(let error): error.code
        }
    }
}

/// What is said of a count beside its record.
package struct CountDescription: Hashable, Sendable {
    /// What was voted on, in one line.
    package var title: String
    /// The same in English.
    package var titleEnglish: String
    /// The day of the vote.
    package var heldOn: CivilDate
    /// The names of the items.
    package var items: [CountedBallot.Item]
    /// Which figures are made up.
    package var inventions: Set<CountedBallot.Invention>
    /// Where it is from, and how sure it is.
    package var provenance: Provenance

    /// Puts a description together.
    package init(
        title: String,
        titleEnglish: String,
        heldOn: CivilDate,
        items: [CountedBallot.Item],
        inventions: Set<CountedBallot.Invention>,
        provenance: Provenance
    ) {
        self.title = title
        self.titleEnglish = titleEnglish
        self.heldOn = heldOn
        self.items = items
        self.inventions = inventions
        self.provenance = provenance
    }
}

/// Publishing counts, and finding them again.
package struct PublishingCounts: Sendable {
    private static let mostTries = 5

    private let ledger: Ledger

    /// Publishes in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Counts a record by its rule and publishes it with totals only.
    ///
    /// Patterns of marks never reach the store: a voter could have signed by one.
    package func publish(
        _ json: [UInt8],
        _ description: CountDescription,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(PublishingError) -> BallotKey {
        try authorise(actor, in: jurisdiction)
        let record = try Self.read(json)
        try Self.check(record, description)
        var tries = 0
        while true {
            do throws(PublishingError) {
                return try await enter(record, description, in: jurisdiction, by: actor)
            } catch .store(.conflict("counted_ballot_key_once")) where tries < Self.mostTries {
                // Somebody else has published at this moment and has the ordinal; take the next.
                tries += 1
            }
        }
    }

    private func enter(
        _ record: CongressRecord,
        _ description: CountDescription,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(PublishingError) -> BallotKey {
        let canonical = String(decoding: record.json, as: UTF8.self)
        let items = Self.ordered(description.items, as: record)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<PublishingError>) throws(PublishingError) in
            let year = description.heldOn.year
            let key = BallotKey(
                year: year,
                ordinal: try CountedBallotTable.nextOrdinal(
                    of: jurisdiction,
                    year: year,
                    in: transaction
                )
            )
            let ballot = CountedBallot(
                id: .random(),
                jurisdiction: jurisdiction,
                key: key,
                title: description.title,
                titleEnglish: description.titleEnglish,
                heldOn: description.heldOn,
                items: items,
                record: canonical,
                inventions: description.inventions,
                provenance: description.provenance
            )
            try CountedBallotTable.insert(ballot, in: transaction)
            return Recorded(
                key,
                Deed(
                    "count.publish",
                    in: jurisdiction,
                    object: "counted-ballot \(ballot.id)",
                    facts: ["record-sha256": Digest(of: canonical).hex]
                )
            )
        }
    }

    /// Every published count of a vote that holds, newest first, each counted anew from its record.
    package func all() async throws(PublishingError) -> [BallotResult] {
        let ballots = try await ledger.read {
            (transaction: Transaction<PublishingError>) throws(PublishingError) in
            try CountedBallotTable.holding(in: transaction)
        }
        var results: [BallotResult] = []
        for ballot in ballots where ballot.kind != .rating {
            results.append(try Self.result(of: ballot))
        }
        return results
    }

    /// One published count of a vote, counted anew from its record; nil when there is none.
    package func find(
        _ key: BallotKey,
        of jurisdiction: ID<Jurisdiction>
    ) async throws(PublishingError) -> BallotResult? {
        let ballot = try await ledger.read {
            (transaction: Transaction<PublishingError>) throws(PublishingError) in
            try CountedBallotTable.find(key, of: jurisdiction, in: transaction)
        }
        guard let ballot, ballot.kind != .rating else { return nil }
        return try Self.result(of: ballot)
    }

    private func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(PublishingError) {
        do throws(Denied) {
            try actor.authorise(.administer, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    /// Reads a record and leaves the patterns of marks behind.
    private static func read(_ json: [UInt8]) throws(PublishingError) -> CongressRecord {
        do throws(RecordError) {
            return try CongressRecord(json: json).published()
        } catch {
            throw .record(error)
        }
    }

    private static func check(
        _ record: CongressRecord,
        _ description: CountDescription
    ) throws(PublishingError) {
        let status: CongressStatus
        do throws(RecordError) {
            status = try record.count().outcome.status
        } catch {
            throw .record(error)
        }
        guard status == .decided else { throw .notDecided(status) }
        let ids = Set(record.items.map(\.text))
        let named = Set(description.items.map(\.id))
        for item in record.items where !named.contains(item.text) {
            throw .itemUnnamed(item.text)
        }
        for item in description.items where !ids.contains(item.id) {
            throw .nameWithoutItem(item.id)
        }
        var seen: Set<String> = []
        for item in description.items where !seen.insert(item.id).inserted {
            throw .nameWithoutItem(item.id)
        }
    }

    /// The names in the order of the ballot.
    private static func ordered(
        _ items: [CountedBallot.Item],
        as record: CongressRecord
    ) -> [CountedBallot.Item] {
        record.items.compactMap { id in items.first { $0.id == id.text } }
    }

    private static func result(of ballot: CountedBallot) throws(PublishingError) -> BallotResult {
        do throws(RecordError) {
            let record = try CongressRecord(json: Array(ballot.record.utf8))
            return BallotResult(ballot: ballot, record: record, count: try record.count())
        } catch {
            throw .record(error)
        }
    }
}
