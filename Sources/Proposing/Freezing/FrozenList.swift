package import Civics
package import Database
package import Ledger

/// A version of a list that was frozen.
package struct FrozenList: Hashable, Sendable {
    /// When.
    package let at: Instant
    /// From which post.
    package let post: String
    /// The post in English.
    package let postEnglish: String
    /// SHA-256 of the text.
    package let fingerprint: Digest
    /// The canonical text, as it was written then.
    package let text: String
    /// What it says.
    package let book: CandidateBook
}

extension Ledger {
    /// Every frozen list of a jurisdiction, newest first: public.
    package func frozenLists(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [FrozenList] {
        try await read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try FrozenListTable.all(of: jurisdiction, in: transaction)
        }
    }
}

extension FrozenList {
    /// Every frozen list of a jurisdiction, newest first, within a transaction.
    package static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [FrozenList] {
        try FrozenListTable.all(of: jurisdiction, in: transaction)
    }
}
