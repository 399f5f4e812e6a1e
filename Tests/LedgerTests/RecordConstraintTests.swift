import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// Every rule of the record's tables, broken once on each engine.
@Suite struct RecordConstraintTests {
    static let subject = """
        INSERT INTO subject (id, jurisdiction_id, kind, name, name_en, field, certainty, source)
        VALUES (1, 500109, 'project', '路', '', '', 'published', 's')
        """
    static let programme = """
        INSERT INTO programme
            (id, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source)
        VALUES (1, 500109, 'livelihood', 2022, '表', '', '', '2022-12-01', 'published', 's')
        """
    static let enrolment = """
        INSERT INTO enrolment (id, programme_id, subject_id, number, code, state)
        VALUES (1, 1, 1, 1, 'c', 'elected')
        """
    static let measure = """
        INSERT INTO measure (id, subject_id, ordinal, name, name_en, unit, place)
        VALUES (1, 1, 1, '车位', '', '个', '')
        """
    static let session = """
        INSERT INTO session (token_digest, account_id, post_id, seen_ms, expires_ms)
        SELECT secret, 501, 1011, 1, 2 FROM store_identity
        """

    static func fact(_ id: Int, measure: Int = 1, supersedes: String = "NULL") -> String {
        """
        INSERT INTO fact
            (id, measure_id, supersedes_id, period, value, source_class, certainty, source,
            recorded_ms)
        VALUES (\(id), \(measure), \(supersedes), '2022', '3', 'department', 'recorded', '', 1)
        """
    }

    static func account(id: Int = 7, login: String = "new", closed: Int = 0, failures: Int = 0)
        -> String
    {
        """
        INSERT INTO account
            (id, jurisdiction_id, login, display_name, password_hash, is_closed, failures)
        VALUES (\(id), 500109, '\(login)', '新', 'h', \(closed), \(failures))
        """
    }

    static func jurisdiction(id: Int = 7, parent: String = "50", slug: String, code: String)
        -> String
    {
        """
        INSERT INTO jurisdiction (id, parent_id, kind, slug, code, name, name_en)
        VALUES (\(id), \(parent), 'town', '\(slug)', '\(code)', '镇', 'Town')
        """
    }

    static func entry(height: Int, previous: String, digest: String) -> String {
        """
        INSERT INTO audit_entry
            (height, at_ms, who, post, action, jurisdiction_id, object, reason, facts, previous,
            digest)
        SELECT \(height), 1, 'w', '', 'a', 0, '', '', '{}', \(previous), \(digest)
        FROM audit_entry
        WHERE height = 1
        """
    }

    static let people: [Breach] = [
        Breach("jurisdiction_id", jurisdiction(id: 50, slug: "x", code: "x")),
        Breach("jurisdiction_parent", jurisdiction(parent: "999", slug: "x", code: "x")),
        Breach("jurisdiction_slug_once", jurisdiction(slug: "beibei", code: "x")),
        Breach("jurisdiction_code_once", jurisdiction(slug: "x", code: "CN-50-beibei")),
        Breach("jurisdiction_parent", "DELETE FROM jurisdiction WHERE id = 33"),
        Breach(
            "store_identity_id",
            """
            INSERT INTO store_identity (id, default_jurisdiction_id, is_demo, secret, founded_ms)
            SELECT 1, 50, 0, secret, 1 FROM store_identity
            """
        ),
        Breach(
            "store_identity_one",
            """
            INSERT INTO store_identity (id, default_jurisdiction_id, is_demo, secret, founded_ms)
            SELECT 2, 50, 0, secret, 1 FROM store_identity
            """
        ),
        Breach(
            "store_identity_default",
            "UPDATE store_identity SET default_jurisdiction_id = 999"
        ),
        Breach("store_identity_demo", "UPDATE store_identity SET is_demo = 2"),
        Breach("party_id", "INSERT INTO party (id, jurisdiction_id, code) VALUES (101, 50, 'x')"),
        Breach(
            "party_jurisdiction",
            "INSERT INTO party (id, jurisdiction_id, code) VALUES (7, 999, 'x')"
        ),
        Breach(
            "party_code_once",
            "INSERT INTO party (id, jurisdiction_id, code) VALUES (7, 500109, 'gov-office')"
        ),
        Breach("party_name_party", "UPDATE party_name SET party_id = 999 WHERE party_id = 101"),
        Breach(
            "party_name_day",
            """
            INSERT INTO party_name (party_id, since, name, name_en, basis)
            SELECT party_id, since, 'x', 'x', '' FROM party_name WHERE party_id = 101
            """
        ),
        Breach(
            "post_id",
            "INSERT INTO post (id, party_id, code, name, name_en) VALUES (1011, 102, 'x', 'x', 'x')"
        ),
        Breach("post_party", "UPDATE post SET party_id = 999 WHERE id = 1011"),
        Breach("post_code_once", "UPDATE post SET code = 'intake' WHERE id = 1012"),
        Breach(
            "post_permission_post",
            "INSERT INTO post_permission (post_id, permission) VALUES (999, 'audit.read')"
        ),
        Breach(
            "post_permission_once",
            "INSERT INTO post_permission (post_id, permission) VALUES (1012, 'audit.read')"
        ),
        Breach("account_id", account(id: 501)),
        Breach("account_jurisdiction", "UPDATE account SET jurisdiction_id = 999 WHERE id = 501"),
        Breach("account_login_once", account(login: "lin.xia")),
        Breach("account_closed", account(closed: 2)),
        Breach("account_failures", account(failures: -1)),
        Breach("account.login", "UPDATE account SET login = NULL WHERE id = 501"),
        Breach(
            "tenure_account",
            "INSERT INTO tenure (account_id, post_id, since_ms) VALUES (999, 1011, 1)"
        ),
        Breach(
            "tenure_post",
            "INSERT INTO tenure (account_id, post_id, since_ms) VALUES (501, 999, 1)"
        ),
        Breach(
            "tenure_once",
            """
            INSERT INTO tenure (account_id, post_id, since_ms, until_ms)
            SELECT account_id, post_id, since_ms, 9 FROM tenure WHERE account_id = 501
            """
        ),
        Breach(
            "tenure_open_once",
            "INSERT INTO tenure (account_id, post_id, since_ms) VALUES (501, 1011, 1)"
        ),
        Breach("session_token", before: [session], session),
        Breach("session_account", before: [session], "UPDATE session SET account_id = 999"),
        Breach("session_post", before: [session], "UPDATE session SET post_id = 999"),
    ]

