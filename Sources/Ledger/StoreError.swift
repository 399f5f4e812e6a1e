package import Database

/// What went wrong beneath a use case, in the words of the record and not of a driver.
package enum StoreError: Error, Hashable, Sendable {
    /// A rule of the schema refused the change; the constraint's name is `table_meaning`.
    case conflict(constraint: String)
    /// Somebody else holds what is needed; it may be tried again at once.
    case busy
    /// No room on the disk.
    case full
    /// The store cannot be reached, read or trusted; the code is the driver's stable one.
    case unavailable(code: String)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .conflict: "store.conflict"
        case .busy: "store.busy"
        case .full: "store.full"
        case .unavailable: "store.unavailable"
        }
    }

    /// Names what the database said.
    package init(_ error: DatabaseError) {
        switch error {
        case .conflict(let constraint): self = .conflict(constraint: constraint)
        case .busy: self = .busy
        case .full: self = .full
        default: self = .unavailable(code: error.code)
        }
    }
}

/// An error of a use case: one of its cases is the store's.
package protocol StoreFailure: DatabaseFailure {
    /// Wraps what the store said.
    static func store(_ error: StoreError) -> Self
}

extension StoreFailure {
    /// Names what the database said.
    package init(_ error: DatabaseError) {
        self = .store(StoreError(error))
    }
}

extension StoreError: StoreFailure {
    /// Is the store's error itself, for reading where nothing else can fail.
    package static func store(_ error: StoreError) -> StoreError { error }
}
