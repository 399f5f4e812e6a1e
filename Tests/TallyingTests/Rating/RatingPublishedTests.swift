import Tallying
import Testing

/// Ratings as they were published, counted by the scheme that is known of them or by ours.
@Suite struct RatingPublishedTests {
    /// 镇海区, 21 January 2022, on the projects of 2021: 29 members of the standing committee.
    ///
    /// 宁波市镇海区人大常委会办公室,
    /// https://www.zh.gov.cn/art/2022/11/25/art_1229694683_59140937.html
    private static let zhenhai: [Ratings.Counts] = [
        (28, 1, 0), (20, 8, 1), (26, 3, 0), (29, 0, 0), (17, 11, 1), (26, 3, 0), (17, 11, 1),
        (28, 1, 0),
    ]

    /// 宁海县, 22 January 2021, on the projects of 2020: 222 forms, the first item as printed.
    ///
    /// 宁海新闻网, http://nh.cnnb.com.cn/system/2021/01/23/012194244.shtml
    private static func ninghai(first satisfied: Int) -> [Ratings.Counts] {
        [
            (satisfied, 27, 0), (175, 43, 4), (161, 58, 3), (187, 34, 1), (177, 44, 1),
            (161, 57, 4), (165, 57, 0), (145, 74, 3), (159, 62, 1), (168, 53, 1),
        ]
    }

    private static func zhenhai(
        members: Int,
        inclusive: Bool,
        base: RatingBase = .allMembers
    ) throws -> RatingRecord {
        try Ratings.record(
            Ratings.scheme(base: base, inclusive: inclusive),
            members: members,
            papers: Papers(present: 29, issued: 29, returned: 29),
            zhenhai
        )
    }

    @Test func `镇海: all eight satisfied, if half is enough and members are 34 at most`() throws {
        let satisfied = [RatingGrade?](repeating: .satisfied, count: 8)
        let fifthAndSeventhBasic: [RatingGrade?] = [
            .satisfied, .satisfied, .satisfied, .satisfied, .basic, .satisfied, .basic, .satisfied,
        ]

        // 2·17 = 34 ≥ 34, but 34 > 34 is false and 34 < 35
        #expect(try Self.zhenhai(members: 34, inclusive: true).grades() == satisfied)
        #expect(try Self.zhenhai(members: 34, inclusive: false).grades() == fifthAndSeventhBasic)
        #expect(try Self.zhenhai(members: 35, inclusive: true).grades() == fifthAndSeventhBasic)
        #expect(try Self.zhenhai(members: 33, inclusive: false).grades() == satisfied)
    }

    @Test func `镇海: of those present every item is satisfied either way`() throws {
        for inclusive in [false, true] {
            let record = try Self.zhenhai(members: 40, inclusive: inclusive, base: .present)

            // 29 has no half: 2·15 = 30 > 29
            #expect(try record.counted()?.needed.satisfied == 15)
            #expect(try record.grades() == .init(repeating: .satisfied, count: 8))
        }
    }

    @Test func `镇海: the overall rates are 229 and 191 of 232`() throws {
        let overall = try #require(try Self.zhenhai(members: 34, inclusive: true).counted()).overall

        // 8·29 = 232; dissatisfied 0+1+0+0+1+0+1+0 = 3
        #expect(overall.satisfiedOrBasic.forms == 229)
        #expect(overall.satisfied.forms == 28 + 20 + 26 + 29 + 17 + 26 + 17 + 28)
        #expect(overall.satisfied.valid == 232)
    }

    @Test func `宁国: both items satisfied, 385 of 386 satisfied or fairly so`() throws {
        // 宣城市人大网站, http://www.ahxcrd.gov.cn/News/show/1622349.html: 193 forms, 2025
        let record = try Ratings.record(
            Ratings.scheme(base: .returned),
            [(182, 10, 1), (185, 8, 0)]
        )

        #expect(try record.grades() == [.satisfied, .satisfied])
        #expect(try record.counted()?.overall.satisfiedOrBasic.forms == 385)
        #expect(try record.counted()?.overall.satisfied.forms == 367)
        #expect(try record.counted()?.overall.satisfied.valid == 386)
    }

    @Test func `宁海: the misprinted first item is refused by name, whatever is valid`() throws {
        let scheme = try Ratings.scheme(base: .returned, blank: .void)
        let printed = Self.ninghai(first: 95).enumerated().map { place, counts in
            RatingTally(
                id: ItemID("\(place + 1)"),
                satisfied: counts.satisfied,
                basic: counts.basic,
                dissatisfied: counts.dissatisfied
            )
        }
        func refusal(valid: Int) -> RecordError? {
            do throws(RecordError) {
                _ = try RatingRecord(
                    scheme: scheme,
                    members: 222,
                    items: printed.map { RatingItem($0.id) },
                    rounds: [
                        RatingRound(
                            papers: Papers(present: 222, issued: 222, returned: valid),
                            totals: RatingTotals(valid: valid, items: printed)
                        )
                    ]
                )
                return nil
            } catch {
                return error
            }
        }

        // 95 + 27 + 0 = 122, every other item 222
        #expect(refusal(valid: 222)?.reason == .sumsDiffer(printed[0], valid: 222, wrong: ["1"]))
        #expect(refusal(valid: 222)?.path.description == #"rounds[0].totals.satisfied["1"]"#)
        #expect(
            refusal(valid: 122)?.reason
                == .sumsDiffer(
                    printed[1],
                    valid: 122,
                    wrong: ["2", "3", "4", "5", "6", "7", "8", "9", "10"]
                )
        )
    }

    @Test func `宁海: with 195 in its place all ten are satisfied`() throws {
        let record = try Ratings.record(
            Ratings.scheme(base: .returned, blank: .void),
            Self.ninghai(first: 195)
        )

        #expect(try record.grades() == .init(repeating: .satisfied, count: 10))
        #expect(try record.counted()?.overall.satisfiedOrBasic.valid == 2_220)
        // dissatisfied 0+4+3+1+1+4+0+3+1+1 = 18
        #expect(try record.counted()?.overall.satisfiedOrBasic.forms == 2_202)
    }
}
