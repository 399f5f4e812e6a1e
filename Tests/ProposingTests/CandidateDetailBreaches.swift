import TestSupport

extension ProposingConstraintTests {
    private static func section(candidate: Int = 1) -> String {
        """
        INSERT INTO candidate_section (candidate_id, section, version, at_ms, post, post_en)
        VALUES (\(candidate), 'money', 1, 1, '', '')
        """
    }

    private static func detail(
        candidate: Int = 1,
        upper: String = "NULL, NULL",
        everywhere: Int = 0,
        total: String = "200",
        annual: String = "100",
        start: String = "'2023-01-01'",
        finish: String = "'2023-12-31'",
        crosses: Int = 0,
        halves: String = "NULL"
    ) -> String {
        """
        INSERT INTO candidate_detail
            (candidate_id, upper_list, upper_item, is_everywhere, total_fen, annual_fen,
            vice_mayor_post, contact_post, maintenance, start_on, finish_on, crosses_year,
            stage_goal, beneficiary_scope, background, necessity, feasibility, risk,
            index_halves, index_reason)
        VALUES (\(candidate), \(upper), \(everywhere), \(total), \(annual), '', '', '', \(start),
            \(finish), \(crosses), '', '', '', '', '', '', \(halves), '')
        """
    }

    private static func row(
        _ table: String,
        _ columns: String,
        _ values: String,
        candidate: Int = 1
    ) -> String {
        "INSERT INTO \(table) (candidate_id, \(columns)) VALUES (\(candidate), \(values))"
    }

    private static func target(candidate: Int = 1, part: Int = 0) -> String {
        row(
            "candidate_target",
            "number, part, indicator, relation, quantity",
            "1, \(part), '车位', 'equal', '1个'",
            candidate: candidate
        )
    }

    private static func subItem(candidate: Int = 1) -> String {
        row("candidate_sub_item", "number, name, content", "1, '一', ''", candidate: candidate)
    }

    private static func place(candidate: Int = 1, place: Int = 500_109_001) -> String {
        row("candidate_place", "place_id", "\(place)", candidate: candidate)
    }

    private static func funding(candidate: Int = 1, fen: Int = 1) -> String {
        row(
            "candidate_funding",
            "source, fen, printed",
            "'town', \(fen), '1元'",
            candidate: candidate
        )
    }

    private static func unit(candidate: Int = 1, party: String = "101") -> String {
        row(
            "candidate_unit",
            "role, number, party_id, name",
            "'lead', 1, \(party), '办'",
            candidate: candidate
        )
    }

    private static func opinion(candidate: Int = 1, party: String = "101") -> String {
        row(
            "candidate_opinion",
            "number, party_id, name, kind, verdict, words",
            "1, \(party), '办', 'finance', 'agree', ''",
            candidate: candidate
        )
    }

    private static func score(candidate: Int = 1, points: Int = 80) -> String {
        row(
            "candidate_score_override",
            "number, points, computed, weights_version, reason, at_ms, post, post_en",
            "1, \(points), 60, 1, '好', 1, '', ''",
            candidate: candidate
        )
    }

    private static func seats(home: Int = 500109, seats: Int = 8) -> String {
        """
        INSERT INTO candidate_seats (jurisdiction_id, year, seats)
        VALUES (\(home), 2023, \(seats))
        """
    }

    private static func list(home: Int = 500109, version: Int = 1) -> String {
        """
        INSERT INTO candidate_list
            (jurisdiction_id, year, version, at_ms, post, post_en, fingerprint, body)
        SELECT \(home), 2023, \(version), 1, '', '', secret, '{}' FROM store_identity
        """
    }

    private static func upper(home: Int = 500109) -> String {
        """
        INSERT INTO upper_item (jurisdiction_id, list, number, name, certainty, source)
        VALUES (\(home), '市', 1, '停车', 'recorded', '')
        """
    }

    static let candidateDetailBreaches: [Breach] =
        [
            Breach("candidate_section_candidate", section()),
            Breach("candidate_section_once", before: [candidate(), section()], section()),
            Breach("candidate_detail_candidate", detail()),
            Breach("candidate_detail_id", before: [candidate(), detail()], detail()),
            Breach("candidate_sub_item_candidate", subItem()),
            Breach("candidate_sub_item_number", before: [candidate(), subItem()], subItem()),
            Breach("candidate_target_candidate", target()),
            Breach("candidate_target_number", before: [candidate(), target()], target()),
            Breach("candidate_place_candidate", place()),
            Breach("candidate_place_once", before: [candidate(), place()], place()),
            Breach("candidate_funding_candidate", funding()),
            Breach("candidate_funding_once", before: [candidate(), funding()], funding()),
            Breach("candidate_unit_candidate", unit()),
            Breach("candidate_unit_number", before: [candidate(), unit()], unit()),
            Breach("candidate_opinion_candidate", opinion()),
            Breach("candidate_opinion_number", before: [candidate(), opinion()], opinion()),
            Breach("candidate_score_override_candidate", score()),
            Breach(
                "candidate_score_override_number",
                before: [candidate(), score()],
                score()
            ),
            Breach("candidate_seats_jurisdiction", seats(home: 999)),
            Breach("candidate_seats_year", before: [seats()], seats()),
            Breach("candidate_seats_number", seats(seats: 0)),
            Breach("candidate_list_jurisdiction", list(home: 999)),
            Breach("candidate_list_version", list(version: 0)),
            Breach("candidate_list_once", before: [list()], list()),
            Breach("upper_item_jurisdiction", upper(home: 999)),
            Breach("upper_item_number", before: [upper()], upper()),
        ] + values

    /// Values that no row may have.
    private static let values: [Breach] = [
        ("candidate_detail_everywhere", detail(everywhere: 2)),
        ("candidate_detail_total", detail(total: "-1", annual: "NULL")),
        ("candidate_detail_annual", detail(total: "NULL", annual: "-1")),
        ("candidate_detail_crossing", detail(crosses: 2)),
        ("candidate_detail_halves", detail(halves: "11")),
        ("candidate_detail_origin", detail(upper: "'市', NULL")),
        ("candidate_detail_order", detail(finish: "'2022-12-31'")),
        ("candidate_detail_whole", detail(total: "99")),
        ("candidate_target_part", target(part: -1)),
        ("candidate_place_place", place(place: 999)),
        ("candidate_funding_fen", funding(fen: -1)),
        ("candidate_unit_party", unit(party: "999")),
        ("candidate_opinion_party", opinion(party: "999")),
        ("candidate_score_override_points", score(points: 101)),
    ].map { Breach($0.0, before: [candidate()], $0.1) }
}
