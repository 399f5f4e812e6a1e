import Casework
import Civics
import Database
import Ledger

extension MonthDesk {
    /// Raises what a published month reports as problems, each once, and gives their numbers.
    ///
    /// A corrected revision, and a later month with the same words while the case is open, raise
    /// nothing again.
    func raiseProblems(
        of report: MonthReport,
        _ kind: CaseKind,
        for watcher: ID<Party>?,
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<DeliveryError>
    ) throws(DeliveryError) -> [String] {
        guard !report.content.problems.isEmpty else { return [] }
        let place = entry.programme.jurisdiction
        let ground = try CaseGround(of: place, on: now.date, in: transaction)
        let (id, month) = (entry.enrolment.id, period.description)
        var raised: [String] = []
        for (index, words) in report.content.problems.enumerated() {
            if try Case.isRaised(problem: words, about: id, in: month, transaction) { continue }
            let checked: CheckedCase
            do throws(CaseError) {
                checked = try CheckedCase(
                    reportedByUnit: words,
                    of: kind,
                    about: id,
                    unit: entry.duties.lead,
                    for: watcher,
                    on: ground
                )
            } catch {
                throw .faults([.unfitProblem(words, field: MonthForm.problem(index + 1))])
            }
            let file = try checked.write(
                .random(),
                from: Case.Origin(.monthlyReport, key: report.id.rawValue, text: month),
                form: Case.key(ofProblem: words, about: id, in: month),
                certainty: entry.programme.provenance.certainty == .inventedSample
                    ? .inventedSample : .recorded,
                in: place,
                by: actor,
                on: now.date,
                at: now,
                transaction
            )
            raised.append(file.reference)
        }
        return raised
    }
}

extension DeliveryFault {
    /// Why a problem of a month that was entered before the rule cannot become a case.
    fileprivate static func unfitProblem(_ words: String, field: String) -> DeliveryFault {
        if let number = ChineseText.telephoneNumber(in: words) {
            return .telephone(field: field, number: number)
        }
        return .tooShort(
            field: field,
            characters: words.count,
            least: CheckedCase.bodyCharacters.lowerBound
        )
    }
}
