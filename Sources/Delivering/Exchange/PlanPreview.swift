package import Civics
import Ledger

/// What would come of a file of plans.
package struct PlanPreview: Hashable, Sendable {
    /// An entry that would be changed.
    package struct Change: Hashable, Sendable {
        /// The entry as it is.
        package let entry: DeliveringEntry
        /// What differs, old beside new.
        package let edits: [PlanEdit]
        /// What of it a decision has to name; empty where no plan is in force yet.
        package let changes: [PlanChange]
        /// The next draft.
        let draft: Baseline
        /// Where the first row of it stands.
        let place: PlanPlace

        /// Whether a plan that is in force would be replaced.
        package var needsDecision: Bool { entry.plan != nil }

        /// Whether only the standing committee or the congress can decide it.
        package var isMajor: Bool { changes.contains(where: entry.isMajor) }
    }

    /// The entries that would be changed, in the order of the list.
    package let changes: [Change]
    /// How many entries of the file stay as they are.
    package let unchanged: Int
    /// What is wrong with rows, in the order of the file.
    package let faults: [PlanRowFault]
    /// What is wrong with the decision.
    package let decisionFaults: [DeliveryFault]
    /// What whoever sent the file should know.
    package let remarks: [PlanFileRemark]

    /// Whether a plan that is in force would be replaced.
    package var needsDecision: Bool { changes.contains(where: \.needsDecision) }

    /// What is wrong with the rows beside a decision that is not given.
    package var rowFaults: [PlanRowFault] { faults.filter { $0.what != .needsDecision } }

    /// The same for the same changes of the same plans: what was looked at and is then confirmed.
    package var fingerprint: Digest {
        Digest(
            of: changes.map { change in
                "\(change.entry.enrolment.id)\t\(PlanVersion(change.entry.standing).written)\t"
                    + PlanVersion(change.draft).written
            }.joined(separator: "\n")
        )
    }
}
