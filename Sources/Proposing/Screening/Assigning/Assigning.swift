package import Civics
import Database
package import Ledger

/// Whom to ask, and until when.
package struct AssignmentPlan: Hashable, Sendable {
    /// How the last day is fixed.
    package enum Term: Hashable, Sendable {
        /// So many working days from today.
        case workingDays(Int)
        /// On this day.
        case day(CivilDate)
    }

    /// Whom; nil for the unit that is usually asked about the field of each suggestion.
    package var party: ID<Party>?
    /// Until when.
    package var term: Term
    /// What to look at; may be empty.
    package var note: String
    /// Whether the unit is to be asked about these fields from now on.
    package var remembers: Bool

    /// Plans an assignment.
    package init(
        party: ID<Party>?,
        term: Term,
        note: String = "",
        remembers: Bool = false
    ) {
        self.party = party
        self.term = term
        self.note = note
        self.remembers = remembers
    }
}

/// Asking units for their opinions in a round.
package struct Assigning: Sendable {
    /// The most characters of a note or a reason.
    package static let mostCharacters = 500
    /// How many working days a unit may be given.
    package static let days = 1...120

    let ledger: Ledger

    /// Asks over a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Asks about suggestions; one about which the unit is asked already is left as it is.
    ///
    /// - Returns: How many were assigned.
    package func assign(
        _ suggestions: [ID<Suggestion>],
        _ plan: AssignmentPlan,
        in round: ID<ScreeningRound>,
        of jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(AssignmentError) -> Int {
        try Self.authorise(actor, .screenSuggestions, in: jurisdiction)
        guard !suggestions.isEmpty else { throw .nothingChosen }
        let note = ChineseText.cleaned(plan.note)
        guard note.count <= Self.mostCharacters else {
            throw .textTooLong(characters: note.count)
        }
        let now = ledger.clock.now()
        return try await ledger.record(by: actor) {
            (transaction: Transaction<AssignmentError>) throws(AssignmentError) in
            let round = try Self.openRound(round, of: jurisdiction, in: transaction)
            let due = try Self.due(plan.term, on: now.date, in: transaction)
            let chosen = try Self.chosen(suggestions, in: round, transaction)
            let parties = try Self.parties(for: chosen, plan, of: jurisdiction, now, transaction)
            var count = 0
            for (suggestion, party) in zip(chosen, parties) {
                let asked = try AssignmentTable.all(
                    of: suggestion.id,
                    in: round.id,
                    in: transaction
                )
                if asked.contains(where: { $0.party == party && $0.isLive }) { continue }
                try AssignmentTable.insert(
                    Assignment(
                        id: .random(),
                        round: round.id,
                        suggestion: suggestion.id,
                        party: party,
                        dueOn: due,
                        note: note,
                        assignedAt: now,
                        post: actor.postNames.zh,
                        postEnglish: actor.postNames.en,
                        ending: nil,
                        endingReason: "",
                        endedAt: nil
                    ),
                    in: transaction
                )
                try SuggestionTable.touch(suggestion.id, in: transaction)
                count += 1
            }
            if plan.remembers, let party = plan.party {
                for field in Set(chosen.map(\.field)).sorted() where !field.isEmpty {
                    try UsualPartyTable.remember(
                        party,
                        for: field,
                        of: jurisdiction,
                        in: transaction
                    )
                }
            }
            let pairs = zip(chosen, parties).map { "\($0.id):\($1)" }
            return Recorded(
                count,
                Deed(
                    "screening.assign",
                    in: jurisdiction,
                    object: "screening-round \(round.id)",
                    reason: note,
                    facts: [
                        "due": due.description, "count": String(count),
                        "assigned": pairs.joined(separator: " "),
                    ]
                )
            )
        }
    }

    /// Ends an assignment without its opinion: calls it back, waives it, or asks another unit
    /// instead, always for a reason in words.
    package func end(
        _ id: ID<Assignment>,
        _ ending: Assignment.Ending,
        because typed: String,
        askingInstead other: ID<Party>? = nil,
        of jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(AssignmentError) {
        try Self.authorise(actor, .screenSuggestions, in: jurisdiction)
        let reason = ChineseText.cleaned(typed)
        guard !reason.isEmpty else { throw .reasonMissing }
        guard reason.count <= Self.mostCharacters else {
            throw .textTooLong(characters: reason.count)
        }
        let now = ledger.clock.now()
        try await ledger.record(by: actor) {
            (transaction: Transaction<AssignmentError>) throws(AssignmentError) in
            let found = try AssignmentTable.find(id, in: transaction)
            guard let found else { throw .notFound }
            _ = try Self.openRound(found.round, of: jurisdiction, in: transaction)
            // Read again under the round's lock: somebody may have been quicker.
            guard try AssignmentTable.find(id, in: transaction)?.isLive == true else {
                throw .ended
            }
            guard try OpinionTable.all(of: id, in: transaction).isEmpty else { throw .answered }
            try AssignmentTable.end(id, ending, because: reason, at: now, in: transaction)
            if let other {
                try Self.ask(other, insteadOf: found, jurisdiction, actor, now, transaction)
            }
            try SuggestionTable.touch(found.suggestion, in: transaction)
            var facts = ["ending": ending.rawValue, "party": found.party.description]
            facts["instead"] = other?.description
            return Recorded(
                (),
                Deed(
                    "screening.end-assignment",
                    in: jurisdiction,
                    object: "suggestion \(found.suggestion)",
                    reason: reason,
                    facts: facts
                )
            )
        }
    }

    /// Asks another unit on the same terms.
    private static func ask(
        _ other: ID<Party>,
        insteadOf found: Assignment,
        _ jurisdiction: ID<Jurisdiction>,
        _ actor: Actor,
        _ now: Instant,
        _ transaction: Transaction<AssignmentError>
    ) throws(AssignmentError) {
        let parties = try Party.all(of: jurisdiction, on: now.date, in: transaction)
        guard parties.contains(where: { $0.id == other }) else { throw .partyUnknown }
        let asked = try AssignmentTable.all(
            of: found.suggestion,
            in: found.round,
            in: transaction
        )
        guard !asked.contains(where: { $0.party == other && $0.isLive }) else {
            throw .askedAlready
        }
        try AssignmentTable.insert(
            Assignment(
                id: .random(),
                round: found.round,
                suggestion: found.suggestion,
                party: other,
                dueOn: max(found.dueOn, now.date),
                note: found.note,
                assignedAt: now,
                post: actor.postNames.zh,
                postEnglish: actor.postNames.en,
                ending: nil,
                endingReason: "",
                endedAt: nil
            ),
            in: transaction
        )
    }
}

extension Assigning {
    static func authorise(
        _ actor: Actor,
        _ permission: Permission,
        in jurisdiction: ID<Jurisdiction>
    ) throws(AssignmentError) {
        do throws(Denied) {
            try actor.authorise(permission, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    /// A round of the jurisdiction that is open, locked.
    static func openRound(
        _ id: ID<ScreeningRound>,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<AssignmentError>
    ) throws(AssignmentError) -> ScreeningRound {
        guard let round = try ScreeningRoundTable.find(id, locking: true, in: transaction),
            let call = try SuggestionCallTable.find(round.call, in: transaction),
            call.jurisdiction == jurisdiction
        else { throw .notFound }
        guard round.isOpen else { throw .roundClosed }
        return round
    }

    private static func due(
        _ term: AssignmentPlan.Term,
        on today: CivilDate,
        in transaction: Transaction<AssignmentError>
    ) throws(AssignmentError) -> CivilDate {
        switch term {
        case .day(let day):
            guard day >= today else { throw .dueInThePast(day) }
            return day
        case .workingDays(let count):
            guard days.contains(count) else { throw .daysOutOfRange }
            let calendar = try WorkingCalendar.read(in: transaction)
            do throws(WorkingCalendarError) {
                return try calendar.adding(workingDays: count, to: today)
            } catch .yearNotCovered(let year) {
                throw .yearNotCovered(year)
            } catch {
                throw .store(.unavailable(code: error.code))
            }
        }
    }

    private static func chosen(
        _ ids: [ID<Suggestion>],
        in round: ScreeningRound,
        _ transaction: Transaction<AssignmentError>
    ) throws(AssignmentError) -> [Suggestion] {
        var chosen: [Suggestion] = []
        for id in Set(ids).sorted() {
            guard let found = try SuggestionTable.find(id, in: transaction),
                found.call == round.call, found.state != .withdrawn
            else { throw .notFound }
            chosen.append(found)
        }
        return chosen
    }

    /// Whom to ask about each of the suggestions.
    private static func parties(
        for suggestions: [Suggestion],
        _ plan: AssignmentPlan,
        of jurisdiction: ID<Jurisdiction>,
        _ now: Instant,
        _ transaction: Transaction<AssignmentError>
    ) throws(AssignmentError) -> [ID<Party>] {
        if let party = plan.party {
            let known = try Party.all(of: jurisdiction, on: now.date, in: transaction)
            guard known.contains(where: { $0.id == party }) else { throw .partyUnknown }
            return suggestions.map { _ in party }
        }
        let usual = Dictionary(
            try UsualPartyTable.all(of: jurisdiction, in: transaction).map { ($0.field, $0.party) },
            uniquingKeysWith: { $1 }
        )
        let missing = Set(suggestions.map(\.field)).filter { usual[$0] == nil }
        guard missing.isEmpty else { throw .noUsualParty(fields: missing.sorted()) }
        return suggestions.compactMap { usual[$0.field] }
    }
}
