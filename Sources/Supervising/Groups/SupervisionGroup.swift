package import Civics
package import Database
package import Deciding
package import Ledger

/// A supervision group (督导组) of a year: a unit whose posts visit, with members from the roll of
/// deputies and the projects it looks after.
package struct SupervisionGroup: Hashable, Sendable {
    /// A deputy in a group.
    package struct Member: Hashable, Sendable {
        /// The deputy.
        package let deputy: ID<Deputy>
        /// The name on the roll when the deputy joined the group.
        package let name: String
        /// Where the deputy works; empty where it is not said.
        package let unit: String
        /// Whether the deputy heads the group (组长).
        package let isHead: Bool

        /// Puts a member together.
        init(deputy: ID<Deputy>, name: String, unit: String, isHead: Bool) {
            self.deputy = deputy
            self.name = name
            self.unit = unit
            self.isHead = isHead
        }
    }

    /// A project that a group looks after.
    package struct Task: Hashable, Sendable {
        /// The listed project.
        package let enrolment: ID<Enrolment>
        /// The government's unit that leads it; nil where it is not said.
        package let unit: ID<Party>?

        /// Names a project and its unit.
        init(enrolment: ID<Enrolment>, unit: ID<Party>?) {
            self.enrolment = enrolment
            self.unit = unit
        }
    }

    /// The key of the row.
    package let id: ID<SupervisionGroup>
    /// Whose group it is.
    package let jurisdiction: ID<Jurisdiction>
    /// The year whose projects it looks after.
    package let year: Int
    /// Which group of the year it is, from 1.
    package let number: Int
    /// The unit whose posts act for it.
    package let party: ID<Party>
    /// The account with which its head signs; nil where the head signs on paper.
    package let headAccount: ID<Account>?
    /// The deputies in it, its head first.
    package let members: [Member]
    /// The projects it looks after, in the order of their keys.
    package let tasks: [Task]
    /// Counts its changes: the version of a form.
    package let version: Int
    /// How sure it is.
    package let certainty: Certainty

    /// Its head; nil where none is named.
    package var head: Member? { members.first(where: \.isHead) }
}

/// A member of a group whose own unit leads a project that the group looks after or visits
/// (利害关系): told wherever it matters, and nobody is barred.
package struct GroupConflict: Hashable, Sendable {
    /// Who.
    package let name: String
    /// Their unit.
    package let unit: String
    /// The project.
    package let enrolment: ID<Enrolment>
}

extension SupervisionGroup {
    /// The conflicts of interest of its members in projects, its own or other groups': a member's
    /// unit bears a name that the leading unit of a project has or had.
    func conflicts(in tasks: [Task], _ names: [PartyName]) -> [GroupConflict] {
        members.flatMap { member -> [GroupConflict] in
            let unit = ChineseText.cleanedLine(member.unit)
            return tasks.compactMap { task -> GroupConflict? in
                let isSame = names.contains {
                    $0.party == task.unit && ChineseText.cleanedLine($0.name) == unit
                }
                guard !unit.isEmpty, isSame else { return nil }
                return GroupConflict(name: member.name, unit: unit, enrolment: task.enrolment)
            }
        }
    }
}

extension SupervisionGroup.Member: RowDecodable {
    /// Reads a row in the order of ``GroupTable``.
    package init(row: inout Row) throws(DatabaseError) {
        self.init(
            deputy: try row.next(),
            name: try row.next(),
            unit: try row.next(),
            isHead: try row.next()
        )
    }
}

extension SupervisionGroup.Task: RowDecodable {
    /// Reads project and unit.
    package init(row: inout Row) throws(DatabaseError) {
        self.init(enrolment: try row.next(), unit: try row.next())
    }
}
