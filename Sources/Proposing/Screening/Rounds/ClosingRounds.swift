package import Civics
import Database
package import Ledger

/// What is unanswered in a round that was to be closed.
package struct Unanswered: Hashable, Sendable {
    /// How many suggestions have no ruling of the round.
    package let suggestions: Int
    /// The first of them, by reference.
    package let first: [DeskRow]
    /// The assignments without an opinion or a waiver, by due date.
    package let assignments: [Assignment]
}

/// Why a round was not closed.
package enum ClosingError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such round in this jurisdiction.
    case notFound
    /// It is closed already.
    case closedAlready
    /// There is no suggestion in it.
    case nothingInIt
    /// Something in it is unanswered; what.
    case unanswered(Unanswered)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "closing.denied"
        case .notFound: "closing.not-found"
        case .closedAlready: "closing.closed-already"
        case .nothingInIt: "closing.nothing-in-it"
        case .unanswered: "closing.unanswered"
        case .store(let error): error.code
        }
    }
}

/// Closing rounds: only when nothing in them is unanswered, and for good.
package struct ClosingRounds: Sendable {
    /// How many suggestions without a ruling are named.
    package static let mostNamed = 20

    private let ledger: Ledger

    /// Closes over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Closes a round and freezes it: its counts, and the digest over its rulings.
    package func close(
        _ id: ID<ScreeningRound>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ClosingError) -> Digest {
        do throws(Denied) {
            try actor.authorise(.screenSuggestions, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
        let now = ledger.clock.now()
        return try await ledger.record(by: actor) {
            (transaction: Transaction<ClosingError>) throws(ClosingError) in
            // Whoever rules, asks or gives an opinion locks the round first: nobody does now.
            guard
                let round = try ScreeningRoundTable.find(id, locking: true, in: transaction),
                let call = try SuggestionCallTable.find(round.call, in: transaction),
                call.jurisdiction == jurisdiction
            else { throw .notFound }
            guard round.isOpen else { throw .closedAlready }
            let counts = try DeskTable.counts(of: round, in: transaction)
            try Self.checkAnswered(round, counts, in: transaction)
            for count in counts {
                try RoundRecordTable.insert(count, of: id, in: transaction)
            }
            let digest = try RoundRecord.digest(of: round, in: call, in: transaction)
            let total = counts.reduce(0) { $0 + $1.suggestions }
            try ScreeningRoundTable.close(
                id,
                ScreeningRound.Closing(
                    at: now,
                    post: actor.postNames.zh,
                    postEnglish: actor.postNames.en,
                    suggestions: total,
                    digest: digest
                ),
                in: transaction
            )
            return Recorded(
                digest,
                Deed(
                    "screening.close-round",
                    in: jurisdiction,
                    object: "screening-round \(id)",
                    facts: [
                        "call": call.id.description, "number": String(round.number),
                        "suggestions": String(total), "sha256": digest.hex,
                    ]
                )
            )
        }
    }

    private static func checkAnswered(
        _ round: ScreeningRound,
        _ counts: [RoundCount],
        in transaction: Transaction<ClosingError>
    ) throws(ClosingError) {
        guard !counts.isEmpty else { throw .nothingInIt }
        let unruled = counts.filter { $0.outcome == nil }.reduce(0) { $0 + $1.suggestions }
        let assignments = try AssignmentTable.unanswered(in: round.id, in: transaction)
        guard unruled > 0 || !assignments.isEmpty else { return }
        throw .unanswered(
            Unanswered(
                suggestions: unruled,
                first: try DeskTable.unruled(in: round, limit: mostNamed, in: transaction),
                assignments: assignments
            )
        )
    }
}
