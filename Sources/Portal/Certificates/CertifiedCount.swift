import Civics
import Deciding
import Ledger
import Markup
import Tallying
import Wording

/// The count of a certificate, made anew from the record in it.
struct CertifiedCount {
    /// What was counted, with names, as a published count would be.
    enum Content {
        /// A vote.
        case votes(BallotResult)
        /// A rating.
        case rating(RatingResult)
    }

    /// A counted round with everything its table shows.
    struct Round {
        /// What it was, in words.
        let heading: String
        /// Its items with their numbers and what came of them.
        let table: HTML
        /// Void papers by reason, in words; empty where there were none.
        let void: String
    }

    /// What the papers of a session turned out to be.
    struct Papers {
        let valid: Int
        let void: Int
        /// Papers without a mark; nil of a rating, whose forms are blank item by item.
        let blank: Int?
    }

    let certificate: Certificate
    let content: Content
    /// The fraction of deputies that had to be present; nil for none.
    let quorum: Fraction?
    /// The counted rounds.
    let rounds: [Round]
    /// What all of it came to.
    let sentences: [Message]
    /// The papers of every entry of the record; nil of those that were not counted.
    private let papers: [Papers?]

    init(_ certificate: Certificate, in book: Phrasebook) throws(PageError) {
        do throws(RecordError) {
            if certificate.isRating {
                try self.init(rating: certificate, in: book)
            } else {
                try self.init(votes: certificate, in: book)
            }
        } catch {
            throw .broken(code: error.code)
        }
    }

    private init(votes certificate: Certificate, in book: Phrasebook) throws(RecordError) {
        let record = try CongressRecord(json: Array(certificate.record.utf8))
        let count = try record.count()
        let result = BallotResult(
            ballot: CountedBallot(certificate),
            record: record,
            count: count
        )
        let explanation = CountExplanation(
            of: count,
            by: record,
            in: book.language,
            calling: { result.name(of: $0, in: book.language).text }
        )
        self.certificate = certificate
        content = .votes(result)
        quorum = record.rule.quorum
        sentences = explanation.result
        rounds = zip(count.rounds, explanation.rounds).compactMap { trace, explained in
            guard case .counted(_, let votes) = trace.result else { return nil }
            let ranking = BallotRanking(votes, explained.items)
            return Round(
                heading: book.say(explained.heading),
                table: BallotTable(book: book, result: result, ranking: ranking).content,
                void: book.void(votes.void)
            )
        }
        papers = count.rounds.map { round in
            guard case .counted(_, let votes) = round.result else { return nil }
            return Papers(valid: votes.valid, void: votes.voidBallots, blank: votes.blank)
        }
    }

    private init(rating certificate: Certificate, in book: Phrasebook) throws(RecordError) {
        let result = try RatingResult(CountedBallot(certificate))
        let explanation = result.explanation(in: book.language)
        self.certificate = certificate
        content = .rating(result)
        quorum = result.record.scheme.quorum
        sentences = explanation.result
        rounds = zip(result.count.rounds, explanation.rounds).compactMap { trace, explained in
            guard case .counted(let forms) = trace.result else { return nil }
            return Round(
                heading: book.say(explained.heading),
                table: RatingTable(
                    book: book,
                    ballot: result.ballot,
                    forms: forms,
                    explained: explained.items
                ).content,
                void: book.void(forms.void)
            )
        }
        papers = result.count.rounds.map { round in
            guard case .counted(let forms) = round.result else { return nil }
            return Papers(valid: forms.valid, void: forms.voidForms, blank: nil)
        }
    }

    /// What the papers of a session turned out to be; nil where it was not counted.
    func papers(of session: Certificate.Session) -> Papers? {
        guard session.state == SessionState.counted.rawValue else { return nil }
        let place = certificate.sessions.prefix { $0.number != session.number }
            .count { $0.state != SessionState.abandoned.rawValue }
        return papers.indices.contains(place) ? papers[place] : nil
    }
}

extension CountedBallot {
    /// What a certificate says, as a published count has it.
    fileprivate init(_ certificate: Certificate) {
        self.init(
            id: ID(rawValue: 0),
            jurisdiction: ID(rawValue: 0),
            key: BallotKey(year: 0, ordinal: 0),
            kind: Poll.Kind(rawValue: certificate.poll.kind) ?? .projects,
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

    /// Void papers by reason, one after the other.
    fileprivate func void(_ counts: [VoidCount]) -> String {
        counts.map { "\(voidReason($0.reason.text)) \(number($0.ballots))" }
            .joined(separator: language == .zh ? "，" : ", ")
    }
}
