import Civics
import Ledger
import Wording

extension OpenedStore {
    /// Adds the years of the working calendar that this program knows and the store does not.
    func completeCalendar() async throws(CommandFailure) {
        do throws(CalendarError) {
            _ = try await ledger.completeCalendar(by: .operatorAtConsole)
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            // The store's own years contradict the notices: its clocks say so where they matter.
            Console.current.complain(.commandStoreCalendarNotCompleted(code: error.code))
        }
    }
}
