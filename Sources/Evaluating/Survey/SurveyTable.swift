import Civics
package import Database
import Ledger
import Tallying

/// The SQL of surveys: what was answered is kept grade by grade, and nothing joins the grades of one
/// answer, or an answer to the slip it came with.
enum SurveyTable {
    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE survey (
                id \(engine.int64) NOT NULL CONSTRAINT survey_id PRIMARY KEY,
                programme_id \(engine.int64) NOT NULL
                    CONSTRAINT survey_programme REFERENCES programme (id),
                number INTEGER NOT NULL CONSTRAINT survey_number CHECK (number > 0),
                title TEXT NOT NULL CONSTRAINT survey_title CHECK (title <> ''),
                title_en TEXT NOT NULL,
                is_open_to_all INTEGER NOT NULL
                    CONSTRAINT survey_open_to_all CHECK (is_open_to_all IN (0, 1)),
                state TEXT NOT NULL,
                edit INTEGER NOT NULL CONSTRAINT survey_edit CHECK (edit > 0),
                opened_on TEXT,
                closed_on TEXT,
                certainty TEXT NOT NULL,
                CONSTRAINT survey_once UNIQUE (programme_id, number),
                CONSTRAINT survey_opened CHECK ((state = 'prepared') = (opened_on IS NULL)),
                CONSTRAINT survey_closed CHECK ((state = 'closed') = (closed_on IS NOT NULL))
            ) \(engine.table)
            """,
            """
            CREATE TABLE survey_ticket (
                survey_id \(engine.int64) NOT NULL
                    CONSTRAINT survey_ticket_survey REFERENCES survey (id),
                digest \(engine.bytes) NOT NULL,
                source TEXT NOT NULL,
                is_used INTEGER NOT NULL
                    CONSTRAINT survey_ticket_used CHECK (is_used IN (0, 1)),
                CONSTRAINT survey_ticket_once PRIMARY KEY (survey_id, digest),
                CONSTRAINT survey_ticket_device CHECK (source = 'invited' OR is_used = 1)
            ) \(engine.table)
            """,
            """
            CREATE TABLE survey_grade (
                id \(engine.int64) NOT NULL CONSTRAINT survey_grade_id PRIMARY KEY,
                survey_id \(engine.int64) NOT NULL
                    CONSTRAINT survey_grade_survey REFERENCES survey (id),
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT survey_grade_enrolment REFERENCES enrolment (id),
                source TEXT NOT NULL,
                grade TEXT NOT NULL
            ) \(engine.table)
            """,
            "CREATE INDEX survey_grade_of_survey ON survey_grade (survey_id, enrolment_id)",
            """
            CREATE TABLE survey_word (
                id \(engine.int64) NOT NULL CONSTRAINT survey_word_id PRIMARY KEY,
                survey_id \(engine.int64) NOT NULL
                    CONSTRAINT survey_word_survey REFERENCES survey (id),
                source TEXT NOT NULL,
                words TEXT NOT NULL CONSTRAINT survey_word_words CHECK (words <> '')
            ) \(engine.table)
            """,
        ]
    }

    private static let columns = """
        survey.id, survey.programme_id, programme.year, survey.number, survey.title,
        survey.title_en, survey.is_open_to_all, survey.state, survey.edit, survey.opened_on,
        survey.closed_on, survey.certainty
        """

    static func insert<F: StoreFailure>(
        _ survey: Survey,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO survey
                (id, programme_id, number, title, title_en, is_open_to_all, state, edit,
                opened_on, closed_on, certainty)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                survey.id, survey.programme, survey.number, survey.title, survey.titleEnglish,
                survey.isOpenToAll, survey.state, survey.edit, survey.openedOn,
                survey.closedOn, survey.certainty,
            ]
        )
    }

    /// Takes a survey one step further.
    static func advance<F: StoreFailure>(
        _ survey: Survey,
        to state: Survey.State,
        on day: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE survey
            SET state = $1, edit = edit + 1, opened_on = COALESCE(opened_on, $2), closed_on = $3
            WHERE id = $4
            """,
            [state, day, state == .closed ? day : CivilDate?.none, survey.id]
        )
    }

    static func find<F: StoreFailure>(
        _ id: ID<Survey>,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> Survey? {
        try all(of: jurisdiction, in: transaction).first { $0.id == id }
    }

    /// The surveys of a jurisdiction, the newest first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [Survey] {
        try transaction.all(
            """
            SELECT \(columns)
            FROM survey
            JOIN programme ON programme.id = survey.programme_id
            WHERE programme.jurisdiction_id = $1
            ORDER BY programme.year DESC, survey.number DESC
            """,
            [jurisdiction]
        )
    }

    /// Locks a survey until the transaction ends.
    static func lock<F: StoreFailure>(
        _ id: ID<Survey>,
        in transaction: Transaction<F>
    ) throws(F) {
        let _: ID<Survey>? = try transaction.first(
            "SELECT id FROM survey WHERE id = $1\(transaction.engine.lockRow)",
            [id]
        )
    }

    // MARK: - Slips and devices

    static func addSlip<F: StoreFailure>(
        _ digest: Digest,
        of survey: ID<Survey>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO survey_ticket (survey_id, digest, source, is_used)
            VALUES ($1, $2, $3, $4)
            """,
            [survey, digest, Survey.Source.invited, false]
        )
    }

    /// Uses a slip once; whether it was there and unused.
    static func useSlip<F: StoreFailure>(
        _ digest: Digest,
        of survey: ID<Survey>,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        try transaction.run(
            """
            UPDATE survey_ticket
            SET is_used = 1
            WHERE survey_id = $1 AND digest = $2 AND is_used = 0
            """,
            [survey, digest]
        ) == 1
    }

    /// Whether there is such a slip, used or not.
    static func hasSlip<F: StoreFailure>(
        _ digest: Digest,
        of survey: ID<Survey>,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        let count: Int? = try transaction.first(
            """
            SELECT COUNT(*)
            FROM survey_ticket
            WHERE survey_id = $1 AND digest = $2 AND source = 'invited'
            """,
            [survey, digest]
        )
        return count == 1
    }

    /// Remembers that a device has answered; whether it had not.
    static func useDevice<F: StoreFailure>(
        _ digest: Digest,
        of survey: ID<Survey>,
        in transaction: Transaction<F>
    ) throws(F) -> Bool {
        try transaction.run(
            """
            INSERT INTO survey_ticket (survey_id, digest, source, is_used)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT DO NOTHING
            """,
            [survey, digest, Survey.Source.open, true]
        ) == 1
    }

    // MARK: - Answers

    static func add<F: StoreFailure>(
        _ grade: RatingGrade,
        of enrolment: ID<Enrolment>,
        by source: Survey.Source,
        to survey: ID<Survey>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO survey_grade (id, survey_id, enrolment_id, source, grade)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [ID<Survey.Item>.random(), survey, enrolment, source, grade.rawValue]
        )
    }

    static func add<F: StoreFailure>(
        words: String,
        by source: Survey.Source,
        to survey: ID<Survey>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO survey_word (id, survey_id, source, words) VALUES ($1, $2, $3, $4)",
            [ID<Survey.Item>.random(), survey, source, words]
        )
    }

    /// The words of a survey, in no order that says when they came.
    static func words<F: StoreFailure>(
        of survey: ID<Survey>,
        in transaction: Transaction<F>
    ) throws(F) -> [String] {
        try transaction.all(
            "SELECT words FROM survey_word WHERE survey_id = $1 ORDER BY id",
            [survey]
        )
    }

    static func counts<F: StoreFailure>(
        of survey: ID<Survey>,
        in transaction: Transaction<F>
    ) throws(F) -> [SurveyCount] {
        try transaction.all(
            """
            SELECT enrolment_id, source, grade, COUNT(*)
            FROM survey_grade
            WHERE survey_id = $1
            GROUP BY enrolment_id, source, grade
            ORDER BY enrolment_id, source, grade
            """,
            [survey]
        )
    }

    static func tickets<F: StoreFailure>(
        of survey: ID<Survey>,
        in transaction: Transaction<F>
    ) throws(F) -> [TicketCount] {
        try transaction.all(
            """
            SELECT source, is_used, COUNT(*)
            FROM survey_ticket
            WHERE survey_id = $1
            GROUP BY source, is_used
            ORDER BY source, is_used
            """,
            [survey]
        )
    }
}

/// How many gave a project a grade, by one way.
struct SurveyCount: RowDecodable {
    let enrolment: ID<Enrolment>
    let source: Survey.Source
    let grade: RatingGrade
    let count: Int

    init(row: inout Row) throws(DatabaseError) {
        enrolment = try row.next()
        source = try row.next()
        guard let grade = RatingGrade(rawValue: try row.next()) else {
            throw .corrupt(column: "grade", expected: "RatingGrade")
        }
        self.grade = grade
        count = try row.next()
    }
}

/// How many slips and devices there are, used or not.
struct TicketCount: RowDecodable {
    let source: Survey.Source
    let isUsed: Bool
    let count: Int

    init(row: inout Row) throws(DatabaseError) {
        source = try row.next()
        isUsed = try row.next()
        count = try row.next()
    }
}

extension Survey: RowDecodable {
    /// Reads a row in the order of ``SurveyTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        programme = try row.next()
        year = try row.next()
        number = try row.next()
        title = try row.next()
        titleEnglish = try row.next()
        isOpenToAll = try row.next()
        state = try row.next()
        edit = try row.next()
        openedOn = try row.next()
        closedOn = try row.next()
        certainty = try row.next()
    }
}
