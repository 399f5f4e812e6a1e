package import Civics
import Database
package import Ledger
package import Pictures
package import Proposing

/// A picture or a scan that shows what a unit or those who accept say (佐证材料).
///
/// It is added and never changed; a wrong one is withdrawn with a reason and stays on its list.
package struct Evidence: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Evidence>
    /// Of which entry.
    package let enrolment: ID<Enrolment>
    /// Which of the entry's, from 1.
    package let number: Int
    /// What it is evidence of.
    package let ground: EvidenceGround
    /// The report that says the milestone is reached; nil of an acceptance.
    package let report: ID<MonthReport>?
    /// The SHA-256 of the bytes that are kept.
    package let digest: Digest
    /// The SHA-256 of the file as it was handed in.
    package let sentDigest: Digest
    /// What it looks like; nil of a scan, and of a picture in which there is hardly anything.
    package let hash: PictureHash?
    /// What it is.
    package let kind: AttachmentKind
    /// How many bytes are kept.
    package let byteCount: Int
    /// How wide the picture is; nought for a scan.
    package let width: Int
    /// How high the picture is; nought for a scan.
    package let height: Int
    /// What is to be seen, as said by who added it.
    package let caption: String
    /// Where that is, as said by who added it.
    package let place: String
    /// The day of it, as said by who added it.
    package let day: CivilDate
    /// The unit that added it.
    package let party: ID<Party>
    /// The post it was added from.
    package let post: ID<Post>
    /// What the post is called, and when it was.
    package let added: MonthReport.Step
    /// What was said of it afterwards, each once at most.
    package var words: [Word]

    /// What somebody said of a file.
    package struct Word: Hashable, Sendable {
        /// What was said.
        package enum Kind: String, StoredName, Hashable, Sendable, CaseIterable {
            /// It is wrong and counts no longer.
            case withdrawn
            /// It stood before, and that is right.
            case right
        }

        /// Of which file.
        let evidence: ID<Evidence>
        /// What was said.
        package let kind: Kind
        /// Why.
        package let reason: String
        /// From which post, and when.
        package let step: MonthReport.Step
    }

    /// That it was withdrawn; nil where it was not.
    package var withdrawal: Word? { words.first { $0.kind == .withdrawn } }

    /// That somebody who reviews finds it right though it stood before; nil where nobody said so.
    package var approval: Word? { words.first { $0.kind == .right } }

    /// Whether everybody may see that it is there: the office published the month that says its
    /// milestone is reached, or others found the project good.
    package func isPublic(_ reports: [MonthReport], _ acceptances: [Acceptance]) -> Bool {
        switch ground {
        case .milestone(let key, let period):
            reports.contains { $0.id == report && $0.state == .published }
                && reports.last { $0.period == period && $0.state == .published }?
                    .content.reachedMilestones.contains(key) == true
        case .acceptance(let ordinal):
            acceptances.contains { $0.ordinal == ordinal && $0.result != .refused }
        }
    }
}

/// That a file, or one that looks like it, stood before as evidence of something else.
package struct FormerEvidence: Hashable, Sendable {
    /// Whether the file is the very same.
    package let isSame: Bool
    /// Where it stood.
    package let subject: ListedSubject
    /// What it was evidence of.
    package let ground: EvidenceGround
    /// The milestone's name; empty of an acceptance.
    package let milestone: String
    /// Which of that entry's it is.
    package let number: Int
    /// When it was added there.
    package let at: Instant
    /// Whether it was withdrawn there.
    package let isWithdrawn: Bool
}

extension DeliveryBoard.Row {
    /// The files that everybody may see, by what they are evidence of; withdrawn ones among them.
    package var publicEvidence: [Evidence] {
        evidence.filter { $0.isPublic(reports, acceptances) }
    }
}
