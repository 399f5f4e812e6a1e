import Database
import DatabaseContract
import Delivering
import Ledger
import TestSupport
import Testing

/// Every rule of the third act's tables, broken once on each engine.
@Suite struct DeliveringConstraintTests {
    private static let list = [
        """
        INSERT INTO subject (id, jurisdiction_id, kind, name, name_en, field, certainty, source)
        VALUES (1, 500109, 'project', '路', '', '交通出行', 'recorded', 's')
        """,
        """
        INSERT INTO programme
            (id, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source)
        VALUES (1, 500109, 'livelihood', 2023, '实事', '', 'b', '2023-01-01', 'recorded', 's')
        """,
        """
        INSERT INTO enrolment (id, programme_id, subject_id, number, code, state)
        VALUES (1, 1, 1, 1, 'c', 'elected')
        """,
        """
        INSERT INTO measure (id, subject_id, ordinal, name, name_en, unit, place)
        VALUES (1, 1, 1, '里程', '', '公里', '')
        """,
    ]

    private static func duty(
        _ ordinal: Int = 1,
        of enrolment: Int = 1,
        party: String = "101",
        post: String = ""
    ) -> String {
        """
        INSERT INTO duty (enrolment_id, ordinal, role, party_id, post)
        VALUES (\(enrolment), \(ordinal), 'lead', \(party), '\(post)')
        """
    }

    private static func baseline(
        id: Int = 1,
        of enrolment: Int = 1,
        number: Int = 0,
        deadline: String = "'2023-11-30'",
        decision: String = "NULL, NULL, NULL, NULL",
        inForce: String = "1"
    ) -> String {
        """
        INSERT INTO baseline
            (id, enrolment_id, number, version, deadline, place, decision, decided_on, authority,
            reason, in_force_ms)
        VALUES (\(id), \(enrolment), \(number), 1, \(deadline), '', \(decision), \(inForce))
        """
    }

    private static func target(
        baseline: Int = 1,
        measure: Int = 1,
        figure: String = "'80'",
        months: String = "NULL"
    ) -> String {
        """
        INSERT INTO baseline_target (baseline_id, measure_id, printed, figure, months)
        VALUES (\(baseline), \(measure), '80公里', \(figure), \(months))
        """
    }

    private static func milestone(baseline: Int = 1) -> String {
        """
        INSERT INTO baseline_milestone (baseline_id, milestone, name, due)
        VALUES (\(baseline), 1, '开工', '2023-03-15')
        """
    }

    private static func notice(programme: Int = 1, version: Int = 1) -> String {
        """
        INSERT INTO assignment_notice
            (programme_id, version, number, issued_on, post, post_en, fingerprint, body)
        VALUES (\(programme), \(version), 'n', '2023-03-01', '', '',
            (SELECT secret FROM store_identity), '')
        """
    }

    private static func report(
        id: Int = 1,
        of enrolment: Int = 1,
        revision: Int = 1,
        state: String = "draft",
        unchanged: Int = 0,
        published: String = "NULL"
    ) -> String {
        """
        INSERT INTO month_report
            (id, enrolment_id, period, revision, state, version, unchanged, next_step, remark,
            correction, sent_back, entered_by, entered_by_en, entered_ms, published_ms)
        VALUES (\(id), \(enrolment), '2023-03', \(revision), '\(state)', 1, \(unchanged), '', '',
            '', '', '', '', 1, \(published))
        """
    }

    private static func figure(report: Int = 1, measure: Int = 1) -> String {
        """
        INSERT INTO month_figure (report_id, measure_id, figure)
        VALUES (\(report), \(measure), '1')
        """
    }

    private static func news(report: Int = 1, reached: String = "'2023-03-01'") -> String {
        """
        INSERT INTO month_milestone (report_id, milestone, reached_on, expected_on)
        VALUES (\(report), 1, \(reached), NULL)
        """
    }

    private static func problem(report: Int = 1) -> String {
        "INSERT INTO month_problem (report_id, ordinal, problem) VALUES (\(report), 1, 'p')"
    }

