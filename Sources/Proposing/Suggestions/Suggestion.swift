package import Civics
package import Ledger

/// What a resident, a deputy or an organisation would like done (建议).
package struct Suggestion: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Suggestion>
    /// Whose intake it came to.
    package let jurisdiction: ID<Jurisdiction>
    /// The number the office files it under: `BB-2023-JY-0057`.
    package let reference: String
    /// Which of the channels it came by.
    package let channel: Channel
    /// How it arrived.
    package let via: ArrivalWay
    /// Who made it, as they called themselves; personal, shown to intake only.
    package internal(set) var submitter: String
    /// A telephone or an address of e-mail, as `Contact` reads it; personal, shown to intake only.
    package internal(set) var phone: String
    /// The field (领域); empty when nobody chose one.
    package let field: String
    /// The town or street; nil for the whole jurisdiction.
    package let place: ID<Jurisdiction>?
    /// What it is called in lists.
    package internal(set) var title: String
    /// The text, word for word.
    package internal(set) var body: String
    /// Who would benefit, as written; may be empty.
    package let beneficiaries: String
    /// What it may cost; usually not said by the public.
    package let estimatedCost: Money?
    /// The day it arrived.
    package let receivedOn: CivilDate
    /// The day of the postmark, for letters.
    package let postmarkedOn: CivilDate?
    /// Where it stands.
    package let state: State
    /// Counts the changes, so that two clerks do not overwrite each other.
    package let version: Int
    /// Where it is from, and how sure it is.
    package let provenance: Provenance
    /// The call it answers; nil for one that came without.
    package let call: ID<SuggestionCall>?
    /// Whether it came after the call had closed.
    package let isLate: Bool
    /// The unit in whose name it was made, if any.
    package let party: ID<Party>?
    /// The import it came with, if any.
    package let importID: ID<SuggestionImport>?
    /// Why it is held back, while it is.
    package let hold: HoldReason?
    /// What screening has decided about it; nil as long as nothing is.
    package let ruling: Ruling?
    /// The day by which it is to be answered; nil where no call says so.
    package let dueOn: CivilDate?
    /// When its personal data was erased.
    package let erasedAt: Instant?

    /// Puts a suggestion together; the use cases check it.
    package init(
        id: ID<Suggestion>,
        jurisdiction: ID<Jurisdiction>,
        reference: String,
        channel: Channel,
        via: ArrivalWay,
        submitter: String,
        phone: String,
        field: String,
        place: ID<Jurisdiction>?,
        title: String,
        body: String,
        beneficiaries: String,
        estimatedCost: Money?,
        receivedOn: CivilDate,
        postmarkedOn: CivilDate?,
        state: State,
        version: Int,
        provenance: Provenance,
        call: ID<SuggestionCall>? = nil,
        isLate: Bool = false,
        party: ID<Party>? = nil,
        importID: ID<SuggestionImport>? = nil,
        hold: HoldReason? = nil,
        ruling: Ruling? = nil,
        dueOn: CivilDate? = nil,
        erasedAt: Instant? = nil
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.reference = reference
        self.channel = channel
        self.via = via
        self.submitter = submitter
        self.phone = phone
        self.field = field
        self.place = place
        self.title = title
        self.body = body
        self.beneficiaries = beneficiaries
        self.estimatedCost = estimatedCost
        self.receivedOn = receivedOn
        self.postmarkedOn = postmarkedOn
        self.state = state
        self.version = version
        self.provenance = provenance
        self.call = call
        self.isLate = isLate
        self.party = party
        self.importID = importID
        self.hold = hold
        self.ruling = ruling
        self.dueOn = dueOn
        self.erasedAt = erasedAt
    }

    /// The same without name and telephone, and with telephone numbers in the text masked: what
    /// anybody but intake and its author sees.
    package var withoutContacts: Suggestion {
        var copy = forItsAuthor
        copy.title = ChineseText.maskingTelephoneNumbers(in: title)
        copy.body = ChineseText.maskingTelephoneNumbers(in: body)
        return copy
    }

    /// The same without name and telephone: what whoever holds the code sees.
    var forItsAuthor: Suggestion {
        var copy = self
        copy.submitter = ""
        copy.phone = ""
        return copy
    }
}
