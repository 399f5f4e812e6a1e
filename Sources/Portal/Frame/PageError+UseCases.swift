import Deciding
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

    /// Finding a published count.
    init(_ error: PublishingError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self.init(error)
        case .record, .notDecided, .itemUnnamed, .nameWithoutItem:
            self = .broken(code: error.code)
        }
    }
}
