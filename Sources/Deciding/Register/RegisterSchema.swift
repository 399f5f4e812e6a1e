import Database

/// Sittings, who is there, and who has a paper: by deputy, without time or order.
enum RegisterSchema {
    /// Before polls, whose sessions are held in a sitting.
    static func sittings(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE sitting (
                id \(engine.int64) NOT NULL CONSTRAINT sitting_id PRIMARY KEY,
                meeting_id \(engine.int64) NOT NULL
                    CONSTRAINT sitting_meeting REFERENCES meeting (id),
                number INTEGER NOT NULL CONSTRAINT sitting_number CHECK (number > 0),
                held_on TEXT NOT NULL,
                is_closed INTEGER NOT NULL
                    CONSTRAINT sitting_closed CHECK (is_closed IN (0, 1)),
                CONSTRAINT sitting_once UNIQUE (meeting_id, number),
                UNIQUE (id, meeting_id)
            ) \(engine.table)
            """,
            """
            CREATE TABLE attendance (
                sitting_id \(engine.int64) NOT NULL,
                meeting_id \(engine.int64) NOT NULL,
                deputy_id \(engine.int64) NOT NULL,
                is_present INTEGER NOT NULL
                    CONSTRAINT attendance_present CHECK (is_present IN (0, 1)),
                CONSTRAINT attendance_once PRIMARY KEY (sitting_id, deputy_id),
                CONSTRAINT attendance_sitting
                    FOREIGN KEY (sitting_id, meeting_id) REFERENCES sitting (id, meeting_id),
                CONSTRAINT attendance_deputy
                    FOREIGN KEY (meeting_id, deputy_id)
                    REFERENCES meeting_deputy (meeting_id, deputy_id)
            ) \(engine.table)
            """,
            """
            CREATE TABLE observer_presence (
                sitting_id \(engine.int64) NOT NULL
                    CONSTRAINT observer_presence_sitting REFERENCES sitting (id),
                observer_id \(engine.int64) NOT NULL
                    CONSTRAINT observer_presence_observer REFERENCES meeting_observer (id)
                    ON DELETE CASCADE,
                CONSTRAINT observer_presence_once PRIMARY KEY (sitting_id, observer_id)
            ) \(engine.table)
            """,
        ]
    }

    /// After polls: nobody has a paper who has not checked in; who was there when a session's
    /// register was closed.
    static func papers(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE paper_issue (
                session_id \(engine.int64) NOT NULL,
                sitting_id \(engine.int64) NOT NULL,
                deputy_id \(engine.int64) NOT NULL,
                is_assisted INTEGER NOT NULL
                    CONSTRAINT paper_issue_assisted CHECK (is_assisted IN (0, 1)),
                CONSTRAINT paper_issue_once PRIMARY KEY (session_id, deputy_id),
                CONSTRAINT paper_issue_session
                    FOREIGN KEY (session_id, sitting_id)
                    REFERENCES ballot_session (id, sitting_id),
                CONSTRAINT paper_issue_attendance
                    FOREIGN KEY (sitting_id, deputy_id)
                    REFERENCES attendance (sitting_id, deputy_id)
            ) \(engine.table)
            """,
            """
            CREATE TABLE session_presence (
                session_id \(engine.int64) NOT NULL,
                sitting_id \(engine.int64) NOT NULL,
                deputy_id \(engine.int64) NOT NULL,
                CONSTRAINT session_presence_once PRIMARY KEY (session_id, deputy_id),
                CONSTRAINT session_presence_session
                    FOREIGN KEY (session_id, sitting_id)
                    REFERENCES ballot_session (id, sitting_id),
                CONSTRAINT session_presence_attendance
                    FOREIGN KEY (sitting_id, deputy_id)
                    REFERENCES attendance (sitting_id, deputy_id)
            ) \(engine.table)
            """,
        ]
    }
}
