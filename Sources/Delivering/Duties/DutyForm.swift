import Civics
import Ledger

/// Who does what for an entry, as it is typed.
package struct DutyForm: Hashable, Sendable {
    /// The unit that leads.
    package var lead: String
    /// The units that do the work.
    package var responsible: [String]
    /// The units that help.
    package var cooperating: [String]
    /// The post of the leader in charge; may be empty.
    package var leader: String
    /// The post whom to ask; may be empty.
    package var contact: String

    /// Puts a form together.
    package init(
        lead: String,
        responsible: [String],
        cooperating: [String],
        leader: String,
        contact: String
    ) {
        self.lead = lead
        self.responsible = responsible
        self.cooperating = cooperating
        self.leader = leader
        self.contact = contact
    }

    /// Duties as they stand, to be changed.
    package init(_ duties: [Duty]) {
        self.init(
            lead: duties.lead?.description ?? "",
            responsible: duties.units(.responsible).map(\.description),
            cooperating: duties.units(.cooperating).map(\.description),
            leader: duties.post(.leader),
            contact: duties.post(.contact)
        )
    }

    /// Checks that every unit is one of the jurisdiction's and none stands twice.
    func checked(_ units: [Party]) throws(DeliveryError) -> [Duty] {
        var faults: [DeliveryFault] = []
        var duties: [Duty] = []
        var taken: Set<ID<Party>> = []
        for (role, typed) in [
            (Duty.Role.lead, [lead]), (.responsible, responsible), (.cooperating, cooperating),
        ] {
            for text in typed where !text.isEmpty {
                guard let id = ID<Party>(text), units.contains(where: { $0.id == id }) else {
                    faults.append(.choice(field: role.rawValue))
                    continue
                }
                guard taken.insert(id).inserted else {
                    faults.append(.twice(field: role.rawValue))
                    continue
                }
                duties.append(Duty(role, .unit(id)))
            }
        }
        if lead.isEmpty { faults.append(.missing(field: Duty.Role.lead.rawValue)) }
        for (role, typed) in [(Duty.Role.leader, leader), (.contact, contact)] {
            let name = ChineseText.cleanedLine(typed)
            if name.count > PlanForm.mostCharacters {
                faults.append(
                    .tooLong(
                        field: role.rawValue,
                        characters: name.count,
                        most: PlanForm.mostCharacters
                    )
                )
            }
            if !name.isEmpty { duties.append(Duty(role, .post(name))) }
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return duties
    }
}
