import Civics
import Deciding
import Ledger

/// A group whose fields are right, not yet in the record.
struct CheckedGroup: Sendable {
    /// The most members of a group.
    static let mostMembers = 60
    private static let numbers = 1...99

    let year: Int
    let number: Int
    let party: ID<Party>
    let account: ID<Account>?
    let members: [SupervisionGroup.Member]
    let tasks: [SupervisionGroup.Task]

    /// Checks every field and collects what is wrong; of a new group nothing is changed.
    init(
        _ form: GroupForm,
        changing changed: SupervisionGroup? = nil,
        among others: [SupervisionGroup],
        on ground: GroupGround
    ) throws(GroupError) {
        var faults: [GroupFault] = []
        let year = changed?.year ?? form.enteredYear
        if year == nil { faults.append(GroupFault(.year, .year)) }
        let number = Self.number(form.number, &faults)
        let party = changed?.party ?? Self.party(form.party, ground, &faults)
        let siblings = others.filter { $0.year == year && $0.id != changed?.id }
        if let number, siblings.contains(where: { $0.number == number }) {
            faults.append(GroupFault(.number, .numberTaken(number)))
        }
        if let taken = siblings.first(where: { $0.party == party }) {
            faults.append(GroupFault(.party, .partyTaken(number: taken.number)))
        }
        account = Self.account(form.account, of: party, ground, &faults)
        members = Self.members(form.members, ground, &faults)
        tasks = Self.tasks(form.tasks, of: year, siblings: siblings, ground, &faults)
        guard faults.isEmpty, let year, let number, let party else { throw .faults(faults) }
        self.year = year
        self.number = number
        self.party = party
    }

    private static func number(_ typed: String, _ faults: inout [GroupFault]) -> Int? {
        guard let number = Int(ChineseText.folded(typed)), numbers.contains(number) else {
            faults.append(GroupFault(.number, .number))
            return nil
        }
        return number
    }

    private static func party(
        _ typed: String,
        _ ground: GroupGround,
        _ faults: inout [GroupFault]
    ) -> ID<Party>? {
        let party = ground.parties.first { $0.id.description == typed }
        if party == nil {
            faults.append(GroupFault(.party, typed.isEmpty ? .missing : .unknown))
        }
        return party?.id
    }

    private static func account(
        _ typed: String,
        of party: ID<Party>?,
        _ ground: GroupGround,
        _ faults: inout [GroupFault]
    ) -> ID<Account>? {
        guard !typed.isEmpty else { return nil }
        let found = ground.accounts.first { $0.account.id.description == typed }
        let isFit =
            found?.posts.contains {
                $0.party == party && $0.permissions.contains(.visitProjects)
            } ?? false
        if !isFit { faults.append(GroupFault(.account, .accountUnfit)) }
        return isFit ? found?.account.id : nil
    }

    /// One deputy a line, the head first: the number on the roll, then the unit.
    private static func members(
        _ typed: String,
        _ ground: GroupGround,
        _ faults: inout [GroupFault]
    ) -> [SupervisionGroup.Member] {
        let lines = ChineseText.cleaned(typed).split(separator: "\n").map(String.init)
        if lines.isEmpty { faults.append(GroupFault(.members, .missing)) }
        if lines.count > mostMembers {
            faults.append(GroupFault(.members, .tooMany(lines.count, most: mostMembers)))
        }
        var members: [SupervisionGroup.Member] = []
        for line in lines.prefix(mostMembers) {
            let digits = ChineseText.folded(line).prefix { $0.isASCII && $0.isNumber }
            guard let number = Int(digits) else {
                faults.append(GroupFault(.members, .line(String(line.prefix(20)))))
                continue
            }
            guard let entry = ground.deputies.first(where: { $0.number == number }) else {
                faults.append(GroupFault(.members, .noDeputy(number)))
                continue
            }
            if members.contains(where: { $0.deputy == entry.deputy }) {
                faults.append(GroupFault(.members, .deputyTwice(number)))
            }
            let unit = line.dropFirst(digits.count)
                .drop { $0.isWhitespace || $0.isPunctuation }
            members.append(
                SupervisionGroup.Member(
                    deputy: entry.deputy,
                    name: entry.name,
                    unit: ChineseText.cleanedLine(unit),
                    isHead: members.isEmpty
                )
            )
        }
        return members
    }

    private static func tasks(
        _ typed: [String: String],
        of year: Int?,
        siblings: [SupervisionGroup],
        _ ground: GroupGround,
        _ faults: inout [GroupFault]
    ) -> [SupervisionGroup.Task] {
        var tasks: [SupervisionGroup.Task] = []
        for listed in ground.listed {
            let unit = typed[listed.enrolment.description] ?? ""
            guard !unit.isEmpty else { continue }
            if let year, listed.year != year {
                faults.append(
                    GroupFault(.tasks, .otherYear(name: listed.name, year: listed.year))
                )
            }
            let party = ground.parties.first { $0.id.description == unit }
            if party == nil, unit != GroupForm.withoutUnit {
                faults.append(GroupFault(.tasks, .unknown))
            }
            let other = siblings.first { group in
                group.tasks.contains { $0.enrolment == listed.enrolment }
            }
            if let other {
                faults.append(
                    GroupFault(.tasks, .taskTaken(name: listed.name, group: other.number))
                )
            }
            tasks.append(
                SupervisionGroup.Task(enrolment: listed.enrolment, unit: party?.id)
            )
        }
        return tasks.sorted { $0.enrolment < $1.enrolment }
    }
}
