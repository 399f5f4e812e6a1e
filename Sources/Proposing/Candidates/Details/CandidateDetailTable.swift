import Civics
package import Database
import Ledger

/// The SQL of what a candidate says once.
enum CandidateDetailTable {
    private static let columns = """
        category, upper_list, upper_item, is_everywhere, total_printed, annual_printed,
        vice_mayor_post, contact_post, maintenance, start_on, finish_on, crosses_year,
        stage_goal, beneficiaries, beneficiary_scope, background, necessity, feasibility, risk,
        index_halves, index_basis, index_reason
        """

    /// Writes the whole row; the lists of a candidate lie in tables of their own.
    static func save<F: StoreFailure>(
        _ details: CandidateDetails,
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "DELETE FROM candidate_detail WHERE candidate_id = $1",
            [candidate]
        )
        try transaction.run(
            """
            INSERT INTO candidate_detail (\(columns), candidate_id, total_fen, annual_fen)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                $18, $19, $20, $21, $22, $23, $24, $25)
            """,
            values(details) + [candidate, details.total?.money.fen, details.annual?.money.fen]
        )
    }

    /// What a candidate says once; nil where nothing was said yet.
    static func find<F: StoreFailure>(
        of candidate: ID<Candidate>,
        in transaction: Transaction<F>
    ) throws(F) -> CandidateDetails? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM candidate_detail
            WHERE candidate_id = $1
            """,
            [candidate]
        )
    }

    private static func values(_ details: CandidateDetails) -> [any SQLEncodable] {
        var upper: (list: String?, item: String?) = (nil, nil)
        if case .upper(let list, let item) = details.origin { upper = (list, item) }
        return [
            details.category, upper.list, upper.item, details.isEverywhere,
            details.total?.description, details.annual?.description, details.viceMayorPost,
            details.contactPost, details.maintenance, details.startOn, details.finishOn,
            details.crossesYear, details.stageGoal, details.beneficiaries?.printed,
            details.beneficiaryScope, details.background, details.necessity,
            details.feasibility, details.risk, details.publicIndex?.halves,
            details.publicIndex?.basis, details.publicIndex?.reason ?? "",
        ]
    }
}

extension CandidateDetails: RowDecodable {
    /// Reads a row in the order of ``CandidateDetailTable``.
    package init(row: inout Row) throws(DatabaseError) {
        category = try row.next()
        let list: String? = try row.next()
        let item: String? = try row.next()
        if let list, let item { origin = .upper(list: list, item: item) }
        isEverywhere = try row.next()
        total = try row.nextMoney()
        annual = try row.nextMoney()
        viceMayorPost = try row.next()
        contactPost = try row.next()
        maintenance = try row.next()
        startOn = try row.next()
        finishOn = try row.next()
        crossesYear = try row.next()
        stageGoal = try row.next()
        let printed: String? = try row.next()
        beneficiaries = try printed.map { text throws(DatabaseError) in try row.quantity(text) }
        beneficiaryScope = try row.next()
        background = try row.next()
        necessity = try row.next()
        feasibility = try row.next()
        risk = try row.next()
        let halves: Int? = try row.next()
        let basis: PublicIndex.Basis? = try row.next()
        let reason: String = try row.next()
        if let halves, let basis {
            publicIndex = PublicIndex(halves: halves, basis: basis, reason: reason)
        }
    }
}

extension Row {
    /// Reads an amount of money as it was written; it may be null.
    fileprivate mutating func nextMoney() throws(DatabaseError) -> PrintedMoney? {
        let text: String? = try next()
        return try text.map { text throws(DatabaseError) in try money(text) }
    }

    /// Reads an amount that a column holds as it was written.
    func money(_ text: String) throws(DatabaseError) -> PrintedMoney {
        do throws(MoneyError) {
            return try PrintedMoney(written: text)
        } catch {
            throw .corrupt(column: text, expected: "PrintedMoney")
        }
    }

    /// Reads a quantity that a column holds as it was written.
    func quantity(_ text: String) throws(DatabaseError) -> Quantity {
        do throws(QuantityError) {
            return try Quantity(written: text)
        } catch {
            throw .corrupt(column: text, expected: "Quantity")
        }
    }
}
