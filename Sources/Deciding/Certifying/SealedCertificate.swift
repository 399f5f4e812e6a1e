package import Civics
import Ledger

/// A certificate as it stands in the record, with everything that was done with it.
package struct SealedCertificate: Hashable, Sendable {
    /// SHA-256 of the text: what was signed.
    package let fingerprint: Digest
    /// The canonical text, as it was written then.
    package let text: String
    /// What it says.
    package let certificate: Certificate
    /// Who has signed, in that order: the chief scrutineer, then the presidium.
    package let signatures: [Signature]
    /// How it was announced; nil before.
    package let announcement: Announcement?
    /// How the papers were sealed; nil before.
    package let seal: Seal?

    /// Somebody's signature on the fingerprint.
    package struct Signature: Hashable, Sendable {
        /// As what.
        package let role: MeetingRole
        /// Whose.
        package let name: String
        /// The decision of the presidium; empty for the chief scrutineer.
        package let document: String
        /// When.
        package let at: Instant
    }

    /// The announcement in the meeting, and the public notice (公告).
    package struct Announcement: Hashable, Sendable {
        /// The notice's number (公告第…号).
        package let number: String
        /// When the result was told in the hall: from then on it is public.
        package let at: Instant
        /// Under which key the count is published; nil where the rule publishes none.
        package let key: BallotKey
    }

    /// The seal on the papers (封存).
    package struct Seal: Hashable, Sendable {
        /// How many packets.
        package let packets: Int
        /// Where they are kept, and by whom.
        package let place: String
        /// Until which day at the least.
        package let until: CivilDate
        /// When they were sealed.
        package let at: Instant
    }
}
