extension RecordError {
    /// What can be wrong with a record, with the numbers that show it.
    public enum Reason: Hashable, Sendable {
        // MARK: The text is not JSON as it must be

        /// The text has more bytes than are taken.
        case tooLarge(bytes: Int, limit: Int)
        /// More containers lie in one another than are taken.
        case tooDeep(limit: Int)
        /// The text ends inside a value.
        case unexpectedEnd
        /// A byte stands where JSON allows no such byte.
        case unexpectedByte(UInt8)
        /// Something follows the record.
        case trailingContent
        /// The bytes are not UTF-8.
        case malformedUTF8
        /// A number is not written as JSON demands.
        case malformedNumber
        /// An escape in a string stands for no character.
        case malformedEscape
        /// A control character stands in a string unescaped.
        case controlCharacter(UInt8)
        /// An object has a key twice.
        case duplicateKey(String)

        // MARK: The JSON is not a record

        /// An object has a key that it must not have.
        case unknownKey(String)
        /// An object lacks a key that it must have.
        case missingKey(String)
        /// A value is of the wrong kind; a list of what would be right, and what it is.
        case wrongKind(expected: [JSONKind], found: JSONKind)
        /// A number has a fraction or an exponent.
        case notAnInteger(String)
        /// An integer does not fit 64 bits.
        case integerOutOfRange(String)
        /// An integer is smaller than it may be.
        case tooSmall(Int, minimum: Int)
        /// A word is none of those that may stand here.
        case unknownWord(String, allowed: [String])
        /// The record is of another version of the format.
        case unknownVersion(Int, known: Int)
        /// A fraction has not two parts but this many.
        case fractionParts(Int)
        /// A round has `ballots` and `totals`.
        case ballotsAndTotals

        // MARK: The frame does not hold

        /// A fraction is not between 0 and 1.
        case improperFraction(Fraction)
        /// Seats are missing though the ballot type needs them.
        case seatsMissing(BallotType)
        /// The list has no items.
        case noItems
        /// A `package` is on another number of items than one.
        case packageItems(Int)
        /// An id stands a second time.
        case repeatedItem(ItemID)
        /// The record has no rounds.
        case noRounds

        // MARK: A round's numbers do not agree

        /// An id is not among those that may stand here.
        case unknownItem(ItemID)
        /// Items are not in the order of the list.
        case notInListOrder(ItemID)
        /// More were present than there are deputies.
        case presentAboveDeputies(present: Int, deputies: Int)
        /// More ballots were issued than deputies were present.
        case issuedAbovePresent(issued: Int, present: Int)
        /// A round that was not stopped has no votes.
        case votesMissing
        /// The marks of a ballot have the wrong form for the rule.
        case wrongForm(expected: BallotMarks.Form, found: BallotMarks.Form)
        /// The ballots do not add up to those returned.
        case timesNotReturned(times: Int128, returned: Int)
        /// Valid, void and blank ballots do not add up to those returned.
        case papersNotReturned(valid: Int, void: Int128, blank: Int, returned: Int)
        /// There are blank ballots though the rule makes them void.
        case blankNotVoid(Int)
        /// An item's answers do not add up to the ballots they were given on.
        case answersNotCast(ItemTally, cast: Int128)
        /// There are answers other than yes though the ballot has no room for them.
        case answersWithoutRoom(ItemTally)
        /// An item has more votes than there are valid ballots.
        case yesAboveValid(yes: Int, valid: Int)
        /// There are more marks than the valid ballots can hold.
        case marksAboveSeats(marks: Int128, valid: Int, seats: Int)
        /// There are not as many marks as `exactly` puts on the valid ballots.
        case marksNotSeats(marks: Int128, valid: Int, seats: Int)
        /// An item has no score though it is ranked.
        case scoreMissing(ItemID)
        /// An item has a score though it is not ranked.
        case scoreWithoutRank(ItemID)
        /// A score is not between one point and `seats` points for each ballot that ranks it.
        case scoreOutOfRange(score: Int, yes: Int, seats: Int)
        /// A number that counting needs does not fit 64 bits.
        case overflow

        // MARK: The rounds do not follow from one another

        /// Nothing was asked for any more.
        case roundNotAsked(RoundKind)
        /// Another kind of round was asked for.
        case otherRoundAsked(asked: RoundRequest, found: RoundKind)
        /// Other items were asked for.
        case otherItemsAsked(asked: [ItemID], found: [ItemID])
        /// Another number of seats was asked for.
        case otherSeatsAsked(asked: Int?, found: Int?)
        /// The presidium elected more than there are seats.
        case electedAboveSeats(elected: Int, seats: Int)

        // MARK: A rating does not hold

        /// No item of the list is rated.
        case nothingToRate
        /// More were present than there are members.
        case presentAboveMembers(present: Int, members: Int)
        /// Valid and void forms do not add up to those returned.
        case formsNotReturned(valid: Int, void: Int128, returned: Int)
        /// There are counts for an item that is not rated.
        case excludedItemRated(RatingItem)
        /// Valid forms leave an item blank though the scheme makes them void.
        case itemLeftBlank(RatingTally)
        /// The counts of every item add up to the same, but not to the valid forms.
        case gradesNotValid(RatingTally, valid: Int)
        /// The counts of the items add up to different sums; the first that does not add up to
        /// the valid forms, and all of them.
        case sumsDiffer(RatingTally, valid: Int, wrong: [ItemID])
        /// A round that was not stopped has no totals.
        case ratingsMissing
        /// A round follows one that was counted.
        case roundAfterRating
    }
}
