import TestSupport

extension DecidingConstraintTests {
    static func rule(
        id: Int = 1,
        home: Int = 500109,
        year: Int = 2023,
        purpose: String = "projects",
        number: Int = 1,
        version: Int = 1,
        seats: Int = 8,
        candidates: Int = 10,
        inclusive: Int = 0,
        tieRounds: Int = 1,
        assumed: String = "",
        sealed: String = "NULL, NULL"
    ) -> String {
        """
        INSERT INTO voting_rule
            (id, jurisdiction_id, year, purpose, number, version, title, document_number, seats,
            candidates, ballot, blank, channel, quorum, participation, threshold_base,
            threshold_fraction, threshold_inclusive, tie, tie_rounds, tie_threshold, shortfall,
            publishing, list_order, assumed, body, preset, certainty, source, document,
            fingerprint)
        VALUES (\(id), \(home), \(year), '\(purpose)', \(number), \(version), '办法', '', \(seats),
            \(candidates), 'up-to', 'valid', 'paper', '2/3', NULL, 'deputies', '1/2', \(inclusive),
            'revote', \(tieRounds), 'plurality', 'accept', 'all', 'votes', '\(assumed)', '', '',
            'recorded', 's', \(sealed))
        """
    }

    static let ruleBreaches: [Breach] = [
        Breach("voting_rule_id", before: [rule()], rule(number: 2)),
        Breach("voting_rule_jurisdiction", rule(home: 999)),
        Breach("voting_rule_year", rule(year: 1900)),
        Breach("voting_rule_purpose", rule(purpose: "other")),
        Breach("voting_rule_rated", rule(purpose: "rating")),
        Breach(
            "voting_rule_basic",
            """
            INSERT INTO voting_rule
                (id, jurisdiction_id, year, purpose, number, version, title, document_number,
                blank, channel, threshold_base, threshold_fraction, threshold_inclusive,
                publishing, assumed, body, preset, certainty, source, basic_fraction,
                basic_inclusive)
            VALUES (1, 500109, 2023, 'rating', 1, 1, '办法', '', 'valid', 'paper', 'valid',
                '1/2', 1, 'all', '', '', '', 'recorded', 's', '1/2', 2)
            """
        ),
        Breach("voting_rule_number", rule(number: 0)),
        Breach("voting_rule_version", rule(version: 0)),
        Breach("voting_rule_seats", rule(seats: 0)),
        Breach("voting_rule_candidates", rule(candidates: 1000)),
        Breach("voting_rule_inclusive", rule(inclusive: 2)),
        Breach("voting_rule_tie_rounds", rule(tieRounds: 10)),
        Breach("voting_rule_sealed", rule(sealed: "'{}', NULL")),
        Breach(
            "voting_rule_confirmed",
            before: [rule(assumed: "seats")],
            """
            UPDATE voting_rule
            SET document = '{}', fingerprint = (SELECT secret FROM store_identity)
            """
        ),
        Breach("voting_rule_once", before: [rule()], rule(id: 2)),
    ]
}
