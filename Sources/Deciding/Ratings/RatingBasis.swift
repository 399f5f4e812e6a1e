import Civics
import Database
import Ledger
import Tallying

/// What a rating is of, and what became of that since its list was written: the papers of the
/// ballot may have been counted again.
package struct RatingBasis: Hashable, Sendable {
    /// The list as it stands in the record.
    package let list: StoredRatingList
    /// The announced counts of the ballot's papers: the one that the list was written from, then
    /// each recount.
    package let counts: [RatedPoll]
    /// The poll in which the papers are being counted again, by its number at the meeting; nil
    /// where the newest count is announced.
    package let counting: Int?

    /// The count that decides what is rated.
    package var newest: RatedPoll? { counts.last }

    /// Whether the papers were counted again since the list was written.
    package var isSuperseded: Bool { staleness != nil }

    /// Why no form may be issued on the list: the papers are, or were, counted again since it was
    /// written; nil where it rests on the newest count.
    package var staleness: PollGuard? {
        if let counting { return .ratedCounting(ordinal: counting) }
        return counts.count > 1 ? .ratedRecounted(ordinal: newest?.poll.ordinal ?? 0) : nil
    }

    /// The projects of the list that the newest count did not choose.
    package var dropped: [Poll.Item] { chosen(by: counts.first, butNotBy: newest) }

    /// The projects that the newest count chose, and that are not on the list.
    package var added: [Poll.Item] { chosen(by: newest, butNotBy: counts.first) }

    /// What was entered by the places of one count's projects, by the places of the newest one's:
    /// a state belongs to a project, wherever it stands.
    package func carried(_ states: [String: String], from choice: String) -> [String: String] {
        guard let count = counts.first(where: { $0.choice == choice }), let newest else {
            return states
        }
        var carried: [String: String] = [:]
        for (place, item) in newest.elected.enumerated() {
            guard let before = count.elected.firstIndex(where: { $0.id == item.id }) else {
                continue
            }
            carried[String(place + 1)] = states[String(before + 1)]
        }
        return carried
    }

    private func chosen(by one: RatedPoll?, butNotBy other: RatedPoll?) -> [Poll.Item] {
        (one?.elected ?? []).filter { item in
            !(other?.elected ?? []).contains { $0.id == item.id }
        }
    }
}

extension RatingBasis {
    /// Reads what a rating is of; nil of another poll.
    init?<F: StoreFailure>(of rating: ID<Poll>, in transaction: Transaction<F>) throws(F) {
        guard let list = try RatingListTable.find(of: rating, in: transaction) else {
            return nil
        }
        var again: RatedAgain?
        if let rating = list.again, let poll = try PollTable.find(rating, in: transaction) {
            again = try RatedAgain(poll, in: transaction)
        }
        let candidates = list.candidates.map(\.candidate)
        var (counts, counting): ([RatedPoll], Int?) = ([], nil)
        var next: ID<Poll>? = list.rated
        while let id = next, let poll = try PollTable.find(id, in: transaction) {
            if let count = try RatedPoll(poll, in: transaction) {
                counts.append(again.map { count.limited(to: candidates, $0) } ?? count)
            }
            counting = poll.state.isPublic ? nil : poll.ordinal
            next = try RecountTable.after(id, in: transaction)?.poll
        }
        self.init(list: list, counts: counts, counting: counting)
    }

    /// Refuses to go on with a list whose projects were counted again since.
    func checkNewest() throws(PollError) {
        if let staleness { throw .missing(staleness) }
    }
}
