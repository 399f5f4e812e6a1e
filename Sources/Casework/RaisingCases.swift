package import Civics
import Database
package import Ledger

/// Raising cases by hand: a group's problems, and later kinds that officers raise.
package struct RaisingCases: Sendable {
    private let ledger: Ledger
    private let kinds: CaseKinds

    /// Raises cases of a record.
    package init(_ ledger: Ledger, kinds: CaseKinds = .builtIn) {
        self.ledger = ledger
        self.kinds = kinds
    }

    /// Raises a case, and gives it to a unit at once where the form names one.
    ///
    /// The unit of whoever raises it watches over it. `number` is that of the form
    /// (``CaseForm/newNumber()``): sent twice, it makes one case. Without a day it was raised today.
    package func raise(
        _ form: CaseForm,
        of kindID: String,
        number: String,
        on day: CivilDate? = nil,
        certainty: Certainty = .recorded,
        by actor: Actor,
        in jurisdiction: ID<Jurisdiction>
    ) async throws(CaseError) -> ID<Case> {
        guard let kind = kinds[kindID], let permission = kind.raising else {
            throw .unknownKind(kindID)
        }
        do throws(Denied) {
            try actor.authorise(permission, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
        let key = try CaseForm.digest(of: number)
        let now = ledger.clock.now()
        let day = day ?? now.date
        guard day <= now.date else { throw .dayOutOfOrder(day) }
        if let made = try await made(by: key) { return made }
        let id = ID<Case>.random()
        do throws(CaseError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<CaseError>) throws(CaseError) in
                let checked = try CheckedCase(
                    form,
                    of: kind,
                    for: actor.party,
                    on: CaseGround(of: jurisdiction, on: day, in: transaction)
                )
                let file = try checked.write(
                    id,
                    from: Case.Origin(.hand),
                    form: key,
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
                        "case.raise",
                        in: jurisdiction,
                        object: "case \(id)",
                        reason: file.title,
                        facts: checked.facts(of: file)
                    )
                )
            }
        } catch .store(.conflict("case_file_form_once")) {
            guard let made = try await made(by: key) else { throw .notFound }
            return made
        }
        return id
    }

    private func made(by key: [UInt8]) async throws(CaseError) -> ID<Case>? {
        try await ledger.read { (transaction: Transaction<CaseError>) throws(CaseError) in
            try CaseTable.find(form: key, in: transaction)?.id
        }
    }
}

extension CaseForm {
    /// A new form's number.
    package static func newNumber() -> String { FormNumber.make() }

    /// What the record keeps of a form's number.
    static func digest(of number: String) throws(CaseError) -> [UInt8] {
        guard let bits = FormNumber.read(number) else { throw .formUnknown }
        return Digest(of: Array("case-form:".utf8) + bits).bytes
    }
}
