import Deciding
import Tallying
import Testing
import Wording

/// A rule in sentences and numbers, and sample counts under it.
@Suite struct RulePreviewTests {
    static func terms(
        _ ballot: BallotType = .upTo,
        seats: Int? = 8,
        candidates: Int = 10,
        threshold: Threshold = .init(
            base: .deputies,
            fraction: Fraction(1, 2),
            isInclusive: false
        ),
        blank: BlankPolicy = .valid,
        tie: TiePolicy = .revote,
        shortfall: ShortfallPolicy = .accept
    ) throws -> RuleTerms {
        RuleTerms(
            .votes(
                VoteTerms(
                    rule: try CongressRule(
                        ballot: ballot,
                        seats: seats,
                        quorum: Fraction(2, 3),
                        participation: nil,
                        threshold: threshold,
                        blank: blank,
                        tie: tie,
                        tieRounds: 1,
                        tieThreshold: .plurality,
                        shortfall: shortfall,
                        order: .votes
                    ),
                    candidates: candidates
                )
            ),
            channel: .paper,
            publishing: .all
        )
    }

    private static func numbers(
        _ terms: RuleTerms,
        deputies: Int,
        present: Int? = nil,
        _ language: Language = .en
    ) -> [String] {
        RulePreview(terms, deputies: deputies, present: present, in: language).lines
            .flatMap(\.numbers).map(Phrasebook(language).say)
    }

    /// 大足 2023: 352 deputies, 331 present; ⌈704/3⌉ = 235, ⌊352/2⌋ + 1 = 177, ⌊331/2⌋ + 1 = 166.
    @Test func `the numbers of Dazu come out as published`() throws {
        let ofAll = try Self.terms()
        let ofPresent = try Self.terms(
            threshold: .init(base: .present, fraction: Fraction(1, 2), isInclusive: false)
        )

        #expect(
            Self.numbers(ofAll, deputies: 352, present: 331) == [
                "Of 352 deputies, at least 235 must be present.",
                "Of 352 deputies, 177 yes votes are needed; 176 are not enough.",
            ]
        )
        #expect(
            Self.numbers(ofAll, deputies: 352, .zh) == [
                "全体代表352人，出席达到235人才能开会表决。", "全体代表352人，得177票才通过，176票不够。",
            ]
        )
        #expect(
            Self.numbers(ofPresent, deputies: 352, present: 331).last
                == "Of 331 deputies present, 166 yes votes are needed; 165 are not enough."
        )
    }

    @Test func `the surplus is a fraction of the seats`() throws {
        #expect(try Self.terms().votes?.surplusRatio == Fraction(1, 4))
        #expect(try Self.terms(seats: 1, candidates: 2).votes?.surplusRatio == Fraction(1, 1))
        #expect(try Self.terms(seats: 12, candidates: 15).votes?.surplusRatio == Fraction(1, 4))
        #expect(try Self.terms(.perItem, seats: nil).votes?.surplusRatio == nil)
    }

    @Test(arguments: Language.allCases)
    func `every content is said in whole sentences, and what is assumed is marked`(
        language: Language
    ) throws {
        for ballot in BallotType.allCases {
            let terms = try Self.terms(ballot, seats: ballot.isAnswered ? nil : 8)
            let preview = RulePreview(terms, assumed: [.tie], in: language)

            #expect(preview.lines.map(\.content) == RulePurpose.projects.contents)
            for line in preview.lines {
                #expect(!line.sentences.isEmpty)
                #expect(line.isAssumed == (line.content == .tie))
                #expect(line.numbers.isEmpty)
            }
        }
    }
}
