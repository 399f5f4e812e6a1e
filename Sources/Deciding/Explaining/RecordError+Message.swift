package import Tallying
package import Wording

extension RecordError {
    /// What is wrong with the record and how to mend it, as a sentence; where is said apart.
    ///
    /// The phrases inside the sentence are in the language; say it in the same.
    package func message(in language: Language) -> Message {
        reason.message(in: language)
    }
}

extension RecordError.Reason {
    /// What is wrong and how to mend it, whatever record it was found in.
    package func message(in language: Language) -> Message {
        message(in: Phrasebook(language))
    }

    private func message(in book: Phrasebook) -> Message {
        switch self {
        // The text is not JSON as it must be.
        case .tooLarge(let bytes, let limit): .tallyRecordTooLarge(bytes: bytes, limit: limit)
        case .tooDeep(let limit): .tallyRecordTooDeep(limit: limit)
        case .unexpectedEnd: .tallyRecordUnexpectedEnd
        case .unexpectedByte(let byte): .tallyRecordUnexpectedByte(byte: byte.shown)
        case .trailingContent: .tallyRecordTrailingContent
        case .malformedUTF8: .tallyRecordMalformedUtf8
        case .malformedNumber: .tallyRecordMalformedNumber
        case .malformedEscape: .tallyRecordMalformedEscape
        case .controlCharacter(let byte): .tallyRecordControlCharacter(byte: byte.shown)
        case .duplicateKey(let key): .tallyRecordDuplicateKey(key: key)

        // The JSON is not a record.
        case .unknownKey(let key): .tallyRecordUnknownKey(key: key)
        case .missingKey(let key): .tallyRecordMissingKey(key: key)
        case .wrongKind(let expected, let found): Self.wrongKind(expected, found, in: book)
        case .notAnInteger(let text): .tallyRecordNotAnInteger(text: text)
        case .integerOutOfRange(let text): .tallyRecordIntegerOutOfRange(text: text)
        case .tooSmall(let value, let minimum):
            .tallyRecordTooSmall(value: value, minimum: minimum)
        case .unknownWord(let word, let allowed):
            .tallyRecordUnknownWord(word: word, allowed: allowed.joined(separator: ", "))
        case .unknownVersion(let version, let known):
            .tallyRecordUnknownVersion(found: version, known: known)
        case .fractionParts(let count): .tallyRecordFractionParts(count: count)
        case .ballotsAndTotals: .tallyRecordBallotsAndTotals

        // The frame does not hold.
        case .improperFraction(let fraction):
            .tallyRecordImproperFraction(
                numerator: fraction.numerator,
                denominator: fraction.denominator
            )
        case .seatsMissing(let ballot): .tallyRecordSeatsMissing(ballot: ballot.rawValue)
        case .noItems: .tallyRecordNoItems
        case .packageItems(let count): .tallyRecordPackageItems(count: count)
        case .repeatedItem(let id): .tallyRecordRepeatedItem(item: id.text)
        case .noRounds: .tallyRecordNoRounds

        // A round's numbers do not agree.
        case .unknownItem(let id): .tallyRecordUnknownItem(item: id.text)
        case .notInListOrder(let id): .tallyRecordNotInListOrder(item: id.text)
        case .presentAboveDeputies(let present, let deputies):
            .tallyRecordPresentAboveDeputies(present: present, deputies: deputies)
        case .issuedAbovePresent(let issued, let present):
            .tallyRecordIssuedAbovePresent(issued: issued, present: present)
        case .votesMissing: .tallyRecordVotesMissing
        case .wrongForm(let expected, let found):
            .tallyRecordWrongForm(
                expected: book.say(expected.phrase),
                found: book.say(found.phrase)
            )
        case .timesNotReturned(let times, let returned):
            .tallyRecordTimesNotReturned(times: times.shown, returned: returned)
        case .papersNotReturned(let valid, let void, let blank, let returned):
            .tallyRecordPapersNotReturned(
                valid: valid,
                void: void.shown,
                blank: blank,
                sum: (Int128(valid) + void + Int128(blank)).shown,
                returned: returned
            )
        case .blankNotVoid(let count): .tallyRecordBlankNotVoid(count: count)
        case .answersNotCast(let tally, let cast): Self.answersNotCast(tally, cast: cast)
        case .answersWithoutRoom(let tally):
            .tallyRecordAnswersWithoutRoom(item: tally.id.text)
        case .yesAboveValid(let yes, let valid):
            .tallyRecordYesAboveValid(yes: yes, valid: valid)
        case .marksAboveSeats(let marks, let valid, let seats):
            .tallyRecordMarksAboveSeats(
                marks: marks.shown,
                valid: valid,
                seats: seats,
                most: (Int128(valid) * Int128(seats)).shown
            )
        case .marksNotSeats(let marks, let valid, let seats):
            .tallyRecordMarksNotSeats(
                marks: marks.shown,
                valid: valid,
                seats: seats,
                exact: (Int128(valid) * Int128(seats)).shown
            )
        case .scoreMissing(let id): .tallyRecordScoreMissing(item: id.text)
        case .scoreWithoutRank(let id): .tallyRecordScoreWithoutRank(item: id.text)
        case .scoreOutOfRange(let score, let yes, let seats):
            .tallyRecordScoreOutOfRange(score: score, yes: yes, seats: seats)
        case .overflow: .tallyRecordOverflow

        // The rounds do not follow from one another.
        case .roundNotAsked(let kind): .tallyRecordRoundNotAsked(kind: kind.rawValue)
        case .otherRoundAsked(let asked, let found):
            .tallyRecordOtherRoundAsked(asked: asked.kind.rawValue, found: found.rawValue)
        case .otherItemsAsked(let asked, let found):
            .tallyRecordOtherItemsAsked(asked: asked.shown, found: found.shown)
        case .otherSeatsAsked(let asked, let found):
            .tallyRecordOtherSeatsAsked(asked: asked.shown, found: found.shown)
        case .electedAboveSeats(let elected, let seats):
            .tallyRecordElectedAboveSeats(elected: elected, seats: seats)

        // A rating does not hold.
        case .nothingToRate: .ratingRecordNothingToRate
        case .presentAboveMembers(let present, let members):
            .ratingRecordPresentAboveMembers(present: present, members: members)
        case .formsNotReturned(let valid, let void, let returned):
            .ratingRecordFormsNotReturned(
                valid: valid,
                void: void.shown,
                sum: (Int128(valid) + void).shown,
                returned: returned
            )
        case .excludedItemRated(let item):
            .ratingRecordExcludedItemRated(item: item.id.text, state: item.state.rawValue)
        case .itemLeftBlank(let tally):
            .ratingRecordItemLeftBlank(item: tally.id.text, count: tally.blank)
        case .gradesNotValid(let tally, let valid): Self.gradesNotValid(tally, valid: valid)
        case .sumsDiffer(let tally, let valid, let wrong):
            Self.sumsDiffer(tally, valid: valid, wrong: book.join(wrong.map(\.text)))
        case .ratingsMissing: .ratingRecordRatingsMissing
        case .roundAfterRating: .ratingRecordRoundAfterRating
        }
    }

