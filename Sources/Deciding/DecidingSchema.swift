package import Database

/// The tables of the second act.
package enum DecidingSchema {
    /// In the order they are made.
    package static let schema = Schema(
        migrations: [
            Migration("2001-counted-ballots") { engine in countedBallots(engine) },
            Migration("2002-roll") { engine in RollSchema.statements(engine) },
            Migration("2020-rules") { engine in RuleSchema.statements(engine) },
            Migration("2030-meetings") { engine in MeetingSchema.statements(engine) },
            Migration("2031-sittings") { engine in RegisterSchema.sittings(engine) },
            Migration("2040-polls") { engine in PollSchema.statements(engine) },
            Migration("2041-papers") { engine in RegisterSchema.papers(engine) },
            Migration("2050-counting") { engine in CountingSchema.statements(engine) },
            Migration("2060-certificates") { engine in CertifyingSchema.statements(engine) },
            Migration("2070-officer-successions") { engine in
                OfficerSuccessionTable.statements(engine)
            },
            Migration("2071-recounts") { engine in RecountTable.statements(engine) },
            Migration("2072-reported-votes") { engine in
                ReportedVoteTable.statements(engine)
            },
            Migration("2073-seat-changes") { engine in SeatChangeTable.statements(engine) },
            Migration("2074-rating-rules") { engine in RuleSchema.ratings(engine) },
            Migration("2075-ratings") { engine in RatingSchema.statements(engine) },
            Migration("2076-reported-ratings") { engine in ReportedVoteTable.ratings(engine) },
            Migration("2080-decided-entries") { engine in
                DecidedEntryTable.statements(engine)
            },
            Migration("2081-ratings-again") { engine in RatingSchema.again(engine) },
            Migration("2082-replacements") { engine in ReplacementTable.statements(engine) },
        ],
        tables: [
            "counted_ballot", "counted_ballot_item", "reported_vote",
            "reported_vote_number", "reported_vote_item", "congress_term", "delegation", "deputy",
            "deputy_change", "seat_change", "voting_rule", "meeting", "meeting_deputy",
            "meeting_officer", "officer_succession", "meeting_leave", "meeting_observer",
            "meeting_step",
            "agenda_item", "sitting", "attendance", "poll", "ballot_session", "paper_issue",
            "tie_decision", "certificate", "certificate_signature", "poll_announcement",
            "poll_seal", "poll_recount", "rating_list", "decided_entry", "replacement",
            "observer_presence", "session_presence",
            "counting_file", "ballot_box", "box_entry", "box_ruling", "doubtful_paper",
            "machine_count", "working_papers",
        ]
    )

    /// The tables whose rows are forgotten or written anew: the working papers of the counting room
    /// and the register.
    ///
    /// Each step that forgets has ``Ledger/scrub(_:)`` take older rows of all of them out of the
    /// files, so that what one could not reach is with the next.
    package static let forgetful = [
        "ballot_box", "box_entry", "box_ruling",
        "attendance", "paper_issue", "session_presence",
    ]

    private static func countedBallots(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE counted_ballot (
                id \(engine.int64) NOT NULL CONSTRAINT counted_ballot_id PRIMARY KEY,
                jurisdiction_id \(engine.int64) NOT NULL
                    CONSTRAINT counted_ballot_jurisdiction REFERENCES jurisdiction (id),
                year INTEGER NOT NULL,
                ordinal INTEGER NOT NULL,
                title TEXT NOT NULL,
                title_en TEXT NOT NULL,
                held_on TEXT NOT NULL,
                record TEXT NOT NULL,
                inventions TEXT NOT NULL,
                certainty TEXT NOT NULL,
                source TEXT NOT NULL,
                CONSTRAINT counted_ballot_key_once UNIQUE (jurisdiction_id, year, ordinal)
            ) \(engine.table)
            """,
            """
            CREATE TABLE counted_ballot_item (
                ballot_id \(engine.int64) NOT NULL
                    CONSTRAINT counted_ballot_item_ballot REFERENCES counted_ballot (id),
                ordinal INTEGER NOT NULL,
                item TEXT NOT NULL,
                name TEXT NOT NULL,
                name_en TEXT NOT NULL,
                CONSTRAINT counted_ballot_item_ordinal PRIMARY KEY (ballot_id, ordinal)
            ) \(engine.table)
            """,
        ]
    }
}
