package import Civics
import Database
import Ledger
import Proposing
import Tallying

/// Those that the vote behind a terminated project did not choose, in the order of their votes.
package struct NotChosen: Hashable, Sendable {
    /// One of them.
    package struct Candidate: Hashable, Sendable {
        /// Its number on the list that was voted on.
        package let number: Int
        /// Its name.
        package let name: String
        /// Its English name; empty where nobody translated it.
        package let nameEnglish: String
        /// Its place among those not chosen, from 1; the same with as many votes.
        package let place: Int
        /// The votes for it; nil where the rule does not let them be published.
        package let votes: Int?
        /// Its number on the list of projects, where it has been put there already.
        package let listed: Int?
    }

    /// The vote, as it was counted last.
    package let poll: ID<Poll>
    /// SHA-256 of the frozen list.
    package let list: Digest
    /// The day of its announcement.
    package let announced: CivilDate
    /// In the order of their votes, then of the paper.
    package let candidates: [Candidate]
    /// Whether the vote was made up for a demonstration.
    let isSample: Bool

    /// Who is next: the one with the most votes that is not on the list, or all that have as many.
    package var next: [Candidate] {
        let free = candidates.filter { $0.listed == nil }
        return free.filter { $0.place == free.first?.place }
    }
}

extension NotChosen {
    /// Reads whom a vote did not choose beside an entry.
    ///
    /// - Throws: ``ReplacementError``: no vote, or none with counts, made the entry; its papers are
    ///   being counted again; a recount has not chosen it.
    init(
        beside enrolment: Enrolment,
        on programme: Programme,
        in transaction: Transaction<ReplacementError>
    ) throws(ReplacementError) {
        guard
            let origin = try DecidedEntry.newest(of: programme.id, in: transaction)[enrolment.id]
        else {
            let reported = try ReportedVoteTable.all(in: transaction)
            throw reported.contains {
                $0.jurisdiction == programme.jurisdiction
                    && programme.kind == ProgrammeKind.livelihood
            } ? .withoutCounts : .noVote
        }
        var poll = origin.poll
        while let recount = try RecountTable.after(poll, in: transaction) { poll = recount.poll }
        guard let sealed = try CertificateTable.find(poll, in: transaction),
            let announcement = sealed.announcement
        else { throw .countedAgain }
        guard let record = try? CongressRecord(json: Array(sealed.certificate.record.utf8)),
            let count = try? record.count(),
            let main = count.mainVotes,
            let frozen = try FrozenList.all(of: programme.jurisdiction, in: transaction)
                .first(where: { $0.fingerprint == origin.list })
        else { throw .store(.unavailable(code: "replacement.count")) }
        let elected = Set(count.outcome.elected.map(\.text))
        let root = try Self.root(of: enrolment.id, on: programme, in: transaction)
        let own = try DecidedEntry.newest(of: programme.id, in: transaction)[root]?.number
        guard let own, elected.contains(String(own)) else { throw .notChosen }
        let entries = try Ledger.entries(of: programme.id, in: transaction)
        let replacements = Set(
            try ReplacementTable.all(on: programme.id, in: transaction).map(\.enrolment)
        )
        // What a recount ended can come back; a replacement that was terminated cannot.
        let listed = Dictionary(
            entries.filter {
                $0.state != Enrolment.terminated || replacements.contains($0.id)
            }.map { ($0.code, $0.number) },
            uniquingKeysWith: { $1 }
        )
        let isPublic = sealed.certificate.rule.publishing == RulePublishing.all.rawValue
        let lost = main.filter { !elected.contains($0.id.text) }
        candidates = lost.compactMap { tally in
            guard let number = Int(tally.id.text), let candidate = frozen.book[number] else {
                return nil
            }
            return Candidate(
                number: number,
                name: candidate.name,
                nameEnglish: candidate.nameEnglish,
                place: lost.count { $0.weight > tally.weight } + 1,
                votes: isPublic ? tally.yes : nil,
                listed: listed[candidate.code]
            )
        }.sorted { ($0.place, $0.number) < ($1.place, $1.number) }
        self.poll = poll
        list = frozen.fingerprint
        announced = announcement.at.date
        isSample = sealed.certificate.isSample
    }

    /// The entry that a vote chose at the beginning of a row of replacements.
    private static func root(
        of enrolment: ID<Enrolment>,
        on programme: Programme,
        in transaction: Transaction<ReplacementError>
    ) throws(ReplacementError) -> ID<Enrolment> {
        let replaced = Dictionary(
            try ReplacementTable.all(on: programme.id, in: transaction)
                .map { ($0.enrolment, $0.replaced) },
            uniquingKeysWith: { $1 }
        )
        var id = enrolment
        while let before = replaced[id] { id = before }
        return id
    }
}

extension CongressCount {
    /// The votes of the main round; nil where none was counted.
    var mainVotes: [ItemTally]? {
        rounds.lazy.compactMap { round -> [ItemTally]? in
            guard case .counted(_, let votes) = round.result else { return nil }
            return votes.items.map(\.tally)
        }.first
    }
}
