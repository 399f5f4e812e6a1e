import Civics
import Database
import Ledger

/// Something that is so of some deputies, or is not: read by deputy, in no other order.
enum DeputyFlags {
    /// Reads rows of a deputy and a flag.
    static func all<F: StoreFailure>(
        _ sql: String,
        _ id: any SQLEncodable & Sendable,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Deputy>: Bool] {
        let rows: [FlagRow] = try transaction.all(sql, [id])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0.deputy, $0.flag) })
    }
}

private struct FlagRow: RowDecodable {
    let deputy: ID<Deputy>
    let flag: Bool

    init(row: inout Row) throws(DatabaseError) {
        deputy = try row.next()
        flag = try row.next()
    }
}
