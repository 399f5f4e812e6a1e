import Civics
import Database
import Foundation
import Ledger
import Wording

/// A store that a command has opened, and closes when it is done.
struct OpenedStore: Sendable {
    /// How a store is opened.
    enum Purpose: Hashable, Sendable {
        /// It may be made, and is brought to the program's schema.
        case making
        /// It must be there, and is brought to the program's schema.
        case using
        /// It must be there, and is left as it is.
        case looking
    }

    /// Where it is.
    let address: DatabaseAddress
    /// The database.
    let database: Database
    /// The record in it.
    let ledger: Ledger

    /// Opens a store, hands it to the body and closes it, whatever the body does.
    static func with<Value>(
        _ address: DatabaseAddress,
        for purpose: Purpose,
        kinds: ProgrammeKinds,
        clock: Clock = .system,
        _ body: (OpenedStore) async throws(CommandFailure) -> Value
    ) async throws(CommandFailure) -> Value {
        let store = try await open(address, for: purpose, kinds: kinds, clock: clock)
        do throws(CommandFailure) {
            let value = try await body(store)
            await store.database.close()
            return value
        } catch {
            await store.database.close()
            throw error
        }
    }

    private static func open(
        _ address: DatabaseAddress,
        for purpose: Purpose,
        kinds: ProgrammeKinds,
        clock: Clock
    ) async throws(CommandFailure) -> OpenedStore {
        // Opening would make the file, and a mistyped path would become an empty store.
        if case .sqlite(let path) = address, purpose != .making,
            !FileManager.default.fileExists(atPath: path)
        {
            throw CommandFailure(.databaseMissing, .commandDatabaseFileMissing(path: path))
        }
        do throws(DatabaseError) {
            let database = try await Database.open(address)
            do throws(DatabaseError) {
                if purpose != .looking { try await database.migrate(ProductSchema.schema) }
            } catch {
                await database.close()
                throw error
            }
            let ledger = Ledger(database: database, clock: clock, kinds: kinds)
            return OpenedStore(address: address, database: database, ledger: ledger)
        } catch {
            throw CommandFailure(error, at: address)
        }
    }
}
