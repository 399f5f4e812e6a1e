import Civics
import Database
import Ledger

/// The SQL of steps; nothing here alters or deletes a row.
enum CaseStepTable {
    static let columns = """
        case_step.ordinal, case_step.act, case_step.day, case_step.at_ms, case_step.post,
        case_step.post_en, case_step.party_id, case_step.words, case_step.reason,
        case_step.state, case_step.owner_id, case_step.watcher_id, case_step.due_on,
        case_step.result, case_step.promised_on, case_step.is_extended, case_step.level
        """

    static func append<F: StoreFailure>(
        _ step: CaseStep,
        to id: ID<Case>,
        in transaction: Transaction<F>
    ) throws(F) {
        let standing = step.standing
        try transaction.run(
            """
            INSERT INTO case_step
                (case_id, ordinal, act, day, at_ms, post, post_en, party_id, words, reason,
                state, owner_id, watcher_id, due_on, result, promised_on, is_extended, level)
            VALUES
                ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17,
                $18)
            """,
            [
                id, step.ordinal, step.act, step.day, step.at, step.post, step.postEnglish,
                step.party, step.words, step.reason, standing.state, standing.owner,
                standing.watcher, standing.dueOn, standing.result, standing.promisedOn,
                standing.isExtended, standing.level,
            ]
        )
    }

    /// The steps of a case, first to last.
    static func all<F: StoreFailure>(
        of id: ID<Case>,
        in transaction: Transaction<F>
    ) throws(F) -> [CaseStep] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM case_step
            WHERE case_id = $1
            ORDER BY ordinal
            """,
            [id]
        )
    }

    /// The steps of every case of a jurisdiction, by case, first to last.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Case>: [CaseStep]] {
        var steps: [ID<Case>: [CaseStep]] = [:]
        try transaction.each(
            """
            SELECT case_step.case_id, \(columns)
            FROM case_step
            JOIN case_file ON case_file.id = case_step.case_id
            WHERE case_file.jurisdiction_id = $1
            ORDER BY case_step.case_id, case_step.ordinal
            """,
            [jurisdiction]
        ) { (row: OwnedStep) in
            steps[row.id, default: []].append(row.step)
        }
        return steps
    }
}

private struct OwnedStep: RowDecodable {
    let id: ID<Case>
    let step: CaseStep

    init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        step = try CaseStep(row: &row)
    }
}
