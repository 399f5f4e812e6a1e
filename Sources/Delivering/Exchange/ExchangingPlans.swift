package import Civics
import Database
package import Ledger

/// Bringing the plans of a list in from a file that was given out and changed.
///
/// What a file does not say stays as it is; a milestone is dropped by leaving its number and
/// nothing else. The rules are those of ``PlanForm`` and ``DecisionForm``.
package struct ExchangingPlans: Sendable {
    /// The largest file that is read at all, in bytes.
    package static let mostBytes = PlanFileReader.mostBytes

    private let ledger: Ledger

    /// Brings plans into a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Tells what would come of a file; nothing is written.
    ///
    /// - Throws: `.file` where it cannot be read; what is wrong with its rows is in the preview.
    package func preview(
        _ bytes: [UInt8],
        _ form: DecisionForm,
        kind: String,
        year: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) -> PlanPreview {
        try actor.authorise(delivering: .managePlans, in: jurisdiction)
        let now = ledger.clock.now()
        let file = try Self.read(bytes)
        return try await ledger.read {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let programme = try Self.programme(jurisdiction, kind, year, in: transaction)
            return try Self.preview(file, form, programme, at: now, in: transaction)
        }
    }

    /// Changes the plans as a file says, all or none; `looked` is the fingerprint of the preview that
    /// is confirmed.
    ///
    /// - Returns: How many entries were changed.
    /// - Throws: `.file` with every row that is wrong, `.faults` of the decision,
    ///   `.changedMeanwhile` where it would not do what was looked at, `.nothingChanged`.
    package func bringIn(
        _ bytes: [UInt8],
        _ form: DecisionForm,
        kind: String,
        year: Int,
        looked: Digest,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(DeliveryError) -> Int {
        try actor.authorise(delivering: .managePlans, in: jurisdiction)
        let now = ledger.clock.now()
        let file = try Self.read(bytes)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<DeliveryError>) throws(DeliveryError) in
            let programme = try Self.programme(jurisdiction, kind, year, in: transaction)
            let codes = Set(file.rows.map { $0[.code] })
            for enrolment in try Ledger.entries(of: programme.id, in: transaction)
            where codes.contains(enrolment.code) {
                _ = try Ledger.lock(enrolment.id, in: transaction)
            }
            let preview = try Self.preview(file, form, programme, at: now, in: transaction)
            guard preview.rowFaults.isEmpty else { throw .file(.rows(preview.rowFaults)) }
            guard !preview.changes.isEmpty else { throw .nothingChanged }
            guard preview.fingerprint == looked else { throw .changedMeanwhile }
            if preview.needsDecision, !preview.decisionFaults.isEmpty {
                throw .faults(preview.decisionFaults)
            }
            guard preview.faults.isEmpty else { throw .file(.rows(preview.faults)) }
            let decision =
                try preview.needsDecision
                ? Self.decision(form, programme, at: now, in: transaction) : nil
            for change in preview.changes {
                var plan = change.draft
                if change.needsDecision, let decision {
                    plan = try change.entry.adopting(plan, by: decision, at: now)
                }
                try change.entry.write(plan, in: transaction)
            }
            return Recorded(
                preview.changes.count,
                Self.deed(preview, decision, Digest(of: bytes), programme)
            )
        }
    }

    private static func read(_ bytes: [UInt8]) throws(DeliveryError) -> PlanFileReader {
        do throws(PlanFileError) {
            return try PlanFileReader(bytes)
        } catch {
            throw .file(error)
        }
    }

    private static func programme(
        _ jurisdiction: ID<Jurisdiction>,
        _ kind: String,
        _ year: Int,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) -> Programme {
        guard
            let programme = try Ledger.programme(
                of: jurisdiction,
                kind: kind,
                year: year,
                in: transaction
            )
        else { throw .notFound }
        return programme
    }

    private static func decision(
        _ form: DecisionForm,
        _ programme: Programme,
        at now: Instant,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) -> NumberedDecision {
        try form.checked(
            by: try Ledger.authorities(in: programme.jurisdiction, transaction),
            today: now.date,
            year: programme.year
        )
    }

    private static func preview(
        _ file: PlanFileReader,
        _ form: DecisionForm,
        _ programme: Programme,
        at now: Instant,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) -> PlanPreview {
        var decision: NumberedDecision?
        var decisionFaults: [DeliveryFault] = []
        if !form.isEmpty {
            do throws(DeliveryError) {
                decision = try Self.decision(form, programme, at: now, in: transaction)
            } catch {
                guard case .faults(let faults) = error else { throw error }
                decisionFaults = faults
            }
        }
        let units = try Ledger.parties(of: programme.jurisdiction, on: now.date, in: transaction)
        let judge = PlanJudge(
            file.rows,
            try DeliveringEntry.all(of: programme, in: transaction),
            units: Dictionary(units.map { ($0.id, $0) }, uniquingKeysWith: { $1 }),
            decision: decision,
            at: now
        )
        return PlanPreview(
            changes: judge.changes,
            unchanged: judge.unchanged,
            faults: file.faults + judge.faults,
            decisionFaults: decisionFaults,
            remarks: file.remarks
        )
    }

    private static func deed(
        _ preview: PlanPreview,
        _ decision: NumberedDecision?,
        _ file: Digest,
        _ programme: Programme
    ) -> Deed {
        var facts = [
            "kind": programme.kind, "year": String(programme.year), "file-sha256": file.hex,
            "codes": preview.changes.map(\.entry.enrolment.code).joined(separator: " "),
            "drafts": String(preview.changes.count { !$0.needsDecision }),
            "baselines": String(preview.changes.count(where: \.needsDecision)),
        ]
        if let decision {
            facts["decision"] = decision.number
            facts["authority"] = decision.authority.rawValue
        }
        return Deed(
            "plan.import",
            in: programme.jurisdiction,
            object: "programme \(programme.id)",
            reason: decision?.reason ?? "",
            facts: facts
        )
    }
}
