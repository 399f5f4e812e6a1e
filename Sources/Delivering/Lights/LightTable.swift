package import Civics
package import Database
package import Ledger

/// The light of an entry for a month, as it was published (亮灯): never computed again.
package struct PublishedLight: Hashable, Sendable {
    /// Of which entry.
    package let enrolment: ID<Enrolment>
    /// For which month.
    package let period: ReportPeriod
    /// Of which revision of the month.
    package let revision: Int
    /// The colour; nil where nothing was known.
    package let colour: LightColour?
    /// Why, in both languages; empty where nothing was known.
    package let reason: LightPreset.Words
    /// The preset it was computed by.
    package let preset: String
    /// The preset's version.
    package let presetVersion: Int
}

/// That a light is suspended, with a reason and a document (暂缓亮灯).
package struct LightSuspension: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<LightSuspension>
    /// Of which entry.
    package let enrolment: ID<Enrolment>
    /// Why.
    package let reason: String
    /// The document that allows it.
    package let document: String
    /// Since when.
    package let since: Instant
    /// From which post.
    package let post: String
    /// When it was lifted; nil while it holds.
    package let until: Instant?
}

/// The SQL of lights and their suspensions.
enum LightTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE published_light (
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT published_light_enrolment REFERENCES enrolment (id),
                period TEXT NOT NULL,
                revision INTEGER NOT NULL,
                colour TEXT,
                reason TEXT NOT NULL,
                reason_en TEXT NOT NULL,
                preset TEXT NOT NULL,
                preset_version INTEGER NOT NULL,
                CONSTRAINT published_light_once PRIMARY KEY (enrolment_id, period, revision)
            ) \(engine.table)
            """,
            """
            CREATE TABLE light_suspension (
                id \(engine.int64) NOT NULL CONSTRAINT light_suspension_id PRIMARY KEY,
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT light_suspension_enrolment REFERENCES enrolment (id),
                reason TEXT NOT NULL,
                document TEXT NOT NULL,
                since_ms \(engine.int64) NOT NULL,
                post TEXT NOT NULL,
                until_ms \(engine.int64)
            ) \(engine.table)
            """,
            """
            CREATE UNIQUE INDEX light_suspension_open_once
            ON light_suspension (enrolment_id)
            WHERE until_ms IS NULL
            """,
        ]
    }

    static func insert<F: StoreFailure>(
        _ light: PublishedLight,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO published_light
                (enrolment_id, period, revision, colour, reason, reason_en, preset,
                preset_version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                light.enrolment, light.period, light.revision, light.colour?.rawValue,
                light.reason.zh, light.reason.en, light.preset, light.presetVersion,
            ]
        )
    }

    static func insert<F: StoreFailure>(
        _ suspension: LightSuspension,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO light_suspension
                (id, enrolment_id, reason, document, since_ms, post, until_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                suspension.id, suspension.enrolment, suspension.reason, suspension.document,
                suspension.since, suspension.post, suspension.until,
            ]
        )
    }

    /// Lifts the suspension that holds; tells whether there was one.
    static func lift<F: StoreFailure>(
        of enrolment: ID<Enrolment>,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        try transaction.run(
            """
            UPDATE light_suspension
            SET until_ms = $1
            WHERE enrolment_id = $2 AND until_ms IS NULL
            """,
            [now, enrolment]
        ) == 1
    }

    /// The published lights of entries, in the order of months and revisions.
    static func lights<F: StoreFailure>(
        of scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [PublishedLight] {
        try transaction.all(
            """
            SELECT published_light.enrolment_id, published_light.period,
                published_light.revision, published_light.colour, published_light.reason,
                published_light.reason_en, published_light.preset,
                published_light.preset_version
            FROM published_light
            JOIN enrolment ON enrolment.id = published_light.enrolment_id
            WHERE \(scope.condition())
            ORDER BY published_light.enrolment_id, published_light.period,
                published_light.revision
            """,
            [scope.key]
        )
    }

    /// Every suspension of entries' lights, the oldest first.
    static func suspensions<F: StoreFailure>(
        of scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [LightSuspension] {
        try transaction.all(
            """
            SELECT light_suspension.id, light_suspension.enrolment_id, light_suspension.reason,
                light_suspension.document, light_suspension.since_ms, light_suspension.post,
                light_suspension.until_ms
            FROM light_suspension
            JOIN enrolment ON enrolment.id = light_suspension.enrolment_id
            WHERE \(scope.condition())
            ORDER BY light_suspension.since_ms, light_suspension.id
            """,
            [scope.key]
        )
    }
}

extension PublishedLight: RowDecodable {
    /// Reads a row in the order of ``LightTable``.
    package init(row: inout Row) throws(DatabaseError) {
        enrolment = try row.next()
        period = try row.next()
        revision = try row.next()
        let name: String? = try row.next()
        if let name {
            guard let known = LightColour(rawValue: name) else {
                throw .corrupt(column: "colour", expected: "LightColour")
            }
            colour = known
        } else {
            colour = nil
        }
        reason = LightPreset.Words(zh: try row.next(), en: try row.next())
        preset = try row.next()
        presetVersion = try row.next()
    }
}

extension LightSuspension: RowDecodable {
    /// Reads a row in the order of ``LightTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        enrolment = try row.next()
        reason = try row.next()
        document = try row.next()
        since = try row.next()
        post = try row.next()
        until = try row.next()
    }
}