    private static func light(of enrolment: Int = 1) -> String {
        """
        INSERT INTO published_light
            (enrolment_id, period, revision, colour, reason, reason_en, preset, preset_version)
        VALUES (\(enrolment), '2023-03', 1, 'green', '', '', 'p', 1)
        """
    }

    private static func suspension(
        id: Int = 1,
        of enrolment: Int = 1,
        until: String = "NULL"
    ) -> String {
        """
        INSERT INTO light_suspension
            (id, enrolment_id, reason, document, since_ms, post, until_ms)
        VALUES (\(id), \(enrolment), 'r', 'd', 1, '', \(until))
        """
    }

    private static func acceptance(
        id: Int = 1,
        of enrolment: Int = 1,
        ordinal: Int = 1,
        result: String = "accepted"
    ) -> String {
        """
        INSERT INTO acceptance
            (id, enrolment_id, ordinal, result, checked_on, document, checkers, findings,
            defects, mend_by, keeper, post, at_ms)
        VALUES (\(id), \(enrolment), \(ordinal), '\(result)', '2023-11-02', '', '', '', '', NULL,
            '', '', 1)
        """
    }

    private static func decision(
        of enrolment: Int = 1,
        to state: String = "suspended",
        number: String = "n",
        reason: String = "r",
        goal: String = "NULL"
    ) -> String {
        """
        INSERT INTO state_decision
            (enrolment_id, ordinal, from_state, to_state, number, decided_on, authority, reason,
            stage_goal, due, post, at_ms)
        VALUES (\(enrolment), 1, 'in-progress', '\(state)', '\(number)', '2023-06-01',
            'congress', '\(reason)', \(goal), NULL, '', 1)
        """
    }

    private static let content = """
        INSERT INTO attachment_content
            (digest, kind, byte_count, width, height, bytes, preview)
        SELECT secret, 'pdf', 3, 0, 0, secret, NULL
        FROM store_identity
        """

    private static func evidence(
        id: Int = 1,
        of enrolment: Int = 1,
        report: String = "NULL",
        party: Int = 101,
        post: Int = 1011,
        number: Int = 1,
        milestone: String = "NULL",
        acceptance: String = "1",
        caption: String = "桥面",
        place: String = "桥头"
    ) -> String {
        """
        INSERT INTO evidence
            (id, enrolment_id, report_id, party_id, post_id, digest, number, milestone,
            acceptance, sent_digest, picture_hash, caption, place, taken_on, post, post_en, at_ms)
        SELECT \(id), \(enrolment), \(report), \(party), \(post), secret, \(number),
            \(milestone), \(acceptance), secret, NULL, '\(caption)', '\(place)', '2023-11-02',
            '', '', 1
        FROM store_identity
        """
    }

    private static func word(_ kind: String = "right", reason: String = "同一座桥") -> String {
        """
        INSERT INTO evidence_word (evidence_id, kind, reason, post, post_en, at_ms)
        VALUES (1, '\(kind)', '\(reason)', '', '', 1)
        """
    }

    private static func breach(_ name: String, _ before: String..., by sql: String) -> Breach {
        Breach(name, before: list + before, sql)
    }

    private static let plans: [Breach] = [
        breach("duty_enrolment", by: duty(of: 9)),
        breach("duty_party", by: duty(party: "9")),
        breach("duty_ordinal_once", duty(), by: duty(party: "102")),
        breach("duty_holder", by: duty(party: "NULL")),
        breach("baseline_id", baseline(), by: baseline(number: 1, inForce: "NULL")),
        breach("baseline_enrolment", by: baseline(of: 9)),
        breach("baseline_number", by: baseline(number: -1)),
        breach("baseline_number_once", baseline(), by: baseline(id: 2)),
        breach(
            "baseline_decided",
            by: baseline(number: 1, decision: "'n', NULL, NULL, NULL", inForce: "NULL")
        ),
        breach("baseline_whole", by: baseline(deadline: "NULL")),
        breach("baseline_target_baseline", by: target()),
        breach("baseline_target_measure", baseline(), by: target(measure: 9)),
        breach("baseline_target_once", baseline(), target(), by: target()),
        breach("baseline_target_months", baseline(), by: target(figure: "NULL", months: "'0'")),
        breach("baseline_milestone_baseline", by: milestone()),
        breach("baseline_milestone_once", baseline(), milestone(), by: milestone()),
        breach("assignment_notice_programme", by: notice(programme: 9)),
        breach("assignment_notice_version", by: notice(version: 0)),
        breach("assignment_notice_once", notice(), by: notice()),
    ]

