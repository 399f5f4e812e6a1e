import CLibPQ
import Foundation

/// A connection to a PostgreSQL server.
///
/// It blocks, and it never leaves the lane that made it.
final class PostgresConnection {
    private let handle: OpaquePointer
    private let role: String

    /// Prepared statements by text and types of arguments, with the time of their last use.
    private var prepared: [StatementKey: (name: String, use: UInt64)] = [:]
    private var uses: UInt64 = 0

    /// More than a page of this product needs; a server keeps a plan for each.
    private static let mostPrepared = 256

    private struct StatementKey: Hashable {
        let sql: String
        let types: [Oid]
    }

    /// Connects to the first of the hosts that answers.
    ///
    /// - Throws: The last host's answer.
    init(_ address: PostgresAddress, limit: Duration) throws(DatabaseError) {
        role = address.user ?? NSUserName()
        var answer: Result<OpaquePointer, DatabaseError> =
            .failure(.unavailable(reason: .unknownHost))
        for host in address.hosts {
            answer = Self.connect(address.settings(for: host), limit, role)
            if case .success = answer { break }
        }
        handle = try answer.get()
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
    }

    deinit {
        PQfinish(handle)
    }

    /// The connection is gone; so is whatever transaction it had.
    var isBroken: Bool { PQstatus(handle) != CONNECTION_OK }

    /// A transaction is open on the server, in whatever state.
    var isInTransaction: Bool { PQtransactionStatus(handle) != PQTRANS_IDLE }

    /// Runs statements without arguments.
    @discardableResult
    func execute(_ sql: String) throws(DatabaseError) -> PostgresResult {
        try check(PQexec(handle, sql))
    }

    /// Runs a statement that is likely to be run again: it is prepared and kept.
    func run(_ call: Call) throws(DatabaseError) -> PostgresResult {
        let arguments = PostgresArguments(call)
        let name = try prepare(call.sql, arguments.types)
        return try check(
            arguments.withPointers { count, values, lengths, formats in
                PQexecPrepared(handle, name, count, values, lengths, formats, 1)
            }
        )
    }

    /// Runs a statement once; with a beginning that stays out of what is checked and counted.
    func runOnce(_ call: Call, after beginning: String = "") throws(DatabaseError) -> PostgresResult
    {
        let arguments = PostgresArguments(call)
        return try check(
            arguments.withPointers { count, values, lengths, formats in
                PQexecParams(
                    handle,
                    beginning + call.sql,
                    count,
                    arguments.types,
                    values,
                    lengths,
                    formats,
                    1
                )
            }
        )
    }

    private func prepare(_ sql: String, _ types: [Oid]) throws(DatabaseError) -> String {
        uses += 1
        let key = StatementKey(sql: sql, types: types)
        if let name = prepared[key]?.name {
            prepared[key]?.use = uses
            return name
        }
        if prepared.count >= Self.mostPrepared,
            let oldest = prepared.min(by: { $0.value.use < $1.value.use })
        {
            prepared[oldest.key] = nil
            try execute("DEALLOCATE \(oldest.value.name)")
        }
        let name = "m\(uses)"
        try check(PQprepare(handle, name, sql, Int32(types.count), types))
        prepared[key] = (name, uses)
        return name
    }

    @discardableResult
    private func check(_ answer: OpaquePointer?) throws(DatabaseError) -> PostgresResult {
        let result = PostgresResult(answer)
        if result.isSuccess { return result }
        if isBroken { throw .unavailable(reason: .lost) }
        throw result.isAnswer
            ? PostgresFailure.translate(result, role: role) : .unavailable(reason: .outOfMemory)
    }

    private static func connect(
        _ settings: String,
        _ limit: Duration,
        _ role: String
    ) -> Result<OpaquePointer, DatabaseError> {
        guard let handle = PQconnectStart(settings) else {
            return .failure(.unavailable(reason: .outOfMemory))
        }
        PQsetErrorVerbosity(handle, PQERRORS_SQLSTATE)
        let deadline = ContinuousClock.now + limit
        var state = PGRES_POLLING_WRITING
        while state != PGRES_POLLING_OK, state != PGRES_POLLING_FAILED,
            PQstatus(handle) != CONNECTION_BAD
        {
            let events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT
            var socket = pollfd(fd: PQsocket(handle), events: Int16(events), revents: 0)
            let left = deadline - .now
            guard left > .zero, poll(&socket, 1, Int32(clamping: left.milliseconds)) != 0 else {
                PQfinish(handle)
                return .failure(.unavailable(reason: .timedOut))
            }
            state = PQconnectPoll(handle)
        }
        guard PQstatus(handle) == CONNECTION_OK else {
            let message = String(cString: PQerrorMessage(handle))
            PQfinish(handle)
            return .failure(PostgresFailure.translate(connecting: message, role: role))
        }
        return .success(handle)
    }
}
