package import Civics
package import Database
import Ledger

/// A list of criteria as a round uses it.
package struct RoundList: Hashable, Sendable {
    /// The list's id.
    package let id: String
    /// Its version when the round was opened.
    package let version: Int
    /// The digest of its file then.
    package let digest: Digest
}

extension RoundList: RowDecodable {
    /// Reads list, version and digest.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        version = try row.next()
        digest = try row.next()
    }
}
