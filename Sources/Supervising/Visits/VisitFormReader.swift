import Casework
import Civics
import Ledger

/// Reads the fields of a form of a visit and collects what is wrong with them.
struct VisitFormReader {
    /// How many characters what was found may have.
    static let wordsCharacters = 4...2000
    /// How many characters a line may have.
    static let lineCharacters = 2...100
    /// The fewest people of a group's visit.
    static let fewestPeople = 2
    /// The most people that are typed.
    static let mostOthers = 40

    let form: VisitForm
    let today: CivilDate
    let group: SupervisionGroup?
    let listed: [ListedSubject]
    private(set) var faults: [VisitFault] = []

    init(
        _ form: VisitForm,
        today: CivilDate,
        group: SupervisionGroup?,
        listed: [ListedSubject]
    ) {
        self.form = form
        self.today = today
        self.group = group
        self.listed = listed
    }

    mutating func refuse(_ field: VisitField, _ problem: VisitFault.Problem) {
        faults.append(.field(field, problem))
    }

    mutating func text(_ field: VisitField, _ limits: ClosedRange<Int>, isLine: Bool) -> String {
        let text =
            isLine ? ChineseText.cleanedLine(form[field]) : ChineseText.cleaned(form[field])
        if text.isEmpty {
            if limits.lowerBound > 0 { refuse(field, .missing) }
        } else if text.count < limits.lowerBound {
            refuse(field, .tooShort(characters: text.count, least: limits.lowerBound))
        } else if text.count > limits.upperBound {
            refuse(field, .tooLong(characters: text.count, most: limits.upperBound))
        }
        return text
    }

    /// A day; whether it has to have come already, or not to be over.
    mutating func day(_ field: VisitField, isOver: Bool) -> CivilDate? {
        do throws(CivilDateError) {
            let day = try CivilDate(written: ChineseText.cleanedLine(form[field]))
            if isOver, day > today { refuse(field, .inFuture(today: today)) }
            if !isOver, day < today { refuse(field, .inThePast(today: today)) }
            return day
        } catch {
            refuse(field, error == .empty ? .missing : .date)
            return nil
        }
    }

    /// The methods that are ticked, in their order.
    mutating func methods() -> [Visit.Method] {
        let methods = Visit.Method.allCases.filter { form.methods.contains($0.rawValue) }
        if methods.isEmpty { refuse(.methods, .missing) }
        return methods
    }

    /// The projects that are ticked.
    mutating func projects() -> [ID<Enrolment>] {
        let projects = listed.map(\.enrolment).filter { form.projects.contains($0.description) }
        if form.projects.isEmpty {
            refuse(.projects, .missing)
        } else if projects.count != form.projects.count {
            refuse(.projects, .unknown)
        }
        return projects.sorted()
    }

    /// One of the words that a field offers.
    mutating func choice(_ field: VisitField, among names: [String]) -> String {
        let text = ChineseText.cleanedLine(form[field])
        if !names.contains(text) { refuse(field, text.isEmpty ? .missing : .unknown) }
        return text
    }

    /// Who was there: the members that are ticked, and others, one a line; whoever is ticked and
    /// typed, or typed twice, is there once.
    mutating func people() -> [String] {
        let members = (group?.members ?? [])
            .filter { form.members.contains($0.deputy.description) }
            .map(\.name)
        let others = ChineseText.cleaned(form[.others]).split(separator: "\n").map(String.init)
        var people = members
        for name in others where !people.contains(name) { people.append(name) }
        if people.count < Self.fewestPeople {
            refuse(.members, .tooFew(people: people.count, least: Self.fewestPeople))
        }
        if others.count > Self.mostOthers {
            refuse(.others, .tooMany(lines: others.count, most: Self.mostOthers))
        }
        let longest = others.map(\.count).max() ?? 0
        if longest > Self.lineCharacters.upperBound {
            refuse(
                .others,
                .tooLong(characters: longest, most: Self.lineCharacters.upperBound)
            )
        }
        return people
    }

    /// The problems that were found: those in whose form anything was entered.
    mutating func findings(of kind: CaseKind, for watcher: ID<Party>, on ground: CaseGround)
        -> [CheckedCase]
    {
        var checked: [CheckedCase] = []
        for (index, finding) in form.findings.enumerated() where !finding.isBlank {
            do throws(CaseError) {
                checked.append(try CheckedCase(finding, of: kind, for: watcher, on: ground))
            } catch {
                if case .faults(let faults) = error {
                    self.faults += faults.map { .finding(index, $0) }
                } else {
                    preconditionFailure("checking a form says nothing but faults: \(error.code)")
                }
            }
        }
        return checked
    }

    func checked() throws(VisitError) {
        guard faults.isEmpty else { throw .faults(faults) }
    }
}

extension CaseForm {
    /// Whether nobody entered anything; the project and the unit are offered by the form itself
    /// and do not count.
    package var isBlank: Bool {
        [.category, .severity, .title, .body, .days, .due].allSatisfy {
            self[$0].allSatisfy(\.isWhitespace)
        }
    }
}
