import Deciding
import Tallying
import Testing
import Wording

/// `minsheng tally rating --explain`: whole texts, and the sentences that they leave out.
@Suite struct RatingExplanationTests {
    private static func explain(_ record: String, _ language: Language) async -> String {
        await CommandRun(
            ["tally", "rating", "-", "--explain", "--lang", language.rawValue],
            input: record
        ).output
    }

    @Test func `two stopped rounds and one that counts, in Chinese`() async {
        let text = await Self.explain(SampleRating.ratedAtLast, .zh)

        #expect(
            text == """
                规则
                  出席的成员须达到全体在任成员的三分之二。
                  测评票上有项目未填，这张票仍有效，那一项不计入任何等次。
                  评“满意”的超过有效的测评票的半数，恰好半数不算，等次为满意。
                  不然，评“满意”和“基本满意”的合计超过有效的测评票的半数，恰好半数不算，等次为基本满意。
                  其余的等次为不满意。

                第1次测评：3项
                  出席6人，全体在任成员10人：3·6 = 18 < 2·10 = 20，不到三分之二，不足法定人数。
                  这次不计等次，请重新测评。

                第2次测评：3项
                  出席9人，全体在任成员10人：3·9 = 27 ≥ 2·10 = 20，达到三分之二，符合法定人数。
                  发出8张，收回9张。收回的多于发出的，这次测评无效。
                  这次不计等次，请重新测评。

                第3次测评：3项
                  出席9人，全体在任成员10人：3·9 = 27 ≥ 2·10 = 20，达到三分之二，符合法定人数。
                  发出9张，收回8张，未交回1张。收回的不多于发出的，这次测评有效。
                  收回的测评票中，有效6张，废票2张。
                  废票的原因：残损1张、“墨迹”1张。
                  评“满意”的须超过有效的测评票6张的半数：2·4 = 8 > 1·6 = 6，所以要4张，少1张就不够。
                  评“满意”和“基本满意”的合计须超过有效的测评票6张的半数：2·4 = 8 > 1·6 = 6，所以要4张，少1张就不够。
                  满意的有1项：1。
                  基本满意的有1项：2。
                  不满意的有1项：3。
                  暂停的有1项，不参加测评：4。
                  终止的有1项，不参加测评：5。
                  总体满意率，满意和基本满意合计：11/18 = 61.1%；只算满意：6/18 = 33.3%。
                  1：满意4，基本满意1，不满意1，未填0；满意占有效的测评票的66.7%，连同基本满意占83.3%。满意：评“满意”的4张，达到所需的4张。
                  2：满意2，基本满意2，不满意1，未填1；满意占有效的测评票的33.3%，连同基本满意占66.7%。基本满意：评“满意”的2张，不到4张；连同评“基本满意”的共4张，达到所需的4张。年度目标未完成。
                  3：满意0，基本满意2，不满意4，未填0；满意占有效的测评票的0.0%，连同基本满意占33.3%。不满意：评“满意”的0张，不到4张；连同评“基本满意”的共2张，也不到4张。
                  4：暂停，不参加测评。
                  5：终止，不参加测评。

                结果
                  满意1项，基本满意1项，不满意1项。
                  注意：年度目标未完成也有等次的：2。公布时请在等次旁写明。

                """
        )
    }

    @Test func `one round in English`() async {
        let text = await Self.explain(
            SampleRating.rated
                .replacing(#""rating":1,"#, with: #""rating":1,"title":"Rating of 2022","#),
            .en
        )

        #expect(
            text == """
                Rating of 2022

                Rule
                  At least two thirds of all members in office must be present.
                  A form that leaves an item blank is valid, and counts for no grade of that item.
                  An item is satisfied if more than half of the valid forms say satisfied; exactly \
                half is not enough.
                  Otherwise it is fairly satisfied if more than half of the valid forms say one or \
                the other; exactly half is not enough.
                  All others are dissatisfied.

                Round 1: 3 items
                  9 present of 10 members: 3·9 = 27 ≥ 2·10 = 20, at least two thirds. There is a quorum.
                  Forms: 9 issued, 8 returned, 1 not returned. No more came back than were issued, \
                so the round stands.
                  Of the forms returned, 6 are valid, 2 void.
                  Void forms by reason: torn (1), “墨迹” (1).
                  To be satisfied: more than half of the 6 valid forms, 2·4 = 8 > 1·6 = 6, so 4 \
                forms are enough and one fewer is not.
                  To be satisfied or fairly satisfied: more than half of the 6 valid forms, \
                2·4 = 8 > 1·6 = 6, so 4 forms are enough and one fewer is not.
                  1 item is satisfied: 1.
                  1 item is fairly satisfied: 2.
                  1 item is dissatisfied: 3.
                  1 item is suspended and not rated: 4.
                  1 item is terminated and not rated: 5.
                  Overall, satisfied or fairly satisfied: 11/18 = 61.1%; satisfied alone: 6/18 = 33.3%.
                  1: 4 satisfied, 1 fairly satisfied, 1 dissatisfied, 0 blank; 66.7% of the valid \
                forms satisfied, 83.3% satisfied or fairly satisfied. Satisfied: 4 forms say so, 4 \
                needed.
                  2: 2 satisfied, 2 fairly satisfied, 1 dissatisfied, 1 blank; 33.3% of the valid \
                forms satisfied, 66.7% satisfied or fairly satisfied. Fairly satisfied: 2 say \
                satisfied, below the 4 needed; 4 say one or the other, 4 needed. Annual target not \
                reached.
                  3: 0 satisfied, 2 fairly satisfied, 4 dissatisfied, 0 blank; 0.0% of the valid \
                forms satisfied, 33.3% satisfied or fairly satisfied. Dissatisfied: 0 say \
                satisfied, below the 4 needed; 2 say one or the other, below the 4 needed.
                  4: Suspended, not rated.
                  5: Terminated, not rated.

                Result
                  1 satisfied, 1 fairly satisfied, 1 dissatisfied.
                  Note: graded though the annual target was not reached: 2. Say so beside the grade \
                wherever it is shown.

                """
        )
    }

    // MARK: - What those texts leave out

    private static func sentences(_ record: String, calling name: String) throws -> [String] {
        let record = try RatingRecord(json: record.utf8)
        let explanation = RatingExplanation(
            of: try record.count(),
            by: record,
            in: .en,
            calling: { "\(name) \($0.text)" }
        )
        let rounds = explanation.rounds.flatMap { $0.steps + $0.items.map(\.line) }
        return (explanation.rule + rounds + explanation.result).map(Phrasebook(.en).say)
    }

    @Test func `half that is enough, forms that must be whole, and names in place of ids`() throws {
        let said = try Self.sentences(
            SampleRating.record(
                quorum: "null",
                base: "all-members",
                inclusive: "true",
                blank: "void",
                rounds: """
                    {"present":9,"issued":9,"returned":5,"totals":{"valid":5,"void":{},
                    "satisfied":{"1":5,"2":4,"3":0},"basic":{"2":1,"3":4},
                    "dissatisfied":{"3":1},"blank":{}}}
                    """
            ),
            calling: "Road"
        )

        // of 10: 2·5 = 10 ≥ 10
        #expect(said.contains("A form that leaves an item blank is void."))
        #expect(
            said.contains(
                "To be satisfied: at least half of all 10 members in office, 2·5 = 10 ≥ 1·10 = 10, so 5 forms are enough and one fewer is not."
            )
        )
        #expect(said.contains("1 item is satisfied: Road 1."))
        #expect(said.contains("1 item is fairly satisfied: Road 2."))
        #expect(!said.contains { $0.contains("quorum") })
    }

    @Test func `without a valid form there are no shares and no rates, and a note`() throws {
        let said = try Self.sentences(
            SampleRating.record(
                rounds: """
                    {"present":9,"issued":9,"returned":2,"totals":{"valid":0,"void":{"torn":2},
                    "satisfied":{},"basic":{},"dissatisfied":{},"blank":{}}}
                    """
            ),
            calling: "Road"
        )

        #expect(said.contains("No form is valid, so that there is no overall rate."))
        #expect(
            said.contains(
                "Road 1: 0 satisfied, 0 fairly satisfied, 0 dissatisfied, 0 blank. Dissatisfied: 0 say satisfied, below the 1 needed; 0 say one or the other, below the 1 needed."
            )
        )
        #expect(
            said.last
                == "Note: no form was valid. The grades follow from the rule alone; nobody said anything."
        )
    }

    @Test(
        arguments: [
            ("present", "the 9 members present"), ("issued", "the 9 forms issued"),
            ("returned", "the 8 forms returned"), ("all-members", "all 10 members in office"),
        ]
    )
    func `each base is named with its number`(base: String, words: String) throws {
        let said = try Self.sentences(
            SampleRating.rated.replacing(#""base":"valid""#, with: "\"base\":\"\(base)\""),
            calling: "Road"
        )

        #expect(said.contains { $0.hasPrefix("To be satisfied: more than half of \(words), ") })
    }

    @Test func `a void rating and one without a quorum say what to do next`() throws {
        let void = SampleRating.record(rounds: #"{"present":9,"issued":8,"returned":9}"#)

        #expect(
            try Self.sentences(void, calling: "").last
                == "More forms came back than were issued; the rating is void. Issue new forms and hold it anew."
        )
        #expect(
            try Self.sentences(SampleRating.noQuorum, calling: "").last
                == "There is no quorum. Convene again and hold the rating anew."
        )
    }
}
