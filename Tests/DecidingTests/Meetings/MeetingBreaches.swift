import TestSupport

extension DecidingConstraintTests {
    private static func meeting(
        id: Int = 31,
        home: Int = 500109,
        term: Int = 1,
        number: Int = 2,
        ends: String = "2023-02-24",
        place: String = "NULL",
        scrutineers: String = "NULL, NULL",
        version: Int = 1
    ) -> String {
        """
        INSERT INTO meeting
            (id, jurisdiction_id, term_id, number, starts_on, ends_on, place, state,
            scrutineers_on, scrutineers_decision, version, certainty, source)
        VALUES (\(id), \(home), \(term), \(number), '2023-02-22', '\(ends)', \(place), 'open',
            \(scrutineers), \(version), 'recorded', '决定')
        """
    }

    private static func meetingDeputy(
        meeting: Int = 31,
        deputy: Int = 21,
        number: Int = 1,
        delegation: Int = 11
    ) -> String {
        """
        INSERT INTO meeting_deputy (meeting_id, deputy_id, number, name, delegation_id)
        VALUES (\(meeting), \(deputy), \(number), '王甽', \(delegation))
        """
    }

    private static func officer(
        id: Int = 41,
        meeting: Int = 31,
        name: String = "监票人甲",
        deputy: String = "NULL",
        account: String = "NULL"
    ) -> String {
        """
        INSERT INTO meeting_officer (id, meeting_id, role, name, unit, deputy_id, account_id)
        VALUES (\(id), \(meeting), 'scrutineer', '\(name)', '', \(deputy), \(account))
        """
    }

    private static func leave(
        id: Int = 51,
        meeting: Int = 31,
        deputy: Int = 21,
        to: String = "2023-02-23",
        withdrawn: String = "NULL"
    ) -> String {
        """
        INSERT INTO meeting_leave
            (id, meeting_id, deputy_id, kind, from_on, to_on, note, withdrawn)
        VALUES (\(id), \(meeting), \(deputy), 'illness', '2023-02-22', '\(to)', '', \(withdrawn))
        """
    }

    private static func observer(
        id: Int = 61,
        meeting: Int = 31,
        ordinal: Int = 1,
        name: String = "列席甲"
    ) -> String {
        """
        INSERT INTO meeting_observer (id, meeting_id, ordinal, name, unit)
        VALUES (\(id), \(meeting), \(ordinal), '\(name)', '')
        """
    }

    private static func step(
        id: Int = 71,
        meeting: Int = 31,
        ordinal: Int = 1,
        kind: String = "hall",
        name: String = "",
        note: String = "NULL",
        version: Int = 1
    ) -> String {
        """
        INSERT INTO meeting_step
            (id, meeting_id, ordinal, kind, name, owner, note, post, post_en, version)
        VALUES (\(id), \(meeting), \(ordinal), '\(kind)', '\(name)', '', \(note), '', '',
            \(version))
        """
    }

    private static func agenda(
        meeting: Int = 31,
        ordinal: Int = 1,
        matter: String = "票决"
    ) -> String {
        """
        INSERT INTO agenda_item (meeting_id, ordinal, held_on, hour, matter)
        VALUES (\(meeting), \(ordinal), '2023-02-24', '', '\(matter)')
        """
    }

    private static func succession(
        officer: Int = 41,
        successor: Int = 42,
        document: String = "决定",
        reason: String = "病"
    ) -> String {
        """
        INSERT INTO officer_succession (officer_id, successor_id, document, reason, at_ms)
        VALUES (\(officer), \(successor), '\(document)', '\(reason)', 1)
        """
    }

    private static let ground = [term(), delegation(), deputy(), deputy(id: 22, number: 2)]
    private static let met = ground + [meeting()]
    private static let named =
        met + [officer(), officer(id: 42, name: "监票人乙"), officer(id: 43, name: "监票人丙")]
    private static let succeeded = named + [succession()]

