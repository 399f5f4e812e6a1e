import Deciding
import Tallying
import Wording

// What the counting room says: of errors, states, lines and doubts.

extension CountingFault {
    /// What is wrong with a field and how to mend it.
    func message(in book: Phrasebook) -> Message {
        switch self {
        case .number: .countingFaultNumber
        case .noBox: .countingFaultNoBox
        case .boxLeftOut(let box): .countingFaultBoxLeftOut(box: box)
        case .boxTooSmall(let box, let papers, let least):
            .countingFaultBoxTooSmall(box: box, count: papers, least: least)
        case .papersDiffer(let entered, let found):
            .countingFaultPapersDiffer(entered: entered, count: found)
        case .record(_, let reason): reason.counting(in: book)
        case .voidBelowRuled(let reason, let entered, let ruled):
            .countingFaultVoidBelowRuled(
                reason: book.say(reason.phrase),
                count: ruled,
                entered: entered
            )
        case .doubtMissing: .countingFaultDoubt
        case .boxUnknown: .countingFaultBox
        case .rulingMissing: .countingFaultRuling
        case .reasonMissing: .countingFaultReason
        case .tooLong(_, let characters, let most):
            .countingFaultTooLong(count: characters, most: most)
        case .deviceMissing: .countingFaultDevice
        case .printMissing: .countingFaultPrint
        case .documentMissing: .countingFaultDocument
        case .papersSame: .countingFaultPapersSame
        case .wouldNotStand(let result, let returned):
            .countingFaultWouldNotStand(why: book.say(result.sentence(returned: returned)))
        case .file(let fault): fault.message
        }
    }
}

extension RecordError.Reason {
    /// What does not add up, in the words of the form and not of a record's text.
    fileprivate func counting(in book: Phrasebook) -> Message {
        switch self {
        case .papersNotReturned(let valid, let void, let blank, let returned):
            .countingFaultSum(
                valid: valid,
                void: Int(clamping: void),
                blank: blank,
                sum: Int(clamping: Int128(valid) + void + Int128(blank)),
                papers: returned
            )
        case .answersNotCast(let tally, let cast):
            .countingFaultAnswers(
                yes: tally.yes,
                no: tally.no,
                abstain: tally.abstain,
                unpressed: tally.unpressed,
                cast: Int(clamping: cast)
            )
        case .formsNotReturned(let valid, let void, let returned):
            .countingFaultForms(
                valid: valid,
                void: Int(clamping: void),
                sum: Int(clamping: Int128(valid) + void),
                papers: returned
            )
        case .gradesNotValid(let tally, let valid), .sumsDiffer(let tally, let valid, _):
            .countingFaultGrades(
                satisfied: tally.satisfied,
                basic: tally.basic,
                dissatisfied: tally.dissatisfied,
                blank: tally.blank,
                sum: Int(clamping: tally.sum),
                valid: valid
            )
        default: message(in: book.language)
        }
    }
}

extension Reconciliation {
    /// What it says, with the numbers.
    func sentence(returned: Int) -> Message {
        switch self {
        case .stands(let unreturned):
            .countingStands(
                issued: returned + unreturned,
                returned: returned,
                unreturned: unreturned
            )
        case .moreThanIssued(let returned, let issued):
            .countingVoidMore(returned: returned, issued: issued)
        case .tooFewTookPart: .countingVoidFew(count: returned)
        }
    }
}

extension CountingError {
    /// Why nothing was recorded, where it is no matter of one field; nil where it is.
    var message: Message? {
        switch self {
        case .wrongState(let state): state.counting
        case .wrongChannel(.paper): .countingRefusedPaper
        case .wrongChannel(.keypad): .countingRefusedKeypad
        case .doubtfulOpen(let count): .countingRefusedDoubtful(count: count)
        case .countedByOthers: .countingRefusedOthers
        case .bothIn: .countingRefusedBothIn
        case .changedMeanwhile: .countingRefusedChanged
        case .attemptOver: .countingRefusedAttempt
        case .entryIn: .countingRefusedEntryIn
        case .ruledAlready: .countingRefusedRuled
        case .agreedAlready: .countingRefusedAgreed
        case .nothingDiffers: .countingRefusedNothing
        case .boxesOpen(let count): .countingRefusedOpen(count: count)
        case .samePerson: .countingRefusedSame
        case .faults, .confirmVoid, .denied, .notFound, .store, .busy, .repeated: nil
        }
    }
}

