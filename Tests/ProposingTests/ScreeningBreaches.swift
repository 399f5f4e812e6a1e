import TestSupport

extension ProposingConstraintTests {
    static func round(
        id: Int = 1,
        call: Int = 1,
        number: Int = 1,
        last: Int = 0,
        closed: String = "NULL",
        suggestions: String = "NULL",
        digest: String = "NULL"
    ) -> String {
        """
        INSERT INTO screening_round
            (id, call_id, number, title, title_en, is_last, remark, opened_ms, post, post_en,
            closed_ms, suggestions, digest)
        SELECT \(id), \(call), \(number), '初筛', '', \(last), '', 1, '', '', \(closed),
            \(suggestions), \(digest)
        FROM store_identity
        """
    }

    private static func closed(id: Int = 1, number: Int = 1) -> String {
        round(id: id, number: number, closed: "2", suggestions: "0", digest: "secret")
    }

    private static func list(round: Int = 1) -> String {
        """
        INSERT INTO screening_round_list (round_id, list, version, digest)
        SELECT \(round), 'chongqing', 1, secret
        FROM store_identity
        """
    }

    private static func count(round: Int = 1, suggestions: Int = 1) -> String {
        """
        INSERT INTO screening_round_count (round_id, channel, outcome, reason, suggestions)
        VALUES (\(round), 'residents', 'reserved', '', \(suggestions))
        """
    }

    private static func ruling(
        suggestion: Int = 1,
        round: String = "NULL",
        outcome: String = "'reserved'",
        reason: String = "NULL",
        duplicateOf: String = "NULL"
    ) -> String {
        """
        INSERT INTO suggestion_ruling
            (suggestion_id, number, round_id, outcome, reason, duplicate_of_id, grounds, at_ms,
            post, post_en)
        VALUES (\(suggestion), 1, \(round), \(outcome), \(reason), \(duplicateOf), '', 1, '', '')
        """
    }

    static let screeningBreaches: [Breach] = [
        Breach("screening_round_id", before: [call(), closed()], round(number: 2)),
        Breach("screening_round_call", round(call: 999)),
        Breach("screening_round_from_one", before: [call()], round(number: 0)),
        Breach("screening_round_last", before: [call()], round(last: 2)),
        Breach("screening_round_number", before: [call(), closed()], round(id: 2)),
        Breach("screening_round_one_open", before: [call(), round()], round(id: 2, number: 2)),
        Breach("screening_round_closing", before: [call()], round(closed: "2")),
        Breach(
            "screening_round_closing",
            before: [call()],
            round(suggestions: "0", digest: "secret")
        ),
        Breach("screening_round_list_round", list(round: 999)),
        Breach("screening_round_list_once", before: [call(), round(), list()], list()),
        Breach("screening_round_count_round", count(round: 999)),
        Breach("screening_round_count_some", before: [call(), round()], count(suggestions: 0)),
        Breach("screening_round_count_once", before: [call(), round(), count()], count()),
        Breach("suggestion_ruling_suggestion", ruling(suggestion: 999)),
        Breach("suggestion_ruling_round", before: [suggestion()], ruling(round: "999")),
        Breach("suggestion_ruling_number", before: [suggestion(), ruling()], ruling()),
        Breach(
            "suggestion_ruling_duplicate_of",
            before: [suggestion()],
            ruling(outcome: "'duplicate'", duplicateOf: "999")
        ),
        Breach("suggestion_ruling_reason", before: [suggestion()], ruling(outcome: "'rejected'")),
        Breach("suggestion_ruling_reason", before: [suggestion()], ruling(reason: "'incomplete'")),
        Breach(
            "suggestion_ruling_duplicate",
            before: [suggestion()],
            ruling(outcome: "'duplicate'")
        ),
        Breach("suggestion_ruling_duplicate", before: [suggestion()], ruling(duplicateOf: "1")),
    ]
}
