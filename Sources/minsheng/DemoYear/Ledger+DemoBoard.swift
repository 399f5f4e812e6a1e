import Civics
import Delivering
import Ledger

extension Ledger {
    /// A list of the demo with everything that is delivered on it; nil where it is not there yet.
    func demoBoard(
        of place: ID<Jurisdiction>,
        kind: String = ProgrammeKind.livelihood,
        year: Int
    ) async throws(DeliveryError) -> DeliveryBoard? {
        do throws(StoreError) {
            return try await ReadingDelivery(self).board(of: place, kind: kind, year: year)
        } catch {
            throw .store(error)
        }
    }
}
