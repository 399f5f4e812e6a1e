import Civics
import Deciding
import Ledger
import Tallying

/// Votes and ratings of other places of which numbers were published, and no count: every number
/// with its source.
struct DemoReports {
    private let ledger: Ledger
    private let tree: JurisdictionTree

    /// Prepares to report them.
    init(in ledger: Ledger, tree: JurisdictionTree) {
        self.ledger = ledger
        self.tree = tree
    }

    /// Reports those that are not in the record yet.
    func make() async throws(CommandFailure) {
        let reporting = ReportingVotes(ledger)
        do throws(ReportingError) {
            let known: [ReportedVote]
            do throws(StoreError) {
                known = try await reporting.all()
            } catch {
                throw .store(error)
            }
            for vote in votes
            where !known.contains(where: {
                $0.jurisdiction == vote.jurisdiction && $0.title == vote.title
            }) {
                try await reporting.report(vote, by: .operatorAtConsole)
            }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's reports cannot be taken: \(error.code)")
        }
    }

    private var votes: [ReportedVote] {
        let ratings = DemoTable(DemoFiles.ratings).rows
        let english = DemoEnglish()
        return DemoTable(DemoFiles.reportedVotes).rows.map { row in
            guard let place = tree.all.first(where: { $0.code == row["jurisdiction"] }) else {
                preconditionFailure("the demo year has no place \(row["jurisdiction"])")
            }
            return ReportedVote(
                id: .random(),
                jurisdiction: place.id,
                title: row["title"],
                titleEnglish: row["title_en"],
                session: row["session"],
                heldOn: row.read("held_on", CivilDate.init(iso:)),
                numbers: Self.numbers(row),
                rated: ratings.filter {
                    !row["ratings"].isEmpty && $0["id"].hasPrefix(row["ratings"] + "-")
                }.map { Self.rated($0, grade: RatingGrade(rawValue: row["grade"]), english) },
                provenance: row.provenance
            )
        }
    }

    /// The numbers of a row that were published.
    private static func numbers(_ row: DemoTable.Row) -> [ReportedVote.Number] {
        let columns: [(measure: ReportedVote.Measure, column: String, source: String)] = [
            (.deputies, "deputies", "present_source"), (.present, "present", "present_source"),
            (.voted, "voted", "voted_source"), (.forms, "forms", "forms_source"),
        ]
        return columns.filter { !row[$0.column].isEmpty }.map { measure, column, source in
            .init(measure, row.read(column) { Int($0) }, source: row[source])
        }
    }

    /// A project's numbers as they were published, and the grade where that was.
    private static func rated(
        _ row: DemoTable.Row,
        grade: RatingGrade?,
        _ english: DemoEnglish
    ) -> ReportedVote.Rated {
        ReportedVote.Rated(
            row["item"],
            english: english.name(of: row["item"]),
            satisfied: row.read("satisfied") { Int($0) },
            basic: row.read("basically_satisfied") { Int($0) },
            dissatisfied: row.read("dissatisfied") { Int($0) },
            grade: grade
        )
    }
}
