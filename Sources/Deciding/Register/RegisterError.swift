package import Civics
package import Ledger

/// Why nothing was registered; nothing of it is in the record then.
package enum RegisterError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such sitting, session or deputy in this jurisdiction.
    case notFound

    // Of sittings.

    /// The meeting is not open.
    case meetingNotOpen(MeetingState)
    /// The day is no day.
    case day
    /// The day lies outside the meeting.
    case dayOutside(first: CivilDate, last: CivilDate)
    /// Another sitting is still open; its number.
    case sittingOpen(number: Int)
    /// The sitting is over; its number.
    case sittingClosed(number: Int)
    /// A ballot session in the sitting is under way.
    case sessionUnderWay(PollTitle, number: Int)

    // Of a deputy at a desk.

    /// No deputy any longer.
    case notInOffice
    /// There already.
    case presentAlready
    /// Has not checked in, or left since: gets no paper.
    case notPresent
    /// Not in the hall: cannot leave it.
    case notHere
    /// Holds a paper of a session whose papers are being issued, which has to be given back first.
    case holdsPaper([PollTitle])
    /// Stands in a register that is closed.
    case registered
    /// Something happened at another desk since.
    case changedMeanwhile
    /// A reason is asked for.
    case reasonMissing
    /// No number of the roll was given.
    case numbersMissing
    /// Numbers that nobody in office has, as they were given.
    case numbersUnknown([String])

    // Of papers.

    /// Papers of no session, or of other ones than the desk showed, are being issued.
    case issuingChanged
    /// The deputy has a paper of each.
    case issuedAlready([PollTitle])
    /// The deputy has no paper of it.
    case noPaper
    /// No paper is left; how many were printed.
    case noneLeft(PollTitle, printed: Int)

    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "register.denied"
        case .notFound: "register.not-found"
        case .meetingNotOpen: "register.meeting-not-open"
        case .day: "register.day"
        case .dayOutside: "register.day-outside"
        case .sittingOpen: "register.sitting-open"
        case .sittingClosed: "register.sitting-closed"
        case .sessionUnderWay: "register.session-under-way"
        case .notInOffice: "register.not-in-office"
        case .numbersMissing: "register.numbers-missing"
        case .numbersUnknown: "register.numbers-unknown"
        case .presentAlready: "register.present-already"
        case .notPresent: "register.not-present"
        case .notHere: "register.not-here"
        case .holdsPaper: "register.holds-paper"
        case .registered: "register.registered"
        case .changedMeanwhile: "register.changed-meanwhile"
        case .reasonMissing: "register.reason-missing"
        case .issuingChanged: "register.issuing-changed"
        case .issuedAlready: "register.issued-already"
        case .noPaper: "register.no-paper"
        case .noneLeft: "register.none-left"
        case .store(let error): error.code
        }
    }
}

/// What a poll is called, in both languages.
package struct PollTitle: Hashable, Sendable {
    /// In Chinese.
    package let name: String
    /// In English; may be empty.
    package let nameEnglish: String

    /// Names a poll.
    package init(name: String, nameEnglish: String) {
        self.name = name
        self.nameEnglish = nameEnglish
    }
}

/// Why something done at a desk is undone: from a list, because a free text would hold a name, and
/// an entry of the audit chain has a time.
package enum DeskReason: String, Hashable, Sendable, CaseIterable {
    /// Somebody else was meant.
    case wrongPerson = "wrong-person"
    /// The wrong button, or twice.
    case slip
    /// The pass was used by somebody who is not its deputy.
    case foreignPass = "foreign-pass"
}

/// Why a paper is exchanged (换票).
package enum ExchangeReason: String, Hashable, Sendable, CaseIterable {
    /// Written on wrongly.
    case miswritten
    /// Torn, wet or dirty.
    case damaged
    /// Misprinted.
    case misprinted
}