    static let chain: [Breach] = [
        Breach("audit_entry_height", entry(height: 1, previous: "'p'", digest: "'d'")),
        Breach("audit_entry_positive", entry(height: 0, previous: "'p'", digest: "'d'")),
        Breach("audit_entry_previous_once", entry(height: 2, previous: "previous", digest: "'d'")),
        Breach("audit_entry_digest_once", entry(height: 2, previous: "'p'", digest: "digest")),
        Breach("audit_head_id", "INSERT INTO audit_head (id, height, digest) VALUES (1, 1, 'd')"),
        Breach("audit_head_one", "INSERT INTO audit_head (id, height, digest) VALUES (2, 1, 'd')"),
    ]

    static let lists: [Breach] = [
        Breach("subject_id", before: [subject], subject),
        Breach(
            "subject_jurisdiction",
            before: [subject],
            "UPDATE subject SET jurisdiction_id = 999"
        ),
        Breach("programme_id", before: [programme], programme),
        Breach(
            "programme_jurisdiction",
            before: [programme],
            "UPDATE programme SET jurisdiction_id = 999"
        ),
        Breach("programme_year", before: [programme], "UPDATE programme SET year = 1948"),
        Breach("programme_year", before: [programme], "UPDATE programme SET year = 3000"),
        Breach(
            "programme_once",
            before: [programme],
            """
            INSERT INTO programme
                (id, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source)
            SELECT 2, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source
            FROM programme
            """
        ),
        Breach("enrolment_id", before: [subject, programme, enrolment], enrolment),
        Breach(
            "enrolment_programme",
            before: [subject, programme, enrolment],
            "UPDATE enrolment SET programme_id = 999"
        ),
        Breach(
            "enrolment_subject",
            before: [subject, programme, enrolment],
            "UPDATE enrolment SET subject_id = 999"
        ),
        Breach(
            "enrolment_number",
            before: [subject, programme, enrolment],
            "UPDATE enrolment SET number = 0"
        ),
        Breach(
            "enrolment_number_once",
            before: [
                subject, programme, enrolment,
                """
                INSERT INTO subject
                    (id, jurisdiction_id, kind, name, name_en, field, certainty, source)
                SELECT 2, jurisdiction_id, kind, name, name_en, field, certainty, source
                FROM subject
                """,
            ],
            """
            INSERT INTO enrolment (id, programme_id, subject_id, number, code, state)
            SELECT 2, programme_id, 2, number, code, state FROM enrolment
            """
        ),
        Breach(
            "enrolment_subject_once",
            before: [subject, programme, enrolment],
            """
            INSERT INTO enrolment (id, programme_id, subject_id, number, code, state)
            SELECT 2, programme_id, subject_id, 2, code, state FROM enrolment
            """
        ),
        Breach("measure_id", before: [subject, measure], measure),
        Breach(
            "measure_subject",
            before: [subject, measure],
            "UPDATE measure SET subject_id = 999"
        ),
        Breach(
            "measure_ordinal_once",
            before: [subject, measure],
            """
            INSERT INTO measure (id, subject_id, ordinal, name, name_en, unit, place)
            SELECT 2, subject_id, ordinal, name, name_en, unit, place FROM measure
            """
        ),
        Breach(
            "measure_role",
            before: [subject, measure],
            "UPDATE measure SET role = 'wished'"
        ),
        Breach("fact_id", before: [subject, measure, fact(1)], fact(1)),
        Breach("fact_measure", before: [subject, measure], fact(1, measure: 9)),
        Breach("fact_superseded", before: [subject, measure], fact(1, supersedes: "9")),
        Breach(
            "fact_superseded_once",
            before: [subject, measure, fact(1), fact(2, supersedes: "1")],
            fact(3, supersedes: "1")
        ),
        Breach(
            "calendar_year_id",
            """
            INSERT INTO calendar_year (year, holidays, working_days, source)
            VALUES (2022, 1, 1, 's')
            """
        ),
        Breach(
            "calendar_day_id",
            """
            INSERT INTO calendar_day (day, kind, name, notice_year)
            VALUES ('2022-01-01', 'holiday', '元旦', 2022)
            """
        ),
        Breach(
            "calendar_day_year",
            """
            INSERT INTO calendar_day (day, kind, name, notice_year)
            VALUES ('2099-01-01', 'holiday', '元旦', 2099)
            """
        ),
    ]

    @Test(arguments: TestDatabase.engines)
    func `a broken rule is told by its name`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            for breach in Self.people + Self.chain + Self.lists {
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
        let broken = Set((Self.people + Self.chain + Self.lists).map(\.constraint))

        let rules = LedgerSchema.schema.ruleNames(on: engine)

        #expect(rules.subtracting(broken) == [])
        #expect(broken.subtracting(rules) == ["account.login"])
    }
}
