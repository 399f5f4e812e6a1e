import TestSupport

/// The tables of the counting room stand on a session; what they need of it and no more.
extension DecidingConstraintTests {
    private static let congress = [
        term(),
        """
        INSERT INTO meeting
            (id, jurisdiction_id, term_id, number, starts_on, ends_on, state, version, certainty,
            source)
        VALUES (31, 500109, 1, 1, '2023-02-20', '2023-02-24', 'open', 1, 'recorded', '')
        """,
        """
        INSERT INTO sitting (id, meeting_id, number, held_on, is_closed)
        VALUES (41, 31, 1, '2023-02-24', 0)
        """,
        """
        INSERT INTO candidate_list
            (jurisdiction_id, year, version, at_ms, post, post_en, fingerprint, body)
        SELECT 500109, 2023, 1, 1, '', '', secret, '{}' FROM store_identity
        """,
        """
        INSERT INTO poll
            (id, jurisdiction_id, meeting_id, ordinal, kind, state, title, title_en, list_year,
            list_version, list_fingerprint, items, version, certainty, source)
        SELECT 51, 500109, 31, 1, 'projects', 'prepared', '票决', '', 2023, 1, secret, '[]', 1,
            'recorded', '' FROM store_identity
        """,
        """
        INSERT INTO ballot_session
            (id, poll_id, number, sitting_id, kind, items, channel, state, printed, spoilt,
            present_at_opening, version)
        VALUES (61, 51, 1, 41, 'main', '1', 'paper', 'opened', 0, 0, 1, 1)
        """,
        """
        INSERT INTO account
            (id, jurisdiction_id, login, display_name, password_hash, is_closed, failures)
        VALUES (71, 500109, 'count-one', '一', 'x', 0, 0)
        """,
        """
        INSERT INTO account
            (id, jurisdiction_id, login, display_name, password_hash, is_closed, failures)
        VALUES (72, 500109, 'count-two', '二', 'x', 0, 0)
        """,
    ]

    private static func file(
        id: Int = 81,
        kind: String = "picture",
        side: Int = 1,
        preview: String = "secret"
    ) -> String {
        """
        INSERT INTO counting_file (id, kind, width, height, bytes, preview)
        SELECT \(id), '\(kind)', \(side), \(side), secret, \(preview) FROM store_identity
        """
    }

    private static func box(
        session: Int = 61,
        number: Int = 1,
        papers: Int = 12,
        attempt: Int = 1
    ) -> String {
        """
        INSERT INTO ballot_box (session_id, number, papers, attempt)
        VALUES (\(session), \(number), \(papers), \(attempt))
        """
    }

    private static func entry(
        id: Int = 91,
        box: Int = 1,
        attempt: Int = 1,
        place: Int = 1,
        account: Int = 71,
        version: Int = 1,
        totals: String = "valid 12"
    ) -> String {
        """
        INSERT INTO box_entry
            (id, session_id, box, attempt, place, account_id, version, totals)
        VALUES (\(id), 61, \(box), \(attempt), \(place), \(account), \(version), '\(totals)')
        """
    }

    private static func ruling(
        box: Int = 1,
        attempt: Int = 1,
        line: String = "yes-1",
        ruled: Int = 9,
        reason: String = "看过"
    ) -> String {
        """
        INSERT INTO box_ruling (session_id, box, attempt, line, first, second, ruled, reason)
        VALUES (61, \(box), \(attempt), '\(line)', 8, 9, \(ruled), '\(reason)')
        """
    }

    private static func paper(
        id: Int = 95,
        box: Int = 1,
        number: Int = 1,
        photograph: String = "NULL",
        ruling: String = "NULL, NULL, NULL"
    ) -> String {
        """
        INSERT INTO doubtful_paper
            (id, session_id, box, number, doubt, note, photograph_id, is_valid, void_reason,
            reason)
        VALUES (\(id), 61, \(box), \(number), 'torn', '', \(photograph), \(ruling))
        """
    }

    private static func machine(
        session: Int = 61,
        device: String = "甲",
        papers: Int = 12,
        totals: String = "valid 12",
        print: Int = 81,
        entered: Int = 71,
        confirmed: String = "NULL",
        fault: String = "NULL",
        version: Int = 1
    ) -> String {
        """
        INSERT INTO machine_count
            (session_id, device, papers, totals, print_id, entered_by, confirmed_by, fault,
            version)
        VALUES (\(session), '\(device)', \(papers), '\(totals)', \(print), \(entered),
            \(confirmed), \(fault), \(version))
        """
    }

