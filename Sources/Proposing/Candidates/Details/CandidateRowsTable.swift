import Civics
package import Database
import Ledger

/// The SQL of what a candidate says in lists: each is written whole, in its order.
enum CandidateRowsTable {
    static func subItems<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> [CandidateSubItem] {
        try transaction.all(
            """
            SELECT number, name, content
            FROM candidate_sub_item
            WHERE candidate_id = $1
            ORDER BY number
            """,
            [candidate]
        )
    }

    static func save<F: StoreFailure>(
        _ subItems: [CandidateSubItem],
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "DELETE FROM candidate_sub_item WHERE candidate_id = $1",
            [candidate]
        )
        for item in subItems {
            try transaction.run(
                """
                INSERT INTO candidate_sub_item (candidate_id, number, name, content)
                VALUES ($1, $2, $3, $4)
                """,
                [candidate, item.number, item.name, item.content]
            )
        }
    }

    static func targets<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> [CandidateTarget] {
        try transaction.all(
            """
            SELECT part, indicator, relation, quantity
            FROM candidate_target
            WHERE candidate_id = $1
            ORDER BY number
            """,
            [candidate]
        )
    }

    static func save<F: StoreFailure>(
        _ targets: [CandidateTarget],
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM candidate_target WHERE candidate_id = $1", [candidate])
        for (index, target) in targets.enumerated() {
            try transaction.run(
                """
                INSERT INTO candidate_target
                    (candidate_id, number, part, indicator, relation, quantity)
                VALUES ($1, $2, $3, $4, $5, $6)
                """,
                [
                    candidate, index + 1, target.part, target.indicator, target.relation,
                    target.quantity.printed,
                ]
            )
        }
    }

    static func places<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Jurisdiction>] {
        try transaction.all(
            """
            SELECT candidate_place.place_id
            FROM candidate_place
            JOIN jurisdiction ON jurisdiction.id = candidate_place.place_id
            WHERE candidate_place.candidate_id = $1
            ORDER BY jurisdiction.code
            """,
            [candidate]
        )
    }

    static func save<F: StoreFailure>(
        _ places: [ID<Jurisdiction>],
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM candidate_place WHERE candidate_id = $1", [candidate])
        for place in places {
            try transaction.run(
                "INSERT INTO candidate_place (candidate_id, place_id) VALUES ($1, $2)",
                [candidate, place]
            )
        }
    }

    static func funding<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> [CandidateFunding] {
        let found: [CandidateFunding] = try transaction.all(
            "SELECT source, printed FROM candidate_funding WHERE candidate_id = $1",
            [candidate]
        )
        return CandidateFunding.Source.allCases.flatMap { source in
            found.filter { $0.source == source }
        }
    }

    static func save<F: StoreFailure>(
        _ funding: [CandidateFunding],
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM candidate_funding WHERE candidate_id = $1", [candidate])
        for share in funding {
            try transaction.run(
                """
                INSERT INTO candidate_funding (candidate_id, source, fen, printed)
                VALUES ($1, $2, $3, $4)
                """,
                [candidate, share.source, share.amount.money.fen, share.amount.description]
            )
        }
    }
}

extension CandidateSubItem: RowDecodable {
    /// Reads number, name and content.
    package init(row: inout Row) throws(DatabaseError) {
        self.init(number: try row.next(), name: try row.next(), content: try row.next())
    }
}

extension CandidateTarget: RowDecodable {
    /// Reads part, indicator, relation and quantity.
    package init(row: inout Row) throws(DatabaseError) {
        part = try row.next()
        indicator = try row.next()
        relation = try row.next()
        quantity = try row.quantity(try row.next())
    }
}

extension CandidateFunding: RowDecodable {
    /// Reads source and amount.
    package init(row: inout Row) throws(DatabaseError) {
        source = try row.next()
        amount = try row.money(try row.next())
    }
}
