import Civics
package import Database
import Ledger
import Proposing

/// The SQL of notices.
enum NoticeTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE notice (
                id \(engine.int64) NOT NULL CONSTRAINT notice_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT notice_jurisdiction REFERENCES jurisdiction (id),
                suggestion_id \(engine.int64) NOT NULL
                    CONSTRAINT notice_suggestion REFERENCES suggestion (id),
                event TEXT NOT NULL,
                subject TEXT NOT NULL,
                happened_on TEXT NOT NULL,
                queued_ms \(engine.int64) NOT NULL,
                state TEXT NOT NULL,
                way TEXT,
                attempts INTEGER NOT NULL
                    CONSTRAINT notice_attempts CHECK (attempts >= 0),
                next_ms \(engine.int64) NOT NULL,
                failure TEXT,
                settled_ms \(engine.int64),
                post TEXT NOT NULL,
                post_en TEXT NOT NULL,
                reason TEXT NOT NULL,
                version INTEGER NOT NULL,
                CONSTRAINT notice_once UNIQUE (suggestion_id, event),
                CONSTRAINT notice_settled
                    CHECK ((state = 'waiting') = (settled_ms IS NULL)),
                CONSTRAINT notice_way CHECK ((state = 'sent') = (way IS NOT NULL))
            ) \(engine.table)
            """,
            """
            CREATE INDEX notice_order ON notice (jurisdiction_id, state, queued_ms, id)
            """,
            """
            CREATE INDEX notice_due ON notice (next_ms, id)
            WHERE state = 'waiting'
            """,
        ]
    }

    /// In the order of ``Notice``'s row initialiser.
    static let columns = """
        notice.id, notice.suggestion_id, notice.event, notice.subject, notice.happened_on,
        notice.queued_ms, notice.state, notice.settled_ms, notice.way, notice.post,
        notice.post_en, notice.reason, notice.attempts, notice.next_ms, notice.failure,
        notice.version
        """

    // MARK: - Queueing

    /// The suggestions of a candidate that somebody can be reached for and that have no notice of
    /// an event.
    static func unqueued<F: StoreFailure>(
        _ event: Notice.Event,
        of candidate: CandidateKey,
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<F>
    ) throws(F) -> [ID<Suggestion>] {
        try transaction.all(
            """
            SELECT suggestion.id
            FROM candidate
            JOIN candidate_suggestion ON candidate_suggestion.candidate_id = candidate.id
            JOIN suggestion ON suggestion.id = candidate_suggestion.suggestion_id
            LEFT JOIN notice ON notice.suggestion_id = suggestion.id AND notice.event = $1
            WHERE candidate.jurisdiction_id = $2 AND candidate.year = $3 AND candidate.code = $4
                AND suggestion.phone <> '' AND suggestion.state <> 'withdrawn'
                AND notice.id IS NULL
            ORDER BY suggestion.reference
            """,
            [event, jurisdiction, candidate.year, candidate.code]
        )
    }

    /// Queues a notice; false where another process has done so.
    static func insert<F: StoreFailure>(
        _ due: DueNotice,
        of suggestion: ID<Suggestion>,
        in jurisdiction: ID<Jurisdiction>,
        at now: Instant,
        _ transaction: Transaction<F>
    ) throws(F) -> Bool {
        try transaction.run(
            """
            INSERT INTO notice
                (id, jurisdiction_id, suggestion_id, event, subject, happened_on, queued_ms,
                state, attempts, next_ms, post, post_en, reason, version)
            VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', 0, $7, '', '', '', 1)
            ON CONFLICT (suggestion_id, event) DO NOTHING
            """,
            [
                ID<Notice>.random(), jurisdiction, suggestion, due.event, due.subject,
                due.happenedOn, now,
            ]
        ) == 1
    }

    /// What waits, or was given up, for somebody who cannot be reached any more.
    static func unreachable<F: StoreFailure>(
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<F>
    ) throws(F) -> [ID<Notice>] {
        try transaction.all(
            """
            SELECT notice.id
            FROM notice
            JOIN suggestion ON suggestion.id = notice.suggestion_id
            WHERE notice.jurisdiction_id = $1 AND notice.state IN ('waiting', 'given-up')
                AND (suggestion.phone = '' OR suggestion.state = 'withdrawn')
            ORDER BY notice.id
            """,
            [jurisdiction]
        )
    }

    /// The days on which projects of a jurisdiction were accepted first.
    static func accepted<F: StoreFailure>(
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<F>
    ) throws(F) -> [DueNotice] {
        try transaction.all(
            """
            SELECT enrolment.code, programme.year, 'accepted', enrolment.code,
                MIN(acceptance.checked_on)
            FROM acceptance
            JOIN enrolment ON enrolment.id = acceptance.enrolment_id
            JOIN programme ON programme.id = enrolment.programme_id
            WHERE programme.jurisdiction_id = $1 AND programme.kind = $2
                AND acceptance.result <> 'refused'
            GROUP BY enrolment.code, programme.year
            ORDER BY programme.year, enrolment.code
            """,
            [jurisdiction, CompilingCards.kind]
        )
    }

    // MARK: - Sending

    /// What is due and can be sent, the longest due first: of events since a day, and where
    /// contacts may not be telephones, only what goes to an address of e-mail.
    static func due<F: StoreFailure>(
        at now: Instant,
        since day: CivilDate,
        telephones: Bool,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [DueRow] {
        try transaction.all(
            """
            SELECT \(columns), notice.jurisdiction_id, \(lineColumns)
            FROM notice
            \(lineJoins)
            WHERE notice.state = 'waiting' AND notice.next_ms <= $1
                AND notice.happened_on >= $2
                AND suggestion.phone <> '' AND suggestion.state <> 'withdrawn'
                AND (suggestion.phone LIKE '%\(Contact.sign)%' OR $3 = 1)
            ORDER BY notice.next_ms, notice.id
            LIMIT $4
            """,
            [now, day, telephones, limit]
        )
    }

    /// Takes a notice for an attempt; false where somebody else has it.
    static func claim<F: StoreFailure>(
        _ notice: Notice,
        until lapse: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        try transaction.run(
            """
            UPDATE notice
            SET attempts = attempts + 1, next_ms = $1, version = version + 1
            WHERE id = $2 AND version = $3 AND state = 'waiting'
            """,
            [lapse, notice.id, notice.version]
        ) == 1
    }

    /// Notes that an attempt failed, and when the next is.
    static func postpone<F: StoreFailure>(
        _ notice: Notice,
        failure: String,
        until next: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        try transaction.run(
            """
            UPDATE notice
            SET failure = $1, next_ms = $2, version = version + 1
            WHERE id = $3 AND version = $4 AND state = 'waiting'
            """,
            [failure, next, notice.id, notice.version]
        ) == 1
    }

    /// Ends a notice; false where it was changed meanwhile.
    static func settle<F: StoreFailure>(
        _ notice: Notice,
        as state: Notice.State,
        _ ending: Notice.Ending,
        failure: String?,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        try transaction.run(
            """
            UPDATE notice
            SET state = $1, settled_ms = $2, way = $3, post = $4, post_en = $5, reason = $6,
                failure = $7, version = version + 1
            WHERE id = $8 AND version = $9
            """,
            [
                state, ending.at, ending.way, ending.post, ending.postEnglish, ending.reason,
                failure, notice.id, notice.version,
            ]
        ) == 1
    }

    /// Lets what was given up wait again, as if it had never been tried.
    static func restart<F: StoreFailure>(
        _ notice: Notice,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE notice
            SET state = 'waiting', settled_ms = NULL, attempts = 0, next_ms = $1,
                version = version + 1
            WHERE id = $2
            """,
            [now, notice.id]
        )
    }

    // MARK: - Looking up

    /// A notice of a jurisdiction, locked until the transaction ends where it is to be changed.
    static func find<F: StoreFailure>(
        _ id: ID<Notice>,
        of jurisdiction: ID<Jurisdiction>,
        locking: Bool = false,
        in transaction: Transaction<F>
    ) throws(F) -> Notice? {
        try transaction.first(
            """
            SELECT \(columns)
            FROM notice
            WHERE id = $1 AND jurisdiction_id = $2\(locking ? transaction.engine.lockRow : "")
            """,
            [id, jurisdiction]
        )
    }

    /// The notices of a suggestion in the order of what happened.
    static func all<F: StoreFailure>(
        of suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> [Notice] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM notice
            WHERE notice.suggestion_id = $1
            ORDER BY notice.happened_on, notice.queued_ms, notice.event
            """,
            [suggestion]
        )
    }

    /// How many notices stand where.
    static func counts<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [NoticeCount] {
        try transaction.all(
            """
            SELECT state, COUNT(*)
            FROM notice
            WHERE jurisdiction_id = $1
            GROUP BY state
            """,
            [jurisdiction]
        )
    }

    /// The notices that stand in one of some states, those of the newest events first.
    static func lines<F: StoreFailure>(
        in states: [Notice.State],
        of jurisdiction: ID<Jurisdiction>,
        offset: Int,
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [NoticeLine] {
        // Names of our own, never what somebody typed.
        let names = states.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        return try transaction.all(
            """
            SELECT \(columns), \(lineColumns)
            FROM notice
            \(lineJoins)
            WHERE notice.jurisdiction_id = $1 AND notice.state IN (\(names))
            ORDER BY notice.happened_on DESC, suggestion.reference, notice.id
            LIMIT $2 OFFSET $3
            """,
            [jurisdiction, limit, offset]
        )
    }

    /// In the order of ``NoticeLine``'s row initialiser.
    private static let lineColumns = """
        suggestion.reference, suggestion.submitter, suggestion.phone, suggestion.title,
        suggestion.body, suggestion.certainty,
        CASE WHEN suggestion.tracking_digest IS NULL THEN 0 ELSE 1 END,
        COALESCE(candidate.name, ''), COALESCE(candidate.name_en, '')
        """

    private static let lineJoins = """
        JOIN suggestion ON suggestion.id = notice.suggestion_id
            LEFT JOIN candidate_suggestion
                ON candidate_suggestion.suggestion_id = notice.suggestion_id
            LEFT JOIN candidate ON candidate.id = candidate_suggestion.candidate_id
        """
}

/// How many notices stand in a state.
struct NoticeCount: RowDecodable {
    let state: Notice.State
    let count: Int

    init(row: inout Row) throws(DatabaseError) {
        state = try row.next()
        count = try row.next()
    }
}

/// A notice that is due, with its jurisdiction and what it is told with.
struct DueRow: RowDecodable {
    let notice: Notice
    let jurisdiction: ID<Jurisdiction>
    let told: NoticeLine.Told

    init(row: inout Row) throws(DatabaseError) {
        notice = try Notice(row: &row)
        jurisdiction = try row.next()
        told = try NoticeLine.Told(row: &row)
    }
}

extension Notice: RowDecodable {
    /// Reads a row in the order of ``NoticeTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        suggestion = try row.next()
        event = try row.next()
        subject = try row.next()
        happenedOn = try row.next()
        queuedAt = try row.next()
        state = try row.next()
        let settled: Instant? = try row.next()
        let way: Way? = try row.next()
        let post: String = try row.next()
        let postEnglish: String = try row.next()
        let reason: String = try row.next()
        ending = settled.map {
            Ending(at: $0, way: way, post: post, postEnglish: postEnglish, reason: reason)
        }
        attempts = try row.next()
        nextAt = try row.next()
        failure = try row.next()
        version = try row.next()
    }
}
