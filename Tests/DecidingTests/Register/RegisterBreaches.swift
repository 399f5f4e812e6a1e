import TestSupport

extension DecidingConstraintTests {
    private static func sitting(
        id: Int = 51,
        meeting: Int = 41,
        number: Int = 1,
        closed: Int = 0
    ) -> String {
        """
        INSERT INTO sitting (id, meeting_id, number, held_on, is_closed)
        VALUES (\(id), \(meeting), \(number), '2023-02-24', \(closed))
        """
    }

    private static func attendance(
        sitting: Int = 51,
        meeting: Int = 41,
        deputy: Int = 21,
        present: Int = 1
    ) -> String {
        """
        INSERT INTO attendance (sitting_id, meeting_id, deputy_id, is_present)
        VALUES (\(sitting), \(meeting), \(deputy), \(present))
        """
    }

    private static func paper(
        session: Int = 71,
        sitting: Int = 51,
        deputy: Int = 21,
        assisted: Int = 0
    ) -> String {
        """
        INSERT INTO paper_issue (session_id, sitting_id, deputy_id, is_assisted)
        VALUES (\(session), \(sitting), \(deputy), \(assisted))
        """
    }

    private static func presence(
        session: Int = 71,
        sitting: Int = 51,
        deputy: Int = 21
    ) -> String {
        """
        INSERT INTO session_presence (session_id, sitting_id, deputy_id)
        VALUES (\(session), \(sitting), \(deputy))
        """
    }

    private static func observer(sitting: Int = 51, observer: Int = 81) -> String {
        """
        INSERT INTO observer_presence (sitting_id, observer_id)
        VALUES (\(sitting), \(observer))
        """
    }

    /// A term, a deputy, a meeting with that deputy, and somebody who listens in.
    private static let hall = [
        term(), delegation(), deputy(),
        """
        INSERT INTO meeting
            (id, jurisdiction_id, term_id, number, starts_on, ends_on, state, version,
            certainty, source)
        VALUES (41, 500109, 1, 1, '2023-02-24', '2023-02-26', 'open', 1, 'recorded', '')
        """,
        """
        INSERT INTO meeting_deputy (meeting_id, deputy_id, number, name, delegation_id)
        VALUES (41, 21, 1, '王甽', 11)
        """,
        """
        INSERT INTO meeting_observer (id, meeting_id, ordinal, name, unit)
        VALUES (81, 41, 1, '李列席', '')
        """,
    ]

    /// The same with a sitting, and a poll whose papers are being issued there.
    private static let desk =
        hall + [
            sitting(),
            """
            INSERT INTO candidate_list
                (jurisdiction_id, year, version, at_ms, post, post_en, fingerprint, body)
            VALUES (500109, 2023, 1, 1, '', '', \(bytes), '{}')
            """,
            """
            INSERT INTO poll
                (id, jurisdiction_id, meeting_id, ordinal, kind, state, title, title_en,
                list_year, list_version, list_fingerprint, items, version, certainty, source)
            VALUES (61, 500109, 41, 1, 'projects', 'prepared', '票决', '', 2023, 1, \(bytes),
                '[]', 1, 'recorded', '')
            """,
            """
            INSERT INTO ballot_session
                (id, poll_id, number, sitting_id, kind, items, channel, state, printed, spoilt,
                present_at_opening, version)
            VALUES (71, 61, 1, 51, 'main', '1', 'paper', 'issuing', 5, 0, 1, 1)
            """,
            attendance(),
        ]

    static let registerBreaches: [Breach] = [
        Breach("sitting_id", before: hall + [sitting()], sitting(number: 2)),
        Breach("sitting_meeting", sitting()),
        Breach("sitting_number", before: hall, sitting(number: 0)),
        Breach("sitting_closed", before: hall, sitting(closed: 2)),
        Breach("sitting_once", before: hall + [sitting()], sitting(id: 52)),
        Breach("attendance_present", before: hall + [sitting()], attendance(present: 2)),
        Breach("attendance_once", before: hall + [sitting(), attendance()], attendance()),
        Breach("attendance_sitting", before: hall, attendance()),
        // Somebody who is no deputy of the meeting.
        Breach("attendance_deputy", before: hall + [sitting()], attendance(deputy: 22)),
        Breach("observer_presence_sitting", before: hall, observer()),
        Breach("observer_presence_observer", before: hall + [sitting()], observer(observer: 82)),
        Breach("observer_presence_once", before: hall + [sitting(), observer()], observer()),
        Breach("paper_issue_assisted", before: desk, paper(assisted: 2)),
        Breach("paper_issue_once", before: desk + [paper()], paper()),
        Breach("paper_issue_session", before: desk, paper(session: 72)),
        // A deputy who has not checked in.
        Breach(
            "paper_issue_attendance",
            before: desk,
            paper(deputy: 22)
        ),
        // Whoever has a paper was there.
        Breach(
            "paper_issue_attendance",
            before: desk + [paper()],
            "DELETE FROM attendance"
        ),
        Breach("session_presence_once", before: desk + [presence()], presence()),
        Breach("session_presence_session", before: desk, presence(session: 72)),
        Breach("session_presence_attendance", before: desk, presence(deputy: 22)),
    ]
}
