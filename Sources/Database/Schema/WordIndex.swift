/// An index of rows by their words, in the form that suits each engine.
///
/// SQLite has FTS5, which keeps for each word the places of its rows and nothing else (`content=''`,
/// `detail=none`, `columnsize=0`); its tokenizer is `ascii`, which parts at blanks and leaves every
/// character beyond ASCII alone. PostgreSQL has an array of the words' digests of 32 bits under a
/// GIN index: a third of the words' own size, and the quicker by as much; once in four thousand
/// million times two words have the same, so that what it finds is to be looked into
/// (``isExact(_:)``). Neither looks into a word: Chinese is cut by whoever enters it, as SQLite's
/// own trigrams miss words of two characters and PostgreSQL's see no Chinese in the C locale.
///
/// A table of the index's own has a row for each row of the other, with its place in the order in
/// which they came. The engine itself marks there, by triggers, what changed: such a row is stale
/// until its words are entered anew, and keeps the former text, as SQLite forgets a row's words only
/// if it is told them. Whoever writes enters the words in the same transaction; what was written
/// by other hands is found stale and mended. Nothing of it is in a backup: restoring fires the
/// triggers, and every row is stale.
///
/// Words hold no blank, and of ASCII only letters and digits.
package struct WordIndex: Sendable {
    /// A row whose words are not those of its text.
    package struct Stale: Sendable {
        /// The row's key.
        package let id: Int64
        /// Whose it is.
        package let owner: Int64
        /// The text it has now; nil where the row is gone.
        package let text: String?
        /// The text whose words are in the index; nil where none are.
        package let former: String?

        fileprivate let place: Int64
    }

    /// The index's table.
    package let name: String
    /// The table whose rows are found.
    package let table: String
    /// A column that says whose a row is.
    package let owner: String
    /// The columns whose words are found; together they are the text, each a line.
    package let columns: [String]
    /// In which order the rows that are there before the index came.
    package let order: String

    /// Describes an index.
    package init(
        _ name: String,
        of table: String,
        owner: String,
        columns: [String],
        order: String
    ) {
        self.name = name
        self.table = table
        self.owner = owner
        self.columns = columns
        self.order = order
    }
}

// MARK: - Finding

extension WordIndex {
    /// Whether every row that is found has the words; otherwise almost every one.
    package static func isExact(_ engine: Engine) -> Bool { engine == .sqlite }

    /// A query for the places of the rows that have all words of a parameter, the latest first, at
    /// most so many; ``query(_:_:)`` makes the parameter, and the index's table has column `place`.
    package func places(having parameter: String, limit: Int, _ engine: Engine) -> String {
        switch engine {
        case .sqlite:
            """
            SELECT rowid AS place FROM \(name)_words WHERE \(name)_words MATCH \(parameter)
            ORDER BY rowid DESC LIMIT \(limit)
            """
        case .postgres:
            """
            SELECT place FROM \(name) WHERE words @> CAST(\(parameter) AS INTEGER[])
            ORDER BY place DESC LIMIT \(limit)
            """
        }
    }

    /// Has what follows in a transaction planned for the words it is asked for.
    ///
    /// A common word is found quickest by walking back from the latest row, a rare one by its
    /// postings. PostgreSQL knows how common a word is, but after some runs it would keep one plan
    /// for all: a fifth of the speed on a million rows.
    package static func planForEachQuery<F: DatabaseFailure>(
        in transaction: Transaction<F>
    ) throws(F) {
        guard transaction.engine == .postgres else { return }
        let _: String = try transaction.one(
            "SELECT set_config('plan_cache_mode', 'force_custom_plan', true)"
        )
    }

    /// What stands for words in ``places(having:limit:_:)``.
    package static func query(_ words: [String], _ engine: Engine) -> String {
        switch engine {
        case .sqlite: words.map { "\"\($0)\"" }.joined(separator: " AND ")
        case .postgres: array(words)
        }
    }

    fileprivate static func array(_ words: [String]) -> String {
        "{" + words.map { String(digest($0)) }.joined(separator: ",") + "}"
    }

