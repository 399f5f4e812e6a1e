import Civics
import Database
import Ledger

/// The SQL of the steps of a preparation.
enum MeetingStepTable {
    private static let columns =
        "id, ordinal, kind, name, owner, due_on, note, done_at_ms, post, post_en, version"

    static func insert<F: StoreFailure>(
        _ step: MeetingStep,
        of meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO meeting_step (\(columns), meeting_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                step.id, step.ordinal, step.kind, step.name, step.owner, step.due,
                step.tick?.note, step.tick?.at, step.tick?.post ?? "",
                step.tick?.postEnglish ?? "", step.version, meeting,
            ]
        )
    }

    /// Writes whose it is, when it is due and whether it is done, and counts the version up.
    static func update<F: StoreFailure>(
        _ step: MeetingStep,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE meeting_step
            SET owner = $1, due_on = $2, note = $3, done_at_ms = $4, post = $5, post_en = $6,
                version = version + 1
            WHERE id = $7
            """,
            [
                step.owner, step.due, step.tick?.note, step.tick?.at, step.tick?.post ?? "",
                step.tick?.postEnglish ?? "", step.id,
            ]
        )
    }

    /// Those of a meeting, in the order of the list.
    static func all<F: StoreFailure>(
        of meeting: ID<Meeting>,
        in transaction: Transaction<F>
    ) throws(F) -> [MeetingStep] {
        try transaction.all(
            "SELECT \(columns) FROM meeting_step WHERE meeting_id = $1 ORDER BY ordinal",
            [meeting]
        )
    }
}
