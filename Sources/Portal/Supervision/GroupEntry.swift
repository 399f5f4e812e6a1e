import Civics
import Deciding
import HTTPTypes
import Ledger
import Supervising
import Wording

/// What somebody typed into the form of a group, and why it was not taken.
struct GroupEntry {
    /// What the names of the fields of projects begin with.
    static let taskPrefix = "task-"
    /// Every other field of the form.
    static let fields: Set<String> = [
        "version", "year", "number", "party", "account", "members",
    ]

    var form: GroupForm
    /// Why it was not taken; nil where nothing was tried.
    private(set) var error: GroupError?

    /// Nothing was tried yet.
    init(_ form: GroupForm) {
        self.form = form
    }

    /// What was sent.
    init(_ fields: FormFields) {
        form = GroupForm()
        form.year = fields["year"]
        form.number = fields["number"]
        form.party = fields["party"]
        form.account = fields["account"]
        form.members = fields["members"]
        for key in fields.names(after: Self.taskPrefix) {
            form.tasks[key] = fields[Self.taskPrefix + key]
        }
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: GroupError) throws(PageError) -> GroupEntry {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        case .faults, .changedMeanwhile: break
        }
        var entry = self
        entry.error = error
        return entry
    }

    /// What is wrong with its fields.
    var faults: [GroupFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .faults: .unprocessableContent
        case .some: .conflict
        }
    }
}

extension SupervisionGroup {
    /// What it is, as its form has it.
    func form(in ground: GroupGround) -> GroupForm {
        var form = GroupForm()
        form.year = String(year)
        form.number = String(number)
        form.party = party.description
        form.account = headAccount?.description ?? ""
        form.members = members.map { member in
            let number = ground.deputies.first { $0.deputy == member.deputy }?.number
            return [number.map(String.init) ?? member.name, member.unit]
                .filter { !$0.isEmpty }
                .joined(separator: " ")
        }.joined(separator: "\n")
        for task in tasks {
            form.tasks[task.enrolment.description] =
                task.unit?.description ?? GroupForm.withoutUnit
        }
        return form
    }
}

extension GroupFault {
    /// The sentence.
    var message: Message {
        switch problem {
        case .missing:
            field == .members
                ? .supervisionGroupFaultMissingMembers : .supervisionGroupFaultMissingParty
        case .year: .supervisionGroupFaultYear
        case .number: .supervisionGroupFaultNumber
        case .unknown: .supervisionGroupFaultUnknown
        case .numberTaken(let number): .supervisionGroupFaultNumberTaken(number: number)
        case .partyTaken(let number): .supervisionGroupFaultPartyTaken(number: number)
        case .line(let line): .supervisionGroupFaultLine(line: line)
        case .noDeputy(let number): .supervisionGroupFaultNoDeputy(number: number)
        case .deputyTwice(let number): .supervisionGroupFaultDeputyTwice(number: number)
        case .accountUnfit: .supervisionGroupFaultAccount
        case .otherYear(let name, let year):
            .supervisionGroupFaultOtherYear(name: name, year: year)
        case .taskTaken(let name, let group):
            .supervisionGroupFaultTaskTaken(name: name, number: group)
        case .tooMany(let lines, let most):
            .supervisionFaultTooMany(count: lines, most: most)
        }
    }
}
