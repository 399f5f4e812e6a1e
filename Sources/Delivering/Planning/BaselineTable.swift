import Civics
package import Database
import Ledger

/// The SQL of baselines; those in force are never changed.
enum BaselineTable {
    private static let columns = """
        baseline.id, baseline.enrolment_id, baseline.number, baseline.version, baseline.deadline,
        baseline.place, baseline.decision, baseline.decided_on, baseline.authority, baseline.reason,
        baseline.in_force_ms
        """

    static func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE baseline (
                id \(engine.int64) NOT NULL CONSTRAINT baseline_id PRIMARY KEY,
                enrolment_id \(engine.int64) NOT NULL
                    CONSTRAINT baseline_enrolment REFERENCES enrolment (id),
                number INTEGER NOT NULL CONSTRAINT baseline_number CHECK (number >= 0),
                version INTEGER NOT NULL,
                deadline TEXT,
                place TEXT NOT NULL,
                decision TEXT,
                decided_on TEXT,
                authority TEXT,
                reason TEXT,
                in_force_ms \(engine.int64),
                CONSTRAINT baseline_number_once UNIQUE (enrolment_id, number),
                CONSTRAINT baseline_decided CHECK (
                    (decision IS NULL) = (decided_on IS NULL)
                    AND (decision IS NULL) = (authority IS NULL)
                    AND (decision IS NULL) = (reason IS NULL)
                ),
                CONSTRAINT baseline_whole CHECK (
                    in_force_ms IS NULL
                    OR deadline IS NOT NULL AND (number = 0 OR decision IS NOT NULL)
                )
            ) \(engine.table)
            """,
            """
            CREATE TABLE baseline_target (
                baseline_id \(engine.int64) NOT NULL
                    CONSTRAINT baseline_target_baseline REFERENCES baseline (id),
                measure_id \(engine.int64) NOT NULL
                    CONSTRAINT baseline_target_measure REFERENCES measure (id),
                printed TEXT NOT NULL,
                figure TEXT,
                months TEXT,
                CONSTRAINT baseline_target_once PRIMARY KEY (baseline_id, measure_id),
                CONSTRAINT baseline_target_months CHECK (months IS NULL OR figure IS NOT NULL)
            ) \(engine.table)
            """,
            """
            CREATE TABLE baseline_milestone (
                baseline_id \(engine.int64) NOT NULL
                    CONSTRAINT baseline_milestone_baseline REFERENCES baseline (id),
                milestone INTEGER NOT NULL,
                name TEXT NOT NULL,
                due TEXT NOT NULL,
                CONSTRAINT baseline_milestone_once PRIMARY KEY (baseline_id, milestone)
            ) \(engine.table)
            """,
        ]
    }

    static func insert<F: StoreFailure>(
        _ baseline: Baseline,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO baseline
                (id, enrolment_id, number, version, deadline, place, decision, decided_on,
                authority, reason, in_force_ms)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                baseline.id, baseline.enrolment, baseline.number, baseline.version,
                baseline.deadline, baseline.place, baseline.decision?.number,
                baseline.decision?.date, baseline.decision?.authority,
                baseline.decision?.reason, baseline.inForce,
            ]
        )
        try insertParts(of: baseline, in: transaction)
    }

    /// Writes a draft anew, or brings it into force.
    static func update<F: StoreFailure>(
        _ baseline: Baseline,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            UPDATE baseline
            SET version = $1, deadline = $2, place = $3, decision = $4, decided_on = $5,
                authority = $6, reason = $7, in_force_ms = $8
            WHERE id = $9 AND in_force_ms IS NULL
            """,
            [
                baseline.version, baseline.deadline, baseline.place,
                baseline.decision?.number, baseline.decision?.date,
                baseline.decision?.authority, baseline.decision?.reason, baseline.inForce,
                baseline.id,
            ]
        )
        try transaction.run("DELETE FROM baseline_target WHERE baseline_id = $1", [baseline.id])
        try transaction.run(
            "DELETE FROM baseline_milestone WHERE baseline_id = $1",
            [baseline.id]
        )
        try insertParts(of: baseline, in: transaction)
    }

    /// Forgets a draft that was given up.
    static func delete<F: StoreFailure>(
        _ id: ID<Baseline>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM baseline_target WHERE baseline_id = $1", [id])
        try transaction.run("DELETE FROM baseline_milestone WHERE baseline_id = $1", [id])
        try transaction.run(
            "DELETE FROM baseline WHERE id = $1 AND in_force_ms IS NULL",
            [id]
        )
    }

    private static func insertParts<F: StoreFailure>(
        of baseline: Baseline,
        in transaction: Transaction<F>
    ) throws(F) {
        for target in baseline.targets {
            try transaction.run(
                """
                INSERT INTO baseline_target (baseline_id, measure_id, printed, figure, months)
                VALUES ($1, $2, $3, $4, $5)
                """,
                [
                    baseline.id, target.measure, target.printed,
                    target.figure?.number.description, target.plan.map(MonthsText.written),
                ]
            )
        }
        for milestone in baseline.milestones {
            try transaction.run(
                """
                INSERT INTO baseline_milestone (baseline_id, milestone, name, due)
                VALUES ($1, $2, $3, $4)
                """,
                [baseline.id, milestone.key, milestone.name, milestone.due]
            )
        }
    }

    /// Every baseline of entries, by entry, in the order of their numbers.
    static func all<F: StoreFailure>(
        of scope: EntryScope,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Enrolment>: [Baseline]] {
        let join = "JOIN enrolment ON enrolment.id = baseline.enrolment_id"
        let (whose, arguments) = (scope.condition(), [scope.key])
        let rows: [BaselineRow] = try transaction.all(
            """
            SELECT \(columns)
            FROM baseline \(join)
            WHERE \(whose)
            ORDER BY baseline.enrolment_id, baseline.number
            """,
            arguments
        )
        let targets: [TargetRow] = try transaction.all(
            """
            SELECT baseline_target.baseline_id, baseline_target.measure_id,
                baseline_target.printed, baseline_target.figure, baseline_target.months
            FROM baseline_target
            JOIN baseline ON baseline.id = baseline_target.baseline_id
            JOIN measure ON measure.id = baseline_target.measure_id
            \(join)
            WHERE \(whose)
            ORDER BY measure.ordinal
            """,
            arguments
        )
        let milestones: [MilestoneRow] = try transaction.all(
            """
            SELECT baseline_milestone.baseline_id, baseline_milestone.milestone,
                baseline_milestone.name, baseline_milestone.due
            FROM baseline_milestone
            JOIN baseline ON baseline.id = baseline_milestone.baseline_id
            \(join)
            WHERE \(whose)
            ORDER BY baseline_milestone.due, baseline_milestone.milestone
            """,
            arguments
        )
        let targetsOf = Dictionary(grouping: targets, by: \.baseline)
        let milestonesOf = Dictionary(grouping: milestones, by: \.baseline)
        let all = rows.map { row in
            row.baseline(
                targets: targetsOf[row.id]?.map(\.target) ?? [],
                milestones: milestonesOf[row.id]?.map(\.milestone) ?? []
            )
        }
        return Dictionary(grouping: all, by: \.enrolment)
    }
}