    static let meetingBreaches: [Breach] = [
        Breach("meeting_id", before: met, meeting(number: 3)),
        Breach("meeting_jurisdiction", before: ground, meeting(home: 999)),
        Breach("meeting_term", before: ground, meeting(term: 9)),
        Breach("meeting_number", before: ground, meeting(number: 0)),
        Breach("meeting_number", before: ground, meeting(number: 100)),
        Breach("meeting_version", before: ground, meeting(version: 0)),
        Breach("meeting_days", before: ground, meeting(ends: "2023-02-21")),
        Breach("meeting_place", before: ground, meeting(place: "''")),
        Breach(
            "meeting_scrutineers",
            before: ground,
            meeting(scrutineers: "'2023-02-22', NULL")
        ),
        Breach("meeting_once", before: met, meeting(id: 32)),
        Breach("meeting_deputy_meeting", before: ground, meetingDeputy()),
        Breach("meeting_deputy_deputy", before: met, meetingDeputy(deputy: 29)),
        Breach("meeting_deputy_delegation", before: met, meetingDeputy(delegation: 19)),
        Breach("meeting_deputy_once", before: met + [meetingDeputy()], meetingDeputy(number: 2)),
        Breach(
            "meeting_deputy_number_once",
            before: met + [meetingDeputy()],
            meetingDeputy(deputy: 22)
        ),
        Breach("meeting_officer_id", before: met + [officer()], officer()),
        Breach("meeting_officer_meeting", before: ground, officer()),
        Breach("meeting_officer_name", before: met, officer(name: "")),
        Breach("meeting_officer_deputy", before: met, officer(deputy: "29")),
        Breach("meeting_officer_account", before: met, officer(account: "999")),
        Breach(
            "meeting_officer_deputy_once",
            before: met + [officer(deputy: "21")],
            officer(id: 42, deputy: "21")
        ),
        Breach(
            "meeting_officer_account_once",
            before: met + [officer(account: "501")],
            officer(id: 42, account: "501")
        ),
        Breach("officer_succession_once", before: succeeded, succession(successor: 43)),
        Breach("officer_succession_officer", before: named, succession(officer: 49)),
        Breach("officer_succession_successor", before: named, succession(successor: 49)),
        Breach("officer_succession_successor_once", before: succeeded, succession(officer: 43)),
        Breach("officer_succession_other", before: named, succession(successor: 41)),
        Breach("officer_succession_document", before: named, succession(document: "")),
        Breach("officer_succession_reason", before: named, succession(reason: "")),
        Breach("meeting_leave_id", before: met + [leave()], leave()),
        Breach("meeting_leave_meeting", before: ground, leave()),
        Breach("meeting_leave_deputy", before: met, leave(deputy: 29)),
        Breach("meeting_leave_days", before: met, leave(to: "2023-02-21")),
        Breach("meeting_leave_withdrawn", before: met, leave(withdrawn: "''")),
        Breach("meeting_observer_id", before: met + [observer()], observer(name: "列席乙")),
        Breach("meeting_observer_meeting", before: ground, observer()),
        Breach("meeting_observer_ordinal", before: met, observer(ordinal: 0)),
        Breach("meeting_observer_name", before: met, observer(name: "")),
        Breach("meeting_observer_once", before: met + [observer()], observer(id: 62, ordinal: 2)),
        Breach("meeting_step_id", before: met + [step()], step(ordinal: 2)),
        Breach("meeting_step_meeting", before: ground, step()),
        Breach("meeting_step_ordinal", before: met, step(ordinal: 0)),
        Breach("meeting_step_once", before: met + [step()], step(id: 72)),
        Breach("meeting_step_name", before: met, step(kind: "own")),
        Breach("meeting_step_name", before: met, step(name: "会场")),
        Breach("meeting_step_done", before: met, step(note: "'好了'")),
        Breach("meeting_step_version", before: met, step(version: 0)),
        Breach("agenda_item_meeting", before: ground, agenda()),
        Breach("agenda_item_ordinal", before: met, agenda(ordinal: 0)),
        Breach("agenda_item_matter", before: met, agenda(matter: "")),
        Breach("agenda_item_once", before: met + [agenda()], agenda()),
    ]
}
