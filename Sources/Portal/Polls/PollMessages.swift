import Civics
import Deciding
import Tallying
import Wording

extension PollError {
    /// Why nothing was done, in a sentence; nil where it stands beside a field or is no matter of
    /// the page.
    func message(in book: Phrasebook) -> Message? {
        switch self {
        case .denied, .notFound, .faults, .store: nil
        case .changedMeanwhile: .pollRefusedChanged
        case .pollIs(let state): .pollRefusedState(state: book.say(state.name))
        case .sessionIs(let state): .pollRefusedSession(state: book.say(state.name))
        case .missing(let missing): missing.message(in: book)
        case .record(let error): .pollRefusedRecord(code: error.code)
        }
    }
}

extension PollGuard {
    /// What is missing, and how to mend it.
    func message(in book: Phrasebook) -> Message {
        switch self {
        case .meetingOpen(.preparing): .pollMissingMeeting
        case .meetingOpen: .pollMissingMeetingClosed
        case .list(let year): .pollMissingList(year: year)
        case .newestList(let version, let newest):
            .pollMissingNewest(newest: newest, version: version)
        case .rule(let year): .pollMissingRule(year: year)
        case .scheme(let year): .pollMissingScheme(year: year)
        case .items(let seats, let items): .pollMissingItems(seats: seats, items: items)
        case .onePackage(let items): .pollMissingPackage(items: items)
        case .scrutineers: .pollMissingScrutineers
        case .tellers(let count): .pollMissingTellers(count: count)
        case .sittingOpen: .pollMissingSitting
        case .quorum(let present, let deputies, let missing):
            .pollMissingQuorum(present: present, deputies: deputies, missing: missing)
        case .sessionOver(let number): .pollMissingSession(number: number)
        case .nothingToHold: .pollMissingNothing
        case .papers(let printed, let present):
            .pollMissingPapers(printed: printed, present: present)
        case .noTie: .pollMissingTie
        case .finished: .pollMissingFinished
        case .nobodyHasPaper: .pollMissingPaper
        case .recounted(let ordinal): .pollMissingRecounted(number: ordinal)
        case .ratedCounting(let ordinal): .pollMissingRatedCounting(number: ordinal)
        case .ratedRecounted(let ordinal): .pollMissingRatedRecounted(number: ordinal)
        case .papersToRecount: .pollMissingRecountPapers
        case .officer(let role): .pollMissingOfficer(role: book.say(role.called))
        }
    }
}

extension PollFault {
    /// What is wrong with a field.
    var message: Message {
        switch self {
        case .titleMissing: .pollFaultTitle
        case .tooLong(_, let characters, let most):
            .pollFaultLong(characters: characters, most: most)
        case .year: .pollFaultYear
        case .kind: .pollFaultKind
        case .rated: .ratingFaultRated
        case .reportMissing: .ratingFaultReport
        case .state: .ratingFaultState
        case .nothingRated: .ratingFaultNothing
        case .printed(let most): .pollFaultPrinted(most: most)
        case .sitting: .pollFaultSitting
        case .items(let fewest): .pollFaultItems(count: fewest)
        case .chosen(let seats): .pollFaultChosen(count: seats)
        case .documentMissing: .pollFaultDocument
        case .reasonMissing: .pollFaultReason
        case .openingMissing: .pollFaultOpening
        case .noticeMissing: .pollFaultNotice
        case .packets: .pollFaultPackets
        case .placeMissing: .pollFaultPlace
        case .until: .pollFaultUntil
        }
    }
}

extension PollState {
    /// What it is called.
    var name: Message {
        switch self {
        case .prepared: .pollStatePrepared
        case .rulesAdopted: .pollStateRules
        case .scrutineersAdopted: .pollStateScrutineers
        case .voting: .pollStateVoting
        case .counted: .pollStateCounted
        case .certified: .pollStateCertified
        case .accepted: .pollStateAccepted
        case .announced: .pollStateAnnounced
        case .sealed: .pollStateSealed
        }
    }
}

extension SessionState {
    /// What it is called.
    var name: Message {
        switch self {
        case .opened: .pollSessionOpened
        case .issuing: .pollSessionIssuing
        case .casting: .pollSessionCasting
        case .closed: .pollSessionClosed
        case .reconciled: .pollSessionReconciled
        case .void: .pollSessionVoid
        case .counting: .pollSessionCounting
        case .counted: .pollSessionCounted
        case .abandoned: .pollSessionAbandoned
        }
    }
}

extension BallotRoundKind {
    /// What it is called in a poll of a kind.
    func name(of kind: Poll.Kind) -> Message {
        switch self {
        case .main where kind == .rating: .pollKindRating
        case .main: .pollKindMain
        case .tie: .pollKindTie
        case .shortfall: .pollKindShortfall
        }
    }
}

extension MeetingRole {
    /// What somebody with it is called.
    var called: Message {
        switch self {
        case .presiding: .pollRolePresiding
        case .chiefScrutineer: .pollRoleChief
        case .scrutineer: .pollRoleScrutineer
        case .teller: .pollRoleTeller
        }
    }
}

extension RuleChannel {
    /// How ballots are cast.
    var called: Message {
        switch self {
        case .paper: .pollChannelPaper
        case .keypad: .pollChannelKeypad
        }
    }
}
