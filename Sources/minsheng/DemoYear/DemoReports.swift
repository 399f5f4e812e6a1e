import Civics
import Deciding
import Ledger

/// Votes of other places of which numbers were published, and no count: every number with its
/// source.
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
        DemoTable(DemoFiles.reportedVotes).rows.map { row in
            guard let place = tree.all.first(where: { $0.code == row["jurisdiction"] }) else {
                preconditionFailure("the demo year has no place \(row["jurisdiction"])")
            }
            let present = row["present_source"]
            return ReportedVote(
                id: .random(),
                jurisdiction: place.id,
                title: row["title"],
                titleEnglish: row["title_en"],
                session: row["session"],
                heldOn: row.read("held_on", CivilDate.init(iso:)),
                numbers: [
                    .init(.deputies, row.read("deputies") { Int($0) }, source: present),
                    .init(.present, row.read("present") { Int($0) }, source: present),
                    .init(.voted, row.read("voted") { Int($0) }, source: row["voted_source"]),
                ],
                provenance: row.provenance
            )
        }
    }
}
