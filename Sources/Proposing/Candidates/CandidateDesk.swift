package import Civics
import Database
package import Ledger

/// The candidates of a year as the console shows them, with all that the checks need.
package struct CandidateListing: Sendable {
    /// Every candidate, in the order of the ballot.
    package let records: [CandidateRecord]
    /// How many are to be chosen.
    package let seats: Int?
    /// The towns and streets of the year.
    package let places: [Jurisdiction]
    /// What the level above has on its lists.
    package let upper: [UpperItem]
    /// The frozen versions of the year, newest first.
    package let frozen: [FrozenList]
    /// What the list is held against.
    package let rules: CheckRules

    /// Those that may still be on the ballot, or are.
    package var standing: [CandidateRecord] {
        records.filter { $0.candidate.state.isOpen || $0.candidate.state == .formal }
    }

    /// The checks over those.
    package var checks: ListChecks {
        ListChecks(records: standing, seats: seats, places: places, upper: upper, rules: rules)
    }

    /// The checks over those that a freeze would take now.
    package var freezeChecks: ListChecks {
        ListChecks(
            records: records.filter { $0.candidate.state == .submitted },
            seats: seats,
            places: places,
            upper: upper,
            rules: rules
        )
    }
}

/// A score that somebody gave, beside the computed one.
package struct ScoreOverride: Hashable, Sendable {
    /// Which it is of the candidate, from 1; the last one holds.
    package let number: Int
    /// The points given, 0 to 100.
    package let points: Int
    /// What was computed then.
    package let computed: Int
    /// By which version of the weights.
    package let weightsVersion: Int
    /// Why.
    package let reason: String
    /// When.
    package let at: Instant
    /// From which post.
    package let post: String
    /// The post in English.
    package let postEnglish: String
}

/// One candidate on the desk, with everything that hangs on it.
package struct CandidateDesk: Sendable {
    /// The candidate.
    package let record: CandidateRecord
    /// The list it stands on.
    package let listing: CandidateListing
    /// Who changed which section last.
    package let changes: [CandidateChange]
    /// What happened to it, first to last.
    package let events: [CandidateEvent]
    /// The suggestions it is made of.
    package let suggestions: [MergedReference]
    /// Scores that people gave.
    package let overrides: [ScoreOverride]

    /// The version of a section, for its form.
    package func version(_ section: CandidateSection) -> Int {
        changes.first { $0.section == section }?.version ?? 0
    }

    /// What is computed.
    package var score: CandidateScore { CandidateScore(of: record, in: listing.checks) }
}

extension ReadingCandidates {
    /// The years there are candidates of, newest first.
    package func years(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [Int] {
        try authorise(actor, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try CandidateTable.years(of: jurisdiction, in: transaction)
        }
    }

    /// The candidates of a year with all they say.
    package func listing(
        of year: Int,
        in jurisdiction: ID<Jurisdiction>,
        rules: CheckRules = .builtIn,
        by actor: Actor
    ) async throws(ReadError) -> CandidateListing {
        try authorise(actor, in: jurisdiction)
        let places = try await places(of: jurisdiction, year: year)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try CandidateListing(of: jurisdiction, year, places, rules, in: transaction)
        }
    }

    /// One candidate with everything that hangs on it.
    package func desk(
        of id: ID<Candidate>,
        in jurisdiction: ID<Jurisdiction>,
        rules: CheckRules = .builtIn,
        by actor: Actor
    ) async throws(ReadError) -> CandidateDesk {
        try authorise(actor, in: jurisdiction)
        let year = try await ledger.read {
            (transaction: Transaction<ReadError>) throws(ReadError) -> Int in
            guard let candidate = try CandidateTable.find(id, in: transaction),
                candidate.jurisdiction == jurisdiction
            else { throw .notFound }
            return candidate.year
        }
        let places = try await places(of: jurisdiction, year: year)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let listing = try CandidateListing(
                of: jurisdiction,
                year,
                places,
                rules,
                in: transaction
            )
            guard let record = listing.records.first(where: { $0.candidate.id == id }) else {
                throw .notFound
            }
            return CandidateDesk(
                record: record,
                listing: listing,
                changes: try CandidateSectionTable.all(of: id, in: transaction),
                events: try CandidateEventTable.all(of: id, in: transaction),
                suggestions: try CandidateSuggestionTable.references(
                    of: jurisdiction,
                    year: year,
                    in: transaction
                ).filter { $0.candidate == id },
                overrides: try ScoreOverrideTable.all(of: id, in: transaction)
            )
        }
    }

    private func places(
        of jurisdiction: ID<Jurisdiction>,
        year: Int
    ) async throws(ReadError) -> [Jurisdiction] {
        do throws(StoreError) {
            return try await ledger.candidateSurroundings(of: jurisdiction, year: year).places
        } catch {
            throw .store(error)
        }
    }
}

extension CandidateListing {
    fileprivate init(
        of jurisdiction: ID<Jurisdiction>,
        _ year: Int,
        _ places: [Jurisdiction],
        _ rules: CheckRules,
        in transaction: Transaction<ReadError>
    ) throws(ReadError) {
        self.init(
            records: try CandidateRecord.all(of: jurisdiction, year: year, in: transaction),
            seats: try SeatsTable.find(of: jurisdiction, year: year, in: transaction),
            places: places,
            upper: try UpperItemTable.all(of: jurisdiction, in: transaction),
            frozen: try FrozenListTable.all(of: jurisdiction, in: transaction)
                .filter { $0.book.year == year },
            rules: rules
        )
    }
}
