import CLibPQ
package import Database

/// Statements to the server behind the product's back: making databases, breaking connections.
package enum TestServer {
    /// A statement that the server refused, in its own words.
    package struct Refusal: Error {
        let message: String
    }

    /// Runs a statement on a connection of its own and gives the first column of its rows.
    @discardableResult
    package static func execute(
        _ sql: String,
        on address: PostgresAddress
    ) throws(Refusal) -> [String] {
        let connection = PQconnectdb(address.hosts.first.map { address.settings(for: $0) } ?? "")
        defer { PQfinish(connection) }
        let result = PQexec(connection, sql)
        defer { PQclear(result) }
        let status = PQresultStatus(result)
        guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else {
            throw Refusal(message: String(cString: PQerrorMessage(connection)))
        }
        return (0..<PQntuples(result)).map { String(cString: PQgetvalue(result, $0, 0)) }
    }
}
