package import Civics
import Database
package import Ledger

/// Writing the rule of a vote, and adopting it.
///
/// What is adopted stands: it is never edited, only superseded by a later rule.
package struct PreparingRules: Sendable {
    private let ledger: Ledger

    /// Writes rules into a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Drafts the first rule of a year and purpose, or one that is to supersede the last.
    package func draft(
        _ form: RuleForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        certainty: Certainty = .recorded
    ) async throws(RuleError) -> ID<VotingRule> {
        try Self.authorise(actor, in: jurisdiction)
        let checked = try await check(form, years: years, in: jurisdiction)
        let id = ID<VotingRule>.random()
        do throws(RuleError) {
            return try await ledger.record(by: actor) {
                (transaction: Transaction<RuleError>) throws(RuleError) in
                let last = try Self.rules(of: jurisdiction, in: transaction)
                    .first { $0.key.year == checked.year && $0.key.purpose == checked.purpose }
                if let last, last.sealed == nil { throw .draftOpen(last.key) }
                let rule = checked.rule(
                    id,
                    of: jurisdiction,
                    number: (last?.key.number ?? 0) + 1,
                    version: 1,
                    certainty: certainty
                )
                try RuleTable.insert(rule, in: transaction)
                return Recorded(id, Self.deed("rule.draft", rule))
            }
        } catch .store(.conflict("voting_rule_once")) {
            // Two drafts at once: the other was quicker.
            throw .changedMeanwhile
        }
    }

    /// Changes a draft; its year and its purpose stay.
    package func edit(
        _ id: ID<VotingRule>,
        version: Int,
        _ form: RuleForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RuleError) {
        try Self.authorise(actor, in: jurisdiction)
        let checked = try await check(form, years: 1949...2999, in: jurisdiction)
        try await change(id, version: version, by: actor, in: jurisdiction) {
            (rule, _) throws(RuleError) in
            guard checked.year == rule.key.year else {
                throw .faults([RuleFault(.year, .year(from: rule.key.year, to: rule.key.year))])
            }
            guard checked.purpose == rule.key.purpose else {
                throw .faults([RuleFault(.purpose, .choice(checked.purpose.rawValue))])
            }
            let edited = checked.rule(
                id,
                of: jurisdiction,
                number: rule.key.number,
                version: rule.version,
                certainty: rule.provenance.certainty
            )
            return (edited, Self.deed("rule.edit", edited))
        }
    }

    /// Adopts a draft (大会通过): its text is written out, hashed and locked.
    ///
    /// It is refused as long as anything is assumed that the form does not confirm.
    package func adopt(
        _ id: ID<VotingRule>,
        version: Int,
        _ form: AdoptionForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RuleError) {
        try Self.authorise(actor, in: jurisdiction)
        let today = ledger.clock.now().date
        let home = try await home(jurisdiction)
        try await change(id, version: version, by: actor, in: jurisdiction) {
            (rule, previous) throws(RuleError) in
            let assumed = rule.assumed.filter { !form.confirmed.contains($0) }
            let (adoption, faults) = form.checked(
                purpose: rule.key.purpose,
                today: today,
                previous: previous?.document.adoption.date
            )
            guard let adoption, assumed.isEmpty else {
                throw .notAdopted(faults, assumed: assumed)
            }
            let adopted = rule.adopted(
                RuleDocument(
                    rule,
                    of: home,
                    previous: previous?.fingerprint,
                    adoption: adoption
                )
            )
            return (adopted, Self.deed("rule.adopt", adopted, confirmed: rule.assumed))
        }
    }

    /// The years of projects for which a rule may be written now, or written down afterwards.
    private var years: ClosedRange<Int> { 2008...ledger.clock.now().date.year + 2 }

    private static func authorise(
        _ actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) throws(RuleError) {
        do throws(Denied) {
            try actor.authorise(.prepareVotes, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    private static func rules(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<RuleError>
    ) throws(RuleError) -> [VotingRule] {
        try RuleTable.all(of: jurisdiction, in: transaction)
    }

    private func home(_ jurisdiction: ID<Jurisdiction>) async throws(RuleError) -> Jurisdiction {
        do throws(StoreError) {
            guard let home = try await ledger.jurisdictions()[jurisdiction] else {
                throw StoreError.unavailable(code: "rule.jurisdiction")
            }
            return home
        } catch {
            throw .store(error)
        }
    }

    private func check(
        _ form: RuleForm,
        years: ClosedRange<Int>,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RuleError) -> CheckedRule {
        let home = try await home(jurisdiction)
        return try CheckedRule(form, years: years, ofStreet: home.kind == .street)
    }

    /// Locks, checks right, version and state, lets the step decide, and writes.
    ///
    /// The step is told which rule the one it changes would supersede.
    private func change(
        _ id: ID<VotingRule>,
        version: Int,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ step:
            @Sendable @escaping (VotingRule, SealedRule?) throws(RuleError) -> (
                rule: VotingRule, deed: Deed
            )
    ) async throws(RuleError) {
        try await ledger.record(by: actor) {
            (transaction: Transaction<RuleError>) throws(RuleError) in
            guard
                let rule = try RuleTable.find(id, locking: true, in: transaction),
                rule.jurisdiction == jurisdiction
            else { throw .notFound }
            guard rule.sealed == nil else { throw .adopted }
            guard rule.version == version else { throw .changedMeanwhile }
            let previous = try Self.rules(of: jurisdiction, in: transaction)
                .first {
                    $0.key.year == rule.key.year && $0.key.purpose == rule.key.purpose
                        && $0.sealed != nil
                }
            let (changed, deed) = try step(rule, previous?.sealed)
            try RuleTable.update(changed, in: transaction)
            return Recorded((), deed)
        }
    }

    private static func deed(
        _ action: String,
        _ rule: VotingRule,
        confirmed: [RuleContent] = []
    ) -> Deed {
        var facts = [
            "year": String(rule.key.year), "purpose": rule.key.purpose.rawValue,
            "number": String(rule.key.number),
            "assumed": rule.assumed.map(\.rawValue).joined(separator: " "),
        ]
        if let sealed = rule.sealed {
            facts["sha256"] = sealed.fingerprint.hex
            facts["decision"] = sealed.document.adoption.decision
            facts["decided-on"] = sealed.document.adoption.date.description
            facts["confirmed"] = confirmed.map(\.rawValue).joined(separator: " ")
        }
        return Deed(action, in: rule.jurisdiction, object: "rule \(rule.id)", facts: facts)
    }
}

extension VotingRule {
    /// The same rule as the document of its adoption.
    fileprivate func adopted(_ document: RuleDocument) -> VotingRule {
        VotingRule(
            id: id,
            jurisdiction: jurisdiction,
            key: key,
            state: .adopted(
                SealedRule(
                    fingerprint: document.fingerprint,
                    text: document.canonicalText,
                    document: document
                )
            ),
            version: version,
            title: title,
            documentNumber: documentNumber,
            terms: terms,
            text: text,
            preset: preset,
            provenance: provenance
        )
    }
}

extension RuleDocument {
    /// A rule as it is adopted.
    fileprivate init(
        _ rule: VotingRule,
        of home: Jurisdiction,
        previous: Digest?,
        adoption: RuleAdoption
    ) {
        self.init(
            place: Place(code: home.code, name: home.name, nameEnglish: home.nameEnglish),
            key: rule.key,
            previous: previous,
            title: rule.title,
            documentNumber: rule.documentNumber,
            terms: rule.terms,
            text: rule.text,
            provenance: rule.provenance,
            adoption: adoption
        )
    }
}
