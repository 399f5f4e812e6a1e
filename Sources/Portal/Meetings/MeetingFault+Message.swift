import Civics
import Deciding
import Ledger
import Wording

// What is wrong with a form of a meeting, and how to mend it.

extension MeetingFault {
    /// The sentence; the book writes the dates in it.
    func message(in book: Phrasebook) -> Message {
        switch problem {
        case .missing: field.missing
        case .date: .meetingFaultDate
        case .inFuture(let today): .meetingFaultInFuture(date: book.date(today))
        case .outside(let from, let to):
            .meetingFaultOutside(from: book.date(from), to: book.date(to))
        case .backwards: .meetingFaultBackwards
        case .tooLong(let characters, let most):
            .meetingFaultTooLong(count: characters, most: most)
        case .unknown: .meetingFaultUnknown
        case .number: .meetingFaultNumber
        case .taken(let number): .meetingFaultTaken(number: number)
        case .noTerm: .meetingFaultNoTerm
        case .order(let number): .meetingFaultOrder(number: number)
        case .tooManyDays(let days, let most): .meetingFaultTooManyDays(count: days, most: most)
        case .agendaOutside(let day): .meetingFaultAgendaOutside(date: book.date(day))
        case .beforeFirst(let day): .meetingFaultBeforeFirst(date: book.date(day))
        case .noDeputy, .noDeputyNamed, .namesakes, .notInOffice, .inAlready, .onLeave,
            .otherName, .officerAlready, .officerLeft, .accountTaken, .interested, .accountNeeded,
            .accountNotNeeded:
            personMessage(in: book)
        case .lineTwice(let line): .meetingFaultLineTwice(line: line)
        case .line(let line): .meetingFaultLine(line: line)
        case .tooManyLines(let lines, let most):
            .meetingFaultTooManyLines(count: lines, most: most)
        }
    }

    private func personMessage(in book: Phrasebook) -> Message {
        switch problem {
        case .noDeputy(let number): .meetingFaultNoDeputy(number: number)
        case .noDeputyNamed(let name): .meetingFaultNoName(name: name)
        case .namesakes(let name, let deputies):
            .meetingFaultNamesakes(
                name: name,
                people: deputies.map { $0.told(in: book) }
                    .joined(separator: book.language == .zh ? "；" : "; ")
            )
        case .notInOffice(let number, let name):
            .meetingFaultNotInOffice(number: number, name: name)
        case .inAlready(let number, let name):
            .meetingFaultInAlready(number: number, name: name)
        case .onLeave(let from, let to):
            .meetingFaultOnLeave(from: book.date(from), to: book.date(to))
        case .otherName(let number, let name):
            .meetingFaultOtherName(number: number, name: name)
        case .officerAlready(let name, let role):
            .meetingFaultOfficerAlready(name: name, role: book.say(role.name))
        case .officerLeft(let name, let role):
            .meetingFaultOfficerLeft(name: name, role: book.say(role.name))
        case .accountTaken(let name): .meetingFaultAccountTaken(name: name)
        case .interested(let interest): interest.message
        case .accountNeeded(let permission):
            .meetingFaultAccountNeeded(permission: book.say(permission.name))
        case .accountNotNeeded: .meetingFaultAccountNotNeeded
        case .missing, .date, .inFuture, .outside, .backwards, .tooLong, .unknown, .number,
            .taken, .noTerm, .order, .tooManyDays, .agendaOutside, .beforeFirst, .lineTwice,
            .line, .tooManyLines:
            field.missing
        }
    }
}

extension MeetingFault.Namesake {
    /// 12号（静观镇代表团）.
    fileprivate func told(in book: Phrasebook) -> String {
        book.say(
            .meetingFaultNamesake(
                number: number,
                delegation: delegation?.name(in: book.language) ?? "—"
            )
        )
    }
}

