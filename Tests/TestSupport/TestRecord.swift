import Casework
import Civics
package import Database
import DatabaseContract
import Deciding
import Delivering
import Evaluating
package import Ledger
import Proposing
import Supervising

/// A founded record over a fresh database, with a clock that a test moves.
package struct TestRecord: Sendable {
    /// The record.
    package let ledger: Ledger
    /// Where it lies, for what only a vandal does.
    package let database: Database
    /// What time it is.
    package let clock: MovableClock
    /// What the store is; its secret is random.
    package let identity: StoreIdentity

    /// The tables of the whole product.
    package static let schema =
        LedgerSchema.schema + CaseworkSchema.schema + ProposingSchema.schema
        + DecidingSchema.schema + DeliveringSchema.schema + SupervisingSchema.schema
        + EvaluatingSchema.schema

    /// Runs a body with the two jurisdictions, their posts and their people.
    package static func with<R: Sendable>(
        _ engine: Engine,
        isolation: isolated (any _Concurrency.Actor)? = #isolation,
        _ body: (TestRecord) async throws -> R
    ) async throws -> R {
        try await withEmpty(engine) { ledger, clock in
            try await ledger.found(
                FoundingPlan(
                    jurisdictions: Places.all,
                    defaultJurisdiction: Places.beibei,
                    isDemo: false,
                    parties: Offices.parties,
                    posts: Offices.posts,
                    accounts: []
                )
            )
            try await ledger.addPeople()
            guard let identity = try await ledger.identity() else {
                preconditionFailure("a founded store knows itself")
            }
            return try await body(
                TestRecord(
                    ledger: ledger,
                    database: ledger.database,
                    clock: clock,
                    identity: identity
                )
            )
        }
    }

    /// Runs a body with a record that has its tables and nothing else.
    package static func withEmpty<R: Sendable>(
        _ engine: Engine,
        isolation: isolated (any _Concurrency.Actor)? = #isolation,
        _ body: (Ledger, MovableClock) async throws -> R
    ) async throws -> R {
        let kinds = try ProgrammeKinds.builtIn()
        return try await TestDatabase.with(engine, schema) { database in
            let clock = MovableClock()
            let ledger = Ledger(database: database, clock: clock.clock, kinds: kinds)
            return try await body(ledger, clock)
        }
    }

    /// A record that was restored elsewhere, with the same clock.
    package static func reopened(_ record: TestRecord, over ledger: Ledger) -> TestRecord {
        TestRecord(
            ledger: ledger,
            database: ledger.database,
            clock: record.clock,
            identity: record.identity
        )
    }

    /// Somebody, signed in and acting from the post held.
    package func officer(_ person: Person) async throws -> Officer {
        try await session(person).session.officer
    }

    /// The session of somebody who signs in now, with its cookie.
    package func session(_ person: Person) async throws -> (token: String, session: Session) {
        let opened = try await ledger.signIn(
            login: person.login,
            password: Password(Person.password)
        )
        guard let session = try await ledger.session(token: opened.token) else {
            preconditionFailure("a session just opened is open")
        }
        return (opened.token, session)
    }
}

extension Ledger {
    /// Adds the people by hand: founding would hash each password as slowly as it should.
    fileprivate func addPeople() async throws(StoreError) {
        let now = clock.now()
        try await database.write { (transaction: Transaction<StoreError>) throws(StoreError) in
            for person in Person.allCases {
                try transaction.run(
                    """
                    INSERT INTO account
                        (id, jurisdiction_id, login, display_name, password_hash, is_closed,
                        failures)
                    VALUES ($1, $2, $3, $4, $5, 0, 0)
                    """,
                    [
                        person.id, person.jurisdiction, person.login, person.displayName,
                        Person.passwordHash,
                    ]
                )
                try transaction.run(
                    "INSERT INTO tenure (account_id, post_id, since_ms) VALUES ($1, $2, $3)",
                    [person.id, person.post, now]
                )
            }
        }
    }
}
