import TestSupport

extension ProposingConstraintTests {
    private static func assignment(
        id: Int = 1,
        round: Int = 1,
        suggestion: Int = 1,
        party: Int = 101
    ) -> String {
        """
        INSERT INTO screening_assignment
            (id, round_id, suggestion_id, party_id, due_on, note, assigned_ms, post, post_en)
        VALUES (\(id), \(round), \(suggestion), \(party), '2022-12-09', '', 1, '', '')
        """
    }

    private static func opinion(
        assignment: Int = 1,
        people: String = "NULL",
        cost: String = "NULL"
    ) -> String {
        """
        INSERT INTO screening_opinion
            (assignment_id, number, verdict, body, units, people, estimated_cost_fen, given_on,
            at_ms, post, post_en)
        VALUES (\(assignment), 1, 'agree', '可以办', '', \(people), \(cost), '2022-12-01', 1, '', '')
        """
    }

    private static func check(round: Int = 1, suggestion: Int = 1) -> String {
        """
        INSERT INTO screening_check
            (round_id, suggestion_id, list, item, number, result, note, at_ms, post, post_en)
        VALUES (\(round), \(suggestion), 'chongqing', 'basic', 1, 'met', '', 1, '', '')
        """
    }

    private static func usual(home: Int = 500109, party: Int = 101) -> String {
        """
        INSERT INTO screening_usual_party (jurisdiction_id, field, party_id)
        VALUES (\(home), '交通出行', \(party))
        """
    }

    private static let asked = [call(), suggestion(), round(), assignment()]

    static let assignmentBreaches: [Breach] = [
        Breach(
            "screening_round_attendance",
            before: [call(), round()],
            "UPDATE screening_round SET demands_attendance = 2"
        ),
        Breach("screening_assignment_id", before: asked, assignment(party: 102)),
        Breach("screening_assignment_once", before: asked, assignment(id: 2)),
        Breach("screening_assignment_round", before: [suggestion()], assignment(round: 999)),
        Breach(
            "screening_assignment_suggestion",
            before: [call(), round()],
            assignment(suggestion: 999)
        ),
        Breach(
            "screening_assignment_party",
            before: [call(), suggestion(), round()],
            assignment(party: 999)
        ),
        Breach(
            "screening_assignment_ending",
            before: asked,
            "UPDATE screening_assignment SET ending = 'waived'"
        ),
        Breach("screening_opinion_assignment", opinion(assignment: 999)),
        Breach("screening_opinion_people", before: asked, opinion(people: "0")),
        Breach("screening_opinion_cost", before: asked, opinion(cost: "-1")),
        Breach("screening_opinion_number", before: asked + [opinion()], opinion()),
        Breach("screening_check_round", before: [suggestion()], check(round: 999)),
        Breach("screening_check_suggestion", before: [call(), round()], check(suggestion: 999)),
        Breach(
            "screening_check_number",
            before: [call(), suggestion(), round(), check()],
            check()
        ),
        Breach("screening_usual_party_jurisdiction", usual(home: 999)),
        Breach("screening_usual_party_party", usual(party: 999)),
        Breach("screening_usual_party_field", before: [usual()], usual(party: 102)),
    ]
}
