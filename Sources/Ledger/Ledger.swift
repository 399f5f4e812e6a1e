package import Civics
package import Database

/// The one record: every act reads and writes through it.
///
/// A use case is authorise, one transaction, a pure decision, an audit entry. ``record(by:_:)``
/// is the only way to write, so nothing is ever written without its entry.
package struct Ledger: Sendable {
    /// Where the record lies.
    package let database: Database
    /// What time it is.
    package let clock: Clock
    /// Which kinds of programme there are.
    package let kinds: ProgrammeKinds
    /// How many changes this process knows of.
    package let revision: Revision

    let passwordGate = WorkGate(places: 2)
    let remembered = Remembered()
    let unscrubbed = Unscrubbed()

    /// Opens the record over a database whose schema is up to date.
    package init(database: Database, clock: Clock, kinds: ProgrammeKinds) {
        self.database = database
        self.clock = clock
        self.kinds = kinds
        self.revision = Revision()
    }

    /// Runs a use case: one transaction whose last statement is its audit entry.
    ///
    /// - Throws: what the body throws; a failure of the store as the failure's `store` case. In
    ///   both cases nothing at all was written.
    package func record<Value: Sendable, Failure: StoreFailure>(
        by actor: Actor,
        _ body: @Sendable @escaping (Transaction<Failure>) throws(Failure) -> Recorded<Value>
    ) async throws(Failure) -> Value {
        let now = clock.now()
        let (value, height) = try await database.write {
            (transaction: Transaction<Failure>) throws(Failure) -> (Value, Int64) in
            let recorded = try body(transaction)
            let height = try AuditTable.append(
                recorded.deed,
                by: actor,
                at: now,
                in: transaction
            )
            return (recorded.value, height)
        }
        revision.advance(to: height)
        return value
    }

    /// Reads from one consistent snapshot.
    package func read<Value: Sendable, Failure: StoreFailure>(
        _ body: @Sendable @escaping (Transaction<Failure>) throws(Failure) -> Value
    ) async throws(Failure) -> Value {
        try await database.read(body)
    }
}

/// What a use case gives back: its result, and the deed to be entered in the audit chain.
package struct Recorded<Value: Sendable>: Sendable {
    let value: Value
    let deed: Deed

    /// Pairs a result with its deed.
    package init(_ value: Value, _ deed: Deed) {
        self.value = value
        self.deed = deed
    }
}
