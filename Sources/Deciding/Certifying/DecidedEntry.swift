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

    /// Which announced count chose each entry of a programme last; of what replaced another, the one
    /// that did not choose it.
    package static func newest<F: StoreFailure>(
        of programme: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Enrolment>: DecidedEntry] {
        let all = try DecidedEntryTable.all(of: programme, in: transaction)
        let replacements = try ReplacementTable.all(on: programme, in: transaction)
        return Dictionary(
            (replacements.map(\.origin) + all).map { ($0.enrolment, $0) },
            uniquingKeysWith: { $1 }
        )
    }
}
