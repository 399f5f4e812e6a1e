package import Civics
import Database
package import Ledger
package import Tallying

/// What is decided by secret ballot at a meeting (票决事项): a list, a rule, and its sessions.
package struct Poll: Hashable, Sendable {
    /// What is decided.
    package enum Kind: String, StoredName, Hashable, Sendable, CaseIterable {
        /// Which livelihood projects are to be done (票决).
        case projects
        /// What a street recommends (票选), without legal force.
        case recommendation
        /// How satisfied the congress is with the projects of a year (测评).
        case rating

        /// The purpose its rule must have.
        package var purpose: RulePurpose {
            switch self {
            case .projects: .projects
            case .recommendation: .recommendation
            case .rating: .rating
            }
        }
    }

    /// Something on the paper.
    package struct Item: Hashable, Sendable, Codable {
        /// Its number on the paper, which is its id in the record.
        package let id: String
        /// Its name.
        package let name: String
        /// Its English name; empty when nobody translated it.
        package let nameEnglish: String
        /// How far it is, where it is to be rated; nil of a candidate.
        package let state: RatingItemState?

        /// Names an item.
        package init(
            id: String,
            name: String,
            nameEnglish: String,
            state: RatingItemState? = nil
        ) {
            self.id = id
            self.name = name
            self.nameEnglish = nameEnglish
            self.state = state
        }
    }

    /// The list it is on: a frozen one of candidates, or of a rating the list of what is rated,
    /// which has the year and version of the one the projects were chosen from.
    package struct List: Hashable, Sendable {
        /// The year of the list.
        package let year: Int
        /// Its version.
        package let version: Int
        /// SHA-256 of its canonical text.
        package let fingerprint: Digest

        /// Names a list.
        package init(year: Int, version: Int, fingerprint: Digest) {
            self.year = year
            self.version = version
            self.fingerprint = fingerprint
        }
    }

    /// The adopted rule it is by.
    package struct Rule: Hashable, Sendable {
        /// The rule.
        package let id: ID<VotingRule>
        /// SHA-256 of the adopted document: the `rule_hash` of the record.
        package let fingerprint: Digest

        /// Names a rule.
        package init(id: ID<VotingRule>, fingerprint: Digest) {
            self.id = id
            self.fingerprint = fingerprint
        }
    }

    /// The key of the row.
    package let id: ID<Poll>
    /// Whose congress votes.
    package let jurisdiction: ID<Jurisdiction>
    /// At which meeting.
    package let meeting: ID<Meeting>
    /// Which of the meeting's, from 1.
    package let ordinal: Int
    /// What is decided.
    package let kind: Kind
    /// How far it is.
    package var state: PollState
    /// What it is called.
    package let title: String
    /// The same in English; may be empty.
    package let titleEnglish: String
    /// The list, which may be exchanged for a later version until the first session opens.
    package var list: List
    /// The list's items, in the order of the paper.
    package var items: [Item]
    /// The rule; nil before it is adopted for this poll, locked afterwards.
    package var rule: Rule?
    /// The deputies in office, fixed when the first session opens; nil before.
    package var deputies: Int?
    /// Counts the changes.
    package let version: Int
    /// Where it is from, and how sure it is.
    package let provenance: Provenance

    /// Puts a poll together; the use cases check it.
    package init(
        id: ID<Poll>,
        jurisdiction: ID<Jurisdiction>,
        meeting: ID<Meeting>,
        ordinal: Int,
        kind: Kind,
        state: PollState,
        title: String,
        titleEnglish: String,
        list: List,
        items: [Item],
        rule: Rule?,
        deputies: Int?,
        version: Int,
        provenance: Provenance
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.meeting = meeting
        self.ordinal = ordinal
        self.kind = kind
        self.state = state
        self.title = title
        self.titleEnglish = titleEnglish
        self.list = list
        self.items = items
        self.rule = rule
        self.deputies = deputies
        self.version = version
        self.provenance = provenance
    }

    /// The ids of the items on its paper as a record has them: what is suspended or terminated is
    /// not rated.
    package var itemIDs: [ItemID] {
        items.filter { $0.state?.isRated ?? true }.map { ItemID($0.id) }
    }

    /// The items of a rating as a record has them, with those that are not rated.
    var ratedItems: [RatingItem] {
        items.map { RatingItem(ItemID($0.id), $0.state ?? .finished) }
    }

    /// The name of an item; its id where there is none.
    package func name(of id: ItemID, inEnglish: Bool) -> String {
        guard let item = items.first(where: { $0.id == id.text }) else { return id.text }
        return inEnglish && !item.nameEnglish.isEmpty ? item.nameEnglish : item.name
    }
}

extension RatingItemState: Codable {}
