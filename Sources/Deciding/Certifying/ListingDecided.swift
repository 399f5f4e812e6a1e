import Civics
import Database
import Ledger
import Proposing
import Tallying

/// Puts what a vote chose on the year's livelihood programme, in the transaction that announces it.
struct ListingDecided {
    /// The kind of programme a vote fills.
    static let kind = "livelihood"

    /// Whose programme.
    let place: Jurisdiction
    let kind: ProgrammeKind
    /// The number of the notice.
    let notice: String
    let now: Instant

    /// Lists what an announced poll of projects chose; what a recount no longer chose is ended by
    /// its notice, unless it is finished.
    ///
    /// - Returns: how many entries are new.
    func list(
        _ poll: Poll,
        by certificate: Certificate,
        in transaction: Transaction<PollError>
    ) throws(PollError) -> Int {
        guard poll.kind == .projects else { return 0 }
        guard let record = try? CongressRecord(json: Array(certificate.record.utf8)),
            let outcome = try? record.count().outcome,
            let frozen = try FrozenList.all(of: poll.jurisdiction, in: transaction)
                .first(where: { $0.fingerprint == poll.list.fingerprint })
        else { throw .store(.unavailable(code: "poll.list")) }
        let elected = outcome.elected.compactMap { Int($0.text) }
        guard !elected.isEmpty else { return 0 }
        let programme = try programme(of: poll, certificate, in: transaction)
        let former = try former(of: poll, in: transaction)
        for entry in former where !elected.contains(entry.number) {
            try end(entry, in: transaction)
        }
        // What is on the list already, by another vote on the same candidates or the one before a
        // recount, stays what it is.
        let listed = try Ledger.entries(of: programme.id, in: transaction)
        let kept = Dictionary(
            listed.filter { $0.state != "terminated" }.map { ($0.code, $0.id) },
            uniquingKeysWith: { one, _ in one }
        )
        var next = listed.map(\.number).max() ?? 0
        var added = 0
        for number in elected {
            guard let candidate = frozen.book[number] else {
                throw .store(.unavailable(code: "poll.list"))
            }
            var enrolment = kept[candidate.code]
            if enrolment == nil {
                next += 1
                added += 1
                enrolment = try Ledger.enrol(
                    draft(of: candidate, as: next),
                    on: programme,
                    kind: kind,
                    at: now,
                    in: transaction
                )
            }
            guard let enrolment else { continue }
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
        return added
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

    /// What the poll chose whose papers were counted again.
    private func former(
        of poll: Poll,
        in transaction: Transaction<PollError>
    ) throws(PollError) -> [DecidedEntry] {
        guard let recount = try RecountTable.find(poll.id, in: transaction) else { return [] }
        return try DecidedEntryTable.all(by: recount.previous, in: transaction)
    }

    private func end(
        _ entry: DecidedEntry,
        in transaction: Transaction<PollError>
    ) throws(PollError) {
        guard let known = try Ledger.lock(entry.enrolment, in: transaction) else { return }
        let mayEnd: Bool
        do throws(EnrolmentError) {
            try kind.check(known.state, to: "terminated", reason: notice, basis: notice)
            mayEnd = true
        } catch {
            mayEnd = false
        }
        if mayEnd { try Ledger.put(entry.enrolment, in: "terminated", in: transaction) }
    }

    private func draft(of candidate: CandidateBook.Entry, as number: Int) -> EnrolmentDraft {
        let provenance = Provenance(
            Certainty(rawValue: candidate.certainty) ?? .recorded,
            source: notice
        )
        var measures = candidate.targets.map { target in
            EnrolmentDraft.MeasureDraft(
                name: target.indicator,
                nameEnglish: "",
                unit: unit(of: target.quantity),
                place: "",
                value: nil,
                provenance: provenance
            )
        }
        if candidate.annual != nil {
            for role in [Measure.Role.invested, .paid] {
                measures.append(
                    EnrolmentDraft.MeasureDraft(
                        role: role,
                        name: role == .invested ? "完成投资" : "支付资金",
                        nameEnglish: role == .invested ? "Investment completed" : "Money paid",
                        unit: MoneyUnit.wan.name,
                        place: "",
                        value: nil,
                        provenance: provenance
                    )
                )
            }
        }
        return EnrolmentDraft(
            number: number,
            code: candidate.code,
            name: candidate.name,
            nameEnglish: candidate.nameEnglish,
            field: candidate.field,
            state: kind.states.first?.id ?? "",
            measures: measures,
            provenance: provenance
        )
    }

    private func unit(of printed: String) -> String {
        guard let quantity = try? Quantity(written: printed), case .amount(let amount) = quantity
        else { return "" }
        return amount.unit.name
    }
}
