import Database
import Ledger
import Wording

extension OpenedStore {
    /// What the store is; nothing where it was not founded yet.
    func identity() async throws(CommandFailure) -> StoreIdentity? {
        do throws(StoreError) {
            return try await ledger.identity()
        } catch .unavailable(code: "database.unexpected") {
            // A database without our tables, which is only looked at.
            return nil
        } catch {
            throw CommandFailure(error)
        }
    }

    /// What the store is.
    ///
    /// - Throws: ``ExitStatus/notFounded``.
    @discardableResult
    func requireFounded() async throws(CommandFailure) -> StoreIdentity {
        guard let identity = try await identity() else {
            throw CommandFailure(.notFounded, .commandStoreNotFounded(address: address.description))
        }
        return identity
    }
}
