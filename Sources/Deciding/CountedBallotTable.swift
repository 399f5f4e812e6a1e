import Civics
package import Database
import Ledger

/// The SQL of published counts.
enum CountedBallotTable {
    private static let columns = """
        id, jurisdiction_id, year, ordinal, title, title_en, held_on, record, inventions,
        publishing, kind, certainty, source
        """

    static func insert<F: StoreFailure>(
        _ ballot: CountedBallot,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO counted_ballot (\(columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            [
                ballot.id, ballot.jurisdiction, ballot.key.year, ballot.key.ordinal,
                ballot.title, ballot.titleEnglish, ballot.heldOn, ballot.record,
                ballot.inventions.map(\.rawValue).sorted().joined(separator: " "),
                ballot.publishing, ballot.kind, ballot.provenance.certainty,
                ballot.provenance.source,
            ]
        )
        for (index, item) in ballot.items.enumerated() {
            try transaction.run(
                """
                INSERT INTO counted_ballot_item (ballot_id, ordinal, item, name, name_en)
                VALUES ($1, $2, $3, $4, $5)
                """,
                [ballot.id, index + 1, item.id, item.name, item.nameEnglish]
            )
        }
    }

    /// The ballots of every jurisdiction, newest first.
    static func all<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> [CountedBallot] {
        let rows: [BallotRow] = try transaction.all(
            """
            SELECT \(columns)
            FROM counted_ballot
            ORDER BY held_on DESC, title, ordinal, id
            """
        )
        return try withItems(rows, in: transaction)
    }

    /// Those that hold: what a recount has superseded is found under its key alone.
    static func holding<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> [CountedBallot] {
        let recounts = try RecountTable.published(in: transaction).filter { $0.newer != nil }
        return try all(in: transaction).filter { ballot in
            !recounts.contains {
                $0.jurisdiction == ballot.jurisdiction && $0.older == ballot.key
            }
        }
    }

    static func find<F: StoreFailure>(
        _ key: BallotKey,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> CountedBallot? {
        let rows: [BallotRow] = try transaction.all(
            """
            SELECT \(columns)
            FROM counted_ballot
            WHERE jurisdiction_id = $1 AND year = $2 AND ordinal = $3
            """,
            [jurisdiction, key.year, key.ordinal]
        )
        return try withItems(rows, in: transaction).first
    }

    /// The next ordinal of a jurisdiction's year.
    static func nextOrdinal<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        year: Int,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        let last: Int64? = try transaction.first(
            """
            SELECT CAST(COALESCE(MAX(ordinal), 0) AS \(transaction.engine.int64))
            FROM counted_ballot
            WHERE jurisdiction_id = $1 AND year = $2
            """,
            [jurisdiction, year]
        )
        return Int(last ?? 0) + 1
    }

    private static func withItems<F: StoreFailure>(
        _ rows: [BallotRow],
        in transaction: Transaction<F>
    ) throws(F) -> [CountedBallot] {
        var ballots: [CountedBallot] = []
        for row in rows {
            let items: [CountedBallot.Item] = try transaction.all(
                """
                SELECT item, name, name_en
                FROM counted_ballot_item
                WHERE ballot_id = $1
                ORDER BY ordinal
                """,
                [row.id]
            )
            ballots.append(row.ballot(items: items))
        }
        return ballots
    }
}

extension CountedBallot.Item: RowDecodable {
    /// Reads a row in the order of ``CountedBallotTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        name = try row.next()
        nameEnglish = try row.next()
    }
}

private struct BallotRow: RowDecodable {
    let id: ID<CountedBallot>
    let jurisdiction: ID<Jurisdiction>
    let key: BallotKey
    let title: String
    let titleEnglish: String
    let heldOn: CivilDate
    let record: String
    let inventions: Set<CountedBallot.Invention>
    let publishing: RulePublishing
    let kind: Poll.Kind
    let provenance: Provenance

    init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        key = BallotKey(year: try row.next(), ordinal: try row.next())
        title = try row.next()
        titleEnglish = try row.next()
        heldOn = try row.next()
        record = try row.next()
        inventions = try Self.inventions(try row.next())
        publishing = try row.next()
        kind = try row.next()
        provenance = try Provenance(row: &row)
    }

    /// Reads the words of a column; one that is not known is an impossible row, for a figure must
    /// never lose its 示例.
    private static func inventions(
        _ words: String
    ) throws(DatabaseError) -> Set<CountedBallot.Invention> {
        var inventions: Set<CountedBallot.Invention> = []
        for word in words.split(separator: " ") {
            guard let invention = CountedBallot.Invention(rawValue: String(word)) else {
                throw .corrupt(column: "inventions", expected: "CountedBallot.Invention")
            }
            inventions.insert(invention)
        }
        return inventions
    }

    func ballot(items: [CountedBallot.Item]) -> CountedBallot {
        CountedBallot(
            id: id,
            jurisdiction: jurisdiction,
            key: key,
            kind: kind,
            title: title,
            titleEnglish: titleEnglish,
            heldOn: heldOn,
            items: items,
            record: record,
            inventions: inventions,
            publishing: publishing,
            provenance: provenance
        )
    }
}
