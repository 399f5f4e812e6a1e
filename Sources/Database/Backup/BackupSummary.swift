/// What a backup holds.
package struct BackupSummary: Hashable, Sendable {
    /// A table and the number of its rows.
    package struct Table: Hashable, Sendable {
        /// The table's name.
        package let name: String

        /// How many rows it has.
        package let rows: Int64
    }

    /// The migrations that its database had taken.
    package let migrations: [String]

    /// Its tables, in creation order.
    package let tables: [Table]

    /// The checksum of the whole, as in the file's last line.
    package let checksum: String

    /// How many rows it has in all.
    package var rows: Int64 { tables.reduce(0) { $0 + $1.rows } }
}