    private static func papers(poll: Int = 51) -> String {
        "INSERT INTO working_papers (poll_id, digest) SELECT \(poll), secret FROM store_identity"
    }

    private static let boxed = congress + [box()]

    static let countingBreaches: [Breach] =
        boxBreaches + paperBreaches + machineBreaches

    private static let boxBreaches: [Breach] = [
        Breach("ballot_box_session", box(session: 62)),
        Breach("ballot_box_number", before: congress, box(number: 0)),
        Breach("ballot_box_papers", before: congress, box(papers: -1)),
        Breach("ballot_box_attempt", before: congress, box(attempt: 0)),
        Breach("ballot_box_once", before: boxed, box()),
        Breach(
            "box_entry_id",
            before: boxed + [entry()],
            entry(place: 2, account: 72)
        ),
        Breach("box_entry_attempt", before: boxed, entry(attempt: 0)),
        // A third teller of one attempt has no place.
        Breach("box_entry_place", before: boxed, entry(place: 3)),
        Breach("box_entry_teller", before: boxed, entry(account: 79)),
        Breach("box_entry_version", before: boxed, entry(version: 0)),
        Breach("box_entry_totals", before: boxed, entry(totals: "")),
        Breach("box_entry_box", before: boxed, entry(box: 2)),
        Breach(
            "box_entry_place_once",
            before: boxed + [entry()],
            entry(id: 92, account: 72)
        ),
        Breach(
            "box_entry_teller_once",
            before: boxed + [entry()],
            entry(id: 92, place: 2)
        ),
        Breach("box_ruling_attempt", before: boxed, ruling(attempt: 0)),
        Breach("box_ruling_line", before: boxed, ruling(line: "")),
        Breach("box_ruling_number", before: boxed, ruling(ruled: -1)),
        Breach("box_ruling_reason", before: boxed, ruling(reason: "")),
        Breach("box_ruling_once", before: boxed + [ruling()], ruling()),
        Breach("box_ruling_box", before: boxed, ruling(box: 2)),
    ]

    private static let paperBreaches: [Breach] = [
        Breach("counting_file_id", before: [file()], file()),
        Breach("counting_file_preview", file(preview: "NULL")),
        Breach("counting_file_sides", file(side: 0)),
        Breach("doubtful_paper_id", before: boxed + [paper()], paper(number: 2)),
        Breach("doubtful_paper_number", before: boxed, paper(number: 0)),
        Breach("doubtful_paper_photograph", before: boxed, paper(photograph: "89")),
        Breach("doubtful_paper_valid", before: boxed, paper(ruling: "2, NULL, '看过'")),
        Breach("doubtful_paper_reason", before: boxed, paper(ruling: "1, NULL, ''")),
        Breach("doubtful_paper_ruled", before: boxed, paper(ruling: "1, NULL, NULL")),
        Breach("doubtful_paper_void", before: boxed, paper(ruling: "0, NULL, '看过'")),
        Breach("doubtful_paper_void", before: boxed, paper(ruling: "1, 'torn', '看过'")),
        Breach("doubtful_paper_once", before: boxed + [paper()], paper(id: 96)),
        Breach("doubtful_paper_box", before: boxed, paper(box: 2)),
    ]

    private static let filed = congress + [file()]

    private static let machineBreaches: [Breach] = [
        Breach("machine_count_once", before: filed + [machine()], machine()),
        Breach("machine_count_session", before: filed, machine(session: 62)),
        Breach("machine_count_device", before: filed, machine(device: "")),
        Breach("machine_count_papers", before: filed, machine(papers: -1)),
        Breach("machine_count_totals", before: filed, machine(totals: "")),
        Breach("machine_count_print", before: filed, machine(print: 89)),
        Breach("machine_count_entered", before: filed, machine(entered: 79)),
        Breach("machine_count_confirmed", before: filed, machine(confirmed: "79")),
        Breach("machine_count_two", before: filed, machine(confirmed: "71")),
        Breach(
            "machine_count_either",
            before: filed,
            machine(confirmed: "72", fault: "'断电'")
        ),
        Breach("machine_count_version", before: filed, machine(version: 0)),
        Breach("working_papers_once", before: congress + [papers()], papers()),
        Breach("working_papers_poll", papers(poll: 59)),
    ]
}
