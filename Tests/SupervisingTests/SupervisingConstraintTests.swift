import Database
import DatabaseContract
import Ledger
import Supervising
import TestSupport
import Testing

/// Every rule of the fourth act's tables, broken once on each engine.
@Suite struct SupervisingConstraintTests {
    static func group(
        id: Int = 1,
        home: Int = 500109,
        year: Int = 2022,
        number: Int = 1,
        party: Int = 101,
        head: String = "NULL",
        version: Int = 1
    ) -> String {
        """
        INSERT INTO supervision_group
            (id, jurisdiction_id, year, number, party_id, head_account_id, version, certainty)
        VALUES (\(id), \(home), \(year), \(number), \(party), \(head), \(version), 'recorded')
        """
    }

    static let term = """
        INSERT INTO congress_term
            (id, jurisdiction_id, number, seats, starts_on, certainty, source)
        VALUES (1, 500109, 19, 9, '2022-01-05', 'recorded', '')
        """
    static let deputy = "INSERT INTO deputy (id, term_id, number) VALUES (1, 1, 1)"

    static func member(
        id: Int = 1,
        group: Int = 1,
        deputy: Int = 1,
        head: Int = 0
    ) -> String {
        """
        INSERT INTO supervision_member
            (id, group_id, deputy_id, name, unit, is_head, since_ms)
        VALUES (\(id), \(group), \(deputy), '代表', '', \(head), 1)
        """
    }

    static let listed = [
        """
        INSERT INTO programme
            (id, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source)
        VALUES (1, 500109, 'livelihood', 2022, '实事', '', '', '2022-01-01', 'recorded', '')
        """,
        """
        INSERT INTO subject
            (id, jurisdiction_id, kind, name, name_en, field, certainty, source)
        VALUES (1, 500109, 'project', '步道', '', '', 'recorded', '')
        """,
        """
        INSERT INTO enrolment (id, programme_id, subject_id, number, code, state)
        VALUES (1, 1, 1, 1, 'A', 'elected')
        """,
    ]

    static func task(
        id: Int = 1,
        group: Int = 1,
        enrolment: Int = 1,
        party: String = "NULL"
    ) -> String {
        """
        INSERT INTO supervision_task (id, group_id, enrolment_id, party_id, since_ms)
        VALUES (\(id), \(group), \(enrolment), \(party), 1)
        """
    }

    static func visit(
        id: Int = 1,
        home: Int = 500109,
        party: Int = 101,
        state: String = "planned",
        held: String = "NULL",
        signed: String = "NULL",
        form: String = "NULL",
        version: Int = 1
    ) -> String {
        """
        INSERT INTO visit
            (id, jurisdiction_id, party_id, kind, state, planned_on, place, methods, purpose,
            held_on, participants, words, post, post_en, at_ms, signed_by, signed_ms,
            form_digest, version, certainty)
        SELECT \(id), \(home), \(party), 'official', '\(state)', '2022-12-01', '', '', '',
            \(held), '', '', '', '', 1, '', \(signed), \(form), \(version), 'recorded'
        FROM store_identity
        """
    }

    static func visited(visit: Int = 1, enrolment: Int = 1) -> String {
        "INSERT INTO visit_project (visit_id, enrolment_id) VALUES (\(visit), \(enrolment))"
    }

    static func counter(home: Int = 500109) -> String {
        """
        INSERT INTO bulletin_counter (jurisdiction_id, organ, year, last)
        VALUES (\(home), '督', 2022, 1)
        """
    }

    /// A bulletin; `issued` fills what an issued one has, by name.
    static func bulletin(
        id: Int = 1,
        home: Int = 500109,
        programme: Int = 1,
        month: Int = 3,
        version: Int = 1,
        issuer: String = "NULL",
        revision: Int = 1,
        correction: String? = nil,
        issued: (serial: Int, number: Int)? = nil
    ) -> String {
        let reason = correction ?? (version == 1 ? "" : "更正")
        guard let issued else {
            return """
                INSERT INTO bulletin
                    (id, jurisdiction_id, programme_id, month, version, issuer_id, state,
                    revision, correction, facts, certainty)
                VALUES (\(id), \(home), \(programme), \(month), \(version), \(issuer), 'draft',
                    \(revision), '\(reason)', '{}', 'recorded')
                """
        }
        // The bytes of any digest will do: those of the store's secret.
        return """
            INSERT INTO bulletin
                (id, jurisdiction_id, programme_id, month, version, issuer_id, state, revision,
                correction, facts, serial, organ, year, number, issued_on, internal_text,
                public_text, internal_sha256, public_sha256, certainty)
            SELECT \(id), \(home), \(programme), \(month), \(version), NULL, 'issued',
                \(revision), '\(reason)', '{}', \(issued.serial), '督', 2022, \(issued.number),
                '2022-04-01', '', '', secret, secret, 'recorded'
            FROM store_identity
            """
    }

    static func part(bulletin: Int = 1) -> String {
        "INSERT INTO bulletin_part (bulletin_id, part, body) VALUES (\(bulletin), 's1', '')"
    }

