package import Civics
import Database
package import Ledger

/// The suggestions that say the same, of all jurisdictions of a store: one for each process.
///
/// It holds their texts in memory and follows the record: what this process wrote is in the next
/// answer, what another process wrote as soon as ``Revision`` has heard of it, which is a second
/// after it at most. Suggestions that are held back or were withdrawn are never among the alike,
/// and what is shown is read from the record at the moment of the answer: a title that changed
/// meanwhile is the new one, and one that is gone is left out.
///
/// Built from the record at the start by ``follow(pages:)``; until then it says
/// ``AlikeAnswer/preparing`` where the record is too large to be read on the way.
package actor LikeSuggestions {
    /// The changes that are read at once; meanwhile others are answered.
    private static let pageSize = 500
    /// The pages that an answer waits for.
    private static let pagesBeforeAnswer = 10
    /// How many more are found than shown, for those that changed a moment ago.
    private static let spare = 3

    /// A walk through the changes, from where it began.
    private struct Pass {
        let horizon: Int64
        let revision: Int64
    }

    private let ledger: Ledger
    private var shelves: [ID<Jurisdiction>: AlikeShelf] = [:]
    private var place = SuggestionChangeTable.Place.start
    private var pass: Pass?
    private var followed: Int64?
    private var isFollowing = false

    /// Begins with nothing, over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// How many suggestions it compares.
    package var count: Int { shelves.values.reduce(0) { $0 + $1.count } }

    /// Whether all of the record has been read once.
    package var isReady: Bool { followed != nil }

    /// Reads what changed, until all is read or so many pages are.
    ///
    /// A caller that meets another at work returns at once.
    package func follow(pages: Int = .max) async throws(StoreError) {
        guard !isFollowing, followed != ledger.revision.current else { return }
        isFollowing = true
        defer { isFollowing = false }
        for _ in 0..<pages {
            // Not as a condition of the loop: it would go on counting to the end.
            if Task.isCancelled { return }
            if try await readPage(), followed == ledger.revision.current { return }
        }
    }

    /// Reads a page, and answers whether it was the last of a pass.
    private func readPage() async throws(StoreError) -> Bool {
        let (revision, place) = (ledger.revision.current, place)
        let (horizon, changes) = try await ledger.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            (
                try SuggestionChangeTable.horizon(in: transaction),
                try SuggestionChangeTable.following(
                    place,
                    limit: Self.pageSize,
                    in: transaction
                )
            )
        }
        let pass = self.pass ?? Pass(horizon: horizon, revision: revision)
        for change in changes {
            shelves[change.jurisdiction, default: AlikeShelf()].apply(change)
        }
        guard changes.count == Self.pageSize, let last = changes.last else {
            // What changed while this pass went on lies behind its horizon.
            self.place = SuggestionChangeTable.Place(horizon: pass.horizon)
            self.pass = nil
            followed = pass.revision
            return true
        }
        self.place = SuggestionChangeTable.Place(
            changed: last.changed,
            suggestion: last.id.rawValue
        )
        self.pass = pass
        return false
    }
}

// MARK: - Answers

extension LikeSuggestions {
    /// The suggestions that say what a text says.
    ///
    /// - Parameters:
    ///   - text: title and body, in two lines.
    ///   - count: the most that are wanted.
    ///   - call: only those of a call; nil for all.
    ///   - jurisdiction: whose suggestions.
    ///   - actor: who asks, with the right to read them.
    /// - Returns: Most alike first, or that the record is still being read.
    /// - Throws: ``ReadError/denied(_:)`` without the right; what the store said.
    package func nearest(
        to text: String,
        count: Int = 5,
        of call: ID<SuggestionCall>? = nil,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> AlikeAnswer<AlikeSuggestion> {
        try ledger.authoriseReading(actor, .readSuggestions, in: jurisdiction)
        let wanted = AlikeShelf.Wanted(call: call, isForOthers: false)
        do throws(StoreError) {
            return try await answer(count, in: jurisdiction, wanted) { shelf, count in
                shelf.nearest(to: text, count: count, wanted)
            }
        } catch {
            throw .store(error)
        }
    }

    /// The suggestions that say what another says, itself left out.
    ///
    /// One that is held back or was withdrawn is not among the alike of others, but has its own.
    package func nearest(
        to id: ID<Suggestion>,
        count: Int = 5,
        of call: ID<SuggestionCall>? = nil,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> AlikeAnswer<AlikeSuggestion> {
        try ledger.authoriseReading(actor, .readSuggestions, in: jurisdiction)
        let found = try await ledger.read {
            (transaction: Transaction<ReadError>) throws(ReadError) in
            try SuggestionTable.find(id, in: transaction)
        }
        guard let suggestion = found, suggestion.jurisdiction == jurisdiction else {
            throw .notFound
        }
        let wanted = AlikeShelf.Wanted(call: call, isForOthers: false)
        do throws(StoreError) {
            return try await answer(count, in: jurisdiction, wanted) { shelf, count in
                shelf.nearest(to: id, count: count, wanted)
                    ?? shelf.nearest(to: suggestion.comparedText, count: count, wanted)
            }
        } catch {
            throw .store(error)
        }
    }

    /// What others ask that says the same as a text, for anybody: titles alone, and only those that
    /// an office has read.
    package func titles(
        like text: String,
        count: Int = 5,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> AlikeAnswer<AlikeTitle> {
        let wanted = AlikeShelf.Wanted(call: nil, isForOthers: true)
        let found = try await answer(count, in: jurisdiction, wanted) { shelf, count in
            shelf.nearest(to: text, count: count, wanted)
        }
        switch found {
        case .preparing: return .preparing
        case .found(let alike): return .found(alike.compactMap(AlikeTitle.init))
        }
    }

    /// Finds, once the record is read, and looks up what was found.
    private func answer(
        _ count: Int,
        in jurisdiction: ID<Jurisdiction>,
        _ wanted: AlikeShelf.Wanted,
        _ find: (AlikeShelf, Int) -> [AlikeIndex<Suggestion>.Neighbour]
    ) async throws(StoreError) -> AlikeAnswer<AlikeSuggestion> {
        try await follow(pages: Self.pagesBeforeAnswer)
        guard isReady else { return .preparing }
        let near = shelves[jurisdiction].map { find($0, count + Self.spare) } ?? []
        let alike = try await ledger.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            var alike: [AlikeSuggestion] = []
            for neighbour in near where alike.count < count {
                guard let suggestion = try SuggestionTable.find(neighbour.id, in: transaction),
                    wanted.admits(suggestion)
                else { continue }
                alike.append(
                    AlikeSuggestion(suggestion: suggestion, similarity: neighbour.similarity)
                )
            }
            return alike
        }
        return .found(alike)
    }
}
