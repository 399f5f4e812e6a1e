package import Civics
import Database
package import Ledger

/// A group with what is told beside it.
package struct GroupView: Sendable {
    /// The group.
    package let group: SupervisionGroup
    /// The members whose own unit leads a project.
    package let conflicts: [GroupConflict]
}

/// Looking supervision groups up.
package struct ReadingGroups: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The groups, the latest year first, and what their forms offer.
    package func all(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> (groups: [GroupView], ground: GroupGround) {
        try actor.authoriseSupervision(in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let ground = try GroupGround(of: jurisdiction, on: today, in: transaction)
            let groups = try GroupTable.all(of: jurisdiction, in: transaction)
            return (
                groups.map {
                    GroupView(group: $0, conflicts: $0.conflicts(in: $0.tasks, ground.names))
                },
                ground
            )
        }
    }

    /// The unit of the group that looks after a listed project; nil where none does.
    package func watcher(
        of enrolment: ID<Enrolment>,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> ID<Party>? {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try GroupTable.all(of: jurisdiction, in: transaction)
                .first { group in group.tasks.contains { $0.enrolment == enrolment } }?
                .party
        }
    }

    /// The unit that verifies what is reported of a listed project: the group that looks after it,
    /// or where none can, the office that leads supervision; nil where there is neither.
    package func verifier(
        of enrolment: ID<Enrolment>,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> ID<Party>? {
        let group = try await watcher(of: enrolment, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            let posts = try Post.all(of: jurisdiction, in: transaction)
            return posts.first { $0.party == group && $0.permissions.contains(.visitProjects) }?
                .party ?? posts.first { $0.permissions.contains(.leadSupervision) }?.party
        }
    }
}

extension Actor {
    /// Checks that somebody leads supervision or visits.
    func authoriseSupervision(in jurisdiction: ID<Jurisdiction>) throws(ReadError) {
        do throws(Denied) {
            try authorise(.visitProjects, in: jurisdiction)
        } catch {
            guard (try? authorise(.leadSupervision, in: jurisdiction)) != nil else {
                throw .denied(error)
            }
        }
    }
}
