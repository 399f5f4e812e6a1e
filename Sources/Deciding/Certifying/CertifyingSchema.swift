import Database

/// Certificates, who signed them, how they were announced, and how the papers were sealed.
enum CertifyingSchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE certificate (
                poll_id \(engine.int64) NOT NULL CONSTRAINT certificate_once PRIMARY KEY
                    CONSTRAINT certificate_poll REFERENCES poll (id),
                body TEXT NOT NULL,
                fingerprint \(engine.bytes) NOT NULL
            ) \(engine.table)
            """,
            """
            CREATE TABLE certificate_signature (
                poll_id \(engine.int64) NOT NULL
                    CONSTRAINT certificate_signature_poll REFERENCES certificate (poll_id),
                role TEXT NOT NULL,
                name TEXT NOT NULL CONSTRAINT certificate_signature_name CHECK (name <> ''),
                document TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                CONSTRAINT certificate_signature_once PRIMARY KEY (poll_id, role)
            ) \(engine.table)
            """,
            """
            CREATE TABLE poll_announcement (
                poll_id \(engine.int64) NOT NULL CONSTRAINT poll_announcement_once PRIMARY KEY
                    CONSTRAINT poll_announcement_poll REFERENCES certificate (poll_id),
                number TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL,
                ballot_key TEXT NOT NULL
            ) \(engine.table)
            """,
            """
            CREATE TABLE poll_seal (
                poll_id \(engine.int64) NOT NULL CONSTRAINT poll_seal_once PRIMARY KEY
                    CONSTRAINT poll_seal_poll REFERENCES poll_announcement (poll_id),
                packets INTEGER NOT NULL CONSTRAINT poll_seal_packets CHECK (packets > 0),
                place TEXT NOT NULL CONSTRAINT poll_seal_place CHECK (place <> ''),
                until TEXT NOT NULL,
                at_ms \(engine.int64) NOT NULL
            ) \(engine.table)
            """,
            """
            ALTER TABLE counted_ballot ADD COLUMN publishing TEXT NOT NULL DEFAULT 'all'
            """,
        ]
    }
}
