package import Civics
import Database
package import Ledger

/// What a unit or a post does for an entry (责任); never a person.
package struct Duty: Hashable, Sendable {
    /// What somebody is to it.
    package enum Role: String, StoredName, Hashable, Sendable, CaseIterable {
        /// Leads and answers for it (牵头单位).
        case lead
        /// Does the work (责任单位).
        case responsible
        /// Helps (配合单位).
        case cooperating
        /// The leader in charge (分管领导), by post.
        case leader
        /// Whom to ask (联系人), by post.
        case contact

        /// Whether it falls on a unit, and not on a post by its name.
        package var isOfUnit: Bool {
            switch self {
            case .lead, .responsible, .cooperating: true
            case .leader, .contact: false
            }
        }
    }

    /// Who has it.
    package enum Holder: Hashable, Sendable {
        /// A unit.
        case unit(ID<Party>)
        /// A post, by its name.
        case post(String)
    }

    /// The duty.
    package let role: Role
    /// Who has it.
    package let holder: Holder

    /// Puts a duty together.
    package init(_ role: Role, _ holder: Holder) {
        self.role = role
        self.holder = holder
    }
}

extension [Duty] {
    /// The unit that leads; nil where none is named.
    package var lead: ID<Party>? { units(.lead).first }

    /// The units with a role.
    package func units(_ role: Duty.Role) -> [ID<Party>] {
        compactMap { duty in
            if duty.role == role, case .unit(let party) = duty.holder { party } else { nil }
        }
    }

    /// The post with a role; empty where none is named.
    package func post(_ role: Duty.Role) -> String {
        for duty in self where duty.role == role {
            if case .post(let name) = duty.holder { return name }
        }
        return ""
    }
}
