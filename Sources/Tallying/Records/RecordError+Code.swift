extension RecordError.Reason {
    /// Stable name for logs, JSON and catalogues.
    ///
    /// Never translated, never reused.
    public var code: String {
        switch self {
        case .tooLarge: "record.too-large"
        case .tooDeep: "record.too-deep"
        case .unexpectedEnd: "record.unexpected-end"
        case .unexpectedByte: "record.unexpected-byte"
        case .trailingContent: "record.trailing-content"
        case .malformedUTF8: "record.malformed-utf8"
        case .malformedNumber: "record.malformed-number"
        case .malformedEscape: "record.malformed-escape"
        case .controlCharacter: "record.control-character"
        case .duplicateKey: "record.duplicate-key"
        case .unknownKey: "record.unknown-key"
        case .missingKey: "record.missing-key"
        case .wrongKind: "record.wrong-kind"
        case .notAnInteger: "record.not-an-integer"
        case .integerOutOfRange: "record.integer-out-of-range"
        case .tooSmall: "record.too-small"
        case .unknownWord: "record.unknown-word"
        case .unknownVersion: "record.unknown-version"
        case .fractionParts: "record.fraction-parts"
        case .ballotsAndTotals: "record.ballots-and-totals"
        case .improperFraction: "record.improper-fraction"
        case .seatsMissing: "record.seats-missing"
        case .noItems: "record.no-items"
        case .packageItems: "record.package-items"
        case .repeatedItem: "record.repeated-item"
        case .noRounds: "record.no-rounds"
        case .unknownItem: "record.unknown-item"
        case .notInListOrder: "record.not-in-list-order"
        case .presentAboveDeputies: "record.present-above-deputies"
        case .issuedAbovePresent: "record.issued-above-present"
        case .votesMissing: "record.votes-missing"
        case .wrongForm: "record.wrong-form"
        case .timesNotReturned: "record.times-not-returned"
        case .papersNotReturned: "record.papers-not-returned"
        case .blankNotVoid: "record.blank-not-void"
        case .answersNotCast: "record.answers-not-cast"
        case .answersWithoutRoom: "record.answers-without-room"
        case .yesAboveValid: "record.yes-above-valid"
        case .marksAboveSeats: "record.marks-above-seats"
        case .marksNotSeats: "record.marks-not-seats"
        case .scoreMissing: "record.score-missing"
        case .scoreWithoutRank: "record.score-without-rank"
        case .scoreOutOfRange: "record.score-out-of-range"
        case .overflow: "record.overflow"
        case .roundNotAsked: "record.round-not-asked"
        case .otherRoundAsked: "record.other-round-asked"
        case .otherItemsAsked: "record.other-items-asked"
        case .otherSeatsAsked: "record.other-seats-asked"
        case .electedAboveSeats: "record.elected-above-seats"
        case .nothingToRate: "record.nothing-to-rate"
        case .presentAboveMembers: "record.present-above-members"
        case .formsNotReturned: "record.forms-not-returned"
        case .excludedItemRated: "record.excluded-item-rated"
        case .itemLeftBlank: "record.item-left-blank"
        case .gradesNotValid: "record.grades-not-valid"
        case .sumsDiffer: "record.sums-differ"
        case .ratingsMissing: "record.ratings-missing"
        case .roundAfterRating: "record.round-after-rating"
        }
    }

    /// What is wrong with a number of seats for a ballot type, if anything.
    static func seatsFault(_ seats: Int?, ballot: BallotType) -> RecordError.Reason? {
        guard let seats else { return ballot.isAnswered ? nil : .seatsMissing(ballot) }
        return seats >= 1 ? nil : .tooSmall(seats, minimum: 1)
    }
}
