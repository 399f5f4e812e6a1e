import Deciding
import Ledger
import Proposing

// What the errors of use cases mean to a visitor where the page itself says nothing of them.

extension PageError {
    /// Making a suggestion.
    init(_ error: SuggestError) {
        switch error {
        case .faults, .formUnknown: self = .formExpired
        case .notFound, .takenUp, .noChannel: self = .notFound
        case .denied(let denied): self = .denied(denied)
        case .busy: self = .busy
        case .store(let error): self.init(error)
        }
    }

    /// Taking a suggestion back.
    init(_ error: WithdrawError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .notFound, .tooLate: self = .notFound
        case .store(let error): self.init(error)
        }
    }

    /// Bringing in a table, where the page says nothing of it.
    init(_ error: SuggestionImportError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self.init(error)
        case .notFound, .sheet, .workbook, .header, .noRows, .uploadGone, .rows, .cancelled:
            self = .notFound
        }
    }

    /// Taking an import back, where the page says nothing of it.
    init(_ error: UndoImportError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self.init(error)
        case .notFound, .undone, .touched, .inUse: self = .notFound
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
