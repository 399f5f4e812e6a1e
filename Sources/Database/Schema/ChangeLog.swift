/// A table that tells which rows of another changed since a reader last looked.
///
/// The engine itself writes it, by triggers, in the transaction that changes the row: no statement
/// can forget it. A row that is gone stays in it. It follows from the other table and is in no
/// backup: restoring a backup fires the triggers.
///
/// Each change bears a number, `changed`. A reader asks, in one transaction, for ``horizon(_:)`` and
/// for the changes from the horizon it was told the time before. Every change below a horizon has
/// been seen by then; a few above it may be seen twice, none is missed, whatever runs meanwhile:
/// on SQLite the numbers are counted, as there is one writer at a time; on PostgreSQL they are the
/// numbers of transactions, and the horizon is the first that still runs. Nobody waits for it.
package struct ChangeLog: Sendable {
    /// The table whose rows change, with `id` as its key.
    package let table: String
    /// The table of changes.
    package let log: String
    /// A column that says whose a row is.
    package let owner: String
    /// The columns of which a change counts.
    package let columns: [String]

    /// Describes a log.
    package init(_ log: String, of table: String, owner: String, columns: [String]) {
        self.table = table
        self.log = log
        self.owner = owner
        self.columns = columns
    }

    /// The statements of a migration that make it and enter the rows that are there.
    package func statements(_ engine: Engine) -> [String] {
        [
            """
            CREATE TABLE \(log) (
                \(table)_id \(engine.int64) NOT NULL CONSTRAINT \(log)_id PRIMARY KEY,
                \(owner) \(engine.int64) NOT NULL,
                changed \(engine.int64) NOT NULL
            ) \(engine.table)
            """,
            """
            INSERT INTO \(log) (\(table)_id, \(owner), changed)
            SELECT id, \(owner), 0
            FROM \(table)
            """,
            "CREATE INDEX \(log)_order ON \(log) (changed, \(table)_id)",
        ] + triggers(engine)
    }

    /// An expression for the number from which the next look begins.
    package func horizon(_ engine: Engine) -> String {
        switch engine {
        case .sqlite: "(SELECT COALESCE(MAX(changed), 0) + 1 FROM \(log))"
        case .postgres: "CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)"
        }
    }

    private func triggers(_ engine: Engine) -> [String] {
        let update = "UPDATE OF \(columns.joined(separator: ", "))"
        switch engine {
        case .sqlite:
            return [("insert", "INSERT"), ("update", update), ("delete", "DELETE")].map { event in
                """
                CREATE TRIGGER \(log)_\(event.0)
                AFTER \(event.1) ON \(table)
                BEGIN
                    \(entry(of: event.0 == "delete" ? "OLD" : "NEW", mark: horizon(engine)));
                END
                """
            }
        case .postgres:
            let mark = "CAST(CAST(pg_current_xact_id() AS TEXT) AS BIGINT)"
            return [
                """
                CREATE FUNCTION \(log)_enter() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF TG_OP = 'DELETE' THEN
                        \(entry(of: "OLD", mark: mark));
                    ELSE
                        \(entry(of: "NEW", mark: mark));
                    END IF;
                    RETURN NULL;
                END
                $$
                """,
                """
                CREATE TRIGGER \(log)_enter
                AFTER INSERT OR \(update) OR DELETE ON \(table)
                FOR EACH ROW EXECUTE FUNCTION \(log)_enter()
                """,
            ]
        }
    }

    private func entry(of row: String, mark: String) -> String {
        """
        INSERT INTO \(log) (\(table)_id, \(owner), changed)
        VALUES (\(row).id, \(row).\(owner), \(mark))
        ON CONFLICT (\(table)_id) DO UPDATE SET changed = EXCLUDED.changed
        """
    }
}
