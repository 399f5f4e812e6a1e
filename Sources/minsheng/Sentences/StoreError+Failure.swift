import Ledger
import Wording

extension CommandFailure {
    /// Ends a command because the store failed in the middle of a use case.
    init(_ error: StoreError) {
        switch error {
        case .busy:
            self.init(.databaseBusy, .commandDatabaseBusy)
        case .full:
            self.init(.databaseFull, .commandDatabaseFull)
        case .unavailable(let code) where code.hasPrefix("database.unavailable."):
            self.init(.databaseUnreachable, .commandDatabaseUnexpected(code: code))
        case .unavailable(let code):
            self.init(.databaseUnexpected, .commandDatabaseUnexpected(code: code))
        case .conflict(let constraint):
            self.init(.databaseUnexpected, .commandDatabaseUnexpected(code: constraint))
        }
    }
}