    /// FNV-1a of the word's UTF-8 bytes, as PostgreSQL's INTEGER has it.
    ///
    /// It stands in stores: another one needs a migration that enters every word anew.
    private static func digest(_ word: String) -> Int32 {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int32(bitPattern: hash)
    }
}

// MARK: - Keeping it up to date

extension WordIndex {
    /// How many rows have words that are not those of their text.
    package func staleCount<F: DatabaseFailure>(in transaction: Transaction<F>) throws(F) -> Int {
        try transaction.one("SELECT COUNT(*) FROM \(name) WHERE is_stale = 1")
    }

    /// Rows whose words are to be entered anew, the oldest first; nobody else gets them until the
    /// transaction ends.
    package func stale<F: DatabaseFailure>(
        limit: Int,
        in transaction: Transaction<F>
    ) throws(F) -> [Stale] {
        let places: [Int64] = try transaction.all(
            """
            SELECT place
            FROM \(name)
            WHERE is_stale = 1
            ORDER BY place
            LIMIT $1\(transaction.engine.lockRow)
            """,
            [limit]
        )
        return try stale(places, in: transaction)
    }

    /// The same of one row: none where its words are right.
    package func stale<F: DatabaseFailure>(
        _ id: Int64,
        in transaction: Transaction<F>
    ) throws(F) -> [Stale] {
        let places: [Int64] = try transaction.all(
            """
            SELECT place
            FROM \(name)
            WHERE is_stale = 1 AND \(table)_id = $1\(transaction.engine.lockRow)
            """,
            [id]
        )
        return try stale(places, in: transaction)
    }

    private func stale<F: DatabaseFailure>(
        _ places: [Int64],
        in transaction: Transaction<F>
    ) throws(F) -> [Stale] {
        guard let first = places.first, let last = places.last else { return [] }
        return try transaction.all(
            """
            SELECT \(table)_id, \(name).\(owner), place, former, \(text(of: table))
            FROM \(name)
            LEFT JOIN \(table) ON \(table).id = \(table)_id
            WHERE is_stale = 1 AND place BETWEEN $1 AND $2
            ORDER BY place
            """,
            [first, last]
        )
    }

    /// Enters a row's words; none where it is gone.
    ///
    /// - Parameters:
    ///   - words: those it has now, each once.
    ///   - former: those of its former text, exactly as they were entered.
    ///   - row: which row, just read in this transaction.
    ///   - transaction: in which it is done.
    /// - Throws: What the engine said.
    package func enter<F: DatabaseFailure>(
        _ words: [String],
        insteadOf former: [String],
        of row: Stale,
        in transaction: Transaction<F>
    ) throws(F) {
        switch transaction.engine {
        case .sqlite:
            if !former.isEmpty {
                try transaction.run(
                    """
                    INSERT INTO \(name)_words (\(name)_words, rowid, words)
                    VALUES ('delete', $1, $2)
                    """,
                    [row.place, former.joined(separator: " ")]
                )
            }
            if !words.isEmpty {
                try transaction.run(
                    "INSERT INTO \(name)_words (rowid, words) VALUES ($1, $2)",
                    [row.place, words.joined(separator: " ")]
                )
            }
            try close(row, "is_stale = 0, former = NULL", [], in: transaction)
        case .postgres:
            try close(
                row,
                "is_stale = 0, former = NULL, words = CAST($1 AS INTEGER[])",
                [Self.array(words)],
                in: transaction
            )
        }
    }

    private func close<F: DatabaseFailure>(
        _ row: Stale,
        _ changes: String,
        _ arguments: [any SQLEncodable],
        in transaction: Transaction<F>
    ) throws(F) {
        let key = "$\(arguments.count + 1)"
        if row.text == nil {
            try transaction.run("DELETE FROM \(name) WHERE \(table)_id = $1", [row.id])
        } else {
            try transaction.run(
                "UPDATE \(name) SET \(changes) WHERE \(table)_id = \(key)",
                arguments + [row.id]
            )
        }
    }
}

extension WordIndex.Stale: RowDecodable {
    /// Reads key, owner, place, former text and text.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        owner = try row.next()
        place = try row.next()
        former = try row.next()
        text = try row.next()
    }
}

