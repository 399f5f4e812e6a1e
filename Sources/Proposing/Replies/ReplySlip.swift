package import Civics
import Database
package import Ledger

/// An answer to be printed and posted (答复单), for those who wrote a letter.
///
/// The tracking code is not in the record, only its digest, so it cannot stand on the slip.
package struct ReplySlip: Hashable, Sendable {
    /// The suggestion.
    package let suggestion: Suggestion
    /// The answer that holds.
    package let reply: Reply
    /// The unit that answers the call; nil between calls.
    package let unit: PartyName?
    /// Where one asks, without the unit's name in front; empty between calls.
    package let contact: String
    /// Whether a tracking code was given for it.
    package let hasCode: Bool
}

extension ReadingReplies {
    /// The slip of one suggestion; not found as long as it has no answer.
    package func slip(
        of id: ID<Suggestion>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> ReplySlip {
        try ledger.authoriseReading(actor, .replyToSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let slip = try ReplySlip(of: id, in: transaction),
                slip.suggestion.jurisdiction == jurisdiction
            else { throw .notFound }
            return slip
        }
    }

    /// The slips of what was answered on a day, at most 200; by one way of arrival, or all.
    package func slips(
        answeredOn day: CivilDate,
        via: ArrivalWay?,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [ReplySlip] {
        try ledger.authoriseReading(actor, .replyToSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let found = try ReplyTable.answered(
                from: Instant(day),
                until: Instant(day.advanced(by: 1)),
                via: via,
                of: jurisdiction,
                limit: Replying.mostAtOnce,
                in: transaction
            )
            var slips: [ReplySlip] = []
            for id in found {
                if let slip = try ReplySlip(of: id, in: transaction) { slips.append(slip) }
            }
            return slips
        }
    }
}

extension ReplySlip {
    init?<F: StoreFailure>(
        of id: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) {
        guard let suggestion = try SuggestionTable.find(id, in: transaction),
            let reply = try ReplyTable.all(of: id, in: transaction).last
        else { return nil }
        self.suggestion = suggestion
        self.reply = reply
        var call: SuggestionCall?
        if let id = suggestion.call { call = try SuggestionCallTable.find(id, in: transaction) }
        var unit: PartyName?
        if let call {
            unit = try PartyNameTable.current(of: call.party, on: reply.at.date, in: transaction)
        }
        self.unit = unit
        contact = call?.contact(naming: unit?.name) ?? ""
        hasCode = try SuggestionTable.hasCode(id, in: transaction)
    }
}
