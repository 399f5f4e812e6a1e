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
