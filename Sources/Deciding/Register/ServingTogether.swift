package import Civics
import Database
package import Ledger

/// A desk serving many at once: attendance that the hall's own readers have taken, and papers that
/// are handed out seat by seat.
package struct ServingTogether: Sendable {
    private let ledger: Ledger

    /// Serves in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Checks in whoever's number on the roll is given (报到机名单), and gives how many that were.
    ///
    /// Numbers stand apart by anything that is no digit. Those who are there already stay there;
    /// one number that is nobody's refuses them all.
    package func bringIn(
        _ numbers: String,
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) -> Int {
        let typed = ChineseText.folded(numbers).split { !("0"..."9").contains($0) }.map(String.init)
        guard !typed.isEmpty else { throw .numbersMissing }
        return try await change(at: sitting, by: actor, in: jurisdiction) {
            (register, transaction) throws(RegisterError) in
            let byNumber = Dictionary(
                uniqueKeysWithValues: register.electorate.inOffice.map { ($0.number, $0.deputy) }
            )
            let unknown = typed.filter { Int($0).flatMap { byNumber[$0] } == nil }
            guard unknown.isEmpty else { throw .numbersUnknown(unknown) }
            let coming = Set(typed.compactMap { Int($0).flatMap { byNumber[$0] } })
                .filter { !register.isPresent($0) }
            // In the order of the roll, so that rows tell no other.
            for deputy in register.electorate.inOffice where coming.contains(deputy.deputy) {
                try AttendanceTable.set(
                    deputy.deputy,
                    isPresent: true,
                    at: register.sitting,
                    in: transaction
                )
            }
            let presence = Presence(
                deputies: register.presence.deputies,
                present: register.presence.present + coming.count
            )
            return Recorded(
                coming.count,
                .presence(
                    "register.bring-in",
                    presence,
                    at: register.sitting,
                    by: actor,
                    in: jurisdiction
                )
            )
        }
    }

    /// Gives everybody who is there and has none a paper of every session whose papers are being
    /// issued (统一发票), and gives how many papers that were.
    ///
    /// `sessions` are those that the desk's page showed.
    package func issueToAll(
        of sessions: Set<ID<BallotSession>>,
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(RegisterError) -> Int {
        try await change(at: sitting, by: actor, in: jurisdiction) {
            (register, transaction) throws(RegisterError) in
            let open = register.issuing
            guard !open.isEmpty, Set(open.map(\.session.id)) == sessions else {
                throw .issuingChanged
            }
            var issued = 0
            var done: [(session: BallotSession, papers: SessionPapers)] = []
            for one in open {
                let wanting = register.electorate.inOffice.filter {
                    register.isPresent($0.deputy) && one.issues[$0.deputy] == nil
                }
                guard
                    let papers = try? SessionPapers(
                        printed: one.session.printed,
                        issued: one.issues.count + wanting.count,
                        spoilt: one.session.spoilt
                    )
                else { throw .noneLeft(one.title, printed: one.session.printed) }
                for deputy in wanting {
                    try PaperIssueTable.insert(
                        deputy.deputy,
                        isAssisted: false,
                        in: one.session,
                        transaction
                    )
                }
                issued += wanting.count
                done.append((one.session, papers))
            }
            return Recorded(
                issued,
                .papers(
                    "register.issue-all",
                    done,
                    at: register.sitting,
                    by: actor,
                    in: jurisdiction
                )
            )
        }
    }

    private func change(
        at sitting: ID<Sitting>,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>,
        _ step:
            @Sendable @escaping (SittingRegister, Transaction<RegisterError>)
            throws(RegisterError) -> Recorded<Int>
    ) async throws(RegisterError) -> Int {
        try actor.authoriseRegister(.registerDeputies, in: jurisdiction)
        return try await ledger.record(by: actor) {
            (transaction: Transaction<RegisterError>) throws(RegisterError) in
            guard
                let register = try SittingRegister(
                    of: sitting,
                    .sessions,
                    of: jurisdiction,
                    in: transaction
                )
            else { throw .notFound }
            try register.checkOpen()
            return try step(register, transaction)
        }
    }
}
