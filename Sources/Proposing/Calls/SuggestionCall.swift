package import Civics
import Database
package import Ledger

/// A call for suggestions (征集公告): for which year, from when to when, from whom, who answers.
package struct SuggestionCall: Hashable, Sendable {
    /// How far a call is; it moves forward only.
    package enum State: String, StoredName, Hashable, Sendable, CaseIterable {
        /// It is being written.
        case draft
        /// It is published; suggestions count from its first day to its last.
        case open
        /// Intake is frozen; what comes later goes to the reserve.
        case closed

        /// The states that may follow.
        package var successors: [State] {
            switch self {
            case .draft: [.open]
            case .open: [.closed]
            case .closed: []
            }
        }
    }

    /// The key of the row.
    package let id: ID<SuggestionCall>
    /// Who calls.
    package let jurisdiction: ID<Jurisdiction>
    /// The unit that answers.
    package let party: ID<Party>
    /// The year in which the projects are to be done.
    package let year: Int
    /// How far it is.
    package internal(set) var state: State
    /// Counts the changes.
    package let version: Int
    /// The text of the notice.
    package let notice: String
    /// The text in English; may be empty.
    package let noticeEnglish: String
    /// The decision or document it rests on.
    package let basis: String
    /// Where one asks: an address, a telephone of the office.
    package let contact: String
    /// The channels it is open to, in their order.
    package let channels: [Channel]
    /// The fields (领域) it asks for.
    package let fields: [String]
    /// The first day.
    package let opensOn: CivilDate
    /// The last day, itself included.
    package internal(set) var closesOn: CivilDate
    /// Whether a letter counts from its postmark (邮戳) or from its arrival.
    package let postmarkCounts: Bool
    /// Within how many working days everybody is answered, counted from the last day.
    package let answerDays: Int
    /// Where it is from, and how sure it is.
    package let provenance: Provenance

    /// Puts a call together; the use cases check it.
    package init(
        id: ID<SuggestionCall>,
        jurisdiction: ID<Jurisdiction>,
        party: ID<Party>,
        year: Int,
        state: State,
        version: Int,
        notice: String,
        noticeEnglish: String,
        basis: String,
        contact: String,
        channels: [Channel],
        fields: [String],
        opensOn: CivilDate,
        closesOn: CivilDate,
        postmarkCounts: Bool,
        answerDays: Int,
        provenance: Provenance
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.party = party
        self.year = year
        self.state = state
        self.version = version
        self.notice = notice
        self.noticeEnglish = noticeEnglish
        self.basis = basis
        self.contact = contact
        self.channels = channels
        self.fields = fields
        self.opensOn = opensOn
        self.closesOn = closesOn
        self.postmarkCounts = postmarkCounts
        self.answerDays = answerDays
        self.provenance = provenance
    }

    /// Whether a suggestion that came on a day, or was posted on one, comes too late.
    ///
    /// A letter counts from its postmark where the call says so (邮戳规则).
    package func isTooLate(receivedOn: CivilDate, postmarkedOn: CivilDate?) -> Bool {
        let counted = postmarkCounts ? postmarkedOn ?? receivedOn : receivedOn
        return counted > closesOn
    }
}
