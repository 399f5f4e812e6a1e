package import Casework
package import Civics
import Database
package import Ledger

/// A visit with everything its page shows.
package struct VisitFolder: Sendable {
    /// The visit.
    package let visit: Visit
    /// The group that visits; nil where the unit acts for none.
    package let group: SupervisionGroup?
    /// Members whose own unit leads a project that is visited.
    package let conflicts: [GroupConflict]
    /// The cases that it found, in the order of their numbers.
    package let cases: [Case]
    /// The units, under today's names.
    package let parties: [Party]
    /// What stands on the lists.
    package let listed: [ListedSubject]
    /// Whether this post writes it down or calls it off.
    package let mayWrite: Bool
    /// Whether this post signs it.
    package let maySign: Bool
}

/// Looking visits up.
package struct ReadingVisits: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The visits, the latest day first, with the units and what stands on the lists.
    package func all(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> (visits: [Visit], parties: [Party], listed: [ListedSubject]) {
        try actor.authoriseSupervision(in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            (
                try VisitTable.all(of: jurisdiction, in: transaction),
                try Party.all(of: jurisdiction, on: today, in: transaction),
                try ListedSubject.all(of: jurisdiction, in: transaction)
            )
        }
    }

    /// One visit.
    package func folder(
        _ id: ID<Visit>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> VisitFolder {
        try actor.authoriseSupervision(in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let visit = try VisitTable.find(id, in: transaction),
                visit.jurisdiction == jurisdiction
            else { throw .notFound }
            let groups = try GroupTable.all(of: jurisdiction, in: transaction)
            let group = visit.group(among: groups)
            // Who leads a project is known by the group that looks after it, which need not be
            // the one that visits.
            let visited = groups.flatMap(\.tasks)
                .filter { visit.projects.contains($0.enrolment) }
            let names = try PartyName.all(of: jurisdiction, in: transaction)
            let mayWrite = (try? actor.authoriseVisits(of: visit.party, in: jurisdiction)) != nil
            let maySign = (try? actor.authoriseSigning(for: group, in: jurisdiction)) != nil
            return VisitFolder(
                visit: visit,
                group: group,
                conflicts: group?.conflicts(in: visited, names) ?? [],
                cases: try Case.all(from: .visit, key: id.rawValue, in: transaction),
                parties: try Party.all(of: jurisdiction, on: today, in: transaction),
                listed: try ListedSubject.all(of: jurisdiction, in: transaction),
                mayWrite: visit.state == .planned && mayWrite,
                maySign: visit.state == .recorded && visit.kind == .official && maySign
            )
        }
    }
}
