package import Civics

/// Why something could not be read.
package enum ReadError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such thing here.
    case notFound
    /// The store could not be read.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "read.denied"
        case .notFound: "read.not-found"
        case .store(let error): error.code
        }
    }
}

extension Ledger {
    /// Checks a right to read.
    package func authoriseReading(
        _ actor: Actor,
        _ permission: Permission,
        in jurisdiction: ID<Jurisdiction>
    ) throws(ReadError) {
        do throws(Denied) {
            try actor.authorise(permission, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
