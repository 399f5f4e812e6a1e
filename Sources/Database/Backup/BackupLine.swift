/// A line of a backup: docs/backup-format.md.
enum BackupLine: Hashable {
    /// The first one: what the file is, and the migrations its database had taken.
    case header(version: Int64, migrations: [String])

    /// The beginning of a table.
    case table(name: String, columns: [String])

    /// A row of the table begun last.
    case row([SQLValue])

    /// The last one: the tables and how many rows each has.
    case end([BackupSummary.Table])

    /// What the first line calls the file.
    static let format = "minsheng-backup"

    /// The version that is written; every version up to it is read.
    static let version: Int64 = 1

    /// The line in JSON, without the checksum.
    var json: [UInt8] {
        var json = JSONWriter()
        switch self {
        case .header(let version, let migrations):
            json.object { json in
                json.member("format") { $0.string(Self.format) }
                json.member("version") { $0.integer(version) }
                json.member("migrations") { $0.array(migrations) { $0.string($1) } }
            }
        case .table(let name, let columns):
            json.object { json in
                json.member("table") { $0.string(name) }
                json.member("columns") { $0.array(columns) { $0.string($1) } }
            }
        case .row(let values):
            json.array(values) { $0.value($1) }
        case .end(let tables):
            json.object { json in
                json.member("end") { json in
                    json.array(tables) { json, table in
                        json.object { json in
                            json.member("table") { $0.string(table.name) }
                            json.member("rows") { $0.integer(table.rows) }
                        }
                    }
                }
            }
        }
        return json.bytes
    }

    /// Reads a line; nothing where it is not exactly as it would have been written.
    init?(json bytes: ArraySlice<UInt8>) {
        var json = JSONReader(bytes)
        guard let line = Self.read(&json), json.isAtEnd else { return nil }
        self = line
    }

    private static func read(_ json: inout JSONReader) -> BackupLine? {
        if json.peek == UInt8(ascii: "[") {
            return json.array { $0.value() }.map { .row($0) }
        }
        guard json.take("{\""), let first = json.restOfKey() else { return nil }
        switch first {
        case "format":
            guard json.string() == format, json.take(",\"version\":"),
                let version = json.integer(), json.take(",\"migrations\":"),
                let migrations = json.array({ $0.string() }), json.take("}")
            else { return nil }
            return .header(version: version, migrations: migrations)
        case "table":
            guard let name = json.string(), json.take(",\"columns\":"),
                let columns = json.array({ $0.string() }), json.take("}")
            else { return nil }
            return .table(name: name, columns: columns)
        case "end":
            let tables = json.array { json -> BackupSummary.Table? in
                guard json.take("{\"table\":"), let name = json.string(),
                    json.take(",\"rows\":"), let rows = json.integer(), json.take("}")
                else { return nil }
                return BackupSummary.Table(name: name, rows: rows)
            }
            guard let tables, json.take("}") else { return nil }
            return .end(tables)
        default:
            return nil
        }
    }
}
