import Civics
import Delivering
import Ledger
import Wording

extension DeliveryFault {
    /// What is wrong, where, and how to mend it.
    var message: Message {
        switch self {
        case .tooLong(_, let characters, let most):
            .deliveryFaultTooLong(most: most, characters: characters)
        case .tooShort(_, let characters, let least):
            .deliveryFaultTooShort(characters: characters, least: least)
        case .telephone(_, let number): .deliveryFaultTelephone(number: number)
        case .missing: .deliveryFaultMissing
        case .number(_, let entered): .deliveryFaultNumber(entered: entered)
        case .unit(_, let expected): .deliveryFaultUnit(unit: expected)
        case .negative: .deliveryFaultNegative
        case .date(_, let entered): .deliveryFaultDate(entered: entered)
        case .dateRange(_, let from, let to):
            .deliveryFaultDateRange(from: from.description, to: to.description)
        case .falls(_, let month, let from, let to):
            .deliveryFaultFalls(
                month: month,
                now: to.number.description,
                before: from.number.description
            )
        case .december(_, let december, let target):
            .deliveryFaultDecember(
                december: december.number.description,
                target: target.number.description
            )
        case .monthsMissing(_, let months):
            .deliveryFaultMonths(months: months.map(String.init).joined(separator: "、"))
        case .targetMissing: .deliveryFaultTarget
        case .choice: .deliveryFaultChoice
        case .fell(_, let from, let to):
            .deliveryFaultFell(before: from.number.description, now: to.number.description)
        case .state: .deliveryFaultState
        case .twice: .deliveryFaultTwice
        case .year(_, let from, let to): .deliveryFaultYear(from: from, to: to)
        case .list(_, let fault): fault.message
        case .file(_, let fault): fault.message
        case .fileMissing: .evidenceFaultMissing
        case .fileAgain(_, let number): .evidenceFaultAgain(number: number)
        case .filesFull(_, let most): .evidenceFaultFull(most: most)
        case .congressDecides: .deliveryFaultCongress
        case .onlyCarriedOver: .deliveryFaultCarried
        }
    }
}

extension NoticeGap {
    /// What an entry lacks.
    var message: Message {
        switch what {
        case .lead: .deliveryGapLead(number: number, name: name)
        case .plan: .deliveryGapPlan(number: number, name: name)
        case .deadline: .deliveryGapDeadline(number: number, name: name)
        case .measures: .deliveryGapMeasures(number: number, name: name)
        case .target(let measure):
            .deliveryGapTarget(number: number, name: name, measure: measure)
        case .months(let measure):
            .deliveryGapMonths(number: number, name: name, measure: measure)
        }
    }
}

extension DeliveryError {
    /// Why a step was not taken, and what to do.
    func message(in book: Phrasebook) -> Message {
        switch self {
        case .otherUnit(.some): .deliveryErrorOtherUnit
        case .otherUnit(.none): .deliveryErrorOwnUnit
        case .changedMeanwhile: .deliveryErrorChanged
        case .entryIs: .deliveryErrorEntryIs
        case .monthIs(let state): .deliveryErrorMonthIs(state: book.say(state.name))
        case .noDraft: .deliveryErrorNoDraft
        case .incomplete: .deliveryErrorIncomplete
        case .nothingChanged: .deliveryErrorNothingChanged
        case .major: .deliveryErrorMajor
        case .file: .planFileRowsRefused
        case .ownEvidence: .evidenceErrorOwn
        case .faults, .denied, .notFound, .busy, .store: .deliveryRefusedTitle
        }
    }
}

extension MonthReport.State {
    /// With whom a month is.
    var name: Message {
        switch self {
        case .draft: .deliveryMonthDraft
        case .submitted: .deliveryMonthSubmitted
        case .reviewed: .deliveryMonthReviewed
        case .published: .deliveryMonthPublished
        }
    }
}

extension PlanChange {
    /// The change in a line.
    func words(in book: Phrasebook) -> String {
        switch self {
        case .target(_, let from, let to):
            book.say(.deliveryChangeTarget(from: from.printed, to: to.printed))
        case .months: book.say(.deliveryChangeMonths)
        case .deadline(let from, let to):
            book.say(.deliveryChangeDeadline(from: from.description, to: to.description))
        case .place(let from, let to):
            book.say(
                .deliveryChangePlace(
                    from: from.isEmpty ? "—" : from,
                    to: to.isEmpty ? "—" : to
                )
            )
        case .milestone(let name, let from, let to):
            book.say(
                .deliveryChangeMilestone(
                    name: name,
                    from: from.description,
                    to: to.description
                )
            )
        case .added(let name, let due):
            book.say(.deliveryChangeAdded(name: name, date: due.description))
        case .dropped(let name, let due):
            book.say(.deliveryChangeDropped(name: name, date: due.description))
        }
    }
}