extension OfficerInterest {
    /// Whose interest it is, and what to do.
    var message: Message {
        .meetingFaultInterested(unit: unit, number: number, candidate: candidate)
    }
}

extension MeetingField {
    /// That nothing stands in it.
    fileprivate var missing: Message {
        switch self {
        case .number: .meetingFaultNumber
        case .starts, .ends, .day, .date, .from, .to, .due: .meetingFaultDateMissing
        case .source: .meetingFaultSource
        case .decision, .document: .meetingFaultDocument
        case .deputy: .meetingFaultDeputy
        case .reason: .meetingFaultReason
        case .kind: .meetingFaultKind
        case .role: .meetingFaultRole
        case .name: .meetingFaultName
        case .unit: .meetingFaultUnit
        case .place, .note, .account, .lines, .owner: .meetingFaultMissing
        }
    }
}

extension MeetingError {
    /// Why nothing was recorded, where it is no matter of one field.
    func sentences(in book: Phrasebook) -> [Message] {
        switch self {
        case .faults, .denied, .notFound, .store: []
        case .changedMeanwhile: [.meetingRefusedChanged]
        case .wrongState(let state): [state.refusal]
        case .nobodyInOffice(let day): [.meetingRefusedNobody(date: book.date(day))]
        case .otherTerm(let day): [.meetingRefusedOtherTerm(date: book.date(day))]
        case .sessionRunning: [.meetingRefusedSession]
        case .leftAlready(let decision):
            [.meetingRefusedLeft(reason: decision.reason, document: decision.document)]
        case .leaveWithdrawn(let reason): [.meetingRefusedWithdrawn(reason: reason)]
        case .observerBound: [.meetingRefusedObserver]
        case .scrutineersAdopted(let adoption):
            [.meetingRefusedAdopted(date: book.date(adoption.date), decision: adoption.decision)]
        case .tellersCounting: [.meetingRefusedCounting]
        case .allCertified: [.meetingRefusedCertified]
        case .officersNotReady(let gaps): gaps.map(\.message)
        case .computedStep: [.meetingRefusedComputed]
        case .stepDone(let post, let at):
            [
                .meetingRefusedStepDone(
                    post: post.isEmpty ? book.say(.rollStoryOperator) : post,
                    time: book.time(at)
                )
            ]
        }
    }
}

extension OfficerGap {
    /// What is missing, and what to do.
    var message: Message {
        switch self {
        case .noChief: .meetingGapChief
        case .scrutineers(let count, let least):
            .meetingGapScrutineers(count: count, least: least)
        case .tellers(let count, let least): .meetingGapTellers(count: count, least: least)
        case .interested(let name, let interest):
            .meetingGapInterested(
                name: name,
                unit: interest.unit,
                number: interest.number,
                candidate: interest.candidate
            )
        case .noDeputy(let name): .meetingGapNoDeputy(name: name)
        }
    }
}

extension MeetingState {
    /// What it is called.
    var name: Message {
        switch self {
        case .preparing: .meetingStatePreparing
        case .open: .meetingStateOpen
        case .closed: .meetingStateClosed
        }
    }

    /// Why something cannot be done in it.
    fileprivate var refusal: Message {
        switch self {
        case .preparing: .meetingRefusedPreparing
        case .open: .meetingRefusedOpen
        case .closed: .meetingRefusedClosed
        }
    }
}

extension MeetingRole {
    /// What it is called.
    var name: Message {
        switch self {
        case .presiding: .meetingRolePresiding
        case .chiefScrutineer: .meetingRoleChief
        case .scrutineer: .meetingRoleScrutineer
        case .teller: .meetingRoleTeller
        }
    }
}

extension MeetingLeave.Kind {
    /// What it is called.
    var name: Message {
        switch self {
        case .illness: .meetingLeaveIllness
        case .personal: .meetingLeavePersonal
        case .duty: .meetingLeaveDuty
        case .other: .meetingLeaveOther
        }
    }
}
