import Civics
package import Database
import Ledger
import Tallying

/// The SQL of votes that others have reported.
enum ReportedVoteTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE reported_vote (
                id \(engine.int64) NOT NULL CONSTRAINT reported_vote_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT reported_vote_jurisdiction REFERENCES jurisdiction (id),
                title TEXT NOT NULL CONSTRAINT reported_vote_title CHECK (title <> ''),
                title_en TEXT NOT NULL,
                session TEXT NOT NULL,
                held_on TEXT NOT NULL,
                certainty TEXT NOT NULL,
                source TEXT NOT NULL CONSTRAINT reported_vote_source CHECK (source <> ''),
                CONSTRAINT reported_vote_once UNIQUE (jurisdiction_id, held_on, title)
            ) \(engine.table)
            """,
            """
            CREATE TABLE reported_vote_number (
                vote_id \(engine.int64) NOT NULL
                    CONSTRAINT reported_vote_number_vote REFERENCES reported_vote (id),
                ordinal INTEGER NOT NULL
                    CONSTRAINT reported_vote_number_ordinal CHECK (ordinal > 0),
                measure TEXT NOT NULL,
                amount INTEGER NOT NULL
                    CONSTRAINT reported_vote_number_amount CHECK (amount > 0),
                source TEXT NOT NULL
                    CONSTRAINT reported_vote_number_source CHECK (source <> ''),
                CONSTRAINT reported_vote_number_once PRIMARY KEY (vote_id, ordinal)
            ) \(engine.table)
            """,
        ]
    }

    /// What was published of the projects of a rating.
    static func ratings(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE reported_vote_item (
                vote_id \(engine.int64) NOT NULL
                    CONSTRAINT reported_vote_item_vote REFERENCES reported_vote (id),
                ordinal INTEGER NOT NULL
                    CONSTRAINT reported_vote_item_ordinal CHECK (ordinal > 0),
                name TEXT NOT NULL CONSTRAINT reported_vote_item_name CHECK (name <> ''),
                name_en TEXT NOT NULL,
                satisfied INTEGER NOT NULL,
                basic INTEGER NOT NULL,
                dissatisfied INTEGER NOT NULL,
                grade TEXT,
                CONSTRAINT reported_vote_item_once PRIMARY KEY (vote_id, ordinal),
                CONSTRAINT reported_vote_item_forms
                    CHECK (satisfied >= 0 AND basic >= 0 AND dissatisfied >= 0)
            ) \(engine.table)
            """
        ]
    }

    static func insert<F: StoreFailure>(
        _ vote: ReportedVote,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO reported_vote
                (id, jurisdiction_id, title, title_en, session, held_on, certainty, source)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                vote.id, vote.jurisdiction, vote.title, vote.titleEnglish, vote.session,
                vote.heldOn, vote.provenance.certainty, vote.provenance.source,
            ]
        )
        for (place, number) in vote.numbers.enumerated() {
            try transaction.run(
                """
                INSERT INTO reported_vote_number (vote_id, ordinal, measure, amount, source)
                VALUES ($1, $2, $3, $4, $5)
                """,
                [vote.id, place + 1, number.measure, number.count, number.source]
            )
        }
        for (place, item) in vote.rated.enumerated() {
            try transaction.run(
                """
                INSERT INTO reported_vote_item
                    (vote_id, ordinal, name, name_en, satisfied, basic, dissatisfied, grade)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                """,
                [
                    vote.id, place + 1, item.name, item.nameEnglish, item.satisfied, item.basic,
                    item.dissatisfied, item.grade?.rawValue,
                ]
            )
        }
    }

    /// Those of every jurisdiction, the newest first.
    static func all<F: StoreFailure>(
        in transaction: Transaction<F>
    ) throws(F) -> [ReportedVote] {
        let rows: [ReportedVoteRow] = try transaction.all(
            """
            SELECT id, jurisdiction_id, title, title_en, session, held_on, certainty, source
            FROM reported_vote
            ORDER BY held_on DESC, title, id
            """
        )
        var votes: [ReportedVote] = []
        for row in rows {
            let numbers: [ReportedVote.Number] = try transaction.all(
                """
                SELECT measure, amount, source
                FROM reported_vote_number
                WHERE vote_id = $1
                ORDER BY ordinal
                """,
                [row.id]
            )
            let rated: [ReportedVote.Rated] = try transaction.all(
                """
                SELECT name, name_en, satisfied, basic, dissatisfied, grade
                FROM reported_vote_item
                WHERE vote_id = $1
                ORDER BY ordinal
                """,
                [row.id]
            )
            votes.append(row.vote(numbers, rated))
        }
        return votes
    }
}

extension ReportedVote.Number: RowDecodable {
    /// Reads a row in the order of ``ReportedVoteTable``.
    package init(row: inout Row) throws(DatabaseError) {
        measure = try row.next()
        count = try row.next()
        source = try row.next()
    }
}

extension ReportedVote.Rated: RowDecodable {
    /// Reads a row in the order of ``ReportedVoteTable``; a grade that is not known is an impossible
    /// row.
    package init(row: inout Row) throws(DatabaseError) {
        let (name, english): (String, String) = (try row.next(), try row.next())
        let (satisfied, basic, dissatisfied): (Int, Int, Int) = (
            try row.next(), try row.next(), try row.next()
        )
        let word: String? = try row.next()
        let grade = word.flatMap(RatingGrade.init(rawValue:))
        guard (grade == nil) == (word == nil) else {
            throw .corrupt(column: "grade", expected: "RatingGrade")
        }
        self.init(
            name,
            english: english,
            satisfied: satisfied,
            basic: basic,
            dissatisfied: dissatisfied,
            grade: grade
        )
    }
}

private struct ReportedVoteRow: RowDecodable {
    let id: ID<ReportedVote>
    let jurisdiction: ID<Jurisdiction>
    let title: String
    let titleEnglish: String
    let session: String
    let heldOn: CivilDate
    let provenance: Provenance

    init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        title = try row.next()
        titleEnglish = try row.next()
        session = try row.next()
        heldOn = try row.next()
        provenance = try Provenance(row: &row)
    }

    func vote(
        _ numbers: [ReportedVote.Number],
        _ rated: [ReportedVote.Rated]
    ) -> ReportedVote {
        ReportedVote(
            id: id,
            jurisdiction: jurisdiction,
            title: title,
            titleEnglish: titleEnglish,
            session: session,
            heldOn: heldOn,
            numbers: numbers,
            rated: rated,
            provenance: provenance
        )
    }
}
