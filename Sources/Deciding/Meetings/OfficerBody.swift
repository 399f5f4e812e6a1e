import Civics
import Database
import Ledger
import Proposing

/// What a new officer is checked against: those named, those who left, the deputies, the accounts
/// and the list of candidates.
struct OfficerBody: Sendable {
    /// Those with a part in the votes now.
    let officers: [MeetingOfficer]
    /// Those who had one and left; nobody of them has another.
    let left: [MeetingOfficer]
    /// The deputies of the meeting.
    let people: [MeetingDeputy]
    /// Their delegations.
    let delegations: [Delegation]
    /// The accounts of the jurisdiction with what they may do.
    let accounts: [AccountRights]
    /// The frozen list of the year; nil while there is none.
    let list: CandidateBook?

    /// Reads those of a meeting.
    init(
        of meeting: Meeting,
        in transaction: Transaction<MeetingError>
    ) throws(MeetingError) {
        officers = try MeetingOfficerTable.all(of: meeting.id, in: transaction)
        left = try OfficerSuccessionTable.all(of: meeting.id, in: transaction).map(\.left)
        people = try meeting.people(in: transaction)
        delegations = try CongressTermTable.delegations(of: meeting.term, in: transaction)
        accounts = try AccountRights.all(in: meeting.jurisdiction, transaction)
        list = try meeting.frozenList(in: transaction)?.book
    }
}
