package import Civics
import Database
package import Ledger

/// Drawing up candidates: beginning them, editing their sections, moving them, ordering the list.
package struct EditingCandidates: Sendable {
    /// The most characters of a reason.
    package static let mostReason = 300

    let ledger: Ledger

    /// Edits over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Begins a candidate that comes from no suggestion, such as one of an upper-level list.
    package func begin(
        name: String,
        year: Int,
        in jurisdiction: ID<Jurisdiction>,
        provenance: Provenance = Provenance(.recorded, source: ""),
        by actor: Actor
    ) async throws(CandidateError) -> ID<Candidate> {
        try authorise(actor, .editCandidates, in: jurisdiction)
        let new: NewCandidate
        do throws(CandidateFault) {
            new = try NewCandidate(name: name, fields: [], provenance: provenance)
        } catch {
            throw .faults([error])
        }
        guard let home = try await tree()[jurisdiction] else { throw .notFound }
        let now = ledger.clock.now()
        return try await ledger.record(by: actor) {
            (transaction: Transaction<CandidateError>) throws(CandidateError) in
            let candidate = try new.begin(
                in: home,
                year: year,
                by: actor,
                at: now,
                in: transaction
            )
            return Recorded(
                candidate.id,
                Deed("candidate.begin", in: jurisdiction, facts: candidate.facts)
            )
        }
    }

    /// Saves one section.
    ///
    /// `version` is the section's when the form was opened: if somebody has changed it since,
    /// nothing is written and the error shows what stands there now. A change of another section
    /// is no obstacle.
    package func save(
        _ form: CandidateForm,
        of id: ID<Candidate>,
        version: Int,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(CandidateError) {
        try authorise(actor, .editCandidates, in: jurisdiction)
        let year = try await year(of: id, in: jurisdiction)
        let surroundings = try await surroundings(of: jurisdiction, year: year)
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<CandidateError>) throws(CandidateError) in
            let record = try CandidateRecord.find(
                id,
                of: jurisdiction,
                locking: true,
                in: transaction
            )
            guard record.candidate.state.isOpen else { throw .closed(record.candidate.state) }
            let change = try CandidateSectionTable.find(
                form.section,
                of: id,
                in: transaction
            )
            if let change, change.version != version {
                throw .changedMeanwhile(
                    change,
                    now: CandidateForm(
                        form.section,
                        of: record,
                        places: surroundings.places
                    )
                )
            }
            try Self.changed(record, form, surroundings).commit(
                form.section,
                before: record,
                by: actor,
                at: now,
                in: transaction
            )
            return Recorded(
                (),
                Deed(
                    "candidate.edit",
                    in: jurisdiction,
                    object: "candidate \(id)",
                    facts: [
                        "section": form.section.rawValue, "version": String(version + 1),
                        "text-sha256": form.digest,
                    ]
                )
            )
        }
    }

    private static func changed(
        _ record: CandidateRecord,
        _ form: CandidateForm,
        _ surroundings: CandidateSurroundings
    ) throws(CandidateError) -> CandidateRecord {
        do throws(CandidateFaults) {
            return try form.applied(to: record, in: surroundings)
        } catch {
            throw .faults(error.all)
        }
    }

    /// Checks a right.
    func authorise(
        _ actor: Actor,
        _ permission: Permission,
        in jurisdiction: ID<Jurisdiction>
    ) throws(CandidateError) {
        do throws(Denied) {
            try actor.authorise(permission, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    private func tree() async throws(CandidateError) -> JurisdictionTree {
        do throws(StoreError) {
            return try await ledger.jurisdictions()
        } catch {
            throw .store(error)
        }
    }

    func surroundings(
        of jurisdiction: ID<Jurisdiction>,
        year: Int
    ) async throws(CandidateError) -> CandidateSurroundings {
        do throws(StoreError) {
            return try await ledger.candidateSurroundings(of: jurisdiction, year: year)
        } catch {
            throw .store(error)
        }
    }

    /// The year of a candidate, which never changes.
    func year(
        of id: ID<Candidate>,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CandidateError) -> Int {
        try await ledger.read {
            (transaction: Transaction<CandidateError>) throws(CandidateError) in
            guard let candidate = try CandidateTable.find(id, in: transaction),
                candidate.jurisdiction == jurisdiction
            else { throw .notFound }
            return candidate.year
        }
    }
}

extension CandidateRecord {
    /// A candidate of a jurisdiction with everything it says.
    static func find(
        _ id: ID<Candidate>,
        of jurisdiction: ID<Jurisdiction>,
        locking: Bool = false,
        in transaction: Transaction<CandidateError>
    ) throws(CandidateError) -> CandidateRecord {
        guard let candidate = try CandidateTable.find(id, locking: locking, in: transaction),
            candidate.jurisdiction == jurisdiction
        else { throw .notFound }
        let merged = try CandidateSuggestionTable.counts(of: id, in: transaction)
        return try CandidateRecord(
            CandidateLine(candidate: candidate, merged: MergedCount.filled(merged)),
            in: transaction
        )
    }

    /// Writes a section as it is now, with its event; right, state and version were checked.
    func commit<F: CandidateFailure>(
        _ section: CandidateSection,
        before: CandidateRecord,
        as kind: CandidateEvent.Kind = .edited,
        reason: String = "",
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        if candidate.name != before.candidate.name {
            try candidate.mustBeNamedFreely(in: transaction)
        }
        try save(section, in: transaction)
        // Targets follow the sub-items they are of: whoever has them open must look again.
        let isRenumbered = section == .parts && !before.details.subItems.isEmpty
        let touched: [CandidateSection] = isRenumbered ? [.parts, .targets] : [section]
        for section in touched {
            try CandidateSectionTable.bump(
                section,
                of: candidate.id,
                by: actor,
                at: now,
                in: transaction
            )
        }
        try CandidateEventTable.append(
            kind,
            to: candidate.id,
            state: candidate.state,
            reason: reason,
            section: section,
            by: actor,
            at: now,
            in: transaction
        )
    }
}

extension Candidate {
    /// Refuses a name that another candidate of the year has.
    fileprivate func mustBeNamedFreely<F: CandidateFailure>(
        in transaction: Transaction<F>
    ) throws(F) {
        try CandidateCounterTable.lock(of: jurisdiction, year: year, in: transaction)
        guard let name = try? CandidateName(name) else { return }
        try name.mustBeFree(of: jurisdiction, year: year, except: id, in: transaction)
    }
}

extension CandidateForm {
    /// A digest of what was typed: the audit trail says that it changed, not what to.
    var digest: String {
        let pairs = values.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return Digest(of: JSONText.object(pairs.map { ($0.key, .text($0.value)) }).written).hex
    }
}
