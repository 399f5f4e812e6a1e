import Civics
import Ledger
import Proposing

/// What lies on the bench: a suggestion, those like it, and a candidate in the making.
struct BenchDesk {
    /// A suggestion near the one in the middle.
    struct Neighbour {
        let item: BenchSuggestion
        let similarity: Similarity
    }

    /// The calls with their open rounds, the latest first.
    let calls: [BenchCall]
    /// The one that is worked through.
    let call: BenchCall?
    /// The suggestion in the middle; nil where nothing waits.
    let chosen: BenchSuggestion?
    /// Those that wait for a ruling, oldest first.
    let waiting: [ID<Suggestion>]
    /// Those near it, most alike first.
    let near: [Neighbour]
    /// Whether the program has not read the record yet.
    let isPreparing: Bool
    /// Answers of former calls on the same matter, most alike first.
    let earlier: [BenchSuggestion]
    /// The candidates that may still be changed.
    let candidates: [Candidate]
    /// The one at the right.
    let candidate: BenchCandidate?
    /// Whether the one in the middle was asked for or follows the one before; where another group
    /// begins, what comes next is not offered to the candidate of the last one.
    let isOnCourse: Bool
    /// What was just done, as it is now, so that it can be undone.
    let done: [BenchSuggestion]
}

/// Lays the bench.
struct BenchLaying {
    /// The most neighbours shown.
    private static let mostNear = 20
    /// The most answers of former calls.
    private static let mostEarlier = 3

    let ledger: Ledger
    let like: LikeSuggestions
    let order: BenchOrder

    func desk(
        _ asked: BenchQuery,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> BenchDesk {
        let reading = ReadingBench(ledger)
        let calls = try await reading.calls(in: jurisdiction, by: actor)
        let call =
            calls.first { $0.call.id == asked.call } ?? calls.first { $0.round != nil }
            ?? calls.first
        var waiting: [ID<Suggestion>] = []
        if let round = call?.round {
            waiting = try await reading.waiting(in: round, of: jurisdiction, by: actor)
        }
        let middle = try await middle(asked, call, waiting, in: jurisdiction, by: actor)
        var chosen: BenchSuggestion?
        if let id = middle?.id {
            chosen = try await reading.suggestions([id], in: jurisdiction, by: actor).first
        }
        if asked.at != nil, chosen == nil { throw .notFound }
        let near = try await near(chosen, floor: asked.floor, call, in: jurisdiction, by: actor)
        var candidate: BenchCandidate?
        if let id = asked.candidate ?? chosen?.candidate?.id {
            candidate = try await reading.candidate(id, in: jurisdiction, by: actor)
        }
        var candidates: [Candidate] = []
        if let call {
            candidates = try await reading.candidates(
                of: call.call.year,
                in: jurisdiction,
                by: actor
            )
        }
        return BenchDesk(
            calls: calls,
            call: call,
            chosen: chosen,
            waiting: waiting,
            near: near.shown,
            isPreparing: near.isPreparing,
            earlier: try await earlier(chosen, in: jurisdiction, by: actor),
            candidates: candidates,
            candidate: candidate,
            isOnCourse: middle?.isOnCourse == true,
            done: try await reading.suggestions(
                asked.done?.ids ?? [],
                in: jurisdiction,
                by: actor
            )
        )
    }

    /// The suggestion asked for; otherwise the nearest that waits to the one before, otherwise the
    /// one with the most alike others.
    private func middle(
        _ asked: BenchQuery,
        _ call: BenchCall?,
        _ waiting: [ID<Suggestion>],
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> (id: ID<Suggestion>, isOnCourse: Bool)? {
        if let at = asked.at { return (at, true) }
        guard let call else { return nil }
        if let near = asked.near {
            let found = try await alike(near, of: call.call.id, in: jurisdiction, by: actor)
            let among = Set(waiting)
            let next = found?.first {
                among.contains($0.suggestion.id)
                    && $0.similarity >= Similarity(percent: asked.floor)
            }
            if let next { return (next.suggestion.id, true) }
        }
        return try await order.first(
            of: waiting,
            of: call.call.id,
            in: jurisdiction,
            by: actor
        ).map { ($0, false) }
    }

    private func near(
        _ chosen: BenchSuggestion?,
        floor: Int,
        _ call: BenchCall?,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> (shown: [BenchDesk.Neighbour], isPreparing: Bool) {
        guard let chosen else { return ([], false) }
        let found = try await alike(
            chosen.suggestion.id,
            of: chosen.suggestion.call ?? call?.call.id,
            in: jurisdiction,
            by: actor
        )
        guard let found else { return ([], true) }
        let least = Similarity(percent: floor)
        let kept = found.filter { $0.similarity >= least }
        let items = try await ReadingBench(ledger).suggestions(
            kept.map(\.suggestion.id),
            in: jurisdiction,
            by: actor
        )
        let shown = items.compactMap { item in
            kept.first { $0.suggestion.id == item.suggestion.id }.map {
                BenchDesk.Neighbour(item: item, similarity: $0.similarity)
            }
        }
        return (shown, false)
    }

    /// Answers that were given on the same matter when it was no suggestion of this call.
    private func earlier(
        _ chosen: BenchSuggestion?,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [BenchSuggestion] {
        guard let chosen,
            let found = try await alike(
                chosen.suggestion.id,
                of: nil,
                in: jurisdiction,
                by: actor
            )
        else { return [] }
        let ids = found.filter {
            $0.similarity >= .close && $0.suggestion.state == .replied
                && $0.suggestion.call != chosen.suggestion.call
                && $0.suggestion.receivedOn < chosen.suggestion.receivedOn
        }.map(\.suggestion.id)
        return try await ReadingBench(ledger).suggestions(
            Array(ids.prefix(Self.mostEarlier)),
            in: jurisdiction,
            by: actor
        ).filter { $0.reply != nil }
    }

    /// Those like it; nil where the program has not read the record yet.
    private func alike(
        _ id: ID<Suggestion>,
        of call: ID<SuggestionCall>?,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [AlikeSuggestion]? {
        let answer = try await like.nearest(
            to: id,
            count: Self.mostNear,
            of: call,
            in: jurisdiction,
            by: actor
        )
        switch answer {
        case .preparing: return nil
        case .found(let alike): return alike
        }
    }
}
