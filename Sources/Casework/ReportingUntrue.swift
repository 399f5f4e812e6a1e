package import Civics
import Database
package import Ledger

/// What residents say is not true of a project (与实际不符): a case with a code, and nobody's name.
package struct ReportingUntrue: Sendable {
    private let ledger: Ledger
    private let kinds: CaseKinds

    /// Takes reports into a record.
    package init(_ ledger: Ledger, kinds: CaseKinds = .builtIn) {
        self.ledger = ledger
        self.kinds = kinds
    }

    /// Takes a report in and gives the code with which it is followed.
    ///
    /// `number` is that of the form: the same number gives the same code and is recorded once.
    /// `watcher` is the group that watches over the project; nil where none does, and then whoever
    /// leads supervision names one. Without a day it was reported today.
    package func report(
        _ form: CaseForm,
        of kindID: String,
        number: String,
        watcher: ID<Party>?,
        on day: CivilDate? = nil,
        certainty: Certainty = .recorded,
        in jurisdiction: ID<Jurisdiction>,
        identity: StoreIdentity,
        by actor: Actor = .resident
    ) async throws(CaseError) -> TrackingCode {
        guard let kind = kinds[kindID], kind.raising == nil else { throw .unknownKind(kindID) }
        let code = try TrackingCode(caseForm: number, identity: identity)
        let now = ledger.clock.now()
        let day = day ?? now.date
        guard day <= now.date else { throw .dayOutOfOrder(day) }
        guard try await !isTaken(code) else { return code }
        let id = ID<Case>.random()
        do throws(CaseError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<CaseError>) throws(CaseError) in
                let checked = try CheckedCase(
                    reported: form,
                    of: kind,
                    for: watcher,
                    on: CaseGround(of: jurisdiction, on: day, in: transaction)
                )
                let file = try checked.write(
                    id,
                    from: Case.Origin(.resident),
                    form: code.caseDigest,
                    certainty: certainty,
                    in: jurisdiction,
                    by: actor,
                    on: day,
                    at: now,
                    transaction
                )
                return Recorded(
                    (),
                    Deed(
                        "case.report",
                        in: jurisdiction,
                        object: "case \(id)",
                        facts: checked.facts(of: file)
                    )
                )
            }
        } catch .store(.conflict("case_file_form_once")) {
            return code
        }
        return code
    }

    private func isTaken(_ code: TrackingCode) async throws(CaseError) -> Bool {
        try await ledger.read { (transaction: Transaction<CaseError>) throws(CaseError) in
            try CaseTable.find(form: code.caseDigest, in: transaction) != nil
        }
    }
}

extension TrackingCode {
    /// The code that follows from a form's number; the store's secret keeps it from being guessed.
    init(caseForm number: String, identity: StoreIdentity) throws(CaseError) {
        guard let bits = FormNumber.read(number) else { throw .formUnknown }
        self.init(
            derivedFrom: MessageCode(of: Array("case".utf8) + bits, key: identity.secret).bytes
        )
    }

    /// What the record keeps of the code of a case.
    var caseDigest: [UInt8] { Digest(of: "case:\(compact)").bytes }
}
