import Civics
import Ledger
import Proposing
import TestSupport
import Testing

/// The checks of a list and the score of a candidate, on values.
@Suite struct ListCheckTests {
    static func record(
        _ name: String = "公共停车位",
        field: String = "便民设施",
        content: String = "",
        merged: Int = 0,
        _ change: (inout CandidateDetails) -> Void = { _ in }
    ) throws -> CandidateRecord {
        var details = CandidateDetails()
        details.category = .construction
        details.targets = [
            CandidateTarget(
                indicator: "车位",
                relation: .atLeast,
                quantity: try Quantity(written: "1600余个")
            )
        ]
        details.places = [Places.tiansheng]
        details.annual = try PrintedMoney(written: "100")
        details.funding = [CandidateFunding(.district, try PrintedMoney(written: "100"))]
        details.lead = CandidateUnit(name: "区城市管理局")
        details.maintenance = "运营企业"
        details.finishOn = try CivilDate(iso: "2023-12-20")
        details.opinions = [
            CandidateOpinion(
                unit: CandidateUnit(name: "区财政局"),
                kind: .finance,
                verdict: .agree
            )
        ]
        change(&details)
        return CandidateRecord(
            candidate: Candidate(
                id: .random(),
                jurisdiction: Places.beibei,
                year: 2023,
                code: "C01",
                name: name,
                field: field,
                content: content,
                provenance: Provenance(.recorded, source: "")
            ),
            details: details,
            merged: [MergedCount(channel: .residents, number: merged)]
        )
    }

    private static let towns = Places.all.filter {
        $0.id == Places.tiansheng || $0.id == Places.jingguan
    }

    static func checks(
        _ records: [CandidateRecord],
        seats: Int? = 1,
        upper: [UpperItem] = [],
        rules: CheckRules = CheckRules()
    ) -> ListChecks {
        ListChecks(records: records, seats: seats, places: towns, upper: upper, rules: rules)
    }

    private static func severity(
        _ check: ListFinding.Check,
        _ checks: ListChecks
    ) -> ListFinding.Severity? {
        checks.findings.first { $0.check == check }?.severity
    }

    /// ⌈seats / 5⌉, one at least.
    @Test(arguments: [(1, 1), (5, 1), (6, 2), (8, 2), (10, 2), (11, 3), (15, 3)])
    func `the surplus is a fifth of the seats, rounded up, one at least`(
        seats: Int,
        needed: Int
    ) throws {
        #expect(CheckRules().extraNeeded(seats: seats) == needed)
        let records = try (0..<seats + needed).map { _ in try Self.record() }

        #expect(Self.severity(.surplus, Self.checks(records, seats: seats)) == .fine)
        let fewer = Self.checks(Array(records.dropLast()), seats: seats)
        #expect(Self.severity(.surplus, fewer) == .stop)
    }

    @Test func `as many seats as candidates, or none said, stops the list`() throws {
        let records = [try Self.record(), try Self.record()]

        for seats in [nil, 2, 3] {
            #expect(Self.severity(.surplus, Self.checks(records, seats: seats)) == .stop)
        }
    }

    @Test func `two of five in a field are as many as may be, three are not`() throws {
        let two = try ["甲", "甲", "乙", "丙", "丁"].map { try Self.record(field: $0) }
        let three = try ["甲", "甲", "甲", "丙", "丁"].map { try Self.record(field: $0) }

        #expect(Self.severity(.fields, Self.checks(two)) == .fine)
        #expect(Self.severity(.fields, Self.checks(three)) == .look)
    }

    @Test func `a town that has nothing is named unless something is everywhere`() throws {
        let one = try Self.record()
        let all = try Self.record { $0.isEverywhere = true }

        #expect(Self.severity(.towns, Self.checks([one])) == .look)
        #expect(Self.severity(.towns, Self.checks([one, all])) == .fine)
    }

    @Test func `what stands on an upper list is found by its name and by its origin`() throws {
        let upper = [
            UpperItem(
                list: "市级清单",
                name: "新增公共停车位",
                provenance: Provenance(.published, source: "")
            ),
            UpperItem(
                list: "市级清单",
                name: "农村供水保障",
                provenance: Provenance(.published, source: "")
            ),
        ]
        let own = try Self.record("社区老年食堂")
        let alike = try Self.record("新增公共停车位一千个")
        let said = try Self.record("社区养老") { $0.origin = .upper(list: "市", item: "养老") }

        #expect(Self.severity(.overlap, Self.checks([own], upper: upper)) == .fine)
        #expect(Self.severity(.overlap, Self.checks([alike], upper: upper)) == .look)
        #expect(Self.severity(.overlap, Self.checks([said])) == .look)
    }

