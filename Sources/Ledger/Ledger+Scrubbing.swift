import Database
import Synchronization

/// The tables of which something forgotten may still stand in the store's files.
final class Unscrubbed: Sendable {
    private let tables = Mutex<Set<String>>([])

    /// Knows of none yet.
    init() {}

    func add(_ more: [String]) {
        tables.withLock { $0.formUnion(more) }
    }

    /// Hands all of them out, in the order of their names, and keeps none.
    func take() -> [String] {
        tables.withLock { tables in
            defer { tables = [] }
            return tables.sorted()
        }
    }
}

extension Ledger {
    /// Takes what was deleted or overwritten in these tables out of the store's files, as far as
    /// nobody reads in them at this moment.
    ///
    /// For use cases that forget, after their transaction. It never fails them: what could not be
    /// taken out is left to ``scrubTheRest()``.
    package func scrub(_ tables: [String]) async {
        unscrubbed.add(tables)
        try? await scrubTheRest()
    }

    /// Takes out what could not be taken out before; where there is nothing, nothing is done.
    ///
    /// - Throws: why it could not be done this time either; it is still to be done then.
    package func scrubTheRest() async throws(StoreError) {
        let tables = unscrubbed.take()
        guard !tables.isEmpty else { return }
        do throws(DatabaseError) {
            try await database.scrub(tables)
        } catch {
            unscrubbed.add(tables)
            throw StoreError(error)
        }
    }
}
