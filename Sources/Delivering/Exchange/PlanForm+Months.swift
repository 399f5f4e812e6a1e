import Ledger

// In a file every measure has twelve figures; in the form a state has the month it is reached in.

extension PlanForm {
    /// The same with the month of a state written as figures: 0 before it, 1 from it on.
    func spread(_ measure: Int) -> PlanForm {
        guard let reached = Int(self[Self.month(measure)]), (1...12).contains(reached) else {
            return self
        }
        var form = self
        form[Self.month(measure)] = ""
        for month in 1...12 { form[Self.cell(measure, month)] = month < reached ? "0" : "1" }
        return form
    }

    /// The same with the figures of every state as the month in which it is reached.
    ///
    /// - Throws: `.faults`, what is wrong with them as with the figures of any plan.
    func folded(_ measures: [Measure]) throws(DeliveryError) -> PlanForm {
        var form = self
        var faults: [DeliveryFault] = []
        for measure in measures {
            let number = measure.ordinal
            guard measure.isState(printed: self[Self.target(number)]) else { continue }
            let plan = plan(number, target: .one, &faults)
            for month in 1...12 {
                let field = Self.cell(number, month)
                form[field] = ""
                if let plan, plan[month] != .zero, plan[month] != .one {
                    faults.append(.state(field: field))
                }
            }
            form[Self.month(number)] = plan?.firstMonth.map(String.init) ?? ""
        }
        guard faults.isEmpty else { throw .faults(faults) }
        return form
    }
}
