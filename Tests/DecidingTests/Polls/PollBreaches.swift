import TestSupport

extension DecidingConstraintTests {
    static func poll(
        id: Int = 61,
        home: Int = 500109,
        meeting: Int = 41,
        ordinal: Int = 1,
        state: String = "prepared",
        title: String = "票决",
        list: Int = 1,
        rule: String = "NULL, NULL",
        deputies: String = "NULL",
        version: Int = 1
    ) -> String {
        """
        INSERT INTO poll
            (id, jurisdiction_id, meeting_id, ordinal, kind, state, title, title_en, list_year,
            list_version, list_fingerprint, items, rule_id, rule_fingerprint, deputies, version,
            certainty, source)
        VALUES (\(id), \(home), \(meeting), \(ordinal), 'projects', '\(state)', '\(title)', '',
            2023, \(list), \(bytes), '[]', \(rule), \(deputies), \(version), 'recorded', '')
        """
    }

    private static func session(
        id: Int = 71,
        poll: Int = 61,
        number: Int = 1,
        sitting: Int = 51,
        items: String = "1",
        seats: Int = 1,
        state: String = "opened",
        printed: Int = 5,
        spoilt: Int = 0,
        opening: Int = 1,
        present: String = "NULL",
        issued: String = "NULL",
        returned: String = "NULL",
        abandoned: String = "NULL, NULL",
        totals: String = "NULL",
        version: Int = 1
    ) -> String {
        """
        INSERT INTO ballot_session
            (id, poll_id, number, sitting_id, kind, items, seats, channel, state, printed,
            spoilt, present_at_opening, present, issued, returned, abandoned_document,
            abandoned_reason, totals, version)
        VALUES (\(id), \(poll), \(number), \(sitting), 'main', '\(items)', \(seats), 'paper',
            '\(state)', \(printed), \(spoilt), \(opening), \(present), \(issued), \(returned),
            \(abandoned), \(totals), \(version))
        """
    }

    private static func tie(poll: Int = 61, seats: Int = 1) -> String {
        """
        INSERT INTO tie_decision (poll_id, items, seats, elected, document, reason, at_ms)
        VALUES (\(poll), '1 2', \(seats), '1', '决定', '相同', 1)
        """
    }

    /// A term, an open meeting with a sitting, and a frozen list.
    static let day = [
        term(),
        """
        INSERT INTO meeting
            (id, jurisdiction_id, term_id, number, starts_on, ends_on, state, version,
            certainty, source)
        VALUES (41, 500109, 1, 1, '2023-02-24', '2023-02-26', 'open', 1, 'recorded', '')
        """,
        """
        INSERT INTO sitting (id, meeting_id, number, held_on, is_closed)
        VALUES (51, 41, 1, '2023-02-24', 0)
        """,
        """
        INSERT INTO candidate_list
            (jurisdiction_id, year, version, at_ms, post, post_en, fingerprint, body)
        VALUES (500109, 2023, 1, 1, '', '', \(bytes), '{}')
        """,
    ]

    private static let polled = day + [poll()]

    static let pollBreaches: [Breach] = [
        Breach("poll_id", before: polled, poll(ordinal: 2)),
        Breach("poll_meeting", before: day, poll(meeting: 42)),
        Breach("poll_ordinal", before: day, poll(ordinal: 0)),
        Breach("poll_title", before: day, poll(title: "")),
        Breach(
            "poll_rule",
            before: day,
            poll(state: "rules-adopted", rule: "9, \(bytes)")
        ),
        Breach("poll_rule_locked", before: day, poll(state: "rules-adopted")),
        Breach("poll_deputies_frozen", before: day, poll(deputies: "5")),
        Breach(
            "poll_deputies",
            before: day + [rule()],
            poll(state: "voting", rule: "1, \(bytes)", deputies: "0")
        ),
        Breach("poll_version", before: day, poll(version: 0)),
        Breach("poll_list", before: day, poll(list: 2)),
        Breach("poll_once", before: polled, poll(id: 62)),
        Breach("ballot_session_id", before: polled + [session()], session(number: 2)),
        Breach("ballot_session_poll", before: polled, session(poll: 62)),
        Breach("ballot_session_number", before: polled, session(number: 0)),
        Breach("ballot_session_sitting", before: polled, session(sitting: 52)),
        Breach("ballot_session_items", before: polled, session(items: "")),
        Breach("ballot_session_seats", before: polled, session(seats: 0)),
        Breach("ballot_session_printed", before: polled, session(printed: -1)),
        Breach("ballot_session_spoilt", before: polled, session(spoilt: -1)),
        Breach("ballot_session_opening", before: polled, session(opening: 0)),
        Breach("ballot_session_version", before: polled, session(version: 0)),
        Breach("ballot_session_present", before: polled, session(present: "1", issued: "1")),
        Breach(
            "ballot_session_register",
            before: polled,
            session(state: "casting", present: "1")
        ),
        Breach(
            "ballot_session_issued",
            before: polled,
            session(state: "casting", present: "1", issued: "2")
        ),
        Breach("ballot_session_boxes", before: polled, session(returned: "1")),
        Breach(
            "ballot_session_returned",
            before: polled,
            session(state: "void", present: "1", issued: "1", returned: "-1")
        ),
        Breach("ballot_session_abandoned", before: polled, session(state: "abandoned")),
        Breach("ballot_session_totals", before: polled, session(totals: "'valid 0'")),
        Breach("ballot_session_once", before: polled + [session()], session(id: 72)),
        Breach("tie_decision_poll", before: polled, tie(poll: 62)),
        Breach("tie_decision_seats", before: polled, tie(seats: 0)),
        Breach("tie_decision_once", before: polled + [tie()], tie()),
    ]

