package import Civics
import Database
package import Ledger

/// Making supervision groups, and changing who is in them and what they look after.
package struct KeepingGroups: Sendable {
    private let ledger: Ledger

    /// Keeps the groups of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Makes a group of a year.
    package func make(
        _ form: GroupForm,
        certainty: Certainty = .recorded,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(GroupError) -> ID<SupervisionGroup> {
        try actor.authoriseGroups(in: jurisdiction)
        let now = ledger.clock.now()
        let id = ID<SupervisionGroup>.random()
        try await writing { () async throws(GroupError) in
            try await ledger.record(by: actor) {
                (transaction: Transaction<GroupError>) throws(GroupError) in
                let checked = try CheckedGroup(
                    form,
                    among: GroupTable.all(of: jurisdiction, in: transaction),
                    on: GroupGround(of: jurisdiction, on: now.date, in: transaction)
                )
                let group = checked.group(id, of: jurisdiction, version: 1, certainty: certainty)
                try GroupTable.insert(group, in: transaction)
                try Self.replace(nil, by: group, at: now, in: transaction)
                return Recorded((), group.deed("group.make"))
            }
        }
        return id
    }

    /// Changes a group that nobody else has changed since the form was opened.
    package func change(
        _ id: ID<SupervisionGroup>,
        version: Int,
        _ form: GroupForm,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(GroupError) {
        try actor.authoriseGroups(in: jurisdiction)
        let now = ledger.clock.now()
        try await writing { () async throws(GroupError) in
            try await ledger.record(by: actor) {
                (transaction: Transaction<GroupError>) throws(GroupError) in
                guard
                    let group = try GroupTable.find(id, locking: true, in: transaction),
                    group.jurisdiction == jurisdiction
                else { throw .notFound }
                guard group.version == version else { throw .changedMeanwhile(group) }
                let checked = try CheckedGroup(
                    form,
                    changing: group,
                    among: GroupTable.all(of: jurisdiction, in: transaction),
                    on: GroupGround(of: jurisdiction, on: now.date, in: transaction)
                )
                let changed = checked.group(
                    id,
                    of: jurisdiction,
                    version: version + 1,
                    certainty: group.certainty
                )
                try GroupTable.update(changed, in: transaction)
                try Self.replace(group, by: changed, at: now, in: transaction)
                return Recorded((), changed.deed("group.change"))
            }
        }
    }

    /// Ends what is no longer so and begins what is new; what stays keeps its time.
    private static func replace<F: StoreFailure>(
        _ old: SupervisionGroup?,
        by new: SupervisionGroup,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        for member in old?.members ?? [] where !new.members.contains(member) {
            try GroupTable.end(member, of: new.id, at: now, in: transaction)
        }
        for member in new.members where old?.members.contains(member) != true {
            try GroupTable.add(member, to: new.id, at: now, in: transaction)
        }
        for task in old?.tasks ?? [] where !new.tasks.contains(task) {
            try GroupTable.end(task, of: new.id, at: now, in: transaction)
        }
        for task in new.tasks where old?.tasks.contains(task) != true {
            try GroupTable.add(task, to: new.id, at: now, in: transaction)
        }
    }

    /// Says of what somebody else has just taken what the form would say had it been sent later.
    private func writing(_ body: () async throws(GroupError) -> Void) async throws(GroupError) {
        do throws(GroupError) {
            try await body()
        } catch .store(.conflict("supervision_group_once")) {
            throw .faults([GroupFault(.number, .unknown)])
        } catch .store(.conflict("supervision_group_party_once")) {
            throw .faults([GroupFault(.party, .unknown)])
        } catch .store(.conflict("supervision_task_once")) {
            throw .faults([GroupFault(.tasks, .unknown)])
        }
    }
}

extension CheckedGroup {
    fileprivate func group(
        _ id: ID<SupervisionGroup>,
        of jurisdiction: ID<Jurisdiction>,
        version: Int,
        certainty: Certainty
    ) -> SupervisionGroup {
        SupervisionGroup(
            id: id,
            jurisdiction: jurisdiction,
            year: year,
            number: number,
            party: party,
            headAccount: account,
            members: members,
            tasks: tasks,
            version: version,
            certainty: certainty
        )
    }
}

extension SupervisionGroup {
    fileprivate func deed(_ action: String) -> Deed {
        Deed(
            action,
            in: jurisdiction,
            object: "supervision-group \(id)",
            facts: [
                "year": String(year), "number": String(number), "party": party.description,
                "members": members.map(\.deputy.description).joined(separator: " "),
                "projects": tasks.map(\.enrolment.description).joined(separator: " "),
            ]
        )
    }
}

extension Actor {
    /// Checks the right to keep the groups.
    fileprivate func authoriseGroups(in jurisdiction: ID<Jurisdiction>) throws(GroupError) {
        do throws(Denied) {
            try authorise(.leadSupervision, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }
}
