import Database

/// Files that came with suggestions, their bytes once for each content.
enum AttachmentSchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE attachment_content (
                digest \(engine.bytes) NOT NULL
                    CONSTRAINT attachment_content_digest PRIMARY KEY,
                kind TEXT NOT NULL,
                byte_count INTEGER NOT NULL
                    CONSTRAINT attachment_content_bytes CHECK (byte_count > 0),
                width INTEGER NOT NULL,
                height INTEGER NOT NULL,
                bytes \(engine.bytes) NOT NULL,
                preview \(engine.bytes),
                CONSTRAINT attachment_content_preview
                    CHECK ((kind = 'picture') = (preview IS NOT NULL)),
                CONSTRAINT attachment_content_sides
                    CHECK ((kind = 'picture') = (width > 0 AND height > 0))
            ) \(engine.table)
            """,
            """
            CREATE TABLE attachment (
                id \(engine.int64) NOT NULL CONSTRAINT attachment_id PRIMARY KEY,
                suggestion_id \(engine.int64) NOT NULL
                    CONSTRAINT attachment_suggestion REFERENCES suggestion (id),
                digest \(engine.bytes) NOT NULL
                    CONSTRAINT attachment_digest REFERENCES attachment_content (digest),
                sent_digest \(engine.bytes) NOT NULL,
                number INTEGER NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT attachment_number UNIQUE (suggestion_id, number)
            ) \(engine.table)
            """,
            "CREATE INDEX attachment_of_content ON attachment (digest)",
            "CREATE INDEX attachment_sent ON attachment (sent_digest)",
        ]
    }
}
