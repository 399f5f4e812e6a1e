/// Finds the texts nearest to a query without comparing all of them, and misses none.
///
/// The query's grams are gone through from the rarest on, and every text with one gets its share
/// of the product. What the grams not gone through can still add to a cosine is at most √R / Q,
/// R being their squared length and Q that of the query (Cauchy and Schwarz). Once that is less
/// than the likeness of the worst text found, no text not yet met can be better, and of those met
/// only the ones whose share reaches (θ·Q − √R)·D are compared in full: D is the text's length, θ
/// the likeness to reach. The common grams, with most of the texts, are hardly ever read.
struct AlikeSearch {
    /// A text met, with share² / D² to order it by.
    private struct Candidate {
        let place: UInt32
        let rank: UInt64
    }

    private let store: AlikeStore
    private let query: AlikeQuery
    private let terms: [AlikeQuery.Term]
    private let most: UInt64
    private var nearest: AlikeNearest
    private var shares: [UInt32]
    private var done = 0
    private var rest: UInt64
    private var leastRank: UInt64 = 0

    /// Prepares a search that fills a list of the nearest, which has none yet.
    init(_ query: AlikeQuery, in store: AlikeStore, _ nearest: AlikeNearest) {
        self.store = store
        self.query = query
        terms = query.terms.sorted { ($0.texts, $0.gram) < ($1.texts, $1.gram) }
        most = store.most
        self.nearest = nearest
        shares = [UInt32](repeating: 0, count: store.texts.count)
        rest = terms.reduce(0) { $0 + $1.square }
    }

    /// Finds them, best first; those equally alike by age, then by number.
    mutating func find() -> [(place: UInt32, similarity: Similarity)] {
        guard nearest.limit > 0, !terms.isEmpty else { return [] }
        // Looking over the shares costs a pass over all texts, so it is done ever more rarely.
        var budget = max(1_024, shares.count)
        while true {
            addShares(budget: budget)
            compareMostPromising()
            if let candidates = lastCandidates() {
                for candidate in candidates.sorted(by: { $0.rank > $1.rank })
                where reaches(leastShare, place: Int(candidate.place)) {
                    compare(candidate.place)
                }
                return nearest.found
            }
            budget *= 2
        }
    }

    /// The texts that may still be among the nearest; nil where reading on costs less than
    /// comparing them.
    private func lastCandidates() -> [Candidate]? {
        guard done < terms.count else { return candidates(leastShare, limit: .max) }
        // √R / Q < θ: no text not met yet can be near enough.
        let threshold = UInt128(nearest.threshold.perMillion)
        guard UInt128(rest) * 1_000_000_000_000 < threshold * threshold * UInt128(query.square)
        else { return nil }
        let unread = terms[done...].reduce(0) { $0 + $1.texts }
        // Comparing one text in full costs about as much as reading a thousand entries.
        let worthwhile = unread / 1_000
        let candidates = candidates(leastShare, limit: worthwhile + 1)
        return candidates.count <= worthwhile ? candidates : nil
    }

    private mutating func addShares(budget: Int) {
        var read = 0
        while done < terms.count, read < budget {
            let term = terms[done]
            let factor = UInt32(term.factor)
            shares.withUnsafeMutableBufferPointer { shares in
                store.postings[Int(term.gram)].forEach { place, weight in
                    shares[Int(place)] &+= weight &* factor
                }
            }
            rest -= term.square
            read += term.texts
            done += 1
        }
    }

    private mutating func compareMostPromising() {
        for candidate in promising(nearest.limit * 4) { compare(candidate) }
    }

    private mutating func compare(_ place: UInt32) {
        nearest.offer(place, similarity(to: place), key: store.keys[Int(place)])
    }

    /// The likeness in full, for which nothing is read where the share is the whole product.
    private func similarity(to place: UInt32) -> Similarity {
        guard done == terms.count else { return query.similarity(to: place, in: store) }
        return Similarity(
            product: UInt64(shares[Int(place)]),
            squares: query.square,
            store.norms[Int(place)].square(most)
        )
    }

    /// θ·Q − √R, rounded down: what the share of a text must reach for each unit of its length.
    private var leastShare: UInt64 {
        let threshold = UInt128(nearest.threshold.perMillion)
        let square = threshold * threshold * UInt128(query.square) / 1_000_000_000_000
        let reached = AlikeArithmetic.root(UInt64(square))
        let root = AlikeArithmetic.root(rest)
        let above = root * root < rest ? root + 1 : root
        return reached > above ? reached - above : 0
    }

    /// Whether share² ≥ least²·D², which needs no root: both stay below 2⁶⁴.
    @inline(__always)
    private func reaches(_ least: UInt64, place: Int) -> Bool {
        let share = UInt64(shares[place])
        return share &* share >= least &* least &* store.norms[place].square(most)
    }

    /// The texts met whose share reaches so much, up to a number of them.
    private func candidates(_ least: UInt64, limit: Int) -> [Candidate] {
        var result: [Candidate] = []
        let least = least * least
        shares.withUnsafeBufferPointer { shares in
            store.norms.withUnsafeBufferPointer { norms in
                for place in shares.indices where shares[place] > 0 {
                    let share = UInt64(shares[place])
                    let square = norms[place].square(most)
                    guard share &* share >= least &* square,
                        nearest.isWanted(store.keys[place].label)
                    else { continue }
                    result.append(Candidate(place: UInt32(place), rank: share &* share / square))
                    if result.count == limit { return }
                }
            }
        }
        return result
    }

    /// So many texts with the greatest share for their length; a guess, and only used as one.
    private mutating func promising(_ limit: Int) -> [UInt32] {
        var best: [Candidate] = []
        // Shares only grow, so the last one's rank of the round before is reached again.
        var least = leastRank
        shares.withUnsafeBufferPointer { shares in
            store.norms.withUnsafeBufferPointer { norms in
                for place in shares.indices where shares[place] > 0 {
                    let share = UInt64(shares[place])
                    let square = norms[place].square(most)
                    guard share &* share >= least &* square else { continue }
                    let rank = share &* share / square
                    guard nearest.isWanted(store.keys[place].label) else { continue }
                    let index = best.firstIndex { $0.rank < rank } ?? best.count
                    guard index < limit else { continue }
                    best.insert(Candidate(place: UInt32(place), rank: rank), at: index)
                    if best.count > limit { best.removeLast() }
                    if best.count == limit { least = best[limit - 1].rank + 1 }
                }
            }
        }
        if best.count == limit { leastRank = best[limit - 1].rank }
        return best.map(\.place)
    }
}