extension SessionState {
    /// Why nothing can be done in the counting room while a session is there.
    fileprivate var counting: Message {
        switch self {
        case .opened, .issuing, .casting: .countingRefusedEarly
        case .closed: .countingRefusedClosed
        case .reconciled, .counting: .countingRefusedCounting
        case .counted: .countingRefusedCounted
        case .void: .countingRefusedVoid
        case .abandoned: .countingRefusedAbandoned
        }
    }

    /// The state in a word, and how pressing it is.
    func countingBadge(_ channel: RuleChannel) -> (Message, BadgeKind) {
        switch self {
        case .opened, .issuing, .casting: (.countingStateEarly, .plain)
        case .closed where channel == .keypad: (.countingStateMachine, .yellow)
        case .closed: (.countingStateClosed, .yellow)
        case .reconciled, .counting: (.countingStateCounting, .accent)
        case .counted: (.countingStateCounted, .green)
        case .void: (.countingStateVoid, .red)
        case .abandoned: (.countingStateAbandoned, .plain)
        }
    }
}

extension DoubtfulPaper.Doubt {
    /// What is wrong with a paper.
    var name: Message {
        switch self {
        case .identifying: .tallyVoidIdentifying
        case .overvote: .tallyVoidOvervote
        case .unreadable: .tallyVoidUnreadable
        case .text: .tallyVoidText
        case .torn: .tallyVoidTorn
        case .unofficial: .tallyVoidUnofficial
        case .twoMarks: .countingDoubtTwoMarks
        case .between: .countingDoubtBetween
        case .writeIn: .countingDoubtWriteIn
        }
    }
}

extension DoubtfulPaper.Verdict {
    /// What was ruled.
    func name(in book: Phrasebook) -> String {
        switch self {
        case .valid: book.say(.countingRulingValid)
        case .void(let reason):
            book.say(.countingRulingVoid(reason: book.say(reason.phrase)))
        }
    }
}

/// What the lines of the form are called.
struct CountLineWords {
    let book: Phrasebook
    let poll: Poll
    let rule: CountRule

    /// The whole name of a line, as a table of several says it.
    func name(_ line: BoxComparison.Line) -> String {
        switch line {
        case .valid: book.say(.countingLineValid)
        case .void(let reason):
            book.say(.countingLineVoid(reason: book.say(reason.phrase)))
        case .blank: book.say(.countingLineBlank)
        case .answer(let item, _) where rule.ballot?.form == .choices: label(item)
        case .answer(let item, let column):
            book.say(.countingLineItem(item: label(item), what: book.say(column.name)))
        case .score(let item):
            book.say(
                .countingLineItem(item: label(item), what: book.say(.countingLineScore))
            )
        case .mark(let item, let mark):
            book.say(.countingLineItem(item: label(item), what: book.say(mark.name)))
        }
    }

    /// What a number of an item is.
    func column(_ line: BoxComparison.Line) -> String {
        switch line {
        case .answer(_, let column): book.say(column.name)
        case .score: book.say(.countingLineScore)
        case .mark(_, let mark): book.say(mark.name)
        case .valid, .void, .blank: name(line)
        }
    }

    /// An item as the paper has it.
    func item(_ id: ItemID) -> String { poll.name(of: id, inEnglish: book.language == .en) }

    private func label(_ id: ItemID) -> String {
        book.say(.countingLineNumbered(number: id.text, name: item(id)))
    }
}

extension BoxComparison.Column {
    fileprivate var name: Message {
        switch self {
        case .yes: .countingLineYes
        case .no: .countingLineNo
        case .abstain: .countingLineAbstain
        case .unpressed: .countingLineUnpressed
        }
    }
}

extension BoxComparison.Mark {
    fileprivate var name: Message {
        switch self {
        case .satisfied: .ratingGradeSatisfied
        case .basic: .ratingGradeBasic
        case .dissatisfied: .ratingGradeDissatisfied
        case .blank: .countingLineLeftBlank
        }
    }
}
