import Ledger
import Proposing

// What the errors of use cases mean to a visitor where the page itself says nothing of them.

extension PageError {
    /// Making a suggestion.
    init(_ error: SuggestError) {
        switch error {
        case .faults, .formUnknown: self = .formExpired
        case .notFound, .takenUp: self = .notFound
        case .store(let error): self.init(error)
        }
    }

    /// Changing the post.
    init(_ error: PostChangeError) {
        switch error {
        case .notHeld: self = .notFound
        case .store(let error): self.init(error)
        }
    }
}
