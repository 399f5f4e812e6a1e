/// Loads the tables of a backup into a database that has them, empty.
struct Restoration {
    private let transaction: Transaction<BackupError>
    private let tables: [String]
    private let reader: BackupReader
    private let progress: (BackupProgress) -> Void

    /// A table while its rows come in.
    private struct Loading {
        let name: String
        let columns: [TableColumn]
        var rows: Int64 = 0
        var waiting: [SQLValue] = []
        var waitingBytes = 0
        var waitingRows = 0
    }

    /// Rows that are inserted by one statement.
    private static let batch = 100

    /// SQLite takes at most 32,766 arguments, PostgreSQL twice that.
    private static let mostArguments = 30_000

    /// A batch of large rows is sent before it is full.
    private static let mostBytes = 1 << 20

    /// Prepares to load into the tables that exist, of which the schema knows the order.
    init(
        _ transaction: Transaction<BackupError>,
        _ schema: Schema,
        _ reader: BackupReader,
        _ progress: @escaping (BackupProgress) -> Void
    ) throws(BackupError) {
        let existing = try transaction.tables().filter {
            $0 != Schema.ownTable && !schema.derived.contains($0)
        }
        let listed = schema.tables.filter(existing.contains)
        // A table that a later migration drops is in no list any more.
        tables = listed + existing.filter { !listed.contains($0) }
        self.transaction = transaction
        self.reader = reader
        self.progress = progress
    }

    /// Loads everything up to the file's last line, and gives the tables with their rows.
    func load() throws(BackupError) -> [BackupSummary.Table] {
        let foreignKeys = ForeignKeys(transaction)
        let deferred = try foreignKeys.putOff()
        // A migration may have put rows in; the backup has them as they became.
        for table in tables.reversed() {
            try transaction.run("DELETE FROM \(table)")
        }
        var done: [BackupSummary.Table] = []
        var current: Loading?
        while let line = try reader.next() {
            switch line {
            case .header:
                throw .damaged(line: reader.line)
            case .table(let name, let columns):
                if let finished = try finish(current) { done.append(finished) }
                current = try begin(name, columns)
            case .row(let values):
                guard current != nil else { throw .damaged(line: reader.line) }
                try add(values, to: &current)
            case .end(let tables):
                if let finished = try finish(current) { done.append(finished) }
                guard tables == done, try reader.next() == nil else {
                    throw .damaged(line: reader.line)
                }
                try foreignKeys.check(deferred)
                progress(BackupProgress(done: reader.bytesRead, total: reader.size))
                return done
            }
            guard reader.line % BackupProgress.interval == 0 else { continue }
            if Task.isCancelled { throw .store(.cancelled) }
            progress(BackupProgress(done: reader.bytesRead, total: reader.size))
        }
        throw .truncated(line: reader.line)
    }

    private func begin(_ name: String, _ columns: [String]) throws(BackupError) -> Loading {
        let existing = tables.contains(name) ? try transaction.columns(of: name) : []
        let ordered = columns.compactMap { column in existing.first { $0.name == column } }
        guard !ordered.isEmpty, ordered.count == columns.count, ordered.count == existing.count
        else { throw .unknownColumns(table: name, line: reader.line) }
        return Loading(name: name, columns: ordered)
    }

    private func add(_ values: [SQLValue], to table: inout Loading?) throws(BackupError) {
        guard values.count == table?.columns.count else { throw .damaged(line: reader.line) }
        table?.waiting += values
        table?.waitingRows += 1
        table?.waitingBytes += values.reduce(0) { $0 + $1.byteCount }
        guard let waiting = table else { return }
        let isFull =
            waiting.waitingRows >= Self.batch
            || (waiting.waitingRows + 1) * waiting.columns.count > Self.mostArguments
            || waiting.waitingBytes >= Self.mostBytes
        if isFull { table = try insert(waiting) }
    }

    private func finish(_ table: Loading?) throws(BackupError) -> BackupSummary.Table? {
        guard let table = try table.map(insert) else { return nil }
        return BackupSummary.Table(name: table.name, rows: table.rows)
    }

    /// Inserts the rows that wait.
    private func insert(_ table: Loading) throws(BackupError) -> Loading {
        guard table.waitingRows > 0 else { return table }
        var number = 0
        let rows = (0..<table.waitingRows).map { _ in
            let parameters = table.columns.map { _ in
                number += 1
                return "$\(number)"
            }
            return "(\(parameters.joined(separator: ", ")))"
        }
        let names = table.columns.map(\.quotedName).joined(separator: ", ")
        let types = (0..<table.waitingRows).flatMap { _ in table.columns.map(\.type) }
        try transaction.run(
            Call(
                trusted:
                    "INSERT INTO \(table.name) (\(names)) VALUES \(rows.joined(separator: ", "))",
                values: table.waiting,
                types: types
            )
        )
        return Loading(
            name: table.name,
            columns: table.columns,
            rows: table.rows + Int64(table.waitingRows)
        )
    }
}

extension SQLValue {
    fileprivate var byteCount: Int {
        switch self {
        case .null, .integer: 8
        case .text(let text): text.utf8.count
        case .bytes(let bytes): bytes.count
        }
    }
}
