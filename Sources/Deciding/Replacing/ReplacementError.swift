package import Civics
package import Ledger

/// Why no project was put in the place of a terminated one; nothing was written then.
package enum ReplacementError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such entry in this jurisdiction.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([ReplacementFault])
    /// The entry is not terminated.
    case notTerminated
    /// Its place is taken; the number of the entry that took it.
    case replaced(by: Int)
    /// No vote made the entry.
    case noVote
    /// Others have reported the vote, without the counts that an order could be told from.
    case withoutCounts
    /// The papers of the vote are being counted again.
    case countedAgain
    /// A recount has not chosen the entry, so that it has no place to give.
    case notChosen
    /// Nobody is left whom the vote did not choose.
    case nobodyLeft
    /// The candidate is on the list already; its number there.
    case listed(Int)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "replacement.denied"
        case .notFound: "replacement.not-found"
        case .faults: "replacement.faults"
        case .notTerminated: "replacement.not-terminated"
        case .replaced: "replacement.replaced"
        case .noVote: "replacement.no-vote"
        case .withoutCounts: "replacement.without-counts"
        case .countedAgain: "replacement.counted-again"
        case .notChosen: "replacement.not-chosen"
        case .nobodyLeft: "replacement.nobody-left"
        case .listed: "replacement.listed"
        case .store(let error): error.code
        }
    }
}

/// One thing wrong with the form, beside its field.
package enum ReplacementFault: Hashable, Sendable {
    /// It is needed and empty.
    case missing(field: String)
    /// It is too long.
    case tooLong(field: String, characters: Int, most: Int)
    /// It is none of those that can be chosen.
    case choice(field: String)
    /// It is no day.
    case date(field: String, entered: String)
    /// The day lies outside what can be meant.
    case dateRange(field: String, from: CivilDate, to: CivilDate)
    /// The order is left and why is not said; who would be next.
    case outOfOrder(next: [String])
    /// Several have as many votes, and why this one is not said; who they are.
    case tied([String])

    /// The field it belongs to.
    package var field: String {
        switch self {
        case .missing(let field), .tooLong(let field, _, _), .choice(let field),
            .date(let field, _), .dateRange(let field, _, _):
            field
        case .outOfOrder, .tied: "reason"
        }
    }
}
