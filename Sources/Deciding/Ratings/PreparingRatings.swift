package import Civics
import Database
package import Ledger

/// Putting a rating on a meeting's agenda: which projects are rated, and how far each is.
package struct PreparingRatings: Sendable {
    private let ledger: Ledger

    /// Prepares ratings of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Prepares a rating of what an announced poll decided, at a later meeting or the same; or, once,
    /// one of what a rating found dissatisfied.
    package func prepare(
        _ form: RatingForm,
        at meeting: ID<Meeting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        certainty: Certainty = .recorded
    ) async throws(PollError) -> ID<Poll> {
        try actor.authorise(vote: .prepareVotes, in: jurisdiction)
        let place = try await ledger.place(jurisdiction)
        let id = ID<Poll>.random()
        try await ledger.record(by: actor) {
            (transaction: Transaction<PollError>) throws(PollError) in
            let meeting = try Meeting.preparing(meeting, of: jurisdiction, in: transaction)
            let polls = try RatedPoll.all(of: place.id, in: transaction)
            let (list, names) = try Self.checked(form, of: place, among: polls)
            let poll = try meeting.prepare(
                .rating,
                called: names,
                on: list.name,
                list.items,
                as: id,
                certainty,
                in: transaction
            )
            try RatingListTable.set(list, of: id, in: transaction)
            return Recorded((), poll.deed("poll.prepare-rating", facts: poll.listFacts))
        }
        return id
    }

    /// Corrects how far the projects are, as when the report arrives; possible until the first
    /// session opens, and forms are to be printed anew.
    ///
    /// Where the papers of the ballot were counted again, the recount says which projects they are.
    package func correct(
        _ id: ID<Poll>,
        version: Int,
        _ form: RatingForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(PollError) {
        try actor.authorise(vote: .prepareVotes, in: jurisdiction)
        let place = try await ledger.place(jurisdiction)
        try await ledger.advance(id, version: version, by: actor, in: jurisdiction) {
            (day, transaction) throws(PollError) in
            var poll = day.poll
            guard poll.kind == .rating else { throw .notFound }
            guard poll.state.mayChangeList else { throw .pollIs(poll.state) }
            guard let basis = try RatingBasis(of: id, in: transaction) else { throw .notFound }
            if let ordinal = basis.counting { throw .missing(.ratedCounting(ordinal: ordinal)) }
            // The places of the states are those of the count that the form showed.
            guard let newest = basis.newest, form.rated == newest.choice else {
                throw .changedMeanwhile
            }
            var form = form
            (form.title, form.titleEnglish) = (poll.title, poll.titleEnglish)
            let polls = newest.elected.isEmpty ? [] : [newest]
            let (list, _) = try Self.checked(form, of: place, among: polls)
            poll.list = list.name
            poll.items = list.items
            try RatingListTable.set(list, of: id, in: transaction)
            return (poll, poll.deed("poll.correct-rating", facts: poll.listFacts))
        }
    }

    private static func checked(
        _ form: RatingForm,
        of place: Jurisdiction,
        among polls: [RatedPoll]
    ) throws(PollError) -> (list: RatingList, title: CheckedTitle) {
        var faults: [PollFault] = []
        let title = CheckedTitle(form.title, english: form.titleEnglish, &faults)
        do throws(PollError) {
            let (rated, report, items) = try form.checked(polls)
            guard faults.isEmpty else { throw .faults(faults) }
            return (RatingList(place: place, rated: rated, report: report, items: items), title)
        } catch .faults(let others) where others != faults {
            throw .faults(faults + others)
        }
    }
}

extension RatingList {
    /// The list as a poll names it: that of the poll it is from, with its own fingerprint.
    fileprivate var name: Poll.List {
        Poll.List(
            year: rated.poll.list.year,
            version: rated.poll.list.version,
            fingerprint: fingerprint
        )
    }
}
