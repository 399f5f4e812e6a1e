package import Civics
import Database
package import Ledger

/// Freezing the list of candidates, and changing a frozen one by a decision of the presidium.
package struct FreezingCandidates: Sendable {
    let ledger: Ledger
    let rules: CheckRules

    /// Freezes over a record, by rules.
    package init(_ ledger: Ledger, rules: CheckRules = .builtIn) {
        self.ledger = ledger
        self.rules = rules
    }

    /// Freezes the list of a year: all submitted candidates, in the order of the ballot.
    ///
    /// It is blocked as long as a check of the list stops it.
    package func freeze(
        year: Int,
        decision typed: DecisionForm,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(FreezeError) -> FrozenList.Key {
        try authorise(actor, .freezeCandidates, in: jurisdiction)
        let now = ledger.clock.now()
        let decision = try typed.checked(today: now.date)
        let site = try await site(of: jurisdiction, year: year)
        let rules = rules
        return try await ledger.record(by: actor) {
            (transaction: Transaction<FreezeError>) throws(FreezeError) in
            try CandidateCounterTable.lock(of: jurisdiction, year: year, in: transaction)
            let all = try CandidateRecord.all(of: jurisdiction, year: year, in: transaction)
            guard !all.contains(where: { $0.candidate.state == .formal }) else {
                throw .frozenAlready
            }
            let submitted = all.filter { $0.candidate.state == .submitted }
            guard !submitted.isEmpty else { throw .nothingSubmitted }
            let seats = try SeatsTable.find(of: jurisdiction, year: year, in: transaction)
            let checks = ListChecks(
                records: submitted,
                seats: seats,
                places: site.places,
                upper: try UpperItemTable.all(of: jurisdiction, in: transaction),
                rules: rules
            )
            guard let seats, checks.stops.isEmpty else { throw .blocked(checks.stops) }
            for (index, record) in submitted.enumerated() {
                try record.candidate.with(ballotNumber: index + 1).move(
                    to: .formal,
                    reason: "",
                    by: actor,
                    at: now,
                    in: transaction
                )
            }
            let key = try site.write(
                year: year,
                version: 1,
                previous: nil,
                seats: seats,
                decision: decision,
                by: actor,
                at: now,
                in: transaction
            )
            return Recorded(key, key.deed("candidate.freeze", in: jurisdiction, decision))
        }
    }

    func authorise(
        _ actor: Actor,
        _ permission: Permission,
        in jurisdiction: ID<Jurisdiction>
    ) throws(FreezeError) {
        do throws(Denied) {
            try actor.authorise(permission, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    func site(
        of jurisdiction: ID<Jurisdiction>,
        year: Int
    ) async throws(FreezeError) -> FreezeSite {
        do throws(StoreError) {
            guard let home = try await ledger.jurisdictions()[jurisdiction] else {
                throw StoreError.unavailable(code: "freeze.jurisdiction")
            }
            return FreezeSite(
                home: home,
                surroundings: try await ledger.candidateSurroundings(
                    of: jurisdiction,
                    year: year
                )
            )
        } catch {
            throw .store(error)
        }
    }
}

extension FrozenList {
    /// Which version of which year, and its fingerprint.
    package struct Key: Hashable, Sendable {
        /// The year.
        package let year: Int
        /// The version.
        package let version: Int
        /// The fingerprint.
        package let fingerprint: Digest
        /// How many candidates are on it.
        package let count: Int

        /// What the audit trail says.
        func deed(
            _ action: String,
            in jurisdiction: ID<Jurisdiction>,
            _ decision: CandidateBook.Decision
        ) -> Deed {
            Deed(
                action,
                in: jurisdiction,
                reason: decision.words,
                facts: [
                    "year": String(year), "version": String(version),
                    "sha256": fingerprint.hex, "candidates": String(count),
                    "decision": decision.number, "decided-on": decision.date,
                ]
            )
        }
    }
}

/// Where a list is frozen: whose it is, and the places its candidates lie in.
struct FreezeSite: Sendable {
    let home: Jurisdiction
    let surroundings: CandidateSurroundings

    var places: [Jurisdiction] { surroundings.places }

    /// Writes the formal candidates of a year as a version of its list.
    func write(
        year: Int,
        version: Int,
        previous: Digest?,
        seats: Int,
        decision: CandidateBook.Decision,
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<FreezeError>
    ) throws(FreezeError) -> FrozenList.Key {
        let book = CandidateBook(
            form: CandidateBook.form,
            formVersion: CandidateBook.formVersion,
            jurisdiction: CandidateBook.Place(home),
            year: year,
            version: version,
            previous: previous?.hex,
            seats: seats,
            decision: decision,
            candidates: try entries(year: year, in: transaction)
        )
        try FrozenListTable.insert(book, of: home.id, by: actor, at: now, in: transaction)
        return FrozenList.Key(
            year: year,
            version: version,
            fingerprint: book.fingerprint,
            count: book.candidates.count
        )
    }

    private func entries(
        year: Int,
        in transaction: Transaction<FreezeError>
    ) throws(FreezeError) -> [CandidateBook.Entry] {
        let references = try CandidateSuggestionTable.references(
            of: home.id,
            year: year,
            in: transaction
        )
        return try CandidateRecord.all(of: home.id, year: year, in: transaction)
            .filter { $0.candidate.state == .formal }
            .map { record in
                let own = references.filter { $0.candidate == record.candidate.id }
                return CandidateBook.Entry(
                    record,
                    suggestions: Channel.allCases.compactMap { channel in
                        let found = own.filter { $0.channel == channel }
                        return found.isEmpty
                            ? nil
                            : CandidateBook.Suggestions(
                                channel: channel.rawValue,
                                references: found.map(\.reference)
                            )
                    },
                    places: places
                )
            }
    }
}
