package import Civics
import Database
package import Ledger

/// Making suggestions in the name of one's unit, and following them (镇街、部门、代表).
package struct ProposingForUnit: Sendable {
    /// The most suggestions that the unit's list shows.
    package static let mostListed = 200

    private let ledger: Ledger

    /// Takes in over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Takes in a suggestion of the officer's unit, by the unit's channel.
    package func propose(
        _ typed: SuggestionForm,
        files: [[UInt8]] = [],
        form: String,
        identity: StoreIdentity,
        by officer: Officer
    ) async throws(SuggestError) -> TrackingCode {
        do throws(Denied) {
            try Actor.officer(officer).authorise(.proposeForUnit, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
        let code = try TrackingCode(form: form, identity: identity)
        let channel: Channel?
        do throws(StoreError) {
            channel = try await PartyChannels(ledger).channel(of: officer.party)
        } catch {
            throw .store(error)
        }
        guard let channel else { throw .noChannel }
        let intake = try await IntakeTerms(ledger, of: officer.jurisdiction)
        let checked = try await intake.check(
            typed,
            files: files,
            rule: .offices,
            mostCharacters: SuggestionForm.mostCharactersOfOffices
        )
        let newcomer = Newcomer(
            checked: checked,
            channel: channel,
            via: .website,
            party: officer.party,
            receivedOn: intake.now.date,
            isJudged: false
        )
        _ = try await intake.enter(newcomer, code: code, by: .officer(officer))
        return code
    }

    /// The suggestions of the officer's unit, the newest first, each with its answers.
    package func threads(by officer: Officer) async throws(ReadError) -> [SuggestionThread] {
        try authorise(officer)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            var threads: [SuggestionThread] = []
            let found = try IntakeTable.ofUnit(
                officer.party,
                limit: Self.mostListed,
                in: transaction
            )
            for suggestion in found {
                threads.append(
                    SuggestionThread(
                        suggestion: suggestion,
                        replies: try ReplyTable.all(of: suggestion.id, in: transaction),
                        story: try SuggestionStory(of: suggestion, in: transaction)
                    )
                )
            }
            return threads
        }
    }

    /// One suggestion of the officer's unit.
    package func thread(
        _ id: ID<Suggestion>,
        by officer: Officer
    ) async throws(ReadError) -> SuggestionThread {
        try authorise(officer)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let found = try SuggestionTable.find(id, in: transaction),
                found.party == officer.party
            else { throw .notFound }
            return SuggestionThread(
                suggestion: found,
                replies: try ReplyTable.all(of: id, in: transaction),
                story: try SuggestionStory(of: found, in: transaction)
            )
        }
    }

    private func authorise(_ officer: Officer) throws(ReadError) {
        try ledger.authoriseReading(
            .officer(officer),
            .proposeForUnit,
            in: officer.jurisdiction
        )
    }
}
