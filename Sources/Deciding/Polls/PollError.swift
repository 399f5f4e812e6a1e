import Civics
package import Ledger
package import Tallying

/// Why a poll, or one of its ballot sessions, did not go on; nothing was written then.
package enum PollError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such meeting, poll or session in this jurisdiction.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([PollFault])
    /// Somebody else changed it since the form was opened.
    case changedMeanwhile
    /// The poll is not where this step begins.
    case pollIs(PollState)
    /// The session is not where this step begins.
    case sessionIs(SessionState)
    /// Something that must be there first is not.
    case missing(PollGuard)
    /// The numbers of the sessions do not agree with one another.
    case record(RecordError)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "poll.denied"
        case .notFound: "poll.not-found"
        case .faults: "poll.faults"
        case .changedMeanwhile: "poll.changed-meanwhile"
        case .pollIs: "poll.poll-is"
        case .sessionIs: "poll.session-is"
        case .missing: "poll.missing"
        case .record: "poll.record"
        case .store(let error): error.code
        }
    }
}

/// What must be there before a poll goes on (process §2.2).
package enum PollGuard: Hashable, Sendable {
    /// The meeting is not open.
    case meetingOpen(MeetingState)
    /// No list of that year is frozen.
    case list(year: Int)
    /// The list has a later version, which the poll has not taken.
    case newestList(version: Int, newest: Int)
    /// No rule of that year and purpose is adopted.
    case rule(year: Int)
    /// No scheme of that year by which it could be rated is adopted.
    case scheme(year: Int)
    /// The rule fills more seats than the list has items.
    case items(seats: Int, items: Int)
    /// A package is voted on as one, and the list has several.
    case onePackage(items: Int)
    /// The plenary has not adopted the scrutineers.
    case scrutineers
    /// Too few tellers are named: two, each with an account of their own.
    case tellers(Int)
    /// The sitting is over.
    case sittingOpen
    /// Too few deputies are present.
    case quorum(present: Int, deputies: Int, missing: Int)
    /// Another session of the poll is not over yet.
    case sessionOver(number: Int)
    /// The count asks for no further session.
    case nothingToHold
    /// Fewer papers are printed than deputies are present.
    case papers(printed: Int, present: Int)
    /// The count asks for no decision of the presidium.
    case noTie
    /// The count asks for a further session, or for a decision.
    case finished
    /// Nobody has a paper.
    case nobodyHasPaper
    /// Its papers are counted again in another poll of the meeting, whose number this is; nothing
    /// more is done with this one.
    case recounted(ordinal: Int)
    /// The papers of the ballot whose projects it rates are being counted again, in the poll of
    /// the meeting with this number.
    case ratedCounting(ordinal: Int)
    /// They were counted again, in the poll with this number, after its list was written.
    case ratedRecounted(ordinal: Int)
    /// There are no papers that could be counted again.
    case papersToRecount
    /// Whoever signs is not the meeting's officer of that role.
    case officer(MeetingRole)
}

/// One thing wrong with a form of a poll, beside the field where it is.
package enum PollFault: Hashable, Sendable {
    /// It has no title.
    case titleMissing
    /// A text is too long; which, how long it is and how long it may be.
    case tooLong(field: String, characters: Int, most: Int)
    /// The year is none of a frozen list.
    case year
    /// The kind is none that there is, or a street's while this is no street, or the reverse.
    case kind
    /// No announced poll is chosen whose projects could be rated.
    case rated
    /// The government's report is not named.
    case reportMissing
    /// How far a project is is not said; which, by its number on the form.
    case state(item: String)
    /// Every project is suspended or terminated: there is nothing to rate.
    case nothingRated
    /// The number of papers is none.
    case printed(most: Int)
    /// No sitting is chosen.
    case sitting
    /// The items chosen for a further round are not among those it is about, or are too few.
    case items(fewest: Int)
    /// More were chosen than there are open seats.
    case chosen(seats: Int)
    /// The decision is not named.
    case documentMissing
    /// Why is not said.
    case reasonMissing
    /// The decision that opens the sealed packets is not named.
    case openingMissing
    /// The public notice has no number.
    case noticeMissing
    /// The number of sealed packets is none from 1 to 999.
    case packets
    /// Where the packets are kept is not said.
    case placeMissing
    /// The day until which they are kept is none, or is not to come.
    case until

    /// The field of the form it stands beside.
    package var fieldName: String {
        switch self {
        case .titleMissing: "title"
        case .tooLong(let field, _, _): field
        case .year: "year"
        case .kind: "kind"
        case .rated: "rated"
        case .reportMissing: "report"
        case .state(let item): RatingForm.stateField(item)
        case .nothingRated: RatingForm.stateField("1")
        case .printed: "printed"
        case .sitting: "sitting"
        case .items, .chosen: "items"
        case .documentMissing: "document"
        case .reasonMissing: "reason"
        case .openingMissing: "opening"
        case .noticeMissing: "number"
        case .packets: "packets"
        case .placeMissing: "place"
        case .until: "until"
        }
    }
}
