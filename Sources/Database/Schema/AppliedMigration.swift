/// A step that the database remembers having taken.
struct AppliedMigration: RowDecodable {
    let name: String
    let text: String

    init(row: inout Row) throws(DatabaseError) {
        name = try row.next()
        text = try row.next()
    }
}
