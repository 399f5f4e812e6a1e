import Civics
package import Database
import Ledger

/// The SQL of month reports; published ones are never changed.
enum MonthReportTable {
    private static let columns = """
        month_report.id, month_report.enrolment_id, month_report.period, month_report.revision,
        month_report.state, month_report.version, month_report.unchanged, month_report.next_step,
        month_report.remark, month_report.correction, month_report.sent_back,
        month_report.entered_by, month_report.entered_by_en, month_report.entered_ms,
        month_report.reviewed_by, month_report.reviewed_by_en, month_report.reviewed_ms,
        month_report.published_by, month_report.published_by_en, month_report.published_ms
        """

    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE month_report (
                id \(engine.int64) NOT NULL CONSTRAINT month_report_id PRIMARY KEY,
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT month_report_enrolment REFERENCES enrolment (id),
                period TEXT NOT NULL,
                revision INTEGER NOT NULL CONSTRAINT month_report_revision CHECK (revision > 0),
                state TEXT NOT NULL,
                version INTEGER NOT NULL,
                unchanged INTEGER NOT NULL
                    CONSTRAINT month_report_unchanged CHECK (unchanged IN (0, 1)),
                next_step TEXT NOT NULL,
                remark TEXT NOT NULL,
                correction TEXT NOT NULL,
                sent_back TEXT NOT NULL,
                entered_by TEXT NOT NULL,
                entered_by_en TEXT NOT NULL,
                entered_ms \(engine.int64) NOT NULL,
                reviewed_by TEXT,
                reviewed_by_en TEXT,
                reviewed_ms \(engine.int64),
                published_by TEXT,
                published_by_en TEXT,
                published_ms \(engine.int64),
                CONSTRAINT month_report_once UNIQUE (enrolment_id, period, revision),
                CONSTRAINT month_report_published
                    CHECK ((state = 'published') = (published_ms IS NOT NULL))
            ) \(engine.table)
            """,
            """
            CREATE TABLE month_figure (
                report_id \(engine.int64) NOT NULL
                    CONSTRAINT month_figure_report REFERENCES month_report (id),
                measure_id \(engine.int64) NOT NULL
                    CONSTRAINT month_figure_measure REFERENCES measure (id),
                figure TEXT NOT NULL,
                CONSTRAINT month_figure_once PRIMARY KEY (report_id, measure_id)
            ) \(engine.table)
            """,
            """
            CREATE TABLE month_milestone (
                report_id \(engine.int64) NOT NULL
                    CONSTRAINT month_milestone_report REFERENCES month_report (id),
                milestone INTEGER NOT NULL,
                reached_on TEXT,
                expected_on TEXT,
                CONSTRAINT month_milestone_once PRIMARY KEY (report_id, milestone),
                CONSTRAINT month_milestone_news
                    CHECK ((reached_on IS NULL) <> (expected_on IS NULL))
            ) \(engine.table)
            """,
            """
            CREATE TABLE month_problem (
                report_id \(engine.int64) NOT NULL
                    CONSTRAINT month_problem_report REFERENCES month_report (id),
                ordinal INTEGER NOT NULL,
                problem TEXT NOT NULL,
                CONSTRAINT month_problem_once PRIMARY KEY (report_id, ordinal)
            ) \(engine.table)
            """,
        ]
    }

    static func insert<F: StoreFailure>(
        _ report: MonthReport,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO month_report
                (id, enrolment_id, period, revision, state, version, unchanged, next_step, remark,
                correction, sent_back, entered_by, entered_by_en, entered_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            [
                report.id, report.enrolment, report.period, report.revision, report.state,
                report.version, report.content.isUnchanged, report.content.next,
                report.content.remark, report.content.correction, report.sentBack,
                report.entered.post, report.entered.postEnglish, report.entered.at,
            ]
        )
        try insertParts(of: report, in: transaction)
    }

    /// The months of a year that a report was published for, by subject: on this list or on another
    /// one that has it.
    static func publishedMonths<F: StoreFailure>(
        of scope: EntryScope,
        in year: Int,
        _ transaction: Transaction<F>
    ) throws(F) -> [ID<Subject>: [Int]] {
        let rows: [SubjectMonth] = try transaction.all(
            """
            SELECT DISTINCT enrolment.subject_id, month_report.period
            FROM enrolment listed
            JOIN enrolment ON enrolment.subject_id = listed.subject_id
            JOIN month_report ON month_report.enrolment_id = enrolment.id
            WHERE \(scope.condition(on: "listed")) AND month_report.state = 'published'
                AND month_report.period LIKE $2
            ORDER BY month_report.period
            """,
            [scope.key, "\(year)-%"]
        )
        return Dictionary(grouping: rows, by: \.subject).mapValues { $0.map(\.period.month) }
    }

    /// The newest month of the year that a report of a list's subjects was published for.
    static func newestMonth<F: StoreFailure>(
        of programme: Programme,
        in transaction: Transaction<F>
    ) throws(F) -> Int? {
        let newest: SubjectMonth? = try transaction.first(
            """
            SELECT enrolment.subject_id, month_report.period
            FROM enrolment listed
            JOIN enrolment ON enrolment.subject_id = listed.subject_id
            JOIN month_report ON month_report.enrolment_id = enrolment.id
            WHERE listed.programme_id = $1 AND month_report.state = 'published'
                AND month_report.period LIKE $2
            ORDER BY month_report.period DESC
            LIMIT 1
            """,
            [programme.id, "\(programme.year)-%"]
        )
        return newest?.period.month
    }

    /// Writes what changed of a report that is not published yet.
    static func update<F: StoreFailure>(
        _ report: MonthReport,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE month_report
            SET state = $1, version = $2, unchanged = $3, next_step = $4, remark = $5,
                correction = $6, sent_back = $7, entered_by = $8, entered_by_en = $9,
                entered_ms = $10, reviewed_by = $11, reviewed_by_en = $12, reviewed_ms = $13,
                published_by = $14, published_by_en = $15, published_ms = $16
            WHERE id = $17 AND state <> 'published'
            """,
            [
                report.state, report.version, report.content.isUnchanged, report.content.next,
                report.content.remark, report.content.correction, report.sentBack,
                report.entered.post, report.entered.postEnglish, report.entered.at,
                report.reviewed?.post, report.reviewed?.postEnglish, report.reviewed?.at,
                report.published?.post, report.published?.postEnglish, report.published?.at,
                report.id,
            ]
        )
        for table in ["month_figure", "month_milestone", "month_problem"] {
            try transaction.run("DELETE FROM \(table) WHERE report_id = $1", [report.id])
        }
        try insertParts(of: report, in: transaction)
    }

    private static func insertParts<F: StoreFailure>(
        of report: MonthReport,
        in transaction: Transaction<F>
    ) throws(F) {
        for (measure, figure) in report.content.figures.sorted(by: { $0.key < $1.key }) {
            try transaction.run(
                "INSERT INTO month_figure (report_id, measure_id, figure) VALUES ($1, $2, $3)",
                [report.id, measure, figure]
            )
        }
        for (milestone, news) in report.content.milestones.sorted(by: { $0.key < $1.key }) {
            let days: (reached: CivilDate?, expected: CivilDate?) =
                switch news {
                case .reached(let day): (day, nil)
                case .expected(let day): (nil, day)
                }
            try transaction.run(
                """
                INSERT INTO month_milestone (report_id, milestone, reached_on, expected_on)
                VALUES ($1, $2, $3, $4)
                """,
                [report.id, milestone, days.reached, days.expected]
            )
        }
        for (index, problem) in report.content.problems.enumerated() {
            try transaction.run(
                "INSERT INTO month_problem (report_id, ordinal, problem) VALUES ($1, $2, $3)",
                [report.id, index + 1, problem]
            )
        }
    }

    /// Every report of entries, in the order of entries, months and revisions.
    static func all<F: StoreFailure>(
        of scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [MonthReport] {
        try read(
            "JOIN enrolment ON enrolment.id = month_report.enrolment_id",
            scope.condition(),
            [scope.key],
            in: transaction
        )
    }

    /// The months of a jurisdiction with a published report, the newest first.
    static func published<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [PublishedMonth] {
        try transaction.all(
            """
            SELECT DISTINCT enrolment.programme_id, month_report.period
            FROM month_report
            JOIN enrolment ON enrolment.id = month_report.enrolment_id
            JOIN programme ON programme.id = enrolment.programme_id
            WHERE programme.jurisdiction_id = $1 AND month_report.state = 'published'
            ORDER BY month_report.period DESC, enrolment.programme_id
            """,
            [jurisdiction]
        )
    }

    /// A report.
    static func find<F: StoreFailure>(
        _ id: ID<MonthReport>,
        in transaction: Transaction<F>
    ) throws(F) -> MonthReport? {
        try read("", "month_report.id = $1", [id], in: transaction).first
    }

    private static func read<F: StoreFailure>(
        _ join: String,
        _ whose: String,
        _ arguments: [any SQLEncodable],
        in transaction: Transaction<F>
    ) throws(F) -> [MonthReport] {
        let rows: [MonthReport] = try transaction.all(
            """
            SELECT \(columns)
            FROM month_report \(join)
            WHERE \(whose)
            ORDER BY month_report.enrolment_id, month_report.period, month_report.revision
            """,
            arguments
        )
        let figures: [FigureRow] = try transaction.all(
            """
            SELECT month_figure.report_id, month_figure.measure_id, month_figure.figure
            FROM month_figure
            JOIN month_report ON month_report.id = month_figure.report_id \(join)
            WHERE \(whose)
            """,
            arguments
        )
        let milestones: [NewsRow] = try transaction.all(
            """
            SELECT month_milestone.report_id, month_milestone.milestone,
                month_milestone.reached_on, month_milestone.expected_on
            FROM month_milestone
            JOIN month_report ON month_report.id = month_milestone.report_id \(join)
            WHERE \(whose)
            """,
            arguments
        )
        let problems: [ProblemRow] = try transaction.all(
            """
            SELECT month_problem.report_id, month_problem.problem
            FROM month_problem
            JOIN month_report ON month_report.id = month_problem.report_id \(join)
            WHERE \(whose)
            ORDER BY month_problem.report_id, month_problem.ordinal
            """,
            arguments
        )
        let figuresOf = Dictionary(grouping: figures, by: \.report)
        let milestonesOf = Dictionary(grouping: milestones, by: \.report)
        let problemsOf = Dictionary(grouping: problems, by: \.report)
        return rows.map { row in
            var report = row
            for figure in figuresOf[row.id] ?? [] {
                report.content.figures[figure.measure] = figure.figure
            }
            for news in milestonesOf[row.id] ?? [] {
                report.content.milestones[news.milestone] = news.news
            }
            report.content.problems = problemsOf[row.id]?.map(\.problem) ?? []
            return report
        }
    }
}

