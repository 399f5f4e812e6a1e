import Database

/// Boxes, what tellers and machines found, what was ruled, and the pictures of doubtful papers.
enum CountingSchema {
    static func statements(_ engine: Engine) -> [String] {
        [
            file(engine), box(engine), entry(engine), ruling(engine), paper(engine),
            machine(engine), digest(engine),
        ]
    }

    /// Pictures of papers and prints of machines: never public, each had through its own row.
    private static func file(_ engine: Engine) -> String {
        """
        CREATE TABLE counting_file (
            id \(engine.int64) NOT NULL CONSTRAINT counting_file_id PRIMARY KEY,
            kind TEXT NOT NULL,
            width INTEGER NOT NULL,
            height INTEGER NOT NULL,
            bytes \(engine.bytes) NOT NULL,
            preview \(engine.bytes),
            CONSTRAINT counting_file_preview CHECK ((kind = 'picture') = (preview IS NOT NULL)),
            CONSTRAINT counting_file_sides
                CHECK ((kind = 'picture') = (width > 0 AND height > 0))
        ) \(engine.table)
        """
    }

    private static func box(_ engine: Engine) -> String {
        """
        CREATE TABLE ballot_box (
            session_id \(engine.int64) NOT NULL
                CONSTRAINT ballot_box_session REFERENCES ballot_session (id),
            number INTEGER NOT NULL CONSTRAINT ballot_box_number CHECK (number > 0),
            papers INTEGER NOT NULL CONSTRAINT ballot_box_papers CHECK (papers >= 0),
            attempt INTEGER NOT NULL CONSTRAINT ballot_box_attempt CHECK (attempt > 0),
            totals TEXT,
            CONSTRAINT ballot_box_once PRIMARY KEY (session_id, number)
        ) \(engine.table)
        """
    }

    /// Two tellers, and no third one, enter a box at an attempt.
    private static func entry(_ engine: Engine) -> String {
        """
        CREATE TABLE box_entry (
            id \(engine.int64) NOT NULL CONSTRAINT box_entry_id PRIMARY KEY,
            session_id \(engine.int64) NOT NULL,
            box INTEGER NOT NULL,
            attempt INTEGER NOT NULL CONSTRAINT box_entry_attempt CHECK (attempt > 0),
            place INTEGER NOT NULL CONSTRAINT box_entry_place CHECK (place IN (1, 2)),
            account_id \(engine.int64) NOT NULL
                CONSTRAINT box_entry_teller REFERENCES account (id),
            version INTEGER NOT NULL CONSTRAINT box_entry_version CHECK (version > 0),
            totals TEXT NOT NULL CONSTRAINT box_entry_totals CHECK (totals <> ''),
            CONSTRAINT box_entry_box
                FOREIGN KEY (session_id, box) REFERENCES ballot_box (session_id, number),
            CONSTRAINT box_entry_place_once UNIQUE (session_id, box, attempt, place),
            CONSTRAINT box_entry_teller_once UNIQUE (session_id, box, attempt, account_id)
        ) \(engine.table)
        """
    }

    private static func ruling(_ engine: Engine) -> String {
        """
        CREATE TABLE box_ruling (
            session_id \(engine.int64) NOT NULL,
            box INTEGER NOT NULL,
            attempt INTEGER NOT NULL CONSTRAINT box_ruling_attempt CHECK (attempt > 0),
            line TEXT NOT NULL CONSTRAINT box_ruling_line CHECK (line <> ''),
            first INTEGER NOT NULL,
            second INTEGER NOT NULL,
            ruled INTEGER NOT NULL CONSTRAINT box_ruling_number CHECK (ruled >= 0),
            reason TEXT NOT NULL CONSTRAINT box_ruling_reason CHECK (reason <> ''),
            CONSTRAINT box_ruling_once PRIMARY KEY (session_id, box, attempt, line),
            CONSTRAINT box_ruling_box
                FOREIGN KEY (session_id, box) REFERENCES ballot_box (session_id, number)
        ) \(engine.table)
        """
    }

    /// A paper is ruled whole: that it stands or why it is void, and the reason in words.
    private static func paper(_ engine: Engine) -> String {
        """
        CREATE TABLE doubtful_paper (
            id \(engine.int64) NOT NULL CONSTRAINT doubtful_paper_id PRIMARY KEY,
            session_id \(engine.int64) NOT NULL,
            box INTEGER NOT NULL,
            number INTEGER NOT NULL CONSTRAINT doubtful_paper_number CHECK (number > 0),
            doubt TEXT NOT NULL,
            note TEXT NOT NULL,
            photograph_id \(engine.int64)
                CONSTRAINT doubtful_paper_photograph REFERENCES counting_file (id),
            is_valid INTEGER CONSTRAINT doubtful_paper_valid CHECK (is_valid IN (0, 1)),
            void_reason TEXT,
            reason TEXT CONSTRAINT doubtful_paper_reason CHECK (reason <> ''),
            CONSTRAINT doubtful_paper_ruled CHECK ((is_valid IS NULL) = (reason IS NULL)),
            CONSTRAINT doubtful_paper_void
                CHECK ((void_reason IS NOT NULL) = (is_valid IS NOT NULL AND is_valid = 0)),
            CONSTRAINT doubtful_paper_once UNIQUE (session_id, number),
            CONSTRAINT doubtful_paper_box
                FOREIGN KEY (session_id, box) REFERENCES ballot_box (session_id, number)
        ) \(engine.table)
        """
    }

    /// What the hall's keypads counted; whoever enters it does not confirm it.
    private static func machine(_ engine: Engine) -> String {
        """
        CREATE TABLE machine_count (
            session_id \(engine.int64) NOT NULL CONSTRAINT machine_count_once PRIMARY KEY
                CONSTRAINT machine_count_session REFERENCES ballot_session (id),
            device TEXT NOT NULL CONSTRAINT machine_count_device CHECK (device <> ''),
            papers INTEGER NOT NULL CONSTRAINT machine_count_papers CHECK (papers >= 0),
            totals TEXT NOT NULL CONSTRAINT machine_count_totals CHECK (totals <> ''),
            print_id \(engine.int64) NOT NULL
                CONSTRAINT machine_count_print REFERENCES counting_file (id),
            entered_by \(engine.int64) NOT NULL
                CONSTRAINT machine_count_entered REFERENCES account (id),
            confirmed_by \(engine.int64)
                CONSTRAINT machine_count_confirmed REFERENCES account (id),
            fault TEXT,
            version INTEGER NOT NULL CONSTRAINT machine_count_version CHECK (version > 0),
            CONSTRAINT machine_count_two CHECK (confirmed_by <> entered_by),
            CONSTRAINT machine_count_either CHECK (confirmed_by IS NULL OR fault IS NULL)
        ) \(engine.table)
        """
    }

    /// What stays of the working papers of a poll once they are forgotten.
    private static func digest(_ engine: Engine) -> String {
        """
        CREATE TABLE working_papers (
            poll_id \(engine.int64) NOT NULL CONSTRAINT working_papers_once PRIMARY KEY
                CONSTRAINT working_papers_poll REFERENCES poll (id),
            digest \(engine.bytes) NOT NULL
        ) \(engine.table)
        """
    }
}
