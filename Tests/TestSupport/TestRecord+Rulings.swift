package import Civics
package import Ledger
package import Proposing

extension TestRecord {
    /// Lets it be decided about a suggestion, past the rounds of screening.
    package func decide(
        _ id: ID<Suggestion>,
        _ outcome: Outcome,
        reason: RejectionReason? = nil,
        grounds: String = ""
    ) async throws(StoreError) {
        try await vandalise(
            """
            UPDATE suggestion
            SET state = 'decided', outcome = $1, reason = $2, grounds = $3, version = version + 1
            WHERE id = $4
            """,
            [outcome, reason, grounds, id]
        )
    }

    /// Gives a suggestion the day by which it is to be answered.
    package func promise(
        _ id: ID<Suggestion>,
        answerBy day: CivilDate?
    ) async throws(StoreError) {
        try await vandalise("UPDATE suggestion SET due_on = $1 WHERE id = $2", [day, id])
    }
}
