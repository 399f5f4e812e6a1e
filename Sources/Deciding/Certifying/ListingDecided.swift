import Civics
import Database
import Ledger
import Proposing
import Tallying

/// Puts what a vote chose on the year's livelihood programme, in the transaction that announces it.
struct ListingDecided {
    /// The kind of programme a vote fills.
    static let kind = ProgrammeKind.livelihood

    /// Whose programme.
    let place: Jurisdiction
    let kind: ProgrammeKind
    /// The number of the notice.
    let notice: String
    let now: Instant

    /// What a vote changed on the list.
    struct Change: Hashable {
        /// The numbers of the entries that are new.
        var listed: [Int] = []
        /// The numbers of the entries that a recount ended.
        var ended: [Int] = []
        /// The numbers of those it did not choose and that stay, because work on them is too far.
        var kept: [Int] = []

        /// As the audit chain says it.
        var facts: [String: String] {
            var facts = ["listed": Self.text(listed)]
            if !ended.isEmpty { facts["ended"] = Self.text(ended) }
            if !kept.isEmpty { facts["kept"] = Self.text(kept) }
            return facts
        }

        private static func text(_ numbers: [Int]) -> String {
            numbers.map(String.init).joined(separator: " ")
        }
    }

    /// Lists what an announced poll of projects chose; what a recount no longer chose is ended by its
    /// notice, unless another vote chose it or its kind has no way from its state.
    func list(
        _ poll: Poll,
        by certificate: Certificate,
        in transaction: Transaction<PollError>
    ) throws(PollError) -> Change {
        var change = Change()
        guard poll.kind == .projects else { return change }
        guard let record = try? CongressRecord(json: Array(certificate.record.utf8)),
            let outcome = try? record.count().outcome,
            let frozen = try FrozenList.all(of: poll.jurisdiction, in: transaction)
                .first(where: { $0.fingerprint == poll.list.fingerprint })
        else { throw .store(.unavailable(code: "poll.list")) }
        let elected = outcome.elected.compactMap { Int($0.text) }
        let former = try former(of: poll, in: transaction)
        for entry in former.chosen where !elected.contains(entry.number) {
            try end(entry, after: former.polls, &change, in: transaction)
        }
        try endReplacements(of: former, elected, poll, &change, in: transaction)
        guard !elected.isEmpty else { return change }
        let programme = try programme(of: poll, certificate, in: transaction)
        // What is on the list already, by another vote on the same candidates or the one before a
        // recount, stays what it is.
        let listed = try Ledger.entries(of: programme.id, in: transaction)
        let known = Dictionary(
            listed.filter { $0.state != Enrolment.terminated }.map { ($0.code, $0.id) },
            uniquingKeysWith: { one, _ in one }
        )
        var next = listed.map(\.number).max() ?? 0
        for number in elected {
            guard let candidate = frozen.book[number] else {
                throw .store(.unavailable(code: "poll.list"))
            }
            let enrolment: ID<Enrolment>
            if let before = former.chosen.first(where: { $0.number == number }) {
                // Also where it was terminated since: a recount does not take that back.
                enrolment = before.enrolment
            } else if let id = known[candidate.code] {
                enrolment = id
            } else {
                next += 1
                change.listed.append(next)
                enrolment = try Ledger.enrol(
                    EnrolmentDraft(
                        candidate,
                        as: next,
                        on: kind,
                        source: notice,
                        isSample: certificate.isSample
                    ),
                    on: programme,
                    kind: kind,
                    at: now,
                    in: transaction
                )
            }
            try DecidedEntryTable.insert(
                DecidedEntry(
                    enrolment: enrolment,
                    poll: poll.id,
                    list: frozen.fingerprint,
                    number: number
                ),
                in: transaction
            )
        }
        return change
    }

    /// The year's programme; a new one where the vote is the first of its year.
    private func programme(
        of poll: Poll,
        _ certificate: Certificate,
        in transaction: Transaction<PollError>
    ) throws(PollError) -> Programme {
        let year = poll.list.year
        if let known = try Ledger.programme(
            of: place.id,
            kind: kind.id,
            year: year,
            in: transaction
        ) {
            return known
        }
        let programme = Programme(
            id: .random(),
            jurisdiction: place.id,
            kind: kind.id,
            year: year,
            name: "\(place.name)\(year)年民生实事",
            nameEnglish: "Livelihood projects of \(place.nameEnglish), \(year)",
            basis: "\(poll.title)（\(notice)）",
            asOf: now.date,
            provenance: Provenance(
                certificate.isSample ? .inventedSample : .recorded,
                source: notice
            )
        )
        try Ledger.add(programme, in: transaction)
        return programme
    }

    /// What was announced last of the papers that a recount counted again, and every poll that
    /// counted them before.
    private func former(
        of poll: Poll,
        in transaction: Transaction<PollError>
    ) throws(PollError) -> (chosen: [DecidedEntry], polls: Set<ID<Poll>>) {
        var (id, polls): (ID<Poll>, Set<ID<Poll>>) = (poll.id, [])
        var chosen: [DecidedEntry] = []
        while let recount = try RecountTable.find(id, in: transaction) {
            id = recount.previous
            polls.insert(id)
            // A count that was superseded before it was announced has listed nothing.
            if chosen.isEmpty { chosen = try DecidedEntryTable.all(by: id, in: transaction) }
        }
        return (chosen, polls)
    }

    /// Ends what took the place of a project that a recount has not chosen: there was no such place.
    ///
    /// A replacement that it chose stands on its own from then on.
    private func endReplacements(
        of former: (chosen: [DecidedEntry], polls: Set<ID<Poll>>),
        _ elected: [Int],
        _ poll: Poll,
        _ change: inout Change,
        in transaction: Transaction<PollError>
    ) throws(PollError) {
        guard !former.polls.isEmpty,
            let programme = try Ledger.programme(
                of: place.id,
                kind: kind.id,
                year: poll.list.year,
                in: transaction
            )
        else { return }
        // Replacements come in the order they were made, so that what one replaced is known.
        var gone = Set(former.chosen.filter { !elected.contains($0.number) }.map(\.enrolment))
        for replacement in try ReplacementTable.all(on: programme.id, in: transaction)
        where gone.contains(replacement.replaced) && former.polls.contains(replacement.poll) {
            gone.insert(replacement.enrolment)
            if !elected.contains(replacement.number) {
                try end(replacement.origin, after: former.polls, &change, in: transaction)
            }
        }
    }

    private func end(
        _ entry: DecidedEntry,
        after polls: Set<ID<Poll>>,
        _ change: inout Change,
        in transaction: Transaction<PollError>
    ) throws(PollError) {
        let others = try DecidedEntryTable.all(of: entry.enrolment, in: transaction)
            .filter { !polls.contains($0.poll) }
        guard others.isEmpty, let known = try Ledger.lock(entry.enrolment, in: transaction) else {
            return
        }
        let number = try Ledger.entries(of: known.programme, in: transaction)
            .first { $0.id == entry.enrolment }?.number
        guard let number, known.state != Enrolment.terminated else { return }
        // A recount is the congress's own.
        let ground = MoveGround(
            NumberedDecision(number: notice, date: now.date, authority: .congress, reason: notice)
        )
        do throws(EnrolmentError) {
            try kind.check(known.state, to: Enrolment.terminated, ground)
        } catch {
            change.kept.append(number)
            return
        }
        try Ledger.put(entry.enrolment, in: Enrolment.terminated, in: transaction)
        change.ended.append(number)
    }
}