extension MonthReport: RowDecodable {
    /// Reads a row in the order of ``MonthReportTable``; figures, milestones and problems are added.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        enrolment = try row.next()
        period = try row.next()
        revision = try row.next()
        state = try row.next()
        version = try row.next()
        content = Content(
            isUnchanged: try row.next(),
            next: try row.next(),
            remark: try row.next(),
            correction: try row.next(),
            figures: [:],
            milestones: [:],
            problems: []
        )
        sentBack = try row.next()
        entered = Step(
            post: try row.next(),
            postEnglish: try row.next(),
            at: try row.next()
        )
        reviewed = try Step(optional: &row)
        published = try Step(optional: &row)
    }
}

extension MonthReport.Step {
    /// Reads a step that may not have been taken.
    fileprivate init?(optional row: inout Row) throws(DatabaseError) {
        let post: String? = try row.next()
        let english: String? = try row.next()
        let at: Instant? = try row.next()
        guard let post, let english, let at else { return nil }
        self.init(post: post, postEnglish: english, at: at)
    }
}

private struct FigureRow: RowDecodable {
    let report: ID<MonthReport>
    let measure: ID<Measure>
    let figure: PlannedFigure

    init(row: inout Row) throws(DatabaseError) {
        report = try row.next()
        measure = try row.next()
        figure = try row.next()
    }
}

private struct NewsRow: RowDecodable {
    let report: ID<MonthReport>
    let milestone: Int
    let news: MonthReport.MilestoneNews

    init(row: inout Row) throws(DatabaseError) {
        report = try row.next()
        milestone = try row.next()
        let reached: CivilDate? = try row.next()
        let expected: CivilDate? = try row.next()
        if let reached {
            news = .reached(reached)
        } else if let expected {
            news = .expected(expected)
        } else {
            throw .corrupt(column: "reached_on", expected: "CivilDate")
        }
    }
}

private struct ProblemRow: RowDecodable {
    let report: ID<MonthReport>
    let problem: String

    init(row: inout Row) throws(DatabaseError) {
        report = try row.next()
        problem = try row.next()
    }
}

private struct SubjectMonth: RowDecodable {
    let subject: ID<Subject>
    let period: ReportPeriod

    init(row: inout Row) throws(DatabaseError) {
        subject = try row.next()
        period = try row.next()
    }
}
