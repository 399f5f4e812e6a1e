import Civics
import Database
package import Deciding
package import Ledger

/// What the form of a group offers and is checked against, as of one moment.
package struct GroupGround: Sendable {
    /// The units, under today's names.
    package let parties: [Party]
    /// Every name that each of them had.
    package let names: [PartyName]
    /// The deputies in office today, by number.
    package let deputies: [RollEntry]
    /// The accounts that are open.
    package let accounts: [AccountRights]
    /// What stands on the lists, the newest year first.
    package let listed: [ListedSubject]

    init<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        on today: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) {
        parties = try Party.all(of: jurisdiction, on: today, in: transaction)
        names = try PartyName.all(of: jurisdiction, in: transaction)
        deputies =
            try Roll.read(of: jurisdiction, on: today, in: transaction)?.inOffice(on: today) ?? []
        accounts = try AccountRights.all(in: jurisdiction, transaction)
        listed = try ListedSubject.all(of: jurisdiction, in: transaction)
    }
}
