package import Civics
import Database
package import Ledger

/// A question to a unit, with what it is about.
package struct AskedQuestion: Sendable {
    /// The assignment.
    package let assignment: Assignment
    /// The round it is asked in.
    package let round: ScreeningRound
    /// The suggestion, without name and telephone.
    package let suggestion: Suggestion
    /// The opinions given, first to last; the last one holds.
    package let opinions: [Opinion]

    /// Whether it still waits for an opinion.
    package var isWaiting: Bool { opinions.isEmpty && round.isOpen }
}

extension ReadingScreening {
    /// What the officer's unit is asked: what waits first, by due date, then what it has answered.
    package func questions(
        to officer: Officer
    ) async throws(ReadError) -> [AskedQuestion] {
        try ledger.authoriseReading(.officer(officer), .giveOpinions, in: officer.jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            var questions: [AskedQuestion] = []
            for assignment in try AssignmentTable.all(of: officer.party, in: transaction) {
                questions.append(try Self.question(assignment, in: transaction))
            }
            return questions.filter(\.isWaiting)
                + questions.filter { !$0.isWaiting && !$0.opinions.isEmpty }
        }
    }

    /// One question to the officer's unit.
    package func question(
        _ id: ID<Assignment>,
        to officer: Officer
    ) async throws(ReadError) -> AskedQuestion {
        try ledger.authoriseReading(.officer(officer), .giveOpinions, in: officer.jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let assignment = try AssignmentTable.find(id, in: transaction),
                assignment.party == officer.party
            else { throw .notFound }
            return try Self.question(assignment, in: transaction)
        }
    }

    private static func question(
        _ assignment: Assignment,
        in transaction: Transaction<ReadError>
    ) throws(ReadError) -> AskedQuestion {
        guard
            let round = try ScreeningRoundTable.find(assignment.round, in: transaction),
            let suggestion = try SuggestionTable.find(assignment.suggestion, in: transaction)
        else { throw .notFound }
        return AskedQuestion(
            assignment: assignment,
            round: round,
            suggestion: suggestion.withoutContacts,
            opinions: try OpinionTable.all(of: assignment.id, in: transaction)
        )
    }
}
