package import Civics
import Database
package import Ledger
import Pictures
package import Proposing

/// Looking at evidence: where each stood before, and its bytes.
package struct ReadingEvidence: Sendable {
    private let ledger: Ledger

    /// Looks in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Where files, or others that look like them, stood before as evidence of something else, by
    /// file; the oldest first.
    package func former(
        of evidence: [Evidence],
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> [ID<Evidence>: [FormerEvidence]] {
        guard !evidence.isEmpty else { return [:] }
        return try await ledger.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            try FormerEvidence.all(of: evidence, jurisdiction, in: transaction)
        }
    }

    /// The bytes of a file, or of the small picture of it; nil where there is none, and for
    /// everybody where not everybody may see it.
    package func bytes(
        of number: Int,
        on list: (kind: String, year: Int, entry: Int),
        isPreview: Bool,
        isPublic: Bool,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> AttachmentBytes? {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            guard
                let programme = try Ledger.programme(
                    of: jurisdiction,
                    kind: list.kind,
                    year: list.year,
                    in: transaction
                ),
                let entry = try Ledger.numbers(of: programme.id, in: transaction)
                    .first(where: { $0.value == list.entry })?.key,
                let evidence = try EvidenceTable.all(of: .entry(entry), in: transaction)[entry]?
                    .first(where: { $0.number == number })
            else { return nil }
            if isPublic {
                let reports = try MonthReportTable.all(of: .entry(entry), in: transaction)
                let acceptances = try AcceptanceTable.all(of: .entry(entry), in: transaction)
                guard evidence.withdrawal == nil,
                    evidence.isPublic(reports, acceptances[entry] ?? [])
                else { return nil }
            }
            guard
                let bytes = try AttachmentContentTable.bytes(
                    evidence.digest.bytes,
                    isPreview: isPreview,
                    in: transaction
                )
            else { return nil }
            return AttachmentBytes(
                kind: evidence.kind,
                bytes: bytes,
                name: "\(list.year)-\(list.entry)-\(number).\(evidence.kind.fileEnding)"
            )
        }
    }
}

extension FormerEvidence {
    /// Where files stood before, by file; what stood nowhere is not there.
    static func all<F: StoreFailure>(
        of evidence: [Evidence],
        _ jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [ID<Evidence>: [FormerEvidence]] {
        let everything = try EvidenceTable.all(of: jurisdiction, in: transaction)
        let found = Dictionary(
            uniqueKeysWithValues: evidence.map { one in
                (one.id, everything.filter { $0.stood(before: one) && $0.isAlike(one) })
            }
        ).filter { !$0.value.isEmpty }
        guard !found.isEmpty else { return [:] }
        let listed = Dictionary(
            try ListedSubject.all(of: jurisdiction, in: transaction).map { ($0.enrolment, $0) },
            uniquingKeysWith: { one, _ in one }
        )
        var names: [ID<Enrolment>: [Int: String]] = [:]
        for entry in Set(found.values.joined().map(\.enrolment)) {
            for baseline in try BaselineTable.all(of: .entry(entry), in: transaction)[entry] ?? [] {
                for milestone in baseline.milestones {
                    names[entry, default: [:]][milestone.key] = milestone.name
                }
            }
        }
        var all: [ID<Evidence>: [FormerEvidence]] = [:]
        for one in evidence {
            all[one.id] = found[one.id]?.compactMap { former in
                guard let subject = listed[former.enrolment] else { return nil }
                var milestone = ""
                if case .milestone(let key, _) = former.ground {
                    milestone = names[former.enrolment]?[key] ?? ""
                }
                return FormerEvidence(
                    isSame: former.isSame(as: one),
                    subject: subject,
                    ground: former.ground,
                    milestone: milestone,
                    number: former.number,
                    at: former.added.at,
                    isWithdrawn: former.withdrawal != nil
                )
            }
        }
        return all
    }
}

extension Evidence {
    /// Whether it was there before another one, as evidence of something else.
    fileprivate func stood(before other: Evidence) -> Bool {
        guard id != other.id, (enrolment, ground) != (other.enrolment, other.ground) else {
            return false
        }
        return (added.at, enrolment, number) < (other.added.at, other.enrolment, other.number)
    }

    /// Whether it is the very same file: what was handed in or is kept of the one was handed in or
    /// is kept of the other.
    fileprivate func isSame(as other: Evidence) -> Bool {
        [digest, sentDigest].contains { $0 == other.digest || $0 == other.sentDigest }
    }

    /// Whether it is the same file or looks like it.
    fileprivate func isAlike(_ other: Evidence) -> Bool {
        if isSame(as: other) { return true }
        guard let hash, let otherHash = other.hash else { return false }
        return hash.isNear(otherHash)
    }
}
