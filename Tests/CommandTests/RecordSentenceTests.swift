import Deciding
import Tallying
import Testing
import Wording

/// What is said of a record that cannot be counted.
@Suite struct RecordSentenceTests {
    private static let tally = ItemTally(id: "2", yes: 3, no: 4, abstain: 5, unpressed: 6)
    private static let rating = RatingTally(
        id: "2",
        satisfied: 3,
        basic: 4,
        dissatisfied: 5,
        blank: 6
    )

    /// One of every reason, in the order of the enum, with both sentences.
    private static let sentences: [(RecordError.Reason, zh: String, en: String)] = [
        (
            .tooLarge(bytes: 20_000_000, limit: 16_777_216),
            "记录有20,000,000字节，最多读16,777,216字节。请用totals代替ballots。",
            "The record has 20,000,000 bytes; at most 16,777,216 are read. Give totals in place of ballots."
        ),
        (
            .unexpectedByte(0x5D), "这里不该有“]”。请检查前后的引号、逗号、冒号和括号。",
            "“]” must not stand here. Check the quotes, commas, colons and brackets around it."
        ),
        (
            .unexpectedByte(0x0A), "这里不该有0x0A。请检查前后的引号、逗号、冒号和括号。",
            "0x0A must not stand here. Check the quotes, commas, colons and brackets around it."
        ),
        (
            .wrongKind(expected: [.number, .null], found: .string), "这里要一个数或null，写的却是一个字符串。请改写。",
            "This must be a number or null, not a string. Write it so."
        ),
        (
            .unknownWord("upto", allowed: ["up-to", "exactly"]),
            "“upto”不是这里可用的词。可用：up-to, exactly。",
            "“upto” may not stand here. Use one of: up-to, exactly."
        ),
        (
            .unknownVersion(2, known: 1), "记录是第2版格式，这里读第1版。请换用读得懂它的程序。",
            "The record is in version 2 of the format; this program reads version 1. Use one that reads it."
        ),
        (
            .improperFraction(Fraction(3, 2)), "分数3/2不在0到1之间。请核对。",
            "The fraction 3/2 is not between 0 and 1. Check it."
        ),
        (
            .papersNotReturned(valid: 1_200, void: 3, blank: 4, returned: 1_300),
            "有效1,200 + 废票3 + 空白4 = 1,207，收回的却是1,300张。请核对。",
            "1,200 valid + 3 void + 4 blank = 1,207, but 1,300 were returned. Check them."
        ),
        (
            .answersNotCast(tally, cast: 20), "项目“2”：赞成3 + 反对4 + 弃权5 + 未按6 = 18，有效和空白票却是20张。请核对。",
            "Item “2”: 3 yes + 4 no + 5 abstain + 6 unpressed = 18, but 20 ballots are valid or blank. Check them."
        ),
        (
            .marksAboveSeats(marks: 30, valid: 10, seats: 2), "得票加起来是30，10张有效票每张最多选2项，最多20。请核对。",
            "The votes add up to 30, but 10 valid ballots of at most 2 marks hold 20. Check them."
        ),
        (
            .otherItemsAsked(asked: ["2", "3"], found: ["1"]),
            #"这一轮的项目该是["2","3"]，这里却是["1"]。请核对。"#,
            #"The items of this round must be ["2","3"], not ["1"]. Check them."#
        ),
        (
            .otherSeatsAsked(asked: 1, found: nil), "这一轮的seats该是1，这里却是null。请核对。",
            "The seats of this round must be 1, not null. Check them."
        ),
        (
            .electedAboveSeats(elected: 2, seats: 1), "主席团选了2项，名额只有1个。请核对。",
            "The presidium elected 2, but there is 1 seat. Check them."
        ),
        (
            .formsNotReturned(valid: 1_200, void: 3, returned: 1_300),
            "有效1,200 + 废票3 = 1,203，收回的却是1,300张。请核对。",
            "1,200 valid + 3 void = 1,203, but 1,300 were returned. Check them."
        ),
        (
            .gradesNotValid(rating, valid: 20),
            "项目“2”：满意3 + 基本满意4 + 不满意5 + 未填6 = 18，有效票却是20张。请核对。",
            "Item “2”: 3 satisfied + 4 fairly + 5 dissatisfied + 6 blank = 18, but 20 forms are valid. Check them."
        ),
        (
            .sumsDiffer(rating, valid: 20, wrong: ["2", "3"]),
            "各项的合计不一样。项目“2”：满意3 + 基本满意4 + 不满意5 + 未填6 = 18，有效票却是20张。对不上的项目：2、3。请对照原始计票单，不要猜。",
            "The sums of the items differ. Item “2”: 3 satisfied + 4 fairly + 5 dissatisfied + 6 blank = 18, but 20 forms are valid. Items that do not fit: 2, 3. Check the tally sheets; do not guess."
        ),
        (
            .excludedItemRated(RatingItem("3", .suspended)),
            "项目“3”的state是suspended，不参加测评，却有票数。请删去票数，或改正state。",
            "Item “3” is suspended and not rated, but has counts. Remove them, or correct its state."
        ),
    ]

    @Test(arguments: sentences.indices)
    func `says what is wrong, by how much, and what to do`(index: Int) {
        let (reason, chinese, english) = Self.sentences[index]

        #expect(Phrasebook(.zh).say(reason.message(in: .zh)) == chinese)
        #expect(Phrasebook(.en).say(reason.message(in: .en)) == english)
    }

    /// The rest of the reasons, which carry little.
    private static let others: [RecordError.Reason] = [
        .tooDeep(limit: 16), .unexpectedEnd, .trailingContent, .malformedUTF8, .malformedNumber,
        .malformedEscape, .controlCharacter(9), .duplicateKey("seats"), .unknownKey("seat"),
        .missingKey("seats"), .notAnInteger("1.5"), .integerOutOfRange("99999999999999999999"),
        .tooSmall(-1, minimum: 0), .fractionParts(3), .ballotsAndTotals, .seatsMissing(.upTo),
        .noItems, .packageItems(2), .repeatedItem("1"), .noRounds, .unknownItem("9"),
        .notInListOrder("1"), .presentAboveDeputies(present: 3, deputies: 2),
        .issuedAbovePresent(issued: 3, present: 2), .votesMissing,
        .wrongForm(expected: .choices, found: .ranks), .timesNotReturned(times: 3, returned: 4),
        .blankNotVoid(1), .answersWithoutRoom(tally), .yesAboveValid(yes: 4, valid: 3),
        .marksNotSeats(marks: 30, valid: 10, seats: 2), .scoreMissing("1"), .scoreWithoutRank("1"),
        .scoreOutOfRange(score: 9, yes: 2, seats: 2), .overflow, .roundNotAsked(.tie),
        .otherRoundAsked(
            asked: RoundRequest(kind: .tie, items: ["1"], seats: 1),
            found: .main
        ),
        .nothingToRate, .presentAboveMembers(present: 3, members: 2), .itemLeftBlank(rating),
        .ratingsMissing, .roundAfterRating,
    ]

    @Test func `every reason has a sentence of its own in both languages`() {
        let reasons = Self.sentences.map(\.0) + Self.others

        for language in Language.allCases {
            let keys = reasons.map { $0.message(in: language).key }
            // A line feed and a bracket have one sentence.
            #expect(Set(keys).count == reasons.count - 1)
        }
        #expect(Set(reasons.map(\.code)).count == 58)
    }
}
