package import Civics
import Database
package import Deciding
import Delivering
package import Ledger

/// What became of a candidate after the list was frozen: how the deputies voted, how far the project
/// is, how it was rated, and whether its year's report card is published.
package struct ProjectFate: Hashable, Sendable {
    /// The project as its year's list has it, from the facts of now.
    package struct Project: Hashable, Sendable {
        /// The year of the list.
        package let year: Int
        /// As of when.
        package let day: CivilDate
        /// Its row of the report card that is in the making.
        package let row: ReportCard.Row
        /// The number of the terminated entry whose place it took; nil where it took none.
        package let replaces: Int?
    }

    /// The vote; nil before it is announced.
    package let vote: CandidateVote?
    /// The project; nil of what is on no list.
    package let project: Project?
    /// Which version of its year's report card is published; nil before.
    package let cardVersion: Int?
}

/// Looking up what became of candidates.
package struct ReadingFates: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// What became of a candidate, by the code that it keeps as a project.
    package func fate(
        of code: String,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> ProjectFate {
        let ledger = ledger
        return try await ledger.read {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            let vote = try CandidateVote.find(code, of: jurisdiction, in: transaction)
            guard
                let entry = try Ledger.entry(
                    coded: code,
                    of: jurisdiction,
                    kind: CompilingCards.kind,
                    in: transaction
                ),
                let list = try Ledger.programme(entry.programme, in: transaction)
            else { return ProjectFate(vote: vote, project: nil, cardVersion: nil) }
            let ground = try CardGround(list, ledger, only: entry.enrolment, in: transaction)
            return ProjectFate(
                vote: vote,
                project: ground.card.rows.first.map { row in
                    ProjectFate.Project(
                        year: list.year,
                        day: ground.card.asOf,
                        row: row,
                        replaces: ground.replaces(row.number)
                    )
                },
                cardVersion: ground.published.first?.version
            )
        }
    }
}
