package import Civics
import Database
import Ledger
import Tallying

/// An announced poll whose projects can be rated, with what it decided.
package struct RatedPoll: Hashable, Sendable {
    /// The poll.
    package let poll: Poll
    /// SHA-256 of its certificate.
    package let certificate: Digest
    /// The number of the public notice of its result.
    package let notice: String
    /// What it decided, in the order of the announcement.
    package let elected: [Poll.Item]
}

extension RatedPoll {
    /// Every announced poll of a congress that decided something, the latest meeting first; of one
    /// whose papers were counted again the recount.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [RatedPoll] {
        var rated: [RatedPoll] = []
        for meeting in try MeetingTable.all(of: jurisdiction, in: transaction) {
            for poll in try PollTable.all(of: meeting.id, in: transaction)
            where try RecountTable.after(poll.id, in: transaction) == nil {
                guard let count = try RatedPoll(poll, in: transaction), !count.elected.isEmpty
                else { continue }
                rated.append(count)
            }
        }
        return rated
    }

    /// Reads what a poll decided; nil where that is not announced, or is no vote of a congress.
    init?<F: StoreFailure>(_ poll: Poll, in transaction: Transaction<F>) throws(F) {
        guard poll.kind == .projects, poll.state.isPublic,
            let sealed = try CertificateTable.find(poll.id, in: transaction),
            let announcement = sealed.announcement,
            let record = try? CongressRecord(json: Array(sealed.certificate.record.utf8)),
            let outcome = try? record.count().outcome
        else { return nil }
        let elected = outcome.elected.compactMap { id in poll.items.first { $0.id == id.text } }
        self.init(
            poll: poll,
            certificate: sealed.fingerprint,
            notice: announcement.number,
            elected: elected
        )
    }
}
