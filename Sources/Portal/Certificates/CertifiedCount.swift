import Civics
import Deciding
import Ledger
import Tallying
import Wording

/// The count of a certificate, made anew from the record in it.
struct CertifiedCount {
    /// A counted round with everything its table shows.
    struct Round {
        /// Its place in the record, from 0.
        let place: Int
        /// What it was, in words.
        let heading: String
        /// Its items in the order of the result.
        let ranking: BallotRanking
        /// Void ballots by reason, in words; empty where there were none.
        let void: String
    }

    let certificate: Certificate
    /// The record.
    let record: CongressRecord
    /// Its count, with names, as a published one would be.
    let ballot: BallotResult
    /// The counted rounds.
    let rounds: [Round]
    /// What all of it came to.
    let sentences: [Message]

    init(_ certificate: Certificate, in book: Phrasebook) throws(PageError) {
        let count: CongressCount
        do throws(RecordError) {
            record = try CongressRecord(json: Array(certificate.record.utf8))
            count = try record.count()
        } catch {
            throw .broken(code: error.code)
        }
        self.certificate = certificate
        let result = BallotResult(
            ballot: CountedBallot(certificate),
            record: record,
            count: count
        )
        ballot = result
        let explanation = CountExplanation(
            of: count,
            by: record,
            in: book.language,
            calling: { result.name(of: $0, in: book.language).text }
        )
        sentences = explanation.result
        rounds = zip(count.rounds, explanation.rounds).compactMap { trace, explained in
            guard case .counted(_, let votes) = trace.result else { return nil }
            return Round(
                place: trace.round,
                heading: book.say(explained.heading),
                ranking: BallotRanking(votes, explained.items),
                void: votes.void.map { void in
                    "\(book.voidReason(void.reason.text)) \(book.number(void.ballots))"
                }.joined(separator: book.language == .zh ? "，" : ", ")
            )
        }
    }

    /// The votes of a session; nil where it was not counted.
    func votes(of session: Certificate.Session) -> CountedVotes? {
        guard session.state == SessionState.counted.rawValue else { return nil }
        let place = certificate.sessions.prefix { $0.number != session.number }
            .count { $0.state != SessionState.abandoned.rawValue }
        guard ballot.count.rounds.indices.contains(place),
            case .counted(_, let votes) = ballot.count.rounds[place].result
        else { return nil }
        return votes
    }
}

extension CountedBallot {
    /// What a certificate says, as a published count has it.
    fileprivate init(_ certificate: Certificate) {
        self.init(
            id: ID(rawValue: 0),
            jurisdiction: ID(rawValue: 0),
            key: BallotKey(year: 0, ordinal: 0),
            title: certificate.poll.title,
            titleEnglish: certificate.poll.titleEnglish,
            heldOn: CivilDate(dayNumber: 0),
            items: certificate.items.map {
                Item(id: $0.id, name: $0.name, nameEnglish: $0.nameEnglish)
            },
            record: certificate.record,
            inventions: certificate.isSample ? [.everything] : [],
            provenance: Provenance(.recorded, source: "")
        )
    }
}

extension Phrasebook {
    /// A reason for which ballots are void, as everybody is told it.
    func voidReason(_ reason: String) -> String { say(VoidReason(reason).phrase) }
}
