import TestSupport

extension ProposingConstraintTests {
    static func candidate(
        id: Int = 1,
        home: Int = 500109,
        year: Int = 2023,
        code: String = "C01",
        ballotNumber: String = "NULL",
        name: String = "公共停车位"
    ) -> String {
        """
        INSERT INTO candidate
            (id, jurisdiction_id, year, code, ballot_number, state, version, name, name_en, field,
            content, certainty, source, created_ms)
        VALUES (\(id), \(home), \(year), '\(code)', \(ballotNumber), 'proposed', 1, '\(name)', '',
            '', '', 'recorded', '', 1)
        """
    }

    private static func merge(suggestion: Int = 1, candidate: Int = 1) -> String {
        """
        INSERT INTO candidate_suggestion (suggestion_id, candidate_id, merged_ms)
        VALUES (\(suggestion), \(candidate), 1)
        """
    }

    private static func event(candidate: Int = 1) -> String {
        """
        INSERT INTO candidate_event
            (candidate_id, number, at_ms, post, post_en, kind, state, reason)
        VALUES (\(candidate), 1, 1, '', '', 'begun', 'proposed', '')
        """
    }

    private static let candidateCounter = """
        INSERT INTO candidate_counter (jurisdiction_id, year, last) VALUES (500109, 2023, 1)
        """

    static let candidateBreaches: [Breach] = [
        Breach(
            "candidate_counter_jurisdiction",
            before: [candidateCounter],
            "UPDATE candidate_counter SET jurisdiction_id = 999"
        ),
        Breach("candidate_counter_year", before: [candidateCounter], candidateCounter),
        Breach("candidate_id", before: [candidate()], candidate(code: "C02", name: "公园")),
        Breach("candidate_jurisdiction", candidate(home: 999)),
        Breach("candidate_year", candidate(year: 1900)),
        Breach("candidate_ballot_number", candidate(ballotNumber: "0")),
        Breach("candidate_code_once", before: [candidate()], candidate(id: 2, name: "公园")),
        Breach("candidate_name_once", before: [candidate()], candidate(id: 2, code: "C02")),
        Breach("candidate_suggestion_suggestion", before: [candidate()], merge()),
        Breach("candidate_suggestion_candidate", before: [suggestion()], merge()),
        Breach(
            "candidate_suggestion_id",
            before: [
                suggestion(), candidate(), candidate(id: 2, code: "C02", name: "公园"), merge(),
            ],
            merge(candidate: 2)
        ),
        Breach("candidate_event_candidate", event()),
        Breach("candidate_event_number", before: [candidate(), event()], event()),
    ]
}
