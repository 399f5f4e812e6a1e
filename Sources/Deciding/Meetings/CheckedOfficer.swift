import Civics
package import Ledger
import Proposing

/// Somebody with a part in the votes whose fields are right, not yet in the record.
struct CheckedOfficer: Sendable {
    let officer: MeetingOfficer

    /// Checks every field and collects what is wrong.
    init(
        _ form: MeetingForm,
        people: [MeetingDeputy],
        others: [MeetingOfficer],
        accounts: [AccountRights],
        list: CandidateBook?
    ) throws(MeetingError) {
        var reader = MeetingFormReader(form)
        let role: MeetingRole? = reader.choice(.role)
        let deputy = reader.deputy(among: people, isOptional: role?.isAdopted != true)
        var name = ChineseText.personName(form[.name])
        if let deputy {
            if name.isEmpty { name = deputy.name }
            if name != deputy.name {
                reader.refuse(.name, .otherName(deputy.number, name: deputy.name))
            }
        } else if name.isEmpty {
            reader.refuse(.name, .missing)
        }
        if name.count > Deputy.mostNameCharacters {
            reader.refuse(
                .name,
                .tooLong(characters: name.count, most: Deputy.mostNameCharacters)
            )
        }
        let unit = reader.line(.unit)
        if let role, role.counts, let interest = OfficerInterest(of: unit, in: list) {
            reader.refuse(.unit, .interested(interest))
        }
        let account = Self.account(for: role, of: accounts, others: others, &reader)
        let same = others.first { other in
            if let theirs = other.deputy, let own = deputy?.deputy { return theirs == own }
            return other.name == name && other.unit == unit
        }
        if let same {
            reader.refuse(
                deputy == nil ? .name : .deputy,
                .officerAlready(name: same.name, same.role)
            )
        } else if role == .chiefScrutineer, let chief = others.first(where: { $0.role == role }) {
            reader.refuse(.role, .officerAlready(name: chief.name, .chiefScrutineer))
        }
        try reader.checked()
        guard let role else { preconditionFailure("a form without faults is whole") }
        officer = MeetingOfficer(
            id: .random(),
            role: role,
            name: name,
            unit: unit,
            deputy: deputy?.deputy,
            account: account
        )
    }

    /// The account, which has to have the right that the role needs.
    private static func account(
        for role: MeetingRole?,
        of accounts: [AccountRights],
        others: [MeetingOfficer],
        _ reader: inout MeetingFormReader
    ) -> ID<Account>? {
        let typed = ChineseText.cleanedLine(reader.form[.account])
        guard let role else { return nil }
        guard let permission = role.permission else {
            if !typed.isEmpty { reader.refuse(.account, .accountNotNeeded) }
            return nil
        }
        guard !typed.isEmpty else {
            if role.needsAccount { reader.refuse(.account, .accountNeeded(permission)) }
            return nil
        }
        guard let found = accounts.first(where: { $0.account.id.description == typed }),
            found.permissions.contains(permission)
        else {
            reader.refuse(.account, .accountNeeded(permission))
            return nil
        }
        if let other = others.first(where: { $0.account == found.account.id }) {
            reader.refuse(.account, .accountTaken(name: other.name))
        }
        return found.account.id
    }
}

extension MeetingRole {
    /// The right that the account of whoever has the role needs; nil where the role does nothing
    /// on a screen.
    package var permission: Permission? {
        switch self {
        case .presiding: .presideVotes
        case .chiefScrutineer: .superviseVotes
        case .teller: .countVotes
        case .scrutineer: nil
        }
    }

    /// Whether the role cannot be done without an account.
    package var needsAccount: Bool { self == .chiefScrutineer || self == .teller }

    /// Whether the role watches over the count or counts: an interest in a candidate bars from it.
    package var counts: Bool { self != .presiding }
}
