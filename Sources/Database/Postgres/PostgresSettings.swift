/// What a connection must find on the server, and what it sets there for itself.
enum PostgresSettings {
    /// The oldest server that is still maintained where this product runs.
    private static let oldestServer = 14

    private struct Server: RowDecodable {
        let version: String
        let number: String
        let encoding: String
        let provider: String?
        let libraryCollation: String?
        let ownCollation: String?

        init(row: inout Row) throws(DatabaseError) {
            version = try row.next()
            number = try row.next()
            encoding = try row.next()
            provider = try row.next()
            libraryCollation = try row.next()
            ownCollation = try row.next()
        }

        /// How text is ordered: by the C library, or since version 15 by a provider of its own.
        var collation: String {
            switch provider {
            case nil, "c": libraryCollation ?? ""
            case "i": "ICU \(ownCollation ?? "")"
            default: ownCollation ?? ""
            }
        }
    }

    /// Refuses a server that is too old, and a database whose text is ordered by a language.
    static func check(_ connection: PostgresConnection) throws(DatabaseError) {
        // As JSON, because the columns are not the same in every version.
        let call = try Call(
            """
            SELECT current_setting('server_version'),
                current_setting('server_version_num'),
                pg_encoding_to_char(encoding),
                to_jsonb(pg_database) ->> 'datlocprovider',
                to_jsonb(pg_database) ->> 'datcollate',
                COALESCE(
                    to_jsonb(pg_database) ->> 'datlocale',
                    to_jsonb(pg_database) ->> 'daticulocale'
                )
            FROM pg_database
            WHERE datname = current_database()
            """,
            []
        )
        let result = try connection.runOnce(call)
        guard result.rowCount == 1 else { throw .unavailable(reason: .noSuchDatabase) }
        var row = try result.row(0, result.columns)
        let server = try Server(row: &row)
        guard let number = Int(server.number), number >= oldestServer * 10_000 else {
            throw .engineTooOld(found: server.version, needed: "\(oldestServer)")
        }
        guard server.encoding == "UTF8" else { throw .wrongEncoding(found: server.encoding) }
        let collation = server.collation
        guard ["C", "POSIX", "C.UTF-8", "C.UTF8"].contains(collation.uppercased()) else {
            throw .wrongCollation(found: collation)
        }
    }

    /// Sets the time limits and what the portable SQL relies on.
    static func apply(
        _ options: DatabaseOptions,
        to connection: PostgresConnection
    ) throws(DatabaseError) {
        try connection.execute(
            """
            SET statement_timeout = \(options.statementLimit.milliseconds);
            SET lock_timeout = \(options.lockLimit.milliseconds);
            SET idle_in_transaction_session_timeout = \(options.idleLimit.milliseconds);
            SET client_min_messages = error;
            SET standard_conforming_strings = on;
            SET cursor_tuple_fraction = 1;
            """
        )
        // A server told not to wait for its disk loses acknowledged votes with the power.
        try connection.execute(
            """
            SELECT set_config('synchronous_commit', 'on', false)
            WHERE current_setting('synchronous_commit') = 'off'
            """
        )
    }
}
