import Civics
import Database
import Ledger

/// A suggestion on its way into the record, by whichever way it came: checked, not yet numbered.
struct Newcomer: Sendable {
    let checked: CheckedSuggestion
    let channel: Channel
    let via: ArrivalWay
    var party: ID<Party>?
    let receivedOn: CivilDate
    var postmarkedOn: CivilDate?
    var beneficiaries = ""
    var estimatedCost: Money?
    /// Whether the rules for holding look at it; what a clerk enters has been looked at.
    let isJudged: Bool

    /// Numbers it, writes it with its files, and gives it back with its entry in the audit trail.
    func enter<F: StoreFailure>(
        tracking: [UInt8],
        home: Jurisdiction,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> (suggestion: Suggestion, deed: Deed) {
        let verdict = try verdict(in: home.id, at: now, transaction)
        let suggestion = try numbered(home, held: verdict?.reason, at: now, in: transaction)
        try SuggestionTable.insert(
            suggestion,
            tracking: tracking,
            received: now,
            in: transaction
        )
        try HoldTable.note(
            text: suggestion.body,
            of: suggestion.id,
            in: home.id,
            at: now,
            transaction
        )
        if let verdict {
            try HoldTable.hold(suggestion.id, verdict, at: now, in: transaction)
        }
        for (index, file) in checked.files.enumerated() {
            try AttachmentTable.insert(
                file,
                number: index + 1,
                of: suggestion.id,
                at: now,
                in: transaction
            )
        }
        return (suggestion, deed(of: suggestion))
    }

    private func verdict<F: StoreFailure>(
        in home: ID<Jurisdiction>,
        at now: Instant,
        _ transaction: Transaction<F>
    ) throws(F) -> HoldVerdict? {
        guard isJudged else { return nil }
        let alike = try HoldTable.count(
            of: checked.body,
            in: home,
            since: now.advanced(by: .seconds(-3600)),
            transaction
        )
        return HoldRules.verdict(on: checked.body, alikeInLastHour: alike)
    }

    private func numbered<F: StoreFailure>(
        _ home: Jurisdiction,
        held: HoldReason?,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> Suggestion {
        let year = now.date.year
        let number = try SuggestionTable.nextNumber(of: home.id, year: year, in: transaction)
        let arrival = try ArrivalDesk(of: home.id, in: transaction)
            .place(receivedOn: receivedOn, postmarkedOn: postmarkedOn)
        return Suggestion(
            id: .random(),
            jurisdiction: home.id,
            reference: Reference.make(slug: home.slug, year: year, number: number),
            channel: channel,
            via: via,
            submitter: checked.submitter,
            phone: checked.phone,
            field: checked.field,
            place: checked.place,
            title: checked.title,
            body: checked.body,
            beneficiaries: beneficiaries,
            estimatedCost: estimatedCost,
            receivedOn: receivedOn,
            postmarkedOn: postmarkedOn,
            state: held == nil ? arrival.state : .held,
            version: 1,
            provenance: Provenance(.recorded, source: ""),
            call: arrival.call,
            isLate: arrival.isLate,
            party: party,
            hold: held,
            ruling: arrival.ruling,
            dueOn: arrival.dueOn
        )
    }

    private func deed(of suggestion: Suggestion) -> Deed {
        var facts = ["reference": suggestion.reference, "channel": channel.rawValue]
        if via != .website { facts["via"] = via.rawValue }
        if !checked.files.isEmpty { facts["files"] = String(checked.files.count) }
        if let hold = suggestion.hold { facts["hold"] = hold.rawValue }
        if let party { facts["party"] = party.description }
        if suggestion.isLate { facts["late"] = "1" }
        return Deed(
            "suggestion.submit",
            in: suggestion.jurisdiction,
            object: "suggestion \(suggestion.id)",
            facts: facts
        )
    }
}
