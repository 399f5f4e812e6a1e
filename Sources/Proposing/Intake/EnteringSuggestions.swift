package import Civics
import Database
package import Ledger

/// Entering suggestions for those who wrote, called or came (代录).
package struct EnteringSuggestions: Sendable {
    private let ledger: Ledger

    /// Enters into a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Takes in what a clerk typed, with scans of the original, and gives the tracking code for
    /// whoever made it.
    ///
    /// `form` is a number from ``Suggesting/newForm()``. The rules for holding do not look at it: a
    /// clerk has.
    package func enter(
        _ typed: EntryForm,
        files: [[UInt8]] = [],
        form: String,
        identity: StoreIdentity,
        by officer: Officer
    ) async throws(SuggestError) -> TrackingCode {
        do throws(Denied) {
            try Actor.officer(officer).authorise(.enterSuggestions, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
        let code = try TrackingCode(form: form, identity: identity)
        let intake = try await IntakeTerms(ledger, of: officer.jurisdiction)
        let facts = EntryFacts(typed, today: intake.now.date)
        var faults = facts.faults
        if let party = facts.party, try await !isHere(party, officer.jurisdiction) {
            faults.append(.partyUnknown)
        }
        let checked = try await intake.check(
            typed.suggestion,
            files: files,
            rule: .offices,
            mostCharacters: SuggestionForm.mostCharactersOfOffices,
            others: faults
        )
        guard let channel = facts.channel, let via = facts.via, let received = facts.received
        else { preconditionFailure("what is missing is a fault") }
        let newcomer = Newcomer(
            checked: checked,
            channel: channel,
            via: via,
            party: facts.party,
            receivedOn: received,
            postmarkedOn: facts.postmark,
            beneficiaries: facts.beneficiaries,
            estimatedCost: facts.cost,
            isJudged: false
        )
        _ = try await intake.enter(newcomer, code: code, by: .officer(officer))
        return code
    }

    /// The suggestion of a code, for the slip that is handed out.
    package func slip(
        of code: TrackingCode,
        by officer: Officer
    ) async throws(ReadError) -> Suggestion {
        try ledger.authoriseReading(
            .officer(officer),
            .enterSuggestions,
            in: officer.jurisdiction
        )
        let digest = code.digest
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let found = try SuggestionTable.find(tracking: digest, in: transaction),
                found.jurisdiction == officer.jurisdiction
            else { throw .notFound }
            return found
        }
    }

    private func isHere(
        _ party: ID<Party>,
        _ jurisdiction: ID<Jurisdiction>
    ) async throws(SuggestError) -> Bool {
        do throws(StoreError) {
            return try await ledger.parties(of: jurisdiction).contains { $0.id == party }
        } catch {
            throw .store(error)
        }
    }
}
