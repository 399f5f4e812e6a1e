import Civics
import Database
import Ledger

/// What every way of taking in has in common: the time, the places, the checks, the transaction.
struct IntakeTerms: Sendable {
    let now: Instant
    let home: Jurisdiction
    let tree: JurisdictionTree

    private let ledger: Ledger

    /// Reads what there is to choose from.
    init(_ ledger: Ledger, of jurisdiction: ID<Jurisdiction>) async throws(SuggestError) {
        self.ledger = ledger
        now = ledger.clock.now()
        do throws(StoreError) {
            tree = try await ledger.jurisdictions()
        } catch {
            throw .store(error)
        }
        guard let home = tree[jurisdiction] else { throw .notFound }
        self.home = home
    }

    /// Checks a form and its files, and names everything that is wrong with either.
    func check(
        _ typed: SuggestionForm,
        files: [[UInt8]],
        rule: AttachmentRule,
        mostCharacters: Int = SuggestionForm.mostCharacters,
        others: [SuggestionFault] = []
    ) async throws(SuggestError) -> CheckedSuggestion {
        var others = others
        var read: [CheckedAttachment] = []
        do throws(CheckedAttachment.Refusal) {
            read = try await CheckedAttachment.all(files, rule: rule)
        } catch .faults(let faults) {
            others += faults.map(SuggestionFault.file)
        } catch {
            throw .busy
        }
        return try CheckedSuggestion(
            typed,
            files: read,
            terms: .init(
                places: tree.places(of: home.id, on: now.date),
                fields: ledger.kinds.publicFields,
                mostCharacters: mostCharacters
            ),
            others: others
        )
    }

    /// Writes a newcomer; a form that was sent before is in the record already.
    ///
    /// - Returns: Whether it is new.
    func enter(
        _ newcomer: Newcomer,
        code: TrackingCode,
        by actor: Actor
    ) async throws(SuggestError) -> Bool {
        do throws(SuggestError) {
            try await ledger.record(by: actor) {
                (transaction: Transaction<SuggestError>) throws(SuggestError) in
                let entered = try newcomer.enter(
                    tracking: code.digest,
                    home: home,
                    at: now,
                    in: transaction
                )
                return Recorded((), entered.deed)
            }
            return true
        } catch .store(.conflict("suggestion_tracking_once")) {
            return false
        }
    }
}
