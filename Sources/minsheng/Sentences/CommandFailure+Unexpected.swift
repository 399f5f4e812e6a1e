import Ledger
import Wording

extension CommandFailure {
    /// Ends a command because of something thrown without a type.
    init(whatever error: any Error) {
        switch error {
        case let failure as CommandFailure: self = failure
        case let error as StoreError: self.init(error)
        default:
            self.init(
                .unexpected,
                .commandUnexpected(kind: String(describing: type(of: error)))
            )
        }
    }
}
