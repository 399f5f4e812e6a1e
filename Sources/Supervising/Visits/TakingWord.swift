package import Casework
package import Civics
import Database
package import Ledger

/// A deputy's own visit, or a resident's word that a deputy took (大调研大走访): written on a phone,
/// perhaps without a network, taken in once.
package struct TakingWord: Sendable {
    /// From whom what is written down comes.
    package enum Source: String, Hashable, Sendable, CaseIterable {
        /// The deputy's own eyes.
        case seen
        /// A resident.
        case heard
    }

    private let ledger: Ledger
    private let kinds: CaseKinds

    /// Takes into a record.
    package init(_ ledger: Ledger, kinds: CaseKinds = .builtIn) {
        self.ledger = ledger
        self.kinds = kinds
    }

    /// Takes it in; where it names a category it is a problem as well, which the group then gives
    /// to a unit.
    package func take(
        _ form: VisitForm,
        number: String,
        certainty: Certainty = .recorded,
        by actor: Actor,
        of party: ID<Party>,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(VisitError) -> ID<Visit> {
        try actor.authoriseVisits(of: party, in: jurisdiction)
        let key = try Visit.digest(of: number)
        let now = ledger.clock.now()
        guard let kind = kinds[CaseKind.problem] else {
            preconditionFailure("there is no kind \(CaseKind.problem)")
        }
        if let made = try await ledger.visit(by: key) { return made }
        let id = ID<Visit>.random()
        do throws(VisitError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<VisitError>) throws(VisitError) in
                let ground = try CaseGround(of: jurisdiction, on: now.date, in: transaction)
                var reader = VisitFormReader(
                    form,
                    today: now.date,
                    group: nil,
                    listed: try ListedSubject.all(of: jurisdiction, in: transaction)
                )
                let project = reader.choice(
                    .project,
                    among: reader.listed.map(\.enrolment.description)
                )
                let source = reader.choice(.source, among: Source.allCases.map(\.rawValue))
                let words = reader.text(
                    .words,
                    VisitFormReader.wordsCharacters
                        .lowerBound...CheckedCase.bodyCharacters
                        .upperBound,
                    isLine: false
                )
                let category = ChineseText.cleanedLine(form[.category])
                if !category.isEmpty, kind.category(category) == nil {
                    reader.refuse(.category, .unknown)
                }
                try reader.checked()
                let visit = Visit(
                    id: id,
                    jurisdiction: jurisdiction,
                    party: party,
                    kind: .contact,
                    state: .recorded,
                    plannedOn: now.date,
                    place: "",
                    methods: [source == Source.seen.rawValue ? .site : .residents],
                    purpose: "",
                    heldOn: now.date,
                    participants: [],
                    words: words,
                    post: actor.postNames.zh,
                    postEnglish: actor.postNames.en,
                    at: now,
                    signedBy: "",
                    signedAt: nil,
                    projects: [ID<Enrolment>(project)].compactMap { $0 },
                    version: 1,
                    certainty: certainty
                )
                try VisitTable.insert(visit, form: key, in: transaction)
                var facts: [String: String] = [:]
                if !category.isEmpty {
                    let finding = CaseForm([
                        .category: category,
                        .severity: kind.severities[0].id,
                        .title: Self.title(of: words),
                        .body: words,
                        .project: project,
                    ])
                    facts["cases"] = try Self.raise(
                        finding,
                        of: kind,
                        from: visit,
                        on: ground,
                        by: actor,
                        at: now,
                        transaction
                    )
                }
                return Recorded((), visit.deed("visit.take", facts: facts))
            }
        } catch .store(.conflict("visit_form_once")) {
            guard let made = try await ledger.visit(by: key) else { throw .notFound }
            return made
        }
        return id
    }

    /// The first sentence; where it is too short, as after a greeting, the words as they begin.
    private static func title(of words: String) -> String {
        let title = ChineseText.title(from: words)
        guard title.count < CheckedCase.titleCharacters.lowerBound else { return title }
        return String(
            ChineseText.cleanedLine(words).prefix(CheckedCase.titleCharacters.upperBound)
        )
    }

    /// Raises what was seen or heard as a problem that no unit has yet, and gives its number.
    private static func raise(
        _ form: CaseForm,
        of kind: CaseKind,
        from visit: Visit,
        on ground: CaseGround,
        by actor: Actor,
        at now: Instant,
        _ transaction: Transaction<VisitError>
    ) throws(VisitError) -> String {
        let checked: CheckedCase
        do throws(CaseError) {
            checked = try CheckedCase(form, of: kind, for: visit.party, on: ground)
        } catch {
            // What can be wrong with it are its words.
            guard case .faults(let faults) = error else { throw .notFound }
            throw .faults(faults.map { .finding(0, $0) })
        }
        return try checked.write(
            .random(),
            from: visit.origin,
            certainty: visit.certainty,
            in: visit.jurisdiction,
            by: actor,
            on: now.date,
            at: now,
            transaction
        ).reference
    }
}
