package import Civics
import Database
package import Ledger

/// A monthly bulletin (一月一通报) of a list: drafted from the record, reviewed by another, numbered
/// and frozen when it is issued.
package struct Bulletin: Hashable, Sendable {
    /// How far it is.
    package enum State: String, StoredName, Hashable, Sendable, CaseIterable {
        /// Being written.
        case draft
        /// Looked through by somebody who did not write it.
        case reviewed
        /// Numbered and frozen.
        case issued
    }

    /// What was done to it.
    package enum Act: String, StoredName, Hashable, Sendable, CaseIterable {
        /// Drafted from the record.
        case draft
        /// Its texts were changed.
        case edit
        /// The numbers of the record were taken anew.
        case refresh
        /// Looked through and found good.
        case review
        /// Sent back to whoever writes it.
        case back
        /// Numbered and frozen.
        case issue

        /// Whether it is a writer's.
        var isWriting: Bool { self == .draft || self == .edit || self == .refresh }
    }

    /// A step, and from which post.
    package struct Step: Hashable, Sendable {
        /// What was done.
        package let act: Act
        /// By whom; nil of the operator.
        package let account: ID<Account>?
        /// The post.
        package let post: String
        /// The post in English.
        package let postEnglish: String
        /// When.
        package let at: Instant
        /// Why it was sent back; empty otherwise.
        package let reason: String
    }

    /// The number it was issued under.
    package struct Number: Hashable, Sendable {
        /// Which of the jurisdiction's bulletins, from 1: its address.
        package let serial: Int
        /// The words before the year (机关代字).
        package let organ: String
        /// The year.
        package let year: Int
        /// The number in that year, from 1 without gaps.
        package let number: Int

        /// As it is printed: 示例府督〔2023〕3号.
        package var printed: String { "\(organ)〔\(year)〕\(number)号" }
    }

    /// What issuing froze.
    package struct Issued: Hashable, Sendable {
        /// The number.
        package let number: Number
        /// The day.
        package let day: CivilDate
        /// The text of both editions.
        package let internalText, publicText: String
        /// SHA-256 of each.
        package let internalFingerprint, publicFingerprint: Digest
    }

    /// The key of the row.
    package let id: ID<Bulletin>
    /// Whose it is.
    package let jurisdiction: ID<Jurisdiction>
    /// Of which list.
    package let programme: ID<Programme>
    /// Of which month, 1 to 12 of the list's year.
    package let month: Int
    /// From 1; a correction of an issued one is the next.
    package let version: Int
    /// The unit it is issued by.
    package let issuer: ID<Party>?
    /// How far it is.
    package var state: State
    /// Counts the changes.
    package var revision: Int
    /// Why an issued one is corrected; empty of the first version.
    package let correction: String
    /// The numbers it was written with.
    package var facts: BulletinFacts
    /// The texts.
    package var parts: [BulletinPart: String]
    /// What was done to it, the oldest first.
    package var steps: [Step]
    /// What issuing froze; nil before.
    package var issued: Issued?
    /// How sure it is.
    package let certainty: Certainty

    /// The month as a key: `2023-05`.
    package var period: String {
        "\(facts.year)-\(month < 10 ? "0" : "")\(month)"
    }

    /// Those who wrote it since it was begun.
    package var writers: Set<ID<Account>> {
        Set(steps.filter(\.act.isWriting).compactMap(\.account))
    }

    /// What was done last of a kind.
    package func last(_ act: Act) -> Step? { steps.last { $0.act == act } }

    /// Why a project is behind: as it was written here, or else as its unit reported.
    package func reason(of row: BulletinFacts.Row) -> String {
        parts[.reason(row.number)] ?? row.reason
    }

    /// The next step of a project: as it was written here, or else as its unit reported.
    package func next(of row: BulletinFacts.Row) -> String {
        parts[.next(row.number)] ?? row.next
    }
}
