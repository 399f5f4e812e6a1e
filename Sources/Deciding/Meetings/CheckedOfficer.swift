import Civics
package import Ledger
import Proposing

/// Somebody with a part in the votes whose fields are right, not yet in the record.
struct CheckedOfficer: Sendable {
    let officer: MeetingOfficer
    /// By which decision they took over, and why; empty where they took over from nobody.
    let decision: MeetingDeputy.Decision

    /// Checks every field and collects what is wrong; where somebody leaves, the role is theirs.
    init(
        _ form: MeetingForm,
        after predecessor: MeetingOfficer? = nil,
        in body: OfficerBody
    ) throws(MeetingError) {
        var reader = MeetingFormReader(form)
        let role: MeetingRole? = predecessor?.role ?? reader.choice(.role)
        let deputy = reader.deputy(
            among: body.people,
            body.delegations,
            isOptional: role?.isAdopted != true
        )
        let name = Self.name(of: deputy, &reader)
        let unit = reader.line(.unit)
        if let role, role.counts, let interest = OfficerInterest(of: unit, in: body.list) {
            reader.refuse(.unit, .interested(interest))
        }
        let account = Self.account(for: role, in: body, &reader)
        func isSame(_ other: MeetingOfficer) -> Bool {
            if let theirs = other.deputy, let own = deputy?.deputy { return theirs == own }
            return other.name == name && other.unit == unit
        }
        let field: MeetingField = deputy == nil ? .name : .deputy
        // Where the deputy is in doubt, nobody knows yet who is meant.
        let isKnown = !reader.faults.contains { $0.field == .deputy }
        if isKnown, let gone = body.left.first(where: isSame) {
            reader.refuse(field, .officerLeft(name: gone.name, gone.role))
        } else if isKnown, let same = body.officers.first(where: isSame) {
            reader.refuse(field, .officerAlready(name: same.name, same.role))
        } else if role == .chiefScrutineer, predecessor == nil,
            let chief = body.officers.first(where: { $0.role == role })
        {
            reader.refuse(.role, .officerAlready(name: chief.name, .chiefScrutineer))
        }
        decision = MeetingDeputy.Decision(
            document: predecessor == nil ? "" : reader.line(.document),
            reason: predecessor == nil ? "" : reader.line(.reason)
        )
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

    /// The name, which is the deputy's where it is one.
    private static func name(
        of deputy: MeetingDeputy?,
        _ reader: inout MeetingFormReader
    ) -> String {
        var name = ChineseText.personName(reader.form[.name])
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
        return name
    }

    /// The account, which has to have the right that the role needs.
    private static func account(
        for role: MeetingRole?,
        in body: OfficerBody,
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
        guard let found = body.accounts.first(where: { $0.account.id.description == typed }),
            found.permissions.contains(permission)
        else {
            reader.refuse(.account, .accountNeeded(permission))
            return nil
        }
        if let other = (body.officers + body.left).first(where: { $0.account == found.account.id })
        {
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
