import TestSupport

extension DecidingConstraintTests {
    static func term(
        id: Int = 1,
        home: Int = 500109,
        number: Int = 19,
        seats: Int = 271,
        starts: String = "2022-01-05"
    ) -> String {
        """
        INSERT INTO congress_term
            (id, jurisdiction_id, number, seats, starts_on, certainty, source)
        VALUES (\(id), \(home), \(number), \(seats), '\(starts)', 'published', '公告')
        """
    }

    static func delegation(
        id: Int = 11,
        term: Int = 1,
        ordinal: Int = 1,
        name: String = "第一代表团"
    ) -> String {
        """
        INSERT INTO delegation (id, term_id, ordinal, name, name_en)
        VALUES (\(id), \(term), \(ordinal), '\(name)', '')
        """
    }

    static func deputy(id: Int = 21, term: Int = 1, number: Int = 1) -> String {
        "INSERT INTO deputy (id, term_id, number) VALUES (\(id), \(term), \(number))"
    }

    static func change(
        deputy: Int = 21,
        ordinal: Int = 1,
        term: Int = 1,
        kind: String = "imported",
        name: String = "王甽",
        delegation: Int = 11,
        seat: String = "NULL",
        departure: String = "NULL"
    ) -> String {
        """
        INSERT INTO deputy_change
            (deputy_id, ordinal, term_id, kind, name, delegation_id, seat, departure, since,
            document, reason, certainty, at_ms, post, post_en)
        VALUES (\(deputy), \(ordinal), \(term), '\(kind)', '\(name)', \(delegation), \(seat),
            \(departure), '2022-01-05', '报告', '', 'recorded', 1, '', '')
        """
    }

    private static let ground = [term(), delegation(), deputy()]

    private static func seats(
        term: Int = 1,
        ordinal: Int = 1,
        after: Int = 280,
        document: String = "决定",
        reason: String = "区划"
    ) -> String {
        """
        INSERT INTO seat_change
            (term_id, ordinal, before, after, since, document, reason, at_ms)
        VALUES (\(term), \(ordinal), 271, \(after), '2022-03-01', '\(document)', '\(reason)', 1)
        """
    }

    static let rollBreaches: [Breach] = [
        Breach("seat_change_term", seats()),
        Breach("seat_change_ordinal", before: [term()], seats(ordinal: 0)),
        Breach("seat_change_seats", before: [term()], seats(after: 0)),
        Breach("seat_change_document", before: [term()], seats(document: "")),
        Breach("seat_change_reason", before: [term()], seats(reason: "")),
        Breach("seat_change_once", before: [term(), seats()], seats(after: 290)),
        Breach("seat_change_other", before: [term()], seats(after: 271)),
        Breach("congress_term_id", before: [term()], term(number: 20, starts: "2027-01-05")),
        Breach("congress_term_jurisdiction", term(home: 999)),
        Breach("congress_term_number", term(number: 0)),
        Breach("congress_term_seats", term(seats: 0)),
        Breach("congress_term_seats", term(seats: 5_001)),
        Breach("congress_term_once", before: [term()], term(id: 2, starts: "2027-01-05")),
        Breach("congress_term_day_once", before: [term()], term(id: 2, number: 20)),
        Breach(
            "delegation_id",
            before: [term(), delegation()],
            delegation(ordinal: 2, name: "第二代表团")
        ),
        Breach("delegation_term", delegation()),
        Breach("delegation_ordinal", before: [term()], delegation(ordinal: 0)),
        Breach("delegation_name", before: [term()], delegation(name: "")),
        Breach(
            "delegation_ordinal_once",
            before: [term(), delegation()],
            delegation(id: 12, name: "第二代表团")
        ),
        Breach(
            "delegation_name_once",
            before: [term(), delegation()],
            delegation(id: 12, ordinal: 2)
        ),
        Breach("deputy_id", before: [term(), deputy()], deputy(number: 2)),
        Breach("deputy_term", deputy()),
        Breach("deputy_number", before: [term()], deputy(number: 0)),
        Breach("deputy_number_once", before: [term(), deputy()], deputy(id: 22)),
        Breach("deputy_change_ordinal", before: ground, change(ordinal: 0, kind: "moved")),
        Breach("deputy_change_name", before: ground, change(name: "")),
        Breach("deputy_change_seat", before: ground, change(seat: "''")),
        Breach("deputy_change_once", before: ground + [change()], change()),
        Breach("deputy_change_deputy", before: [term(), delegation()], change()),
        Breach("deputy_change_delegation", before: [term(), deputy()], change()),
        // A delegation of another term.
        Breach(
            "deputy_change_delegation",
            before: ground + [
                term(id: 2, number: 20, starts: "2027-01-05"), delegation(id: 12, term: 2),
            ],
            change(delegation: 12)
        ),
        Breach("deputy_change_first", before: ground, change(kind: "moved")),
        Breach("deputy_change_first", before: ground + [change()], change(ordinal: 2)),
        Breach(
            "deputy_change_departure",
            before: ground + [change()],
            change(ordinal: 2, kind: "left")
        ),
        Breach(
            "deputy_change_departure",
            before: ground + [change()],
            change(ordinal: 2, kind: "moved", departure: "'resigned'")
        ),
        Breach(
            "deputy_change_no_seat",
            before: ground + [change()],
            change(ordinal: 2, kind: "left", seat: "'1排1座'", departure: "'resigned'")
        ),
    ]
}
