/// The tables of a part of the product, and the steps that make them.
///
/// Each part appends to its own list; parts are joined in the order of their imports. A step that
/// an older part gained lately is applied before those of the later parts in a new database and
/// after them in an old one: a part refers only to tables of itself and of the parts before it,
/// so both end alike.
package struct Schema: Sendable {
    /// The steps, in the order in which a new database takes them.
    package let migrations: [Migration]

    /// The tables in creation order, a table after those it refers to: backups walk this list.
    package let tables: [String]

    /// Tables whose rows follow from those of other tables: they are in no backup, and a restored
    /// database makes them anew.
    package let derived: [String]

    /// Lists the steps and the tables that exist after them.
    package init(migrations: [Migration], tables: [String], derived: [String] = []) {
        precondition(
            Set(migrations.map(\.name)).count == migrations.count,
            "two migrations of one name: \(migrations.map(\.name))"
        )
        precondition(
            Set(tables).count == tables.count && !tables.contains(Self.ownTable),
            "a table is listed twice, or is the database's own: \(tables)"
        )
        precondition(
            (tables + derived).allSatisfy {
                !$0.isEmpty && $0.utf8.allSatisfy(Self.isNameByte)
            },
            "tables are named in snake_case: \(tables + derived)"
        )
        precondition(
            Set(tables).isDisjoint(with: derived),
            "a table is either kept or derived: \(derived)"
        )
        self.migrations = migrations
        self.tables = tables
        self.derived = derived
    }

    /// Puts a part's steps and tables after those of the parts it builds on.
    package static func + (lower: Schema, upper: Schema) -> Schema {
        Schema(
            migrations: lower.migrations + upper.migrations,
            tables: lower.tables + upper.tables,
            derived: lower.derived + upper.derived
        )
    }

    /// The table in which applied steps are remembered.
    static let ownTable = "migration"

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"):
            true
        default:
            false
        }
    }
}