    private static func wrongKind(
        _ expected: [JSONKind],
        _ found: JSONKind,
        in book: Phrasebook
    ) -> Message {
        let kinds = expected.map { book.say($0.phrase) }
        let phrase = kinds.dropFirst()
            .reduce(kinds.first ?? "") { book.say(.tallyKindEither(first: $0, second: $1)) }
        return .tallyRecordWrongKind(expected: phrase, found: book.say(found.phrase))
    }

    private static func answersNotCast(_ tally: ItemTally, cast: Int128) -> Message {
        let counts = [tally.yes, tally.no, tally.abstain, tally.unpressed]
        return .tallyRecordAnswersNotCast(
            item: tally.id.text,
            yes: tally.yes,
            no: tally.no,
            abstain: tally.abstain,
            unpressed: tally.unpressed,
            sum: counts.reduce(Int128(0)) { $0 + Int128($1) }.shown,
            cast: cast.shown
        )
    }

    private static func gradesNotValid(_ tally: RatingTally, valid: Int) -> Message {
        .ratingRecordGradesNotValid(
            item: tally.id.text,
            satisfied: tally.satisfied,
            basic: tally.basic,
            dissatisfied: tally.dissatisfied,
            blank: tally.blank,
            sum: tally.sum.shown,
            valid: valid
        )
    }

    private static func sumsDiffer(_ tally: RatingTally, valid: Int, wrong: String) -> Message {
        .ratingRecordSumsDiffer(
            item: tally.id.text,
            satisfied: tally.satisfied,
            basic: tally.basic,
            dissatisfied: tally.dissatisfied,
            blank: tally.blank,
            sum: tally.sum.shown,
            valid: valid,
            wrong: wrong
        )
    }
}

// MARK: - What the sentences show, as the record writes it

extension UInt8 {
    /// A printable character between quotes, any other byte in hexadecimal.
    fileprivate var shown: String {
        guard !(0x21...0x7E).contains(self) else {
            return "“\(Character(UnicodeScalar(self)))”"
        }
        let digits = String(self, radix: 16, uppercase: true)
        return "0x" + (digits.count == 1 ? "0" : "") + digits
    }
}

extension Int128 {
    fileprivate var shown: String { grouped(String(self)) }
}

extension Int? {
    fileprivate var shown: String { map(String.init) ?? "null" }
}

extension [ItemID] {
    fileprivate var shown: String {
        "[" + map { "\"\($0.text)\"" }.joined(separator: ",") + "]"
    }
}

extension JSONKind {
    fileprivate var phrase: Message {
        switch self {
        case .object: .tallyKindObject
        case .array: .tallyKindArray
        case .string: .tallyKindString
        case .number: .tallyKindNumber
        case .boolean: .tallyKindBoolean
        case .null: .tallyKindNull
        }
    }
}

extension BallotMarks.Form {
    fileprivate var phrase: Message {
        switch self {
        case .choices: .tallyFormChoices
        case .answers: .tallyFormAnswers
        case .ranks: .tallyFormRanks
        }
    }
}
