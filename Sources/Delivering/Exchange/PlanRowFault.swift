package import Sheets

/// Something wrong with a file of plans, and where.
package struct PlanRowFault: Hashable, Sendable {
    /// What is wrong.
    package enum What: Hashable, Sendable {
        /// Nobody knows which entry it is about.
        case noCode
        /// The list has no entry of this code.
        case unknownCode(String)
        /// The entry is called otherwise; it is not changed by a file.
        case otherProject(String, code: String)
        /// Another unit leads the entry; who leads is not changed by a file.
        case otherLead(String)
        /// The entry has another number.
        case otherNumber(Int)
        /// It does not say whether it is a measure or a milestone.
        case kind(String)
        /// The entry has no such measure.
        case unknownMeasure(String)
        /// Several measures of the entry are called so; the number must say which.
        case severalMeasures(String)
        /// The measure is in another unit.
        case otherUnit(String)
        /// Another row is of the same; its line.
        case twice(line: Int)
        /// Another row of the entry says something else; its line and what it says.
        case differs(line: Int, text: String)
        /// The number of a milestone is none.
        case milestoneNumber(String)
        /// The entry has no milestone of this number.
        case unknownMilestone(Int)
        /// The entry has as many milestones as it can.
        case tooManyMilestones(most: Int)
        /// What the form of a plan says of the field.
        case field(DeliveryFault)
        /// The plan is in force, and no decision is given.
        case needsDecision
        /// Somebody else has saved the plan since; what differs now from what the file says.
        case changedMeanwhile([PlanEdit])
        /// The plan cannot come into force so.
        case refused(DeliveryError)
    }

    /// Where.
    package let place: PlanPlace
    /// The entry it is about; empty where that is not known.
    package let project: String
    /// What is wrong.
    package let what: What
}

/// Why a file of plans was not taken; nothing was written then.
package enum PlanFileError: Error, Hashable, Sendable {
    /// It is no table.
    case table(TableError)
    /// A sheet cannot be read by its head; what is wrong with it.
    case header([HeaderProblem<PlanColumn>])
    /// There is no row below the heads.
    case noRows
    /// More rows than are taken at once.
    case tooManyRows(most: Int)
    /// Rows are wrong; all of them are named.
    case rows([PlanRowFault])

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .table(let error): error.code
        case .header: "plan-file.header"
        case .noRows: "plan-file.no-rows"
        case .tooManyRows: "plan-file.too-many-rows"
        case .rows: "plan-file.rows"
        }
    }
}
