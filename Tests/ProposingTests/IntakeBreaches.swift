import TestSupport

extension ProposingConstraintTests {
    private static func content(
        kind: String = "picture",
        bytes: Int = 3,
        width: Int = 2,
        preview: String = "secret"
    ) -> String {
        """
        INSERT INTO attachment_content
            (digest, kind, byte_count, width, height, bytes, preview)
        SELECT secret, '\(kind)', \(bytes), \(width), 2, secret, \(preview)
        FROM store_identity
        """
    }

    private static func file(id: Int = 1, suggestion: Int = 1, number: Int = 1) -> String {
        """
        INSERT INTO attachment (id, suggestion_id, digest, sent_digest, number, at_ms)
        SELECT \(id), \(suggestion), secret, secret, \(number), 1
        FROM store_identity
        """
    }

    private static func hold(_ suggestion: Int = 1) -> String {
        """
        INSERT INTO suggestion_hold (suggestion_id, reason, evidence, at_ms)
        VALUES (\(suggestion), 'flood', '21', 1)
        """
    }

    private static func text(_ suggestion: Int = 1, home: Int = 500109) -> String {
        """
        INSERT INTO suggestion_text (suggestion_id, jurisdiction_id, digest, at_ms)
        SELECT \(suggestion), \(home), secret, 1
        FROM store_identity
        """
    }

    private static let kept = """
        INSERT INTO attachment_content_kept (digest)
        SELECT secret FROM store_identity
        """

    static let intakeBreaches: [Breach] = [
        Breach("attachment_content_kept_once", before: [content(), kept], kept),
        Breach("attachment_content_kept_content", kept),
        Breach("attachment_content_digest", before: [content()], content()),
        Breach("attachment_content_bytes", content(bytes: 0)),
        Breach("attachment_content_preview", content(preview: "NULL")),
        Breach("attachment_content_preview", content(kind: "pdf", width: 0)),
        Breach("attachment_content_sides", content(width: 0)),
        Breach("attachment_id", before: [suggestion(), content(), file()], file(number: 2)),
        Breach("attachment_suggestion", before: [content()], file()),
        Breach("attachment_digest", before: [suggestion()], file()),
        Breach("attachment_number", before: [suggestion(), content(), file()], file(id: 2)),
        Breach("suggestion_hold_id", before: [suggestion(), hold()], hold()),
        Breach("suggestion_hold_suggestion", hold()),
        Breach("suggestion_text_id", before: [suggestion(), text()], text()),
        Breach("suggestion_text_suggestion", text()),
        Breach("suggestion_text_jurisdiction", before: [suggestion()], text(home: 999)),
    ]
}