    static func step(bulletin: Int = 1, ordinal: Int = 1, account: String = "NULL") -> String {
        """
        INSERT INTO bulletin_step
            (bulletin_id, ordinal, act, account_id, post, post_en, at_ms, reason)
        VALUES (\(bulletin), \(ordinal), 'draft', \(account), '', '', 1, '')
        """
    }

    static let breaches: [Breach] = [
        Breach("supervision_group_id", before: [group()], group(year: 2023)),
        Breach("supervision_group_jurisdiction", group(home: 999)),
        Breach("supervision_group_year", group(year: 22)),
        Breach("supervision_group_number", group(number: 0)),
        Breach("supervision_group_party", group(party: 999)),
        Breach("supervision_group_head", group(head: "999")),
        Breach("supervision_group_version", group(version: 0)),
        Breach("supervision_group_once", before: [group()], group(id: 2, party: 102)),
        Breach("supervision_group_party_once", before: [group()], group(id: 2, number: 2)),
        Breach(
            "supervision_member_id",
            before: [
                term, deputy, group(), member(), "UPDATE supervision_member SET until_ms = 2",
            ],
            member()
        ),
        Breach("supervision_member_group", before: [term, deputy], member(group: 9)),
        Breach("supervision_member_deputy", before: [group()], member(deputy: 9)),
        Breach("supervision_member_is_head", before: [term, deputy, group()], member(head: 2)),
        Breach(
            "supervision_member_once",
            before: [term, deputy, group(), member()],
            member(id: 2)
        ),
        Breach(
            "supervision_task_id",
            before: listed + [group(), task(), "UPDATE supervision_task SET until_ms = 2"],
            task()
        ),
        Breach("supervision_task_group", before: listed, task(group: 9)),
        Breach("supervision_task_enrolment", before: [group()], task(enrolment: 9)),
        Breach("supervision_task_party", before: listed + [group()], task(party: "999")),
        Breach("supervision_task_once", before: listed + [group(), task()], task(id: 2)),
        Breach("visit_id", before: [visit()], visit()),
        Breach("visit_jurisdiction", visit(home: 999)),
        Breach("visit_party", visit(party: 999)),
        Breach(
            "visit_form_once",
            before: [visit(form: "secret")],
            visit(id: 2, form: "secret")
        ),
        Breach("visit_version", visit(version: 0)),
        Breach("visit_held", visit(state: "recorded")),
        Breach("visit_signed", visit(signed: "1")),
        Breach("visit_project_visit", before: listed, visited(visit: 9)),
        Breach("visit_project_enrolment", before: [visit()], visited(enrolment: 9)),
        Breach("visit_project_once", before: listed + [visit(), visited()], visited()),
        Breach("bulletin_counter_jurisdiction", counter(home: 999)),
        Breach("bulletin_counter_once", before: [counter()], counter()),
        Breach("bulletin_id", before: listed + [bulletin()], bulletin(month: 4)),
        Breach("bulletin_jurisdiction", before: listed, bulletin(home: 999)),
        Breach("bulletin_programme", bulletin(programme: 9)),
        Breach("bulletin_month", before: listed, bulletin(month: 13)),
        Breach("bulletin_version", before: listed, bulletin(version: 0)),
        Breach("bulletin_issuer", before: listed, bulletin(issuer: "999")),
        Breach("bulletin_revision", before: listed, bulletin(revision: 0)),
        Breach("bulletin_number", before: listed, bulletin(issued: (1, 0))),
        Breach("bulletin_once", before: listed + [bulletin()], bulletin(id: 2)),
        Breach(
            "bulletin_serial_once",
            before: listed + [bulletin(issued: (1, 1))],
            bulletin(id: 2, month: 4, issued: (1, 2))
        ),
        Breach(
            "bulletin_number_once",
            before: listed + [bulletin(issued: (1, 1))],
            bulletin(id: 2, month: 4, issued: (2, 1))
        ),
        Breach("bulletin_corrected", before: listed, bulletin(correction: "更正")),
        Breach(
            "bulletin_issued",
            before: listed + [bulletin()],
            "UPDATE bulletin SET state = 'issued'"
        ),
        Breach("bulletin_part_bulletin", part(bulletin: 9)),
        Breach("bulletin_part_once", before: listed + [bulletin(), part()], part()),
        Breach("bulletin_step_bulletin", step(bulletin: 9)),
        Breach("bulletin_step_ordinal", before: listed + [bulletin()], step(ordinal: 0)),
        Breach("bulletin_step_account", before: listed + [bulletin()], step(account: "999")),
        Breach("bulletin_step_once", before: listed + [bulletin(), step()], step()),
    ]

    @Test(arguments: TestDatabase.engines)
    func `a broken rule is told by its name`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            for breach in Self.breaches {
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
        #expect(
            SupervisingSchema.schema.ruleNames(on: engine)
                == Set(Self.breaches.map(\.constraint))
        )
    }
}
