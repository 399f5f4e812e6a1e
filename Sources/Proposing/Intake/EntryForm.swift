import Civics
import Ledger

/// What a clerk typed into the form for a suggestion that came on paper, by telephone or in person.
package struct EntryForm: Hashable, Sendable {
    /// What the public form has too.
    package var suggestion: SuggestionForm
    /// The name of the channel.
    package var channel: String
    /// The name of the way of arrival.
    package var via: String
    /// The day it arrived, as written.
    package var received: String
    /// The day of the postmark, as written; may be empty.
    package var postmark: String
    /// The key of the unit it is from; may be empty.
    package var party: String
    /// Who would benefit; may be empty.
    package var beneficiaries: String
    /// What it may cost, in 万元 where no unit is written; may be empty.
    package var cost: String

    /// Takes what was typed.
    package init(
        suggestion: SuggestionForm,
        channel: String,
        via: String,
        received: String,
        postmark: String = "",
        party: String = "",
        beneficiaries: String = "",
        cost: String = ""
    ) {
        self.suggestion = suggestion
        self.channel = channel
        self.via = via
        self.received = received
        self.postmark = postmark
        self.party = party
        self.beneficiaries = beneficiaries
        self.cost = cost
    }
}

/// The fields that only a clerk's form has, read; with what is wrong with them.
struct EntryFacts {
    private(set) var faults: [SuggestionFault] = []
    let channel: Channel?
    let via: ArrivalWay?
    let received: CivilDate?
    let postmark: CivilDate?
    let party: ID<Party>?
    let beneficiaries: String
    let cost: Money?

    init(_ form: EntryForm, today: CivilDate) {
        var faults: [SuggestionFault] = []
        channel = Channel(rawValue: form.channel)
        if channel == nil { faults.append(.channelMissing) }
        via = ArrivalWay(rawValue: form.via).flatMap { $0 == .notRecorded ? nil : $0 }
        if via == nil { faults.append(.viaMissing) }
        received = try? CivilDate(written: form.received)
        if let received {
            if received > today { faults.append(.receivedInFuture) }
        } else {
            faults.append(.receivedUnreadable)
        }
        postmark = try? CivilDate(written: form.postmark)
        let hasPostmark = !ChineseText.cleanedLine(form.postmark).isEmpty
        if hasPostmark, via != nil, via != .letter {
            faults.append(.postmarkWithoutLetter)
        } else if hasPostmark, postmark == nil {
            faults.append(.postmarkUnreadable)
        } else if let postmark, let received, postmark > received {
            faults.append(.postmarkAfterArrival)
        }
        party = ID<Party>(form.party)
        if !form.party.isEmpty, party == nil { faults.append(.partyUnknown) }
        beneficiaries = ChineseText.cleanedLine(form.beneficiaries)
        if beneficiaries.count > 200 {
            faults.append(.beneficiariesTooLong(characters: beneficiaries.count))
        }
        let typedCost = ChineseText.cleanedLine(form.cost)
        let cost = try? Money(written: typedCost, unit: .wan)
        self.cost = cost.flatMap { $0.fen < 0 ? nil : $0 }
        if !typedCost.isEmpty, self.cost == nil { faults.append(.costUnreadable) }
        self.faults = faults
    }
}