    @Test func `a word of the exclusion list asks for a look and stops nothing`() throws {
        var rules = CheckRules()
        rules.exclusions = [CheckRules.Exclusion(text: "不建办公楼。", words: ["办公楼"])]
        let office = try Self.record(content: "新建办公楼一栋")
        let parking = try Self.record()

        #expect(Self.severity(.exclusions, Self.checks([office], rules: rules)) == .look)
        #expect(Self.severity(.exclusions, Self.checks([parking], rules: rules)) == .fine)
    }

    @Test func `what a candidate lacks is stopped or asked for, one check each`() throws {
        let cases: [(ListFinding.Check, ListFinding.Severity, (inout CandidateDetails) -> Void)] = [
            (.stageGoals, .stop, { $0.crossesYear = true }),
            (.money, .look, { $0.annual = nil }),
            (.money, .look, { $0.funding = [] }),
            (.money, .stop, { $0.annual = try? PrintedMoney(written: "99.9999") }),
            (.targets, .stop, { $0.targets = [] }),
            (.opinions, .look, { $0.opinions = [] }),
            (
                .opinions, .stop,
                {
                    $0.opinions = [
                        CandidateOpinion(
                            unit: CandidateUnit(name: "区财政局"),
                            kind: .finance,
                            verdict: .disagree
                        )
                    ]
                }
            ),
            (.leads, .stop, { $0.lead = nil }),
            (.maintenance, .stop, { $0.maintenance = "" }),
        ]
        for (check, severity, change) in cases {
            let record = try Self.record("公共停车位", change)

            let whole = try Self.record()
            #expect(Self.severity(check, Self.checks([record])) == severity)
            #expect(Self.severity(check, Self.checks([whole])) == .fine)
        }
    }

    @Test func `the weights add up to 100, and others are refused`() {
        let weights = ScoreWeights.builtIn
        #expect(ScoreWeights.Component.allCases.reduce(0) { $0 + weights[$1] } == 100)
        #expect(throws: ScoreWeights.FileError.notReadable) { try ScoreWeights(json: "[]") }
        let one = #"{"version":1,"urgentWords":[],"weights":[{"component":"demand","points":100}]}"#
        #expect(throws: ScoreWeights.FileError.components) { try ScoreWeights(json: one) }
        let all = ScoreWeights.Component.allCases.map {
            #"{"component":"\#($0.rawValue)","points":10}"#
        }.joined(separator: ",")
        #expect(throws: ScoreWeights.FileError.sum(60)) {
            try ScoreWeights(json: #"{"version":1,"urgentWords":[],"weights":[\#(all)]}"#)
        }
    }

    /// 13 merged give 7 halves: 25·7/10 = 17.
    ///
    /// One of two towns: 15·1/2 = 7. 隐患 and 火灾:
    /// 15·2/3 = 10. Within the year 10, one of one agrees 10. All from the budget 15. Two of two in
    /// one field: 10·0/1 = 0.
    @Test func `a score is made of whole numbers that can be told`() throws {
        let record = try Self.record(merged: 13) { $0.necessity = "火灾隐患" }
        let other = try Self.record()
        let score = CandidateScore(of: record, in: Self.checks([record, other]))

        #expect(score.parts.map(\.points) == [17, 7, 10, 20, 15, 0])
        #expect(score.points == 69 && score.known == 100)
        #expect(score.stops.isEmpty)
    }

    @Test func `what is not known counts as not known`() throws {
        let record = try Self.record(field: "") {
            $0 = CandidateDetails()
        }
        let score = CandidateScore(of: record, in: Self.checks([record]))

        #expect(score.parts.map(\.points) == [0, nil, nil, nil, nil, nil])
        #expect(score.points == 0 && score.known == 25)
        #expect(score.stops.map(\.check) == [.targets, .leads])
    }

    @Test(arguments: [(0, 0), (1, 1), (2, 2), (7, 5), (8, 6), (13, 7), (31, 9), (500, 10)])
    func `the index follows from how many suggestions were merged`(count: Int, halves: Int) {
        #expect(PublicIndex.computed(suggestions: count).halves == halves)
    }
}
