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
    package let submitter: String
    /// A telephone; personal, shown to intake only.
    package let phone: String
    /// The field (领域); empty when nobody chose one.
    package let field: String
    /// The town or street; nil for the whole jurisdiction.
    package let place: ID<Jurisdiction>?
    /// What it is called in lists.
    package let title: String
    /// The text, word for word.
    package let body: String
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
        provenance: Provenance
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
    }
}
