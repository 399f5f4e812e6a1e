import Testing

/// `minsheng tally congress --explain`: whole texts.
@Suite struct TallyExplanationTests {
    private static func explain(_ record: String, _ language: String) async -> String {
        let run = await CommandRun(
            ["tally", "congress", "-", "--explain", "--lang", language],
            input: record
        )
        return run.output
    }

    @Test func `a tie, its round and the presidium in Chinese`() async {
        let text = await Self.explain(SampleRecord.presidium, "zh")

        #expect(
            text == """
                规则
                  每张选票最多选2项，少选有效，多选作废。
                  出席的代表须达到全体代表的三分之二。
                  得票超过全体代表的半数为通过。
                  空白票不是废票，不投给任何项目。
                  名额线上并列时，在并列项目中再投，最多1轮，仍并列的由主席团决定。
                  再投时得票多的当选，至少1票。
                  通过的不够名额时，空着名额。
                  当选的按得票排列，得票相同的按清单顺序。

                第1轮：全部3项，名额2个
                  出席331人，全体代表352人：3·331 = 993 ≥ 2·352 = 704，达到三分之二，符合法定人数。
                  发出311张，收回311张，未交回0张。收回的不多于发出的，本轮有效。
                  收回的票中，有效311张，废票0张，空白0张。
                  得票须超过全体代表352人的半数：2·177 = 354 > 1·352 = 352，所以通过线是177票，少1票就不够。
                  达到通过线的有3项：1、2、3。
                  这3项多于2个名额，按得票从多到少取。最后一个名额是190票，这就是名额线。
                  高于名额线的：1。恰在名额线上的：2、3。
                  名额线上的2项都是190票，只余1个名额，并列：2、3。
                  按规则在并列项目中再投。这是第1轮再投，最多1轮。
                  1：得241票，占全体代表的68.5%。当选：241票，高于名额线190票。
                  2：得190票，占全体代表的54.0%。待定：以190票并列在名额线上，余1个名额。
                  3：得190票，占全体代表的54.0%。待定：以190票并列在名额线上，余1个名额。

                第2轮：并列的2项再投，余1个名额
                  出席331人，全体代表352人：3·331 = 993 ≥ 2·352 = 704，达到三分之二，符合法定人数。
                  发出300张，收回300张，未交回0张。收回的不多于发出的，本轮有效。
                  收回的票中，有效300张，废票0张，空白0张。
                  本轮不问比例，得1票就达到通过线。
                  达到通过线的有2项：2、3。
                  这2项多于1个名额，按得票从多到少取。最后一个名额是150票，这就是名额线。
                  没有高于名额线的。恰在名额线上的：2、3。
                  名额线上的2项都是150票，只余1个名额，并列：2、3。
                  已再投1轮，仍然并列，由主席团决定。
                  2：得150票，占全体代表的42.6%。待定：以150票并列在名额线上，余1个名额。
                  3：得150票，占全体代表的42.6%。待定：以150票并列在名额线上，余1个名额。

                第3轮：主席团在并列的2项中决定，余1个名额
                  主席团选定：3。
                  2：未当选：并列，主席团没有选定。
                  3：当选：并列，由主席团选定。

                结果
                  选出2项：1、3。

                """
        )
    }

    @Test func `a decided round in English`() async {
        let text = await Self.explain(SampleRecord.decided, "en")

        #expect(
            text == """
                Rule
                  Mark at most 2 items; fewer is valid, more makes the ballot void.
                  At least two thirds of all deputies must be present.
                  An item passes with more than half of all deputies.
                  A blank ballot is not void and counts for no item.
                  A tie at the cut is voted on again, in at most 1 round; then the presidium decides.
                  In such a round the most votes win, at least one.
                  If fewer pass than there are seats, seats stay empty.
                  The elected are listed by votes, then by the list.

                Round 1: all 3 items for 2 seats
                  331 present of 352 deputies: 3·331 = 993 ≥ 2·352 = 704, at least two thirds. \
                There is a quorum.
                  Ballots: 311 issued, 311 returned, 0 not returned. No more came back than were \
                issued, so the round stands.
                  Of the ballots returned, 300 are valid, 9 void, 2 blank.
                  Void ballots by reason: too many marks (7), “墨迹” (2).
                  More than half of all 352 deputies is needed: 2·177 = 354 > 1·352 = 352, so 177 \
                votes pass and one fewer does not.
                  2 items pass: 1, 3.
                  There are seats enough (2): all 2 are elected.
                  1: 241 votes, 68.5% of all deputies. Elected: 2 items passed, and there are \
                seats enough (2).
                  2: 120 votes, 34.1% of all deputies. Not elected: 120 votes, below the threshold \
                of 177.
                  3: 210 votes, 59.7% of all deputies. Elected: 2 items passed, and there are \
                seats enough (2).

                Result
                  2 elected: 1, 3.

                """
        )
    }
}
