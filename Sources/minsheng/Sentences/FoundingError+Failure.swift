import Ledger
import Wording

extension CommandFailure {
    /// Ends a command because its store could not be founded.
    init(_ error: FoundingError) {
        switch error {
        case .alreadyFounded: self.init(.alreadyFounded, .commandFoundAlready)
        case .noMemory: self.init(.unexpected, .commandFoundNoMemory)
        case .store(let error): self.init(error)
        }
    }
}
