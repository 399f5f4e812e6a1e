package import Civics
import Database
package import Ledger

/// A suggestion that is held, with why, and with how many say the same.
package struct HeldSuggestion: Hashable, Sendable {
    /// The suggestion.
    package let suggestion: Suggestion
    /// Why it is held.
    package let verdict: HoldVerdict
    /// How many say the same.
    package let campaign: Campaign
}

/// A page of what is held.
package struct HeldPage: Sendable {
    /// The oldest first.
    package let held: [HeldSuggestion]
    /// How many there are in all.
    package let total: Int
    /// How many come before the page.
    package let offset: Int
    /// How many came by each channel, held or not.
    package let counts: [ChannelCount]
}

/// What intake should know of one suggestion beside its text.
package struct IntakeNotes: Hashable, Sendable {
    /// Why it is held, or was.
    package let verdict: HoldVerdict?
    /// How many say the same.
    package let campaign: Campaign
}

/// Looking at what intake has to look at.
package struct ReadingIntake: Sendable {
    private let ledger: Ledger

    /// Looks in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// A page of what is held.
    package func held(
        offset: Int = 0,
        limit: Int = 50,
        by officer: Officer
    ) async throws(ReadError) -> HeldPage {
        try ledger.authoriseReading(
            .officer(officer),
            .enterSuggestions,
            in: officer.jurisdiction
        )
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let found = try IntakeTable.held(
                of: officer.jurisdiction,
                offset: offset,
                limit: limit,
                in: transaction
            )
            var held: [HeldSuggestion] = []
            for suggestion in found {
                held.append(
                    HeldSuggestion(
                        suggestion: suggestion,
                        verdict: try HoldTable.find(suggestion.id, in: transaction)
                            ?? HoldVerdict(reason: suggestion.hold ?? .byHand, evidence: ""),
                        campaign: try HoldTable.campaign(of: suggestion.id, in: transaction)
                    )
                )
            }
            return HeldPage(
                held: held,
                total: try IntakeTable.heldCount(of: officer.jurisdiction, in: transaction),
                offset: offset,
                counts: ChannelCount.filled(
                    try SuggestionTable.counts(of: officer.jurisdiction, in: transaction)
                )
            )
        }
    }

    /// How many are held, for whoever may read suggestions.
    package func heldCount(by officer: Officer) async throws(ReadError) -> Int {
        try ledger.authoriseReading(
            .officer(officer),
            .readSuggestions,
            in: officer.jurisdiction
        )
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try IntakeTable.heldCount(of: officer.jurisdiction, in: transaction)
        }
    }

    /// What there is to know of one suggestion.
    package func notes(
        on id: ID<Suggestion>,
        by officer: Officer
    ) async throws(ReadError) -> IntakeNotes {
        try ledger.authoriseReading(
            .officer(officer),
            .readSuggestions,
            in: officer.jurisdiction
        )
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            IntakeNotes(
                verdict: try HoldTable.find(id, in: transaction),
                campaign: try HoldTable.campaign(of: id, in: transaction)
            )
        }
    }
}
