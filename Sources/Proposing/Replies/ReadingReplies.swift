package import Civics
import Database
package import Ledger

/// A suggestion that waits for an answer, and how long there is.
package struct WaitingSuggestion: Hashable, Sendable {
    /// The suggestion.
    package let suggestion: Suggestion
    /// By when; nil where no day was promised.
    package let due: DueDay?
}

/// How many suggestions wait for an answer.
package struct DueCounts: Hashable, Sendable {
    /// All of them.
    package let waiting: Int
    /// Those about which screening has ruled.
    package let decided: Int
    /// Those due from today to Sunday.
    package let thisWeek: Int
    /// Those whose day has passed.
    package let overdue: Int
    /// Those that were promised no day.
    package let undated: Int
}

/// A page of the suggestions that wait for an answer.
package struct WaitingPage: Sendable {
    /// The most pressing first.
    package let suggestions: [WaitingSuggestion]
    /// How many the filter finds.
    package let total: Int
    /// How many there are, whatever the filter.
    package let counts: DueCounts
    /// How many decided ones have each outcome.
    package let outcomes: [OutcomeCount]
    /// The candidates of the years that decided ones were merged into.
    package let candidates: [Candidate]
}

/// An answer as the template makes it, to be read, changed and sent.
package struct ReplyPreview: Hashable, Sendable {
    /// The suggestion.
    package let suggestion: Suggestion
    /// The template; nil where nothing is ruled and none was chosen.
    package let template: ReplyTemplate?
    /// The facts that the template names and that are known.
    package let facts: ReplyFacts
    /// The text with the facts in it.
    package let text: String
    /// The facts that the template names and that are not known.
    package let missing: [ReplyToken]

    init(_ suggestion: Suggestion, _ template: ReplyTemplate?, facts: ReplyFacts) {
        self.suggestion = suggestion
        self.template = template
        let read = TemplateText(template?.text ?? "")
        self.facts = facts.filter { read.tokens.contains($0.key) }
        text = read.filled(with: facts)
        missing = read.missing(in: facts)
    }
}

/// Looking up what waits for an answer, and answers to be printed.
package struct ReadingReplies: Sendable {
    let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// How many wait.
    package func counts(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> DueCounts {
        try ledger.authoriseReading(actor, .readSuggestions, in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try DueCounts(of: jurisdiction, on: today, in: transaction)
        }
    }

    /// A page of what waits.
    package func waiting(
        _ filter: ReplyFilter,
        offset: Int = 0,
        limit: Int = 50,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> WaitingPage {
        try ledger.authoriseReading(actor, .readSuggestions, in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let calendar = try WorkingCalendar.read(in: transaction)
            let found = try WaitingTable.page(
                filter,
                of: jurisdiction,
                on: today,
                offset: offset,
                limit: limit,
                in: transaction
            )
            var suggestions: [WaitingSuggestion] = []
            for id in found {
                guard let suggestion = try SuggestionTable.find(id, in: transaction) else {
                    continue
                }
                suggestions.append(
                    WaitingSuggestion(
                        suggestion: suggestion,
                        due: suggestion.dueOn.map { DueDay($0, today: today, by: calendar) }
                    )
                )
            }
            return WaitingPage(
                suggestions: suggestions,
                total: try WaitingTable.count(
                    filter,
                    of: jurisdiction,
                    on: today,
                    in: transaction
                ),
                counts: try DueCounts(of: jurisdiction, on: today, in: transaction),
                outcomes: try WaitingTable.outcomes(of: jurisdiction, in: transaction),
                candidates: try CandidateTable.answering(of: jurisdiction, in: transaction)
            )
        }
    }

    /// The answers that the templates make for the decided ones of a filter.
    package func previews(
        _ filter: ReplyFilter,
        offset: Int = 0,
        limit: Int = Replying.mostAtOnce,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [ReplyPreview] {
        try ledger.authoriseReading(actor, .replyToSuggestions, in: jurisdiction)
        let today = ledger.clock.now().date
        var decided = filter
        decided.isDecided = true
        let asked = decided
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let templates = try ReplyTemplateTable.current(of: jurisdiction, in: transaction)
            let found = try WaitingTable.page(
                asked,
                of: jurisdiction,
                on: today,
                offset: offset,
                limit: min(limit, Replying.mostAtOnce),
                in: transaction
            )
            var previews: [ReplyPreview] = []
            for id in found {
                guard let suggestion = try SuggestionTable.find(id, in: transaction) else {
                    continue
                }
                previews.append(
                    ReplyPreview(
                        suggestion,
                        suggestion.ruling.flatMap { templates[ReplyTemplate.Slot($0)] },
                        facts: try ReplyFacts(of: suggestion, on: today, in: transaction)
                    )
                )
            }
            return previews
        }
    }

    /// The answer that a template makes for one suggestion: that of its ruling; without one, that
    /// of the slot which the clerk chose.
    package func preview(
        of id: ID<Suggestion>,
        slot: ReplyTemplate.Slot? = nil,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> ReplyPreview {
        try ledger.authoriseReading(actor, .replyToSuggestions, in: jurisdiction)
        let today = ledger.clock.now().date
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let suggestion = try SuggestionTable.find(id, in: transaction),
                suggestion.jurisdiction == jurisdiction
            else { throw .notFound }
            let templates = try ReplyTemplateTable.current(of: jurisdiction, in: transaction)
            let chosen = suggestion.ruling.map(ReplyTemplate.Slot.init(_:)) ?? slot
            return ReplyPreview(
                suggestion,
                chosen.flatMap { templates[$0] },
                facts: try ReplyFacts(of: suggestion, on: today, in: transaction)
            )
        }
    }
}

extension DueCounts {
    init<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        on today: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) {
        let days = try WaitingTable.days(of: jurisdiction, in: transaction)
        func count(_ due: ReplyFilter.Due) -> Int {
            let span = ReplyFilter(due: due).days(on: today)
            return days.filter { $0.due >= span.first && $0.due <= span.last }
                .reduce(0) { $0 + $1.waiting }
        }
        waiting = count(.any)
        decided = days.reduce(0) { $0 + $1.decided }
        thisWeek = count(.week)
        overdue = count(.overdue)
        undated = count(.undated)
    }
}
