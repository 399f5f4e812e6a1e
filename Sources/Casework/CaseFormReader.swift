import Civics
import Ledger

/// Reads the fields of a form of a case and collects what is wrong with them.
struct CaseFormReader {
    let form: CaseForm
    let ground: CaseGround
    private(set) var faults: [CaseFault] = []

    init(_ form: CaseForm, _ ground: CaseGround) {
        self.form = form
        self.ground = ground
    }

    mutating func refuse(_ field: CaseField, _ problem: CaseFault.Problem) {
        faults.append(CaseFault(field, problem))
    }

    /// One line of text.
    mutating func line(_ field: CaseField, _ limits: ClosedRange<Int>) -> String {
        let text = ChineseText.cleanedLine(form[field])
        check(text, field, limits)
        return text
    }

    /// Text of several lines; where it may be empty, the limits begin with 0.
    mutating func text(_ field: CaseField, _ limits: ClosedRange<Int>) -> String {
        let text = ChineseText.cleaned(form[field])
        check(text, field, limits)
        return text
    }

    /// Text that becomes public.
    mutating func publicText(_ field: CaseField, _ limits: ClosedRange<Int>) -> String {
        let text = text(field, limits)
        if let number = ChineseText.telephoneNumber(in: text) {
            refuse(field, .telephone(number))
        }
        return text
    }

    /// One of the ids that a field offers.
    mutating func choice(_ field: CaseField, among ids: [String]) -> String {
        let id = ChineseText.cleanedLine(form[field])
        if !ids.contains(id) { refuse(field, id.isEmpty ? .missing : .unknown) }
        return id
    }

    /// A unit of the jurisdiction; nil where none is chosen, which may be allowed.
    mutating func party(_ field: CaseField, isOptional: Bool = false) -> ID<Party>? {
        let typed = ChineseText.cleanedLine(form[field])
        if typed.isEmpty {
            if !isOptional { refuse(field, .missing) }
            return nil
        }
        guard let party = ground.parties.first(where: { $0.id.description == typed }) else {
            refuse(field, .unknown)
            return nil
        }
        return party.id
    }

    /// The unit that verifies: one that can.
    mutating func verifier(of kind: CaseKind) -> ID<Party>? {
        guard let party = party(.watcher) else { return nil }
        guard ground.verifiers(of: kind).contains(where: { $0.id == party }) else {
            refuse(.watcher, .cannotVerify)
            return nil
        }
        return party
    }

    /// A listed project; nil where none is chosen.
    mutating func project() -> ListedSubject? {
        let typed = ChineseText.cleanedLine(form[.project])
        guard !typed.isEmpty else { return nil }
        let found = ground.listed.first { $0.enrolment.description == typed }
        if found == nil { refuse(.project, .unknown) }
        return found
    }

    /// A day from that of the step on.
    mutating func day(_ field: CaseField) -> CivilDate? {
        do throws(CivilDateError) {
            let day = try CivilDate(written: ChineseText.cleanedLine(form[field]))
            if day < ground.day { refuse(field, .inThePast(today: ground.day)) }
            return day
        } catch {
            refuse(field, error == .empty ? .missing : .date)
            return nil
        }
    }

    /// The deadline: a day, or so many working days from the day of the step; without either, the
    /// usual term.
    mutating func deadline(usual: Int) -> CivilDate? {
        let typed = ChineseText.folded(form[.days])
        guard !ChineseText.cleanedLine(form[.due]).isEmpty else {
            return workingDays(
                typed.isEmpty ? String(usual) : typed,
                from: ground.day,
                most: CaseKinds.days.upperBound
            )
        }
        guard typed.isEmpty else {
            refuse(.due, .both)
            return nil
        }
        return day(.due)
    }

    /// The day so many working days after another.
    mutating func workingDays(_ typed: String, from day: CivilDate, most: Int) -> CivilDate? {
        guard let count = Int(typed), (1...most).contains(count) else {
            refuse(.days, .days(most: most))
            return nil
        }
        do throws(WorkingCalendarError) {
            return try ground.calendar.adding(workingDays: count, to: day)
        } catch .yearNotCovered(let year) {
            refuse(.days, .yearNotCovered(year))
        } catch {
            preconditionFailure("a calendar that was read fits: \(error.code)")
        }
        return nil
    }

    /// What it comes to, once everything is right.
    func checked() throws(CaseError) {
        guard faults.isEmpty else { throw .faults(faults) }
    }

    private mutating func check(
        _ text: String,
        _ field: CaseField,
        _ limits: ClosedRange<Int>
    ) {
        if text.isEmpty {
            if limits.lowerBound > 0 { refuse(field, .missing) }
        } else if text.count < limits.lowerBound {
            refuse(field, .tooShort(characters: text.count, least: limits.lowerBound))
        } else if text.count > limits.upperBound {
            refuse(field, .tooLong(characters: text.count, most: limits.upperBound))
        }
    }
}
