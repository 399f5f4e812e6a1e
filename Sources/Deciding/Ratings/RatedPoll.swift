package import Civics
import Database
import Ledger
import Tallying

/// An announced poll whose projects can be rated, with what it decided.
package struct RatedPoll: Hashable, Sendable {
    /// The poll.
    package let poll: Poll
    /// SHA-256 of its certificate.
    package let certificate: Digest
    /// The number of the public notice of its result.
    package let notice: String
    /// What it decided, in the order of the announcement; of a rating again, what that rating found
    /// dissatisfied.
    package let elected: [Poll.Item]
    /// The rating after which those it found dissatisfied are rated again; nil of a first rating.
    package let again: RatedAgain?

    /// What a form names when it chooses this: two ratings of one poll are two choices.
    package var choice: String {
        again.map { "\(poll.id)-\($0.rating)" } ?? poll.id.description
    }
}

/// An announced rating that found projects dissatisfied (不满意): these are rated again, once, after
/// the government has reported again.
package struct RatedAgain: Hashable, Sendable {
    /// The rating.
    package let rating: ID<Poll>
    /// What it was called.
    package let title: String
    /// The same in English.
    package let titleEnglish: String
    /// Under which key it is published.
    package let key: BallotKey
    /// SHA-256 of its certificate.
    package let certificate: Digest
    /// The places on its form that it found dissatisfied.
    package let dissatisfied: Set<String>
}

extension RatedPoll {
    /// Every announced poll of a congress that decided something, and every rating that found projects
    /// dissatisfied, the latest meeting first; of one whose papers were counted again the recount.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [RatedPoll] {
        var rated: [RatedPoll] = []
        for meeting in try MeetingTable.all(of: jurisdiction, in: transaction) {
            for poll in try PollTable.all(of: meeting.id, in: transaction)
            where try RecountTable.after(poll.id, in: transaction) == nil {
                let count =
                    poll.kind == .rating
                    ? try RatedPoll(onceMore: poll, in: transaction)
                    : try RatedPoll(poll, in: transaction)
                if let count, !count.elected.isEmpty { rated.append(count) }
            }
        }
        return rated
    }

    /// Reads what a poll decided; nil where that is not announced, or is no vote of a congress.
    init?<F: StoreFailure>(_ poll: Poll, in transaction: Transaction<F>) throws(F) {
        guard poll.kind == .projects, poll.state.isPublic,
            let sealed = try CertificateTable.find(poll.id, in: transaction),
            let announcement = sealed.announcement,
            let record = try? CongressRecord(json: Array(sealed.certificate.record.utf8)),
            let outcome = try? record.count().outcome
        else { return nil }
        let elected = outcome.elected.compactMap { id in poll.items.first { $0.id == id.text } }
        self.init(
            poll: poll,
            certificate: sealed.fingerprint,
            notice: announcement.number,
            elected: elected,
            again: nil
        )
    }

    /// Reads what an announced rating found dissatisfied; nil where it was a second one itself, or
    /// there is a second one already: projects are rated again once.
    init?<F: StoreFailure>(
        onceMore rating: Poll,
        in transaction: Transaction<F>
    ) throws(F) {
        guard rating.kind == .rating,
            let list = try RatingListTable.find(of: rating.id, in: transaction),
            list.again == nil,
            try !RatingListTable.isRatedAgain(rating.id, in: transaction),
            let again = try RatedAgain(rating, in: transaction),
            let vote = try PollTable.find(list.rated, in: transaction),
            try RecountTable.after(vote.id, in: transaction) == nil,
            let count = try RatedPoll(vote, in: transaction)
        else { return nil }
        let dissatisfied = list.candidates.filter { again.dissatisfied.contains($0.id) }
        self = count.limited(to: dissatisfied.map(\.candidate), again)
    }

    /// The same with some of its projects only, which are rated again.
    func limited(to candidates: [String], _ again: RatedAgain) -> RatedPoll {
        RatedPoll(
            poll: poll,
            certificate: certificate,
            notice: notice,
            elected: elected.filter { candidates.contains($0.id) },
            again: again
        )
    }
}

extension RatedAgain {
    /// Reads an announced rating, and the places on its form that it found dissatisfied.
    init?<F: StoreFailure>(
        _ rating: Poll,
        in transaction: Transaction<F>
    ) throws(F) {
        guard rating.state.isPublic,
            let sealed = try CertificateTable.find(rating.id, in: transaction),
            let announcement = sealed.announcement
        else { return nil }
        self.init(
            rating: rating.id,
            title: rating.title,
            titleEnglish: rating.titleEnglish,
            key: announcement.key,
            certificate: sealed.fingerprint,
            dissatisfied: Self.dissatisfied(sealed)
        )
    }

    /// The places on the form whose grade is the lowest.
    private static func dissatisfied(_ sealed: SealedCertificate) -> Set<String> {
        guard let record = try? RatingRecord(json: Array(sealed.certificate.record.utf8)),
            case .counted(let forms)? = try? record.count().outcome.result
        else { return [] }
        return Set(forms.items.filter { $0.grade == .dissatisfied }.map(\.item.id.text))
    }
}
