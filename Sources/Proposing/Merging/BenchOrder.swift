package import Civics
package import Ledger

/// Which of the suggestions that wait is looked at first: the one with the most alike others.
///
/// How many others say the same is found out for some more at every look, the oldest first, and
/// kept: the bench is quick from the first page, and in order after some.
package actor BenchOrder {
    /// A look at a suggestion counts no more alike ones than this.
    private static let mostCounted = 20
    /// The most suggestions examined at a look.
    private static let mostExamined = 40
    /// How many texts are compared at a look at most: one suggestion among a million.
    private static let mostCompared = 1_000_000

    private let like: LikeSuggestions
    private var sizes: [ID<Suggestion>: Int] = [:]

    /// Orders by an index of likeness.
    package init(_ like: LikeSuggestions) {
        self.like = like
    }

    /// The first of those that wait, which are given oldest first; of groups equally large, the
    /// older comes first.
    package func first(
        of waiting: [ID<Suggestion>],
        of call: ID<SuggestionCall>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> ID<Suggestion>? {
        let texts = max(1, await like.count)
        var left = max(1, min(Self.mostExamined, Self.mostCompared / texts))
        for id in waiting where left > 0 && sizes[id] == nil {
            left -= 1
            let answer = try await like.nearest(
                to: id,
                count: Self.mostCounted,
                of: call,
                in: jurisdiction,
                by: actor
            )
            guard case .found(let alike) = answer else { break }
            sizes[id] = alike.count { $0.similarity >= .close }
        }
        var best: (id: ID<Suggestion>, size: Int)?
        for id in waiting {
            let size = sizes[id] ?? -1
            if best.map({ size > $0.size }) ?? true { best = (id, size) }
        }
        return best?.id
    }
}
