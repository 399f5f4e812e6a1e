package import Civics
package import Database
package import Ledger

/// Where the text of a voted project stands: the frozen list of the poll that chose it.
package struct DecidedEntry: Hashable, Sendable {
    /// The entry of the programme.
    package let enrolment: ID<Enrolment>
    /// The poll.
    package let poll: ID<Poll>
    /// SHA-256 of the frozen list it was chosen from.
    package let list: Digest
    /// Its number on that list.
    package let number: Int

    /// The entries of a programme that a poll chose; of one counted again its newest count.
    package static func all<F: StoreFailure>(
        of programme: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> [DecidedEntry] {
        try DecidedEntryTable.all(of: programme, in: transaction)
    }
}
