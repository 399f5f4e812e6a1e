package import Civics
import Database
package import Ledger

/// A call with the rounds it has had.
package struct ScreenedCall: Sendable {
    /// The call.
    package let call: SuggestionCall
    /// Its rounds with how they stand, the first one first.
    package let rounds: [RoundStanding]
}

/// A round with how its suggestions stand.
package struct RoundStanding: Sendable {
    /// The round.
    package let round: ScreeningRound
    /// By channel and outcome; of a closed round as written down when it was closed.
    package let counts: [RoundCount]

    /// How many suggestions it is over.
    package var total: Int { counts.reduce(0) { $0 + $1.suggestions } }
    /// How many of them have no ruling of the round.
    package var unruled: Int {
        counts.filter { $0.outcome == nil }.reduce(0) { $0 + $1.suggestions }
    }
}

/// What the page of a round shows.
package struct RoundView: Sendable {
    /// The call.
    package let call: SuggestionCall
    /// The round with how it stands.
    package let standing: RoundStanding
    /// The lists of criteria it uses.
    package let lists: [RoundList]
    /// The units asked.
    package let progress: [PartyProgress]
    /// The units of the jurisdiction under their names of today.
    package let parties: [Party]
    /// Whether some of its suggestions are invented samples.
    package let hasSamples: Bool
    /// Whether the record still gives the digest written down at the closing; nil while open.
    package let isUntouched: Bool?
}

/// A page of the screening desk's list.
package struct DeskPage: Sendable {
    /// The call.
    package let call: SuggestionCall
    /// The round.
    package let round: ScreeningRound
    /// The suggestions, those that wait for a ruling first.
    package let rows: [DeskRow]
    /// How many wait for whom, whatever turn the filter asks for.
    package let turns: DeskTurns
    /// Which the page shows.
    package let filter: DeskFilter
    /// How many come before it.
    package let offset: Int
    /// How many fit a page.
    package let limit: Int
    /// The fields that occur.
    package let fields: [String]
    /// The places that occur.
    package let places: [ID<Jurisdiction>]
    /// The units of the jurisdiction under their names of today.
    package let parties: [Party]
    /// Who is usually asked about a field.
    package let usual: [UsualParty]
    /// The words that hint at a hard stop of the round's lists.
    package let hints: [String]
}

/// An assignment with the opinions on it.
package struct AskedParty: Sendable {
    /// The assignment.
    package let assignment: Assignment
    /// The unit; nil where it is none of today's.
    package let party: Party?
    /// Its opinions, first to last; the last one holds.
    package let opinions: [Opinion]
}

/// Everything about one suggestion in a round.
package struct ScreenedSuggestion: Sendable {
    /// The round.
    package let round: ScreeningRound
    /// The suggestion.
    package let suggestion: Suggestion
    /// The unit in whose name it was made, if any.
    package let ownParty: Party?
    /// The lists of criteria of the round.
    package let lists: [CriteriaList]
    /// What was found about the criteria.
    package let checks: [ScreeningCheck]
    /// The units asked, in the order in which they were.
    package let asked: [AskedParty]
    /// Every ruling on it with the number of its round.
    package let rulings: [(entry: RulingEntry, round: Int?)]
    /// The suggestion that says the same, if it is ruled so.
    package let duplicateOf: Suggestion?
    /// The candidate it is part of.
    package let candidate: Candidate?
    /// Where it stands in the list it was opened from.
    package let neighbours: DeskNeighbours?
    /// The units of the jurisdiction under their names of today.
    package let parties: [Party]

    /// What this round ruled on it, whatever other rounds did; nil where it has not, or has taken
    /// it back.
    package var ruling: Ruling? { rulings.last { $0.round == round.number }?.entry.ruling }
}