    private static let months: [Breach] = [
        breach("month_report_id", report(), by: report(revision: 2)),
        breach("month_report_enrolment", by: report(of: 9)),
        breach("month_report_revision", by: report(revision: 0)),
        breach("month_report_unchanged", by: report(unchanged: 2)),
        breach("month_report_once", report(), by: report(id: 2)),
        breach("month_report_published", by: report(state: "published")),
        breach("month_figure_report", by: figure()),
        breach("month_figure_measure", report(), by: figure(measure: 9)),
        breach("month_figure_once", report(), figure(), by: figure()),
        breach("month_milestone_report", by: news()),
        breach("month_milestone_once", report(), news(), by: news()),
        breach("month_milestone_news", report(), by: news(reached: "NULL")),
        breach("month_problem_report", by: problem()),
        breach("month_problem_once", report(), problem(), by: problem()),
        breach("published_light_enrolment", by: light(of: 9)),
        breach("published_light_once", light(), by: light()),
        breach("light_suspension_id", suspension(until: "2"), by: suspension()),
        breach("light_suspension_enrolment", by: suspension(of: 9)),
        breach("light_suspension_open_once", suspension(), by: suspension(id: 2)),
        breach("acceptance_id", acceptance(), by: acceptance(ordinal: 2)),
        breach("acceptance_enrolment", by: acceptance(of: 9)),
        breach("acceptance_once", acceptance(), by: acceptance(id: 2)),
        breach("acceptance_defects", by: acceptance(result: "with-defects")),
    ]

    private static let decisions: [Breach] = [
        breach("state_decision_enrolment", by: decision(of: 9)),
        breach("state_decision_once", decision(), by: decision()),
        breach("state_decision_moves", by: decision(to: "in-progress")),
        breach("state_decision_number", by: decision(number: "")),
        breach("state_decision_reason", by: decision(reason: "")),
        breach("state_decision_carry_over", by: decision(goal: "'g'")),
    ]

    private static let files: [Breach] = [
        breach("evidence_id", content, evidence(), by: evidence(number: 2)),
        breach("evidence_enrolment", content, by: evidence(of: 9)),
        breach(
            "evidence_report",
            content,
            by: evidence(report: "9", milestone: "1", acceptance: "NULL")
        ),
        breach("evidence_party", content, by: evidence(party: 9)),
        breach("evidence_post", content, by: evidence(post: 9)),
        breach("evidence_content", by: evidence()),
        breach("evidence_number", content, by: evidence(number: 0)),
        breach("evidence_number_once", content, evidence(), by: evidence(id: 2)),
        breach("evidence_milestone", content, by: evidence(milestone: "1", acceptance: "NULL")),
        breach("evidence_ground", content, by: evidence(acceptance: "NULL")),
        breach("evidence_caption", content, by: evidence(caption: "")),
        breach("evidence_place", content, by: evidence(place: "")),
        breach("evidence_word_evidence", by: word()),
        breach("evidence_word_kind", content, evidence(), by: word("wrong")),
        breach("evidence_word_reason", content, evidence(), by: word(reason: "")),
        breach("evidence_word_once", content, evidence(), word(), by: word()),
    ]

    @Test(arguments: TestDatabase.engines)
    func `a broken rule is told by its name`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            for breach in Self.plans + Self.months + Self.decisions + Self.files {
                let refusal = await record.refusal(of: breach)

                #expect(
                    refusal == .conflict(constraint: breach.constraint),
                    "\(breach.description)"
                )
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func `every rule is broken by a test`(engine: Engine) {
        let broken = Set((Self.plans + Self.months + Self.decisions + Self.files).map(\.constraint))

        #expect(DeliveringSchema.schema.ruleNames(on: engine) == broken)
    }
}
