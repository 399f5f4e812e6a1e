package import Civics
import Database
package import Ledger
import Pictures
import Proposing

/// Adding files to what a month says is reached and to an acceptance, withdrawing them, and saying
/// that one which stood before is right.
package struct KeepingEvidence: Sendable {
    private let ledger: Ledger

    /// Keeps evidence in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Who may add files to anything at all.
    package static let adders: Set<Permission> = [
        .reportProgress, .reviewProgress, .acceptProjects,
    ]
    /// Who may say anything of a file.
    package static let speakers: Set<Permission> = adders.union([.publishProgress])

    /// Adds a file to a milestone or an acceptance.
    ///
    /// A picture that stood before is taken; it is pointed out where it is shown.
    ///
    /// - Returns: Its number.
    @discardableResult
    package func add(
        _ form: EvidenceForm,
        files: [[UInt8]],
        of enrolment: ID<Enrolment>,
        for ground: EvidenceGround,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) -> Int {
        try actor.authorise(deliveringAny: Self.adders, in: jurisdiction)
        let now = ledger.clock.now()
        var faults: [DeliveryFault] = []
        let file = try await Self.read(files, &faults)
        let words = form.checked(today: now.date, &faults)
        guard let words, let file else { throw .faults(faults) }
        guard case .officer(let officer) = actor else { throw .otherUnit(lead: nil) }
        return try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
            let report = try Self.report(entry, ground, actor, in: transaction)
            let former =
                try EvidenceTable.all(of: .entry(enrolment), in: transaction)[enrolment] ?? []
            let here = former.filter { $0.ground == ground && $0.withdrawal == nil }
            if let same = here.first(where: { $0.sentDigest == file.sentDigest }) {
                throw .faults([.fileAgain(field: EvidenceForm.file, number: same.number)])
            }
            guard here.count < EvidenceForm.mostFiles else {
                throw .faults([
                    .filesFull(field: EvidenceForm.file, most: EvidenceForm.mostFiles)
                ])
            }
            let kept = try AttachmentContentTable.insertForGood(file, in: transaction)
            guard let digest = Digest(bytes: kept) else { throw .notFound }
            let evidence = Evidence(
                id: .random(),
                enrolment: enrolment,
                number: (former.last?.number ?? 0) + 1,
                ground: ground,
                report: report,
                digest: digest,
                sentDigest: file.sentDigest,
                hash: file.hash,
                kind: file.kind,
                byteCount: file.bytes.count,
                width: file.width,
                height: file.height,
                caption: words.caption,
                place: words.place,
                day: words.day,
                party: officer.party,
                post: officer.post,
                added: MonthReport.Step(by: actor, at: now),
                words: []
            )
            try EvidenceTable.insert(evidence, in: transaction)
            return Recorded(evidence.number, entry.deed("evidence.add", facts: evidence.facts))
        }
    }

    /// Withdraws a file with a reason: the unit that added it, or the office.
    package func withdraw(
        _ number: Int,
        of enrolment: ID<Enrolment>,
        reason: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try await say(.withdrawn, of: number, of: enrolment, reason, by: actor, in: jurisdiction) {
            (entry, evidence, _) throws(DeliveryError) in
            if let unit = actor.unit, unit != evidence.party,
                !actor.may(.publishProgress, in: jurisdiction)
            {
                throw .otherUnit(lead: evidence.party)
            }
        }
    }

    /// Says that a file which stood before is right here, with a reason: the unit's head, the
    /// office, or those who accept; never the post that added it.
    package func approve(
        _ number: Int,
        of enrolment: ID<Enrolment>,
        reason: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) {
        try await say(.right, of: number, of: enrolment, reason, by: actor, in: jurisdiction) {
            (entry, evidence, transaction) throws(DeliveryError) in
            guard actor.mayApprove(ofUnit: entry.duties.lead, in: jurisdiction) else {
                throw .otherUnit(lead: entry.duties.lead)
            }
            guard !evidence.wasAdded(by: actor) else { throw .ownEvidence }
            let former = try FormerEvidence.all(of: [evidence], jurisdiction, in: transaction)
            guard former[evidence.id] != nil else { throw .nothingChanged }
        }
    }

    private func say(
        _ kind: Evidence.Word.Kind,
        of number: Int,
        of enrolment: ID<Enrolment>,
        _ typed: String,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ check:
            @Sendable @escaping (
                DeliveringEntry, Evidence, Transaction<DeliveryError>
            ) throws(DeliveryError) -> Void
    ) async throws(DeliveryError) {
        try actor.authorise(deliveringAny: Self.speakers, in: jurisdiction)
        let now = ledger.clock.now()
        var faults: [DeliveryFault] = []
        let reason = EvidenceForm.line(
            typed,
            "reason",
            most: EvidenceForm.mostCharacters,
            &faults
        )
        guard faults.isEmpty else { throw .faults(faults) }
        try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let entry = try DeliveringEntry.lock(enrolment, of: jurisdiction, in: transaction)
            guard
                let evidence = try EvidenceTable.all(of: .entry(enrolment), in: transaction)
                    .values.joined().first(where: { $0.number == number })
            else { throw .notFound }
            try check(entry, evidence, transaction)
            // What is withdrawn is over, and nothing is said twice.
            guard evidence.withdrawal == nil, !evidence.words.contains(where: { $0.kind == kind })
            else { throw .changedMeanwhile }
            let word = Evidence.Word(
                evidence: evidence.id,
                kind: kind,
                reason: reason,
                step: MonthReport.Step(by: actor, at: now)
            )
            try EvidenceTable.insert(word, in: transaction)
            let action = kind == .withdrawn ? "evidence.withdraw" : "evidence.approve"
            return Recorded((), entry.deed(action, reason: reason, facts: evidence.facts))
        }
    }

    /// Reads the one file there must be; nil where something is wrong with it, which is added.
    private static func read(
        _ files: [[UInt8]],
        _ faults: inout [DeliveryFault]
    ) async throws(DeliveryError) -> CheckedAttachment? {
        guard !files.isEmpty else {
            faults.append(.fileMissing(field: EvidenceForm.file))
            return nil
        }
        do throws(CheckedAttachment.Refusal) {
            return try await CheckedAttachment.all(files, rule: .evidence).first
        } catch {
            switch error {
            case .busy: throw .busy
            case .faults(let found):
                faults += found.map { .file(field: EvidenceForm.file, $0) }
                return nil
            }
        }
    }

    /// The report that a file is added to; nil of an acceptance.
    ///
    /// Throws where nothing may be added now, or not by this one.
    private static func report(
        _ entry: DeliveringEntry,
        _ ground: EvidenceGround,
        _ actor: Actor,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) -> ID<MonthReport>? {
        let leads = actor.unit == entry.duties.lead
        let place = entry.programme.jurisdiction
        switch ground {
        case .milestone(let key, let period):
            guard leads else { throw .otherUnit(lead: entry.duties.lead) }
            let reports = try MonthReportTable.all(of: .entry(entry.enrolment.id), in: transaction)
            guard let report = reports.last(where: { $0.period == period }),
                report.content.reachedMilestones.contains(key)
            else { throw .notFound }
            guard report.isOpen(to: actor.permissions(in: place)) else {
                throw .monthIs(report.state)
            }
            return report.id
        case .acceptance(let ordinal):
            let rights: Set<Permission> =
                leads ? [.reportProgress, .reviewProgress] : [.acceptProjects]
            guard !rights.isDisjoint(with: actor.permissions(in: place)) else {
                throw .otherUnit(lead: entry.duties.lead)
            }
            let former = try AcceptanceTable.all(of: .entry(entry.enrolment.id), in: transaction)
            guard entry.enrolment.state == Acceptance.awaited,
                ordinal == (former[entry.enrolment.id]?.count ?? 0) + 1
            else { throw .entryIs(entry.enrolment.state) }
            return nil
        }
    }
}

