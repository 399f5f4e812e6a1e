package import Civics
package import Database
package import Ledger

extension Case {
    /// The key under which a problem of a month is one case, whichever revision says it.
    package static func key(
        ofProblem words: String,
        about enrolment: ID<Enrolment>,
        in period: String
    ) -> [UInt8] {
        Digest(of: "month-problem:\(enrolment):\(period):\(words)").bytes
    }

    /// Whether a month's problem is a case already: raised for the same month, or still open since
    /// an earlier one.
    package static func isRaised<F: StoreFailure>(
        problem words: String,
        about enrolment: ID<Enrolment>,
        in period: String,
        _ transaction: Transaction<F>
    ) throws(F) -> Bool {
        for file in try CaseTable.all(about: enrolment, in: transaction)
        where file.origin.kind == .monthlyReport && file.body == words {
            if file.origin.text == period { return true }
            let steps = try CaseStepTable.all(of: file.id, in: transaction)
            if steps.last?.standing.state != .closed { return true }
        }
        return false
    }
}
