import TestSupport

extension ProposingConstraintTests {
    private static func table(id: Int = 1, home: Int = 500109) -> String {
        """
        INSERT INTO suggestion_import
            (id, jurisdiction_id, file_name, file_digest, row_count, post, post_en, at_ms)
        SELECT \(id), \(home), 'table.csv', secret, 1, '', '', 1
        FROM store_identity
        """
    }

    private static func change(_ what: String) -> String { "UPDATE suggestion SET \(what)" }

    static let rulingBreaches: [Breach] = [
        Breach("suggestion_import_id", before: [table()], table()),
        Breach("suggestion_import_jurisdiction", table(home: 999)),
        Breach("suggestion_call", before: [suggestion()], change("call_id = 999")),
        Breach("suggestion_late", before: [suggestion()], change("is_late = 2")),
        Breach("suggestion_party", before: [suggestion()], change("party_id = 999")),
        Breach("suggestion_import", before: [suggestion()], change("import_id = 999")),
        Breach("suggestion_hold", before: [suggestion()], change("state = 'held'")),
        Breach("suggestion_hold", before: [suggestion()], change("hold = 'flood'")),
        Breach("suggestion_outcome", before: [suggestion()], change("state = 'decided'")),
        Breach("suggestion_reason", before: [suggestion()], change("outcome = 'rejected'")),
        Breach("suggestion_reason", before: [suggestion()], change("reason = 'incomplete'")),
        Breach("suggestion_duplicate", before: [suggestion()], change("outcome = 'duplicate'")),
        Breach("suggestion_duplicate", before: [suggestion()], change("duplicate_of_id = 1")),
        Breach(
            "suggestion_duplicate_of",
            before: [suggestion()],
            change("outcome = 'duplicate', duplicate_of_id = 999")
        ),
    ]
}