extension Evidence {
    /// What the audit entry says of it.
    fileprivate var facts: [String: String] {
        [
            "evidence": String(number), "ground": ground.description, "kept": digest.hex,
            "sent": sentDigest.hex,
        ]
    }

    /// Whether it was added from the post that somebody acts from.
    package func wasAdded(by actor: Actor) -> Bool {
        if case .officer(let officer) = actor { officer.post == post } else { false }
    }
}

extension Actor {
    /// What one may do in a jurisdiction from one's post.
    fileprivate func permissions(in jurisdiction: ID<Jurisdiction>) -> Set<Permission> {
        guard case .officer(let officer) = self, officer.jurisdiction == jurisdiction else {
            return []
        }
        return officer.permissions
    }

    /// Whether one may do something in a jurisdiction.
    fileprivate func may(_ permission: Permission, in jurisdiction: ID<Jurisdiction>) -> Bool {
        permissions(in: jurisdiction).contains(permission)
    }

    /// Whether one reviews, publishes or accepts what a unit reports.
    package func mayApprove(
        ofUnit lead: ID<Party>?,
        in jurisdiction: ID<Jurisdiction>
    ) -> Bool {
        may(.publishProgress, in: jurisdiction)
            || may(unit == lead ? .reviewProgress : .acceptProjects, in: jurisdiction)
    }

    /// Checks that one has any of some rights of delivering.
    fileprivate func authorise(
        deliveringAny permissions: Set<Permission>,
        in jurisdiction: ID<Jurisdiction>
    ) throws(DeliveryError) {
        guard permissions.isDisjoint(with: self.permissions(in: jurisdiction)) else { return }
        let needed = permissions.min { $0.rawValue < $1.rawValue } ?? .reportProgress
        throw .denied(Denied(permission: needed, post: postNames.zh))
    }
}
