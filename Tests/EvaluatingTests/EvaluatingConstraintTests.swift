import Database
import DatabaseContract
import Evaluating
import Ledger
import TestSupport
import Testing

/// Every rule of the fifth act's tables, broken once on each engine.
@Suite struct EvaluatingConstraintTests {
    private static let list = [
        """
        INSERT INTO programme
            (id, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source)
        VALUES (1, 500109, 'livelihood', 2023, '实事', '', 'b', '2023-01-01', 'recorded', 's')
        """,
        """
        INSERT INTO subject (id, jurisdiction_id, kind, name, name_en, field, certainty, source)
        VALUES (1, 500109, 'project', '路', '', '交通出行', 'recorded', 's')
        """,
        """
        INSERT INTO enrolment (id, programme_id, subject_id, number, code, state)
        VALUES (1, 1, 1, 1, 'c', 'elected')
        """,
    ]

    private static func card(
        id: Int = 1,
        of programme: Int = 1,
        version: Int = 1,
        edit: Int = 1,
        correction: String = "",
        body: String = "'{}'",
        fingerprint: String = "(SELECT secret FROM store_identity)"
    ) -> String {
        """
        INSERT INTO report_card
            (id, programme_id, version, edit, words, correction, body, fingerprint, post, post_en,
            at_ms, certainty)
        VALUES (\(id), \(programme), \(version), \(edit), '{}', '\(correction)', \(body),
            \(fingerprint), '', '', 1, 'recorded')
        """
    }

    private static func draft(id: Int = 1, version: Int = 1) -> String {
        card(id: id, version: version, body: "NULL", fingerprint: "NULL")
    }

    private static func survey(
        id: Int = 1,
        of programme: Int = 1,
        number: Int = 1,
        title: String = "t",
        all: Int = 0,
        state: String = "prepared",
        edit: Int = 1,
        opened: String = "NULL",
        closed: String = "NULL"
    ) -> String {
        """
        INSERT INTO survey
            (id, programme_id, number, title, title_en, is_open_to_all, state, edit, opened_on,
            closed_on, certainty)
        VALUES (\(id), \(programme), \(number), '\(title)', '', \(all), '\(state)', \(edit),
            \(opened), \(closed), 'recorded')
        """
    }

    private static func ticket(
        of survey: Int = 1,
        source: String = "invited",
        used: Int = 0
    ) -> String {
        """
        INSERT INTO survey_ticket (survey_id, digest, source, is_used)
        VALUES (\(survey), (SELECT secret FROM store_identity), '\(source)', \(used))
        """
    }

    private static func grade(id: Int = 1, of survey: Int = 1, entry: Int = 1) -> String {
        """
        INSERT INTO survey_grade (id, survey_id, enrolment_id, source, grade)
        VALUES (\(id), \(survey), \(entry), 'open', 'basic')
        """
    }

    private static func word(id: Int = 1, of survey: Int = 1, words: String = "w") -> String {
        """
        INSERT INTO survey_word (id, survey_id, source, words)
        VALUES (\(id), \(survey), 'open', '\(words)')
        """
    }

    private static let suggestion = """
        INSERT INTO suggestion
            (id, jurisdiction_id, reference, channel, via, submitter, phone, field, title, body,
            beneficiaries, received_on, state, version, certainty, source, received_ms, is_late,
            grounds)
        VALUES (1, 500109, 'r', 'residents', 'web', '', '12345', '', 't', 'b', '', '2023-01-01',
            'submitted', 1, 'recorded', 's', 1, 0, '')
        """

    private static func notice(
        id: Int = 1,
        in place: Int = 500_109,
        of suggestion: Int = 1,
        state: String = "waiting",
        way: String = "NULL",
        attempts: Int = 0,
        settled: String = "NULL"
    ) -> String {
        """
        INSERT INTO notice
            (id, jurisdiction_id, suggestion_id, event, subject, happened_on, queued_ms, state,
            way, attempts, next_ms, settled_ms, post, post_en, reason, version)
        VALUES (\(id), \(place), \(suggestion), 'chosen', '2023-1', '2023-01-01', 1, '\(state)',
            \(way), \(attempts), 1, \(settled), '', '', '', 1)
        """
    }

    private static func breach(_ rule: String, _ before: String..., by sql: String) -> Breach {
        Breach(rule, before: list + before, sql)
    }

    private static let cards: [Breach] = [
        breach("report_card_id", card(), by: card(version: 2, correction: "r")),
        breach("report_card_programme", by: card(of: 9)),
        breach("report_card_version", by: card(version: 0, correction: "r")),
        breach("report_card_edit", by: card(edit: 0)),
        breach("report_card_once", card(), by: card(id: 2)),
        breach("report_card_frozen", by: card(fingerprint: "NULL")),
        breach("report_card_correction", by: card(version: 2)),
        breach("report_card_draft_once", draft(), by: draft(id: 2, version: 2)),
    ]

    private static let surveys: [Breach] = [
        breach("survey_id", survey(), by: survey(number: 2)),
        breach("survey_programme", by: survey(of: 9)),
        breach("survey_number", by: survey(number: 0)),
        breach("survey_title", by: survey(title: "")),
        breach("survey_open_to_all", by: survey(all: 2)),
        breach("survey_edit", by: survey(edit: 0)),
        breach("survey_once", survey(), by: survey(id: 2)),
        breach("survey_opened", by: survey(state: "open")),
        breach("survey_closed", by: survey(state: "closed", opened: "'2023-12-01'")),
        breach("survey_ticket_survey", by: ticket()),
        breach("survey_ticket_used", survey(), by: ticket(used: 2)),
        breach("survey_ticket_once", survey(), ticket(), by: ticket()),
        breach("survey_ticket_device", survey(), by: ticket(source: "open")),
        breach("survey_grade_id", survey(), grade(), by: grade()),
        breach("survey_grade_survey", by: grade()),
        breach("survey_grade_enrolment", survey(), by: grade(entry: 9)),
        breach("survey_word_id", survey(), word(), by: word()),
        breach("survey_word_survey", by: word()),
        breach("survey_word_words", survey(), by: word(words: "")),
    ]

    private static let notices: [Breach] = [
        breach(
            "notice_id",
            suggestion,
            notice(),
            by: notice().replacing("'chosen'", with: "'accepted'")
        ),
        breach("notice_jurisdiction", suggestion, by: notice(in: 9)),
        breach("notice_suggestion", by: notice()),
        breach("notice_attempts", suggestion, by: notice(attempts: -1)),
        breach("notice_once", suggestion, notice(), by: notice(id: 2)),
        breach("notice_settled", suggestion, by: notice(settled: "1")),
        breach("notice_way", suggestion, by: notice(state: "sent", settled: "1")),
    ]

    private static var all: [Breach] { cards + surveys + notices }

    @Test(arguments: TestDatabase.engines)
    func `a broken rule is told by its name`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            for breach in Self.all {
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
        #expect(EvaluatingSchema.schema.ruleNames(on: engine) == Set(Self.all.map(\.constraint)))
    }
}
