import Database

/// Files on their way in, what they leave behind, and how their columns were read.
enum ExchangeSchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            ALTER TABLE suggestion_import
            ADD COLUMN left_out_count INTEGER NOT NULL DEFAULT 0
            """,
            """
            CREATE INDEX suggestion_import_time ON suggestion_import (jurisdiction_id, at_ms)
            """,
            """
            CREATE TABLE suggestion_upload (
                post_id \(engine.int64) NOT NULL
                    CONSTRAINT suggestion_upload_post REFERENCES post (id),
                file_digest \(engine.bytes) NOT NULL,
                file_name TEXT NOT NULL,
                content \(engine.bytes) NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT suggestion_upload_file PRIMARY KEY (post_id, file_digest)
            ) \(engine.table)
            """,
            """
            CREATE TABLE suggestion_rest (
                import_id \(engine.int64) NOT NULL CONSTRAINT suggestion_rest_id PRIMARY KEY
                    CONSTRAINT suggestion_rest_import REFERENCES suggestion_import (id),
                content \(engine.bytes) NOT NULL,
                at_ms \(engine.int64) NOT NULL
            ) \(engine.table)
            """,
            """
            CREATE TABLE suggestion_column_memory (
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT suggestion_column_memory_jurisdiction REFERENCES jurisdiction (id),
                header_digest \(engine.bytes) NOT NULL,
                columns TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT suggestion_column_memory_header
                    PRIMARY KEY (jurisdiction_id, header_digest)
            ) \(engine.table)
            """,
        ]
    }
}