extension Duty.Role {
    /// What the role is called.
    var name: Message {
        switch self {
        case .lead: .deliveryDutyLead
        case .responsible: .deliveryDutyResponsible
        case .cooperating: .deliveryDutyCooperating
        case .leader: .deliveryDutyLeader
        case .contact: .deliveryDutyContact
        }
    }
}

extension Acceptance.Result {
    /// What was found.
    var name: Message {
        switch self {
        case .accepted: .deliveryAcceptanceAccepted
        case .withDefects: .deliveryAcceptanceDefects
        case .refused: .deliveryAcceptanceRefused
        }
    }
}

extension DeliveryFault {
    /// The sentence with the name of its field, for the list above a form.
    func named(in part: String, _ measures: [Measure], _ book: Phrasebook) -> String {
        let fault = book.say(message)
        guard let name = measure(of: measures, in: book) ?? label(in: part).map(book.say) else {
            return fault
        }
        return book.say(.componentsFormFaultOf(field: name, fault: fault))
    }

    /// The measure whose target, month or figure its field is: `plan-2-6` is of the second.
    private func measure(of measures: [Measure], in book: Phrasebook) -> String? {
        let parts = field.split(separator: "-")
        guard let first = parts.first, ["target", "plan", "month", "figure"].contains(first),
            let ordinal = parts.dropFirst().first.flatMap({ Int($0) })
        else { return nil }
        return measures.first { $0.ordinal == ordinal }?.name(in: book.language)
    }

    /// What its field is called; nil of a table, whose sentences say where they are.
    private func label(in part: String) -> Message? {
        switch field {
        case "lead": .deliveryDutyLead
        case "responsible": .deliveryDutyResponsible
        case "cooperating": .deliveryDutyCooperating
        case "leader": .deliveryDutyLeader
        case "contact": .deliveryDutyContact
        case "deadline": .deliveryFieldDeadline
        case "file": .evidenceFieldFile
        case "caption": .evidenceFieldCaption
        case "day": .evidenceFieldDay
        case "place": part == EvidencePage.part ? .evidenceFieldPlace : .deliveryFieldPlace
        case "kind": .deliveryListKind
        case "year": .deliveryListYear
        case "name": .deliveryListName
        case "nameEnglish": .deliveryListNameEnglish
        case "basis": .deliveryListBasis
        case "number": part == "notice" ? .deliveryFieldNotice : .deliveryFieldDecision
        case "date": part == "accept" ? .deliveryAcceptDate : .deliveryFieldDecided
        case "authority": .deliveryFieldAuthority
        case "document":
            switch part {
            case "finish": .deliveryFieldReport
            case "accept": .deliveryAcceptDocument
            default: .deliveryFieldDocument
            }
        case "reason": .deliveryFieldReason
        case "state": .deliveryDecideState
        case "goal": .deliveryFieldGoal
        case "due": .deliveryFieldDue
        case "result": .deliveryAcceptResult
        case "table" where part == PlanUploadForm.part: .exchangePageFileLabel
        case "checkers": .deliveryAcceptCheckers
        case "findings": .deliveryAcceptFindings
        case "defects": .deliveryAcceptDefects
        case "mendBy": .deliveryAcceptMendBy
        case "keeper": .deliveryAcceptKeeper
        case "next": .deliveryFieldNext
        case "remark": .deliveryFieldRemark
        case "correction": .deliveryFieldCorrection
        default: numberedLabel
        }
    }

    /// The label of a line that is numbered: a problem, a milestone.
    private var numberedLabel: Message? {
        let parts = field.split(separator: "-")
        guard parts.count == 2, let number = Int(parts[1]) else { return nil }
        return switch parts[0] {
        case "problem": .deliveryProblemLabel(number: number)
        case "milestone", "due", "reached", "expected":
            .deliveryMilestoneLabel(number: number)
        default: nil
        }
    }
}
