import CLibPQ

/// An answer of the server, owned.
final class PostgresResult {
    private let handle: OpaquePointer?

    /// Takes over what libpq returned; nothing means that libpq had no memory or no connection.
    init(_ handle: OpaquePointer?) {
        self.handle = handle
    }

    deinit {
        PQclear(handle)
    }

    /// The statement was done.
    var isSuccess: Bool {
        let status = PQresultStatus(handle)
        return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK
    }

    /// The server answered at all.
    var isAnswer: Bool { handle != nil }

    /// The command's name as the server confirms it: a failed transaction's COMMIT says ROLLBACK.
    var command: String { String(cString: PQcmdStatus(handle)) }

    /// How many rows were inserted, updated or deleted; nothing for other statements.
    var changes: Int {
        let command = command
        guard ["INSERT", "UPDATE", "DELETE"].contains(where: command.hasPrefix) else { return 0 }
        return Int(String(cString: PQcmdTuples(handle))) ?? 0
    }

    var rowCount: Int { Int(PQntuples(handle)) }

    var columns: [String] {
        (0..<PQnfields(handle)).map { String(cString: PQfname(handle, $0)) }
    }

    /// A field of the server's error report, if it has it.
    func field(_ field: PostgresField) -> String? {
        PQresultErrorField(handle, field.code).map { String(cString: $0) }
    }

    /// About how much memory the rows take.
    var byteCount: Int { PQresultMemorySize(handle) }

    /// Reads a row.
    ///
    /// - Throws: ``DatabaseError/corrupt(column:expected:)`` for a type that SQLite lacks.
    func row(_ row: Int, _ columns: [String]) throws(DatabaseError) -> Row {
        var values: [SQLValue] = []
        values.reserveCapacity(columns.count)
        for (index, column) in columns.enumerated() {
            guard let bytes = bytes(row: row, column: index) else {
                values.append(.null)
                continue
            }
            let type = PostgresType(rawValue: PQftype(handle, Int32(index)))
            guard let value = type?.decode(bytes) else {
                throw .corrupt(column: column, expected: "BIGINT, TEXT, BYTEA")
            }
            values.append(value)
        }
        return Row(columns: columns, values: values)
    }

    /// The bytes of a value; nothing for null.
    private func bytes(row: Int, column: Int) -> UnsafeRawBufferPointer? {
        let (row, column) = (Int32(row), Int32(column))
        guard PQgetisnull(handle, row, column) == 0 else { return nil }
        return UnsafeRawBufferPointer(
            start: PQgetvalue(handle, row, column),
            count: Int(PQgetlength(handle, row, column))
        )
    }
}
