import Civics
import Database
import Ledger

/// Ruling on a suggestion, as a step of a use case's transaction.
///
/// The use case authorises, locks the round and then the suggestion, and compares its version. A
/// round is locked before its suggestions, by ``lockRounds(of:in:)``: who takes them the other way
/// round may have to wait for somebody who waits for them.
enum RulingAct {
    /// Enters a ruling: in the call's open round, or without one for a suggestion that came late,
    /// came without a call, or is held back.
    ///
    /// - Returns: The facts for the use case's audit entry.
    static func rule<F: RulingFailure>(
        _ checked: CheckedRuling,
        on suggestion: Suggestion,
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> [String: String] {
        let ruling = checked.ruling
        guard suggestion.state.successors.contains(.decided) else {
            throw .ruling(.wrongState(suggestion.state))
        }
        let entries = try RulingTable.all(on: suggestion.id, in: transaction)
        let round = try round(of: suggestion, entries, in: transaction)
        if ruling.outcome == .takenForward, round?.isLast == true {
            throw .ruling(.nothingAfterLastRound)
        }
        if let other = ruling.duplicateOf {
            try checkDuplicate(of: other, suggestion, in: transaction)
        }
        var stops: [CheckedStop] = []
        if let round {
            try checkSecondOpinion(on: suggestion, in: round, by: actor, in: transaction)
            stops = try CheckedStop.all(on: suggestion.id, in: round.id, in: transaction)
            guard checked.heeds(stops) else {
                throw .ruling(.hardStop(reasons: stops.flatMap(\.item.reasons)))
            }
        }
        return try enter(
            ruling,
            grounds: ruling.grounds,
            stoppedBy: stops.map(\.name),
            overriding: stops.isEmpty ? "" : checked.overriding,
            on: suggestion,
            in: round,
            after: entries,
            by: actor,
            at: now,
            in: transaction
        )
    }

    /// Locks the open rounds of suggestions, before the suggestions themselves are.
    static func lockRounds<F: StoreFailure>(
        of suggestions: [ID<Suggestion>],
        in transaction: Transaction<F>
    ) throws(F) {
        var calls: Set<ID<SuggestionCall>> = []
        for id in suggestions {
            let found = try SuggestionTable.find(id, in: transaction)
            if let call = found?.call { calls.insert(call) }
        }
        for call in calls.sorted() {
            _ = try ScreeningRoundTable.lockOpen(of: call, in: transaction)
        }
    }

    /// Takes the ruling on a suggestion back: it is among those taken up again.
    ///
    /// - Returns: The facts for the use case's audit entry.
    static func takeBack<F: RulingFailure>(
        from suggestion: Suggestion,
        because reason: String,
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> [String: String] {
        guard suggestion.ruling != nil, suggestion.state.successors.contains(.acknowledged) else {
            throw .ruling(.wrongState(suggestion.state))
        }
        let entries = try RulingTable.all(on: suggestion.id, in: transaction)
        let round = try round(of: suggestion, entries, in: transaction)
        return try enter(
            nil,
            grounds: reason,
            stoppedBy: [],
            overriding: "",
            on: suggestion,
            in: round,
            after: entries,
            by: actor,
            at: now,
            in: transaction
        )
    }

    /// The round that a ruling belongs to now, locked; nil where none is needed.
    private static func round<F: RulingFailure>(
        of suggestion: Suggestion,
        _ entries: [RulingEntry],
        in transaction: Transaction<F>
    ) throws(F) -> ScreeningRound? {
        guard let call = suggestion.call, !suggestion.isLate, suggestion.hold == nil else {
            return nil
        }
        guard let open = try ScreeningRoundTable.lockOpen(of: call, in: transaction) else {
            throw .ruling(.noRoundOpen)
        }
        // Every other round of the call is closed: what it decided last stands.
        if let last = entries.last(where: { $0.round != nil && $0.round != open.id }),
            last.ruling?.outcome.staysInScreening == false, let id = last.round
        {
            let earlier = try ScreeningRoundTable.find(id, in: transaction)
            throw .ruling(.decidedInRound(earlier?.number ?? 0))
        }
        return open
    }

    /// Follows who says the same as whom, from the other suggestion on.
    private static func checkDuplicate<F: RulingFailure>(
        of other: ID<Suggestion>,
        _ suggestion: Suggestion,
        in transaction: Transaction<F>
    ) throws(F) {
        guard other != suggestion.id else { throw .ruling(.duplicateOfItself) }
        var seen: Set<ID<Suggestion>> = []
        var next: ID<Suggestion>? = other
        while let id = next, seen.insert(id).inserted {
            guard id != suggestion.id else { throw .ruling(.duplicateCircle) }
            let found = try SuggestionTable.find(id, in: transaction)
            guard let found, found.jurisdiction == suggestion.jurisdiction else {
                throw .ruling(.duplicateUnknown)
            }
            next = found.ruling?.duplicateOf
        }
    }

    /// A unit never screens what it suggested alone: another one's opinion has to be on record.
    private static func checkSecondOpinion<F: RulingFailure>(
        on suggestion: Suggestion,
        in round: ScreeningRound,
        by actor: Actor,
        in transaction: Transaction<F>
    ) throws(F) {
        guard let own = suggestion.party else { return }
        let assignments = try AssignmentTable.all(
            of: suggestion.id,
            in: round.id,
            in: transaction
        )
        let screensItsOwn =
            assignments.contains { $0.isLive && $0.party == own }
            || actor.party == own
        guard screensItsOwn else { return }
        for other in assignments where other.party != own && other.isLive {
            if try OpinionTable.all(of: other.id, in: transaction).last != nil { return }
        }
        throw .ruling(.secondOpinionMissing)
    }

    private static func enter<F: RulingFailure>(
        _ ruling: Ruling?,
        grounds: String,
        stoppedBy: [String],
        overriding: String,
        on suggestion: Suggestion,
        in round: ScreeningRound?,
        after entries: [RulingEntry],
        by actor: Actor,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> [String: String] {
        let number = (entries.last?.number ?? 0) + 1
        try SuggestionTable.update(
            suggestion.id,
            state: ruling == nil ? .acknowledged : .decided,
            ruling: ruling,
            in: transaction
        )
        try RulingTable.insert(
            RulingEntry(
                suggestion: suggestion.id,
                number: number,
                round: round?.id,
                ruling: ruling,
                grounds: grounds,
                stoppedBy: stoppedBy,
                overriding: overriding,
                at: now,
                post: actor.postNames.zh,
                postEnglish: actor.postNames.en
            ),
            in: transaction
        )
        var facts = ["number": String(number), "outcome": ruling?.outcome.rawValue ?? "taken-back"]
        facts["round"] = round.map { String($0.number) }
        facts["reason"] = ruling?.reason?.rawValue
        facts["duplicate-of"] = ruling?.duplicateOf?.description
        facts["stopped-by"] = stoppedBy.isEmpty ? nil : stoppedBy.joined(separator: " ")
        facts["overriding"] = overriding.isEmpty ? nil : overriding
        facts["grounds-sha256"] = grounds.isEmpty ? nil : Digest(of: grounds).hex
        return facts
    }
}