/// Twelve figures as a column holds them: `0 0 1.5 3 …`.
enum MonthsText {
    static func written(_ plan: MonthlyPlan) -> String {
        plan.months.map(\.number.description).joined(separator: " ")
    }

    static func read(_ text: String, target: PlannedFigure) throws(DatabaseError) -> MonthlyPlan {
        let figures = text.split(separator: " ").compactMap { PlannedFigure(stored: $0) }
        guard let plan = try? MonthlyPlan(figures, target: target) else {
            throw .corrupt(column: "months", expected: "MonthlyPlan")
        }
        return plan
    }
}

extension PlannedFigure {
    /// Reads a figure as a column holds it.
    init?(stored text: some StringProtocol) {
        guard let number = try? DecimalNumber(written: text),
            let figure = try? PlannedFigure(number)
        else { return nil }
        self = figure
    }
}

extension PlannedFigure: SQLEncodable, SQLDecodable {
    /// Text.
    package static var sqlType: SQLType? { .text }

    /// The digits.
    package var sqlValue: SQLValue { .text(number.description) }

    /// Reads digits.
    package init?(sqlValue: SQLValue) {
        guard case .text(let text) = sqlValue, let figure = PlannedFigure(stored: text) else {
            return nil
        }
        self = figure
    }
}

private struct BaselineRow: RowDecodable {
    let id: ID<Baseline>
    let enrolment: ID<Enrolment>
    let number: Int
    let version: Int
    let deadline: CivilDate?
    let place: String
    let decision: NumberedDecision?
    let inForce: Instant?

    init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        enrolment = try row.next()
        number = try row.next()
        version = try row.next()
        deadline = try row.next()
        place = try row.next()
        let document: String? = try row.next()
        let date: CivilDate? = try row.next()
        let authority: Authority? = try row.next()
        let reason: String? = try row.next()
        if let document, let date, let authority, let reason {
            decision = NumberedDecision(
                number: document,
                date: date,
                authority: authority,
                reason: reason
            )
        } else {
            decision = nil
        }
        inForce = try row.next()
    }

    func baseline(targets: [Baseline.Target], milestones: [Baseline.Milestone]) -> Baseline {
        Baseline(
            id: id,
            enrolment: enrolment,
            number: number,
            version: version,
            deadline: deadline,
            place: place,
            targets: targets,
            milestones: milestones,
            decision: decision,
            inForce: inForce
        )
    }
}

private struct TargetRow: RowDecodable {
    let baseline: ID<Baseline>
    let target: Baseline.Target

    init(row: inout Row) throws(DatabaseError) {
        baseline = try row.next()
        let measure: ID<Measure> = try row.next()
        let printed: String = try row.next()
        let figure: PlannedFigure? = try row.next()
        let months: String? = try row.next()
        var plan: MonthlyPlan?
        if let months, let figure { plan = try MonthsText.read(months, target: figure) }
        target = Baseline.Target(
            measure: measure,
            printed: printed,
            figure: figure,
            plan: plan
        )
    }
}

private struct MilestoneRow: RowDecodable {
    let baseline: ID<Baseline>
    let milestone: Baseline.Milestone

    init(row: inout Row) throws(DatabaseError) {
        baseline = try row.next()
        milestone = Baseline.Milestone(
            key: try row.next(),
            name: try row.next(),
            due: try row.next()
        )
    }
}
