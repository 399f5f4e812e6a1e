import Civics
import Database
import Ledger

// The rows of a sitting in the order of the roll, so that where they lie tells no order of arrival.

extension SittingRegister {
    /// Writes every row of the sitting anew; to be called under the lock of the sitting, on the
    /// register as it was read under it.
    ///
    /// All are taken away first. One taken away and written at once would come to lie where it lay.
    func writeAnew<F: StoreFailure>(in transaction: Transaction<F>) throws(F) {
        try PaperIssueTable.clear(sitting.id, in: transaction)
        try SessionPresenceTable.clear(sitting.id, in: transaction)
        try AttendanceTable.clear(sitting.id, in: transaction)
        for deputy in electorate.deputies.map(\.deputy) {
            guard let isPresent = attendance[deputy] else { continue }
            try AttendanceTable.set(deputy, isPresent: isPresent, at: sitting, in: transaction)
        }
        for one in sessions {
            for deputy in electorate.deputies.map(\.deputy) {
                if let isAssisted = one.issues[deputy] {
                    try PaperIssueTable.insert(
                        deputy,
                        isAssisted: isAssisted,
                        in: one.session,
                        transaction
                    )
                }
                if one.present.contains(deputy) {
                    try SessionPresenceTable.insert(deputy, in: one.session, transaction)
                }
            }
        }
    }
}