/// Looking at the rounds of screening.
package struct ReadingScreening: Sendable {
    let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The calls of a jurisdiction with their rounds, the latest year first.
    package func calls(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [ScreenedCall] {
        try ledger.authoriseReading(actor, .readSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            var calls: [ScreenedCall] = []
            for call in try SuggestionCallTable.all(of: jurisdiction, in: transaction) {
                var rounds: [RoundStanding] = []
                for round in try ScreeningRoundTable.all(of: call.id, in: transaction) {
                    rounds.append(try Self.standing(of: round, in: transaction))
                }
                calls.append(ScreenedCall(call: call, rounds: rounds))
            }
            return calls
        }
    }

    /// One round.
    package func round(
        _ id: ID<ScreeningRound>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> RoundView {
        try ledger.authoriseReading(actor, .readSuggestions, in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let (round, call) = try Self.find(id, in: jurisdiction, transaction)
            let isUntouched: Bool? =
                switch round.state {
                case .open: nil
                case .closed(let closing):
                    try RoundRecord.digest(of: round, in: call, in: transaction) == closing.digest
                }
            return RoundView(
                call: call,
                standing: try Self.standing(of: round, in: transaction),
                lists: try ScreeningRoundTable.lists(of: id, in: transaction),
                progress: try DeskTable.parties(in: id, on: today, in: transaction),
                parties: try Party.all(of: jurisdiction, on: today, in: transaction),
                hasSamples: try SuggestionTable.counts(of: jurisdiction, in: transaction)
                    .contains { $0.samples > 0 },
                isUntouched: isUntouched
            )
        }
    }

    /// A page of the desk's list.
    package func desk(
        _ filter: DeskFilter,
        of id: ID<ScreeningRound>,
        offset: Int = 0,
        limit: Int = 50,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> DeskPage {
        try ledger.authoriseReading(actor, .screenSuggestions, in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let (round, call) = try Self.find(id, in: jurisdiction, transaction)
            let hints = try Self.hints(of: id, in: transaction)
            let facets = try DeskTable.facets(of: round, in: transaction)
            return DeskPage(
                call: call,
                round: round,
                rows: try DeskTable.page(
                    filter,
                    of: round,
                    hints: hints,
                    offset: offset,
                    limit: limit,
                    in: transaction
                ),
                turns: try DeskTable.turns(filter, of: round, hints: hints, in: transaction),
                filter: filter,
                offset: offset,
                limit: limit,
                fields: Set(facets.map(\.field)).subtracting([""]).sorted(),
                places: Set(facets.compactMap(\.place)).sorted(),
                parties: try Party.all(of: jurisdiction, on: today, in: transaction),
                usual: try UsualPartyTable.all(of: jurisdiction, in: transaction),
                hints: hints
            )
        }
    }

    /// One suggestion in a round, with its neighbours in the list of a filter.
    package func suggestion(
        _ id: ID<Suggestion>,
        of round: ID<ScreeningRound>,
        _ filter: DeskFilter = DeskFilter(),
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> ScreenedSuggestion {
        try ledger.authoriseReading(actor, .screenSuggestions, in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let (round, _) = try Self.find(round, in: jurisdiction, transaction)
            guard let suggestion = try SuggestionTable.find(id, in: transaction),
                suggestion.call == round.call
            else { throw .notFound }
            let parties = try Party.all(of: jurisdiction, on: today, in: transaction)
            let hints = try Self.hints(of: round.id, in: transaction)
            var asked: [AskedParty] = []
            for assignment in try AssignmentTable.all(of: id, in: round.id, in: transaction) {
                asked.append(
                    AskedParty(
                        assignment: assignment,
                        party: parties.first { $0.id == assignment.party },
                        opinions: try OpinionTable.all(of: assignment.id, in: transaction)
                    )
                )
            }
            let rounds = try ScreeningRoundTable.all(of: round.call, in: transaction)
            let candidate = try CandidateSuggestionTable.candidate(of: id, in: transaction)
            return ScreenedSuggestion(
                round: round,
                suggestion: suggestion,
                ownParty: parties.first { $0.id == suggestion.party },
                lists: try ScreeningRoundTable.lists(of: round.id, in: transaction)
                    .compactMap { CriteriaLists.builtIn[$0.id] },
                checks: try CheckTable.current(of: id, in: round.id, in: transaction),
                asked: asked,
                rulings: try RulingTable.all(on: id, in: transaction).map { entry in
                    (entry, rounds.first { $0.id == entry.round }?.number)
                },
                duplicateOf: try suggestion.ruling?.duplicateOf.flatMap {
                    (other) throws(ReadError) in
                    try SuggestionTable.find(other, in: transaction)
                },
                candidate: try candidate.flatMap { (candidate) throws(ReadError) in
                    try CandidateTable.find(candidate, in: transaction)
                },
                neighbours: try DeskTable.neighbours(
                    of: id,
                    filter,
                    of: round,
                    hints: hints,
                    in: transaction
                ),
                parties: parties
            )
        }
    }

    /// What the rounds of a round's call ruled on each suggestion.
    package func changes(
        of id: ID<ScreeningRound>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> (rounds: [ScreeningRound], changes: [RoundChange]) {
        try ledger.authoriseReading(actor, .readSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let (round, call) = try Self.find(id, in: jurisdiction, transaction)
            return (
                try ScreeningRoundTable.all(of: call.id, in: transaction)
                    .filter { $0.number <= round.number },
                try DeskTable.changes(of: call.id, in: transaction)
                    .filter { $0.round <= round.number }
            )
        }
    }
}

extension ReadingScreening {
    /// A round of the jurisdiction with its call.
    static func find(
        _ id: ID<ScreeningRound>,
        in jurisdiction: ID<Jurisdiction>,
        _ transaction: Transaction<ReadError>
    ) throws(ReadError) -> (ScreeningRound, SuggestionCall) {
        guard let round = try ScreeningRoundTable.find(id, in: transaction),
            let call = try SuggestionCallTable.find(round.call, in: transaction),
            call.jurisdiction == jurisdiction
        else { throw .notFound }
        return (round, call)
    }

    private static func standing(
        of round: ScreeningRound,
        in transaction: Transaction<ReadError>
    ) throws(ReadError) -> RoundStanding {
        RoundStanding(
            round: round,
            counts: round.isOpen
                ? try DeskTable.counts(of: round, in: transaction)
                : try RoundRecordTable.counts(of: round.id, in: transaction)
        )
    }

    /// The words that hint at a hard stop of a round's lists.
    private static func hints(
        of round: ID<ScreeningRound>,
        in transaction: Transaction<ReadError>
    ) throws(ReadError) -> [String] {
        try ScreeningRoundTable.lists(of: round, in: transaction)
            .flatMap { CriteriaLists.builtIn[$0.id]?.items ?? [] }
            .filter { $0.kind == .hardStop }
            .flatMap(\.hints)
    }
}

extension ReadingScreening {
    /// The suggestion that a jurisdiction files under a number.
    package func suggestion(
        filedUnder reference: String,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> ID<Suggestion> {
        try ledger.authoriseReading(actor, .screenSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard
                let id = try SuggestionTable.find(
                    reference: reference,
                    of: jurisdiction,
                    in: transaction
                )
            else { throw .notFound }
            return id
        }
    }

    /// The suggestions chosen for a batch, as they stand in a round, in the order of their numbers.
    package func chosen(
        _ ids: [ID<Suggestion>],
        of id: ID<ScreeningRound>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> ChosenSuggestions {
        try ledger.authoriseReading(actor, .screenSuggestions, in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let (round, call) = try Self.find(id, in: jurisdiction, transaction)
            var suggestions: [Suggestion] = []
            for id in Set(ids) {
                guard let found = try SuggestionTable.find(id, in: transaction),
                    found.call == call.id
                else { throw .notFound }
                suggestions.append(found)
            }
            return ChosenSuggestions(
                round: round,
                suggestions: suggestions.sorted { $0.reference < $1.reference },
                parties: try Party.all(of: jurisdiction, on: today, in: transaction),
                usual: try UsualPartyTable.all(of: jurisdiction, in: transaction)
            )
        }
    }
}

/// The suggestions of a batch.
package struct ChosenSuggestions: Sendable {
    /// The round.
    package let round: ScreeningRound
    /// The suggestions, by reference.
    package let suggestions: [Suggestion]
    /// The units of the jurisdiction under their names of today.
    package let parties: [Party]
    /// Who is usually asked about a field.
    package let usual: [UsualParty]
}
