package import Civics
package import Database
package import Ledger

/// The end of issuing (发票截止): who was there, and who has a paper.
///
/// For the use case that takes a session from issuing to casting: within its transaction, the
/// sessions of the sitting locked by ``BallotSessionTable/lock(in:_:)``, it calls
/// ``close(_:of:in:)``, writes `present` and `issued` into the session, and puts ``facts`` into its
/// deed, which is the one entry of the audit chain that names deputies.
package struct RegisterClosing: Hashable, Sendable {
    /// The deputies in office and how many of them are there: the presence of the record.
    package let presence: Presence
    /// How many deputies have a paper, or a keypad where they vote with keypads.
    package let issued: Int
    /// Numbers and names in the order of the roll, for the entry of the audit chain.
    package let facts: [String: String]

    /// Closes the register of a session; nil where its sitting is gone.
    ///
    /// Its caller has locked it and the others of the sitting, whose rows are written, too. Who was
    /// there is kept for the sheet, and the rows are written anew in the order of the roll.
    /// After the transaction ``Ledger/scrub(_:)`` takes the older ones out of the files.
    package static func close<F: StoreFailure>(
        _ session: BallotSession,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> RegisterClosing? {
        guard
            let register = try SittingRegister(
                of: session.sitting,
                .sitting,
                of: jurisdiction,
                in: transaction
            ),
            let one = register.session(session.id)
        else { return nil }
        let inOffice = register.electorate.inOffice
        let present = inOffice.filter { register.isPresent($0.deputy) }
        let holders = register.electorate.deputies.filter { one.issues[$0.deputy] != nil }
        for deputy in present {
            try SessionPresenceTable.insert(deputy.deputy, in: one.session, transaction)
        }
        // Read again with those who were there.
        let closed = try SittingRegister(of: session.sitting, of: jurisdiction, in: transaction)
        try closed?.writeAnew(in: transaction)
        let assisted = holders.filter { one.issues[$0.deputy] == true }
        let issued = session.channel == .keypad ? present.count : holders.count
        return RegisterClosing(
            presence: register.presence,
            issued: issued,
            facts: [
                "present": String(present.count),
                "deputies": String(inOffice.count),
                "issued": String(issued),
                "assisted": String(assisted.count),
                "presentDeputies": names(present),
                "paperDeputies": names(holders),
                "assistedDeputies": names(assisted),
            ]
        )
    }

    /// Numbers of the roll and names, as `1 王甽; 2 李綦`.
    private static func names(_ deputies: [MeetingDeputy]) -> String {
        deputies.map { "\($0.number) \($0.name)" }.joined(separator: "; ")
    }
}
