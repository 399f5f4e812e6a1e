import Tallying
import Testing

@Suite struct ThresholdTests {
    /// Real congresses of 2022 to 2026: deputies, present, quorum, majority of all, of present.
    private static let congresses = [
        (352, 331, 235, 177, 166),  // 大足 2023
        (113, 90, 76, 57, 46),  // 西彭镇 2026
        (103, 93, 69, 52, 47),  // 樟木镇 2024
        (340, 300, 227, 171, 151),  // 九龙坡 2022
    ]

    private func needed(
        base: ThresholdBase,
        fraction: Fraction = Fraction(1, 2),
        inclusive: Bool = false,
        blank: BlankPolicy = .valid,
        deputies: Int,
        present: Int,
        issued: Int? = nil,
        returned: Int? = nil,
        void: [VoidReason: Int] = [:],
        blanks: Int = 0
    ) throws -> [Int] {
        let rule = try Congress.rule(
            base: base,
            fraction: fraction,
            inclusive: inclusive,
            blank: blank
        )
        let votes = try Congress.totals(
            rule,
            deputies: deputies,
            present: present,
            issued: issued,
            returned: returned,
            void: void,
            blank: blanks,
            yes: [0, 0]
        ).counted()
        return votes.map { [$0.base, $0.needed] } ?? []
    }

    @Test(arguments: congresses)
    func `majorities of real congresses are as published`(
        deputies: Int,
        present: Int,
        quorum: Int,
        ofDeputies: Int,
        ofPresent: Int
    ) throws {
        #expect(
            try needed(base: .deputies, deputies: deputies, present: present)
                == [deputies, ofDeputies]
        )
        #expect(
            try needed(base: .present, deputies: deputies, present: present)
                == [present, ofPresent]
        )
    }

    @Test(arguments: congresses)
    func `quorums of real congresses are as published`(
        deputies: Int,
        present: Int,
        quorum: Int,
        ofDeputies: Int,
        ofPresent: Int
    ) throws {
        let rule = try Congress.rule(quorum: Fraction(2, 3))

        let enough = try Congress.totals(rule, deputies: deputies, present: quorum, yes: [1, 0])
        let tooFew = try Congress.totals(
            rule,
            deputies: deputies,
            present: quorum - 1,
            yes: [1, 0]
        )

        #expect(try enough.count().outcome.status == .decided)
        #expect(try tooFew.count().outcome.status == .noQuorum)
    }

    @Test func `towns whose roll is not published need a majority of those present`() throws {
        // 四屏镇 2023: 45 present, 23; 板芙镇 2019: 54 present, 28
        #expect(try needed(base: .present, deputies: 60, present: 45) == [45, 23])
        #expect(try needed(base: .present, deputies: 60, present: 54) == [54, 28])
    }

    @Test func `each base names its own number`() throws {
        // 100 deputies, 90 present, 80 issued, 70 returned: 50 valid, 12 blank, 8 void
        let bases: [(ThresholdBase, [Int])] = [
            (.deputies, [100, 51]), (.present, [90, 46]), (.issued, [80, 41]),
            (.returned, [70, 36]), (.valid, [62, 32]), (.none, [0, 1]),
        ]

        for (base, expected) in bases {
            #expect(
                try needed(
                    base: base,
                    deputies: 100,
                    present: 90,
                    issued: 80,
                    returned: 70,
                    void: ["torn": 8],
                    blanks: 12
                ) == expected
            )
        }
    }

    @Test func `blanks are out of the base where they are void`() throws {
        #expect(
            try needed(
                base: .valid,
                blank: .void,
                deputies: 100,
                present: 70,
                void: [.blank: 12]
            ) == [58, 30]
        )
    }

    @Test(
        arguments: [
            (Fraction(1, 2), false, 10, 6), (Fraction(1, 2), true, 10, 5),
            (Fraction(1, 2), false, 11, 6), (Fraction(1, 2), true, 11, 6),
            (Fraction(2, 3), false, 9, 7), (Fraction(2, 3), true, 9, 6),
            (Fraction(2, 3), true, 10, 7), (Fraction(2, 3), false, 10, 7),
            (Fraction(1, 1), true, 10, 10), (Fraction(1, 1), false, 10, 11),
            (Fraction(0, 1), true, 10, 1), (Fraction(0, 1), false, 10, 1),
            (Fraction(1, 2), true, 0, 1), (Fraction(1, 2), false, 0, 1),
            (Fraction(2, 4), false, 10, 6), (Fraction(1, 3), true, 10, 4),
        ]
    )
    func `needed is the smallest number that passes`(
        fraction: Fraction,
        inclusive: Bool,
        base: Int,
        expected: Int
    ) throws {
        #expect(
            try needed(
                base: .returned,
                fraction: fraction,
                inclusive: inclusive,
                deputies: 100,
                present: 50,
                returned: base
            ) == [base, expected]
        )
    }

    @Test func `participation must be exceeded`() throws {
        let rule = try Congress.rule(participation: Fraction(1, 2))

        let half = try Congress.totals(
            rule,
            deputies: 100,
            present: 90,
            issued: 80,
            returned: 50,
            yes: [9, 0]
        )
        let more = try Congress.totals(
            rule,
            deputies: 100,
            present: 90,
            issued: 80,
            returned: 51,
            yes: [9, 0]
        )

        // 2·50 = 100, not above 1·100; 2·51 = 102
        #expect(try half.count().outcome.status == .noParticipation)
        #expect(try more.count().outcome.status == .decided)
    }

    @Test func `quorum is asked before papers, and papers before participation`() throws {
        let rule = try Congress.rule(quorum: Fraction(2, 3), participation: Fraction(1, 2))

        let all = try Congress.totals(
            rule,
            deputies: 10,
            present: 6,
            issued: 4,
            returned: 5,
            yes: [5, 0]
        )
        let papers = try Congress.totals(
            rule,
            deputies: 10,
            present: 7,
            issued: 4,
            returned: 5,
            yes: [5, 0]
        )

        #expect(try all.count().outcome.status == .noQuorum)
        #expect(try papers.count().outcome.status == .void)
    }
}