    private static func certificate(poll: Int = 61) -> String {
        "INSERT INTO certificate (poll_id, body, fingerprint) VALUES (\(poll), '{}', \(bytes))"
    }

    private static func signature(poll: Int = 61, name: String = "甲") -> String {
        """
        INSERT INTO certificate_signature (poll_id, role, name, document, at_ms)
        VALUES (\(poll), 'chief-scrutineer', '\(name)', '', 1)
        """
    }

    private static func announcement(poll: Int = 61) -> String {
        """
        INSERT INTO poll_announcement (poll_id, number, at_ms, ballot_key)
        VALUES (\(poll), '第1号', 1, '2023-1')
        """
    }

    private static func seal(
        poll: Int = 61,
        packets: Int = 1,
        place: String = "档案室"
    ) -> String {
        """
        INSERT INTO poll_seal (poll_id, packets, place, until, at_ms)
        VALUES (\(poll), \(packets), '\(place)', '2027-12-31', 1)
        """
    }

    private static func recount(
        poll: Int = 62,
        previous: Int = 61,
        session: Int = 1,
        document: String = "决定",
        reason: String = "计错",
        opening: String = "NULL"
    ) -> String {
        """
        INSERT INTO poll_recount
            (poll_id, previous_id, session, document, reason, opening, at_ms)
        VALUES (\(poll), \(previous), \(session), '\(document)', '\(reason)', \(opening), 1)
        """
    }

    private static let twice =
        polled + [poll(id: 62, ordinal: 2), poll(id: 63, ordinal: 3)]
    private static let certified = polled + [certificate()]
    private static let announced = certified + [announcement()]

    private static func decided(
        _ enrolment: Int = 91,
        by poll: Int = 61,
        number: Int = 1
    ) -> String {
        """
        INSERT INTO decided_entry (enrolment_id, poll_id, list_fingerprint, number)
        VALUES (\(enrolment), \(poll), \(bytes), \(number))
        """
    }

    /// A poll, and two entries of a programme.
    static let listed =
        polled + [
            """
            INSERT INTO programme
                (id, jurisdiction_id, kind, year, name, name_en, basis, as_of, certainty, source)
            VALUES (91, 500109, 'livelihood', 2023, '实事', '', 'b', '2023-01-01', 'recorded', 's')
            """
        ]
        + [91, 92].flatMap { id in
            [
                """
                INSERT INTO subject
                    (id, jurisdiction_id, kind, name, name_en, field, certainty, source)
                VALUES (\(id), 500109, 'project', '路', '', '交通出行', 'recorded', 's')
                """,
                """
                INSERT INTO enrolment (id, programme_id, subject_id, number, code, state)
                VALUES (\(id), 91, \(id), \(id), 'c', 'elected')
                """,
            ]
        }

    static let certifyingBreaches: [Breach] = [
        Breach("decided_entry_enrolment", before: listed, decided(99)),
        Breach("decided_entry_poll", before: listed, decided(by: 69)),
        Breach("decided_entry_number", before: listed, decided(number: 0)),
        Breach("decided_entry_once", before: listed + [decided()], decided(number: 2)),
        Breach("decided_entry_number_once", before: listed + [decided()], decided(92)),
        Breach("certificate_poll", before: polled, certificate(poll: 62)),
        Breach("certificate_once", before: certified, certificate()),
        Breach("certificate_signature_poll", before: polled, signature()),
        Breach("certificate_signature_name", before: certified, signature(name: "")),
        Breach("certificate_signature_once", before: certified + [signature()], signature()),
        Breach("poll_announcement_poll", before: polled, announcement()),
        Breach("poll_announcement_once", before: announced, announcement()),
        Breach("poll_seal_poll", before: certified, seal()),
        Breach("poll_seal_packets", before: announced, seal(packets: 0)),
        Breach("poll_seal_place", before: announced, seal(place: "")),
        Breach("poll_seal_once", before: announced + [seal()], seal()),
        Breach("poll_recount_once", before: twice + [recount()], recount(previous: 63)),
        Breach("poll_recount_poll", before: twice, recount(poll: 69)),
        Breach("poll_recount_previous", before: twice, recount(previous: 69)),
        Breach("poll_recount_previous_once", before: twice + [recount()], recount(poll: 63)),
        Breach("poll_recount_session", before: twice, recount(session: 0)),
        Breach("poll_recount_document", before: twice, recount(document: "")),
        Breach("poll_recount_reason", before: twice, recount(reason: "")),
        Breach("poll_recount_opening", before: twice, recount(opening: "''")),
        Breach("poll_recount_other", before: twice, recount(previous: 62)),
    ]

    /// 32 bytes, in a spelling that both engines read.
    static let bytes = "(SELECT secret FROM store_identity)"
}