// MARK: - Schema

extension WordIndex {
    /// The statements of a migration that make it; the rows that are there are stale.
    package func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE \(name) (
                \(table)_id \(engine.int64) NOT NULL CONSTRAINT \(name)_id PRIMARY KEY,
                \(owner) \(engine.int64) NOT NULL,
                place \(engine.int64) NOT NULL,
                is_stale INTEGER NOT NULL CONSTRAINT \(name)_stale CHECK (is_stale IN (0, 1)),
                former TEXT
            ) \(engine.table)
            """,
            """
            INSERT INTO \(name) (\(table)_id, \(owner), place, is_stale)
            SELECT id, \(owner), ROW_NUMBER() OVER (ORDER BY \(order)), 1
            FROM \(table)
            """,
            "CREATE INDEX \(name)_place ON \(name) (place)",
            "CREATE INDEX \(name)_waiting ON \(name) (place) WHERE is_stale = 1",
        ] + words(engine) + triggers(engine)
    }

    private func words(_ engine: Engine) -> [String] {
        switch engine {
        case .sqlite:
            [
                """
                CREATE VIRTUAL TABLE \(name)_words USING fts5(
                    words, content='', detail=none, columnsize=0, tokenize='ascii'
                )
                """
            ]
        case .postgres:
            [
                "ALTER TABLE \(name) ADD COLUMN words INTEGER[] NOT NULL DEFAULT '{}'",
                "CREATE INDEX \(name)_words ON \(name) USING GIN (words)",
                "CREATE SEQUENCE \(name)_places",
                "SELECT setval('\(name)_places', (SELECT COUNT(*) + 1 FROM \(name)))",
            ]
        }
    }

    private func triggers(_ engine: Engine) -> [String] {
        let update = "UPDATE OF \(columns.joined(separator: ", "))"
        let isOther = "\(text(of: "OLD")) <> \(text(of: "NEW"))"
        switch engine {
        case .sqlite:
            let place = "(SELECT COALESCE(MAX(place), 0) + 1 FROM \(name))"
            return [
                trigger("insert", "INSERT", doing: entry(place)),
                trigger("update", update, when: "WHEN \(isOther)", doing: mark),
                trigger("delete", "DELETE", doing: mark),
            ]
        case .postgres:
            return [
                """
                CREATE FUNCTION \(name)_mark() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF TG_OP = 'INSERT' THEN
                        \(entry("nextval('\(name)_places')"));
                    ELSE
                        \(mark);
                    END IF;
                    RETURN NULL;
                END
                $$
                """,
                """
                CREATE TRIGGER \(name)_mark AFTER INSERT OR DELETE ON \(table)
                FOR EACH ROW EXECUTE FUNCTION \(name)_mark()
                """,
                """
                CREATE TRIGGER \(name)_mark_update AFTER \(update) ON \(table)
                FOR EACH ROW WHEN (\(isOther)) EXECUTE FUNCTION \(name)_mark()
                """,
            ]
        }
    }

    private func trigger(
        _ event: String,
        _ moment: String,
        when condition: String = "",
        doing statement: String
    ) -> String {
        """
        CREATE TRIGGER \(name)_\(event) AFTER \(moment) ON \(table) \(condition)
        BEGIN
            \(statement);
        END
        """
    }

    private func entry(_ place: String) -> String {
        """
        INSERT INTO \(name) (\(table)_id, \(owner), place, is_stale)
        VALUES (NEW.id, NEW.\(owner), \(place), 1)
        ON CONFLICT (\(table)_id) DO UPDATE SET is_stale = 1
        """
    }

    /// Keeps the text that the index has, not one that came between.
    private var mark: String {
        """
        UPDATE \(name)
        SET former = CASE is_stale WHEN 0 THEN \(text(of: "OLD")) ELSE former END, is_stale = 1
        WHERE \(table)_id = OLD.id
        """
    }

    private func text(of row: String) -> String {
        columns.map { "\(row).\($0)" }.joined(separator: " || '\n' || ")
    }
}
