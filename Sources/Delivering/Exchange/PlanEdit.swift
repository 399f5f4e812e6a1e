import Ledger

/// One thing that a file would change in a plan, old beside new as they are typed.
package struct PlanEdit: Hashable, Sendable {
    /// What is changed.
    package enum What: Hashable, Sendable {
        /// The deadline.
        case deadline
        /// The place.
        case place
        /// The target of a measure.
        case target(measure: Int)
        /// The months of a measure in which its figures differ, from 1.
        case months(measure: Int, [Int])
        /// The month in which a state is reached.
        case month(measure: Int)
        /// A milestone by its number: its name and day.
        case milestone(Int)
    }

    /// What is changed; measures by their numbers.
    package let what: What
    /// What stands now, part by part; all empty where nothing does.
    package let from: [String]
    /// What the file says, part by part.
    package let to: [String]

    /// In the order of the form: the deadline and the place, measure by measure, milestones.
    static func all(from old: PlanForm, to new: PlanForm, of measures: [Measure]) -> [PlanEdit] {
        var edits: [PlanEdit] = []
        func add(_ what: What, _ fields: [String]) {
            let (from, to) = (fields.map { old[$0] }, fields.map { new[$0] })
            if from != to { edits.append(PlanEdit(what: what, from: from, to: to)) }
        }
        add(.deadline, [PlanForm.deadline])
        add(.place, [PlanForm.place])
        for number in measures.map(\.ordinal) {
            add(.target(measure: number), [PlanForm.target(number)])
            add(.month(measure: number), [PlanForm.month(number)])
            let months = (1...12).filter {
                old[PlanForm.cell(number, $0)] != new[PlanForm.cell(number, $0)]
            }
            add(.months(measure: number, months), months.map { PlanForm.cell(number, $0) })
        }
        for key in Set(old.milestoneKeys).union(new.milestoneKeys).sorted() {
            add(.milestone(key), [PlanForm.milestone(key), PlanForm.due(key)])
        }
        return edits
    }
}
