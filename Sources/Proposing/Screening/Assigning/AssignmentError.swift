package import Civics
package import Ledger

/// Why nobody was asked, or an opinion was not taken.
package enum AssignmentError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such round, suggestion or assignment here.
    case notFound
    /// No suggestion was chosen.
    case nothingChosen
    /// There is no such unit here.
    case partyUnknown
    /// Nobody is usually asked about these fields.
    case noUsualParty(fields: [String])
    /// The unit is asked already.
    case askedAlready
    /// Fewer than 1 or more than 120 working days.
    case daysOutOfRange
    /// The working days of a year are not known yet.
    case yearNotCovered(Int)
    /// The last day is over.
    case dueInThePast(CivilDate)
    /// A text has too many characters; how many it has.
    case textTooLong(characters: Int)
    /// It has to be explained in words.
    case reasonMissing
    /// The round is closed.
    case roundClosed
    /// The assignment has ended.
    case ended
    /// The unit has given its opinion; it stays.
    case answered
    /// No verdict was chosen.
    case verdictMissing
    /// The opinion has fewer than 4 characters; how many it has.
    case textTooShort(characters: Int)
    /// Who took part has to be said: units, and a number of people from 1 to 10,000.
    case attendanceMissing
    /// The number of people cannot be read.
    case peopleUnreadable
    /// The estimated cost cannot be read.
    case costUnreadable
    /// The day of the discussion cannot be read.
    case dayMissing
    /// The day of the discussion is still to come.
    case dayInTheFuture(CivilDate)
    /// Somebody else gave an opinion since the page was opened.
    case changedMeanwhile(latest: Opinion)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "assignment.denied"
        case .notFound: "assignment.not-found"
        case .nothingChosen: "assignment.nothing-chosen"
        case .partyUnknown: "assignment.party-unknown"
        case .noUsualParty: "assignment.no-usual-party"
        case .askedAlready: "assignment.asked-already"
        case .daysOutOfRange: "assignment.days-out-of-range"
        case .yearNotCovered: "assignment.year-not-covered"
        case .dueInThePast: "assignment.due-in-the-past"
        case .textTooLong: "assignment.text-too-long"
        case .reasonMissing: "assignment.reason-missing"
        case .roundClosed: "assignment.round-closed"
        case .ended: "assignment.ended"
        case .answered: "assignment.answered"
        case .verdictMissing: "assignment.verdict-missing"
        case .textTooShort: "assignment.text-too-short"
        case .attendanceMissing: "assignment.attendance-missing"
        case .peopleUnreadable: "assignment.people-unreadable"
        case .costUnreadable: "assignment.cost-unreadable"
        case .dayMissing: "assignment.day-missing"
        case .dayInTheFuture: "assignment.day-in-the-future"
        case .changedMeanwhile: "assignment.changed-meanwhile"
        case .store(let error): error.code
        }
    }
}
