import TestSupport

extension ProposingConstraintTests {
    /// The rules of what follows from suggestions.
    static let searchBreaches: [Breach] = [
        Breach(
            "suggestion_change_id",
            before: [suggestion()],
            """
            INSERT INTO suggestion_change (suggestion_id, jurisdiction_id, changed)
            VALUES (1, 500109, 1)
            """
        ),
        Breach(
            "suggestion_search_id",
            before: [suggestion()],
            """
            INSERT INTO suggestion_search (suggestion_id, jurisdiction_id, place, is_stale)
            VALUES (1, 500109, 9, 1)
            """
        ),
        Breach(
            "suggestion_search_stale",
            before: [suggestion()],
            "UPDATE suggestion_search SET is_stale = 2"
        ),
    ]
}
