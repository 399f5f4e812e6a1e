import Civics
import Database
import Deciding
import Ledger

/// A candidate as a list or a project names it.
struct CandidateKey: Hashable {
    let code: String
    let year: Int
}

/// Something that happened to a candidate, of which those are told who suggested it.
struct DueNotice: Hashable {
    let candidate: CandidateKey
    let event: Notice.Event
    /// As in ``Notice/subject``.
    let subject: String
    let happenedOn: CivilDate

    /// Everything that has happened in a jurisdiction, derived anew from the record.
    static func all<F: StoreFailure>(
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<F>
    ) throws(F) -> [DueNotice] {
        let votes = try CandidateVote.all(of: jurisdiction, in: transaction).map { voted in
            DueNotice(
                candidate: CandidateKey(code: voted.code, year: voted.year),
                event: voted.vote.isElected ? .chosen : .notChosen,
                subject: voted.vote.ballot.key.description,
                happenedOn: voted.vote.ballot.heldOn
            )
        }
        var told: Set<Int> = []
        let cards = try ReportCardTable.published(in: jurisdiction, transaction)
            // Of a year the newest version comes first.
            .filter { told.insert($0.frozen.card.year).inserted }
            .flatMap { card in
                card.frozen.card.rows.map { row in
                    DueNotice(
                        candidate: CandidateKey(code: row.code, year: card.frozen.card.year),
                        event: .reported,
                        subject: "\(card.frozen.card.year)-\(card.version)",
                        happenedOn: card.frozen.publishedOn
                    )
                }
            }
        return votes + (try NoticeTable.accepted(in: jurisdiction, transaction)) + cards
    }

    private init(
        candidate: CandidateKey,
        event: Notice.Event,
        subject: String,
        happenedOn: CivilDate
    ) {
        self.candidate = candidate
        self.event = event
        self.subject = subject
        self.happenedOn = happenedOn
    }
}

extension DueNotice: RowDecodable {
    /// Reads code, year, event, subject and day.
    init(row: inout Row) throws(DatabaseError) {
        candidate = CandidateKey(code: try row.next(), year: try row.next())
        event = try row.next()
        subject = try row.next()
        happenedOn = try row.next()
    }
}
