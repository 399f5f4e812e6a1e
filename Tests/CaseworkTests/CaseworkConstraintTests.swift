import Casework
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// Every rule of the tables of cases, broken once on each engine.
@Suite struct CaseworkConstraintTests {
    static func file(
        id: Int = 1,
        home: Int = 500109,
        number: Int = 1,
        enrolment: String = "NULL",
        subject: String = "NULL",
        form: String = "NULL",
        version: Int = 1
    ) -> String {
        """
        INSERT INTO case_file
            (id, jurisdiction_id, kind, year, number, category, severity, title, body,
            enrolment_id, subject_id, origin, origin_text, form_digest, version, certainty)
        SELECT \(id), \(home), 'problem', 2022, \(number), 'quality', 'serious', '栏杆', '松动',
            \(enrolment), \(subject), 'hand', '', \(form), \(version), 'recorded'
        FROM store_identity
        """
    }

    static func step(
        file: Int = 1,
        ordinal: Int = 1,
        act: String = "NULL",
        party: String = "NULL",
        state: String = "raised",
        owner: String = "NULL",
        watcher: String = "NULL",
        due: String = "NULL",
        extended: Int = 0,
        level: Int = 0
    ) -> String {
        """
        INSERT INTO case_step
            (case_id, ordinal, act, day, at_ms, post, post_en, party_id, words, reason, state,
            owner_id, watcher_id, due_on, is_extended, level)
        VALUES (\(file), \(ordinal), \(act), '2022-12-01', 1, '', '', \(party), '', '',
            '\(state)', \(owner), \(watcher), \(due), \(extended), \(level))
        """
    }

    static let counter =
        "INSERT INTO case_counter (jurisdiction_id, year, last) VALUES (500109, 2022, 1)"

    static let breaches: [Breach] = [
        Breach(
            "case_counter_jurisdiction",
            before: [counter],
            "UPDATE case_counter SET jurisdiction_id = 999"
        ),
        Breach("case_counter_year", before: [counter], counter),
        Breach("case_file_id", before: [file()], file(number: 2)),
        Breach("case_file_jurisdiction", file(home: 999)),
        Breach("case_file_number", file(number: 0)),
        Breach("case_file_number_once", before: [file()], file(id: 2)),
        Breach("case_file_enrolment", file(enrolment: "999")),
        Breach("case_file_subject", file(subject: "999")),
        Breach(
            "case_file_form_once",
            before: [file(form: "secret")],
            file(id: 2, number: 2, form: "secret")
        ),
        Breach("case_file_version", file(version: 0)),
        Breach("case_step_case", step(file: 9)),
        Breach("case_step_ordinal", before: [file()], step(ordinal: 0, act: "'assign'")),
        Breach("case_step_once", before: [file(), step()], step()),
        Breach("case_step_first", before: [file()], step(act: "'assign'")),
        Breach("case_step_first", before: [file()], step(ordinal: 2)),
        Breach("case_step_party", before: [file()], step(party: "999")),
        Breach("case_step_owner", before: [file()], step(owner: "999")),
        Breach("case_step_watcher", before: [file()], step(watcher: "999")),
        Breach("case_step_apart", before: [file()], step(owner: "101", watcher: "101")),
        Breach("case_step_due", before: [file()], step(state: "assigned", owner: "101")),
        Breach("case_step_extended", before: [file()], step(extended: 2)),
        Breach("case_step_level", before: [file()], step(level: -1)),
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
            CaseworkSchema.schema.ruleNames(on: engine) == Set(Self.breaches.map(\.constraint))
        )
    }
}
