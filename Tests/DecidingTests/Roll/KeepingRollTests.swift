import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import TestSupport
import Testing

/// Changes of the roll, each by a decision; nothing is wiped out.
@Suite struct KeepingRollTests {
    private static func day(_ text: String) throws -> CivilDate { try CivilDate(iso: text) }

    @Test(arguments: TestDatabase.engines)
    func `the roll of any day is told from the changes`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let term = try await record.filledTerm()
            let first = try await record.roll(term)
            let last = try #require(first.delegations.last)
            let steps: [(Int, DeputyStep, DeputyForm)] = [
                (1, .leave, RollSample.form(since: "2022-03-01") { $0.departure = "resigned" }),
                (
                    2, .move,
                    RollSample.form(since: "2022-04-01") { $0.delegation = last.id.description }
                ),
                (2, .seat, RollSample.form(since: "2022年5月1日") { $0.seat = "１排１座" }),
                (2, .rename, RollSample.form(since: "2022-05-01") { $0.name = "李 琪" }),
            ]
            for (number, step, form) in steps {
                #expect(try await record.refusal(number, of: term, by: step, form) == nil)
            }
            let joining = RollSample.joining(first) { $0.since = "2022-07-01" }
            #expect(await record.refusalToJoin(term, joining) == nil)

            let roll = try await record.roll(term)
            func numbers(_ text: String) throws -> [Int] {
                roll.inOffice(on: try Self.day(text)).map(\.number)
            }
            func second(_ text: String) throws -> RollEntry? {
                try roll.entries(on: Self.day(text)).first { $0.number == 2 }
            }
            #expect(try numbers("2022-01-04") == [])
            #expect(try numbers("2022-01-05") == [1, 2, 3, 4, 9])
            #expect(try numbers("2022-02-28") == [1, 2, 3, 4, 9])
            #expect(try numbers("2022-03-01") == [2, 3, 4, 9])
            #expect(try numbers("2022-07-01") == [2, 3, 4, 9, 10])
            #expect(try second("2022-03-31")?.delegation.name == "第一代表团")
            #expect(try second("2022-04-01")?.delegation.name == "第二代表团")
            #expect(try second("2022-04-30")?.seat == "1排2座")
            #expect(try second("2022-05-01")?.seat == "1排1座")
            #expect(try second("2022-04-30")?.name == "李綦")
            #expect(try second("2022-05-01")?.name == "李琪")
            #expect(roll.deputies.first?.changes.last?.departure == .resigned)
            #expect(roll.deputies.first?.changes.last?.seat == nil)
            #expect(roll.deputies.first?.changes.last?.document == "常委会公告第12号")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a meeting gets the deputies in office of its day, in the order of the roll`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await record.filledTerm()
            let day = try Self.day("2022-02-01")

            let (roll, before) = try await record.ledger.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                (
                    try Roll.read(of: Places.beibei, on: day, in: transaction),
                    try Roll.read(
                        of: Places.beibei,
                        on: CivilDate(dayNumber: 0),
                        in: transaction
                    )
                )
            }

            #expect(before == nil)
            #expect(roll?.inOffice(on: day).map(\.number) == [1, 2, 3, 4, 9])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a change that leaves an entry is in the audit chain without a name`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let term = try await record.filledTerm()
            let form = RollSample.form { $0.departure = "ended" }
            let refused = try await record.refusal(3, of: term, by: .leave, form)

            #expect(refused == nil)
            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.action == "roll.leave")
            #expect(entry.reason == "调离本行政区域")
            #expect(!entry.facts.contains("𠮷田"))
            #expect(entry.facts.contains("\"departure\":\"ended\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `every forbidden move is refused and leaves nothing`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let term = try await record.filledTerm()
            let gone = RollSample.form(since: "2022-06-01") { $0.departure = "recalled" }
            _ = try await record.refusal(9, of: term, by: .leave, gone)
            let before = try await record.rowCounts()
            let first = try #require(try await record.roll(term).delegations.first)
            let (start, june) = (try Self.day("2022-01-05"), try Self.day("2022-06-01"))
            let today = try Self.day("2022-12-01")
            let cases: [(Int, DeputyStep, RollError, (inout DeputyForm) -> Void)] = [
                (9, .leave, .leftAlready(.recalled, since: june), { $0.departure = "died" }),
                (9, .rename, .leftAlready(.recalled, since: june), { $0.name = "某" }),
                (1, .leave, .faults([.departureMissing]), { $0.departure = "vanished" }),
                (
                    1, .leave, .faults([.beforeTerm(startsOn: start)]),
                    { ($0.since, $0.departure) = ("2022-01-04", "died") }
                ),
                (
                    1, .leave, .faults([.inFuture(today: today)]),
                    { ($0.since, $0.departure) = ("2022-12-02", "died") }
                ),
                (1, .leave, .faults([.since]), { ($0.since, $0.departure) = ("春", "died") }),
                (
                    1, .rename, .faults([.documentMissing, .reasonMissing, .nameMissing]),
                    { $0 = DeputyForm(since: "2022-06-01", document: " ", reason: "") }
                ),
                (1, .rename, .faults([.nameSame]), { $0.name = "王甽" }),
                (1, .move, .faults([.delegationUnknown]), { $0.delegation = "5" }),
                (
                    1, .move, .faults([.delegationSame]),
                    { $0.delegation = first.id.description }
                ),
                (1, .seat, .faults([.seatSame]), { $0.seat = "1排1座" }),
                (
                    1, .seat, .faults([.seatTaken("1排2座", number: 2, name: "李綦")]),
                    { $0.seat = "1排2座" }
                ),
                (
                    1, .seat,
                    .faults([.tooLong(field: "seat", characters: 21, most: 20)]),
                    { $0.seat = String(repeating: "座", count: 21) }
                ),
                // Free from June, but somebody else's in May.
                (
                    1, .seat, .faults([.seatTaken("2排2座", number: 9, name: "买买提·𬱖")]),
                    { ($0.since, $0.seat) = ("2022-05-01", "2排2座") }
                ),
            ]

            for (number, step, error, edit) in cases {
                let form = RollSample.form(edit)
                #expect(try await record.refusal(number, of: term, by: step, form) == error)
            }
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nothing is put before a deputy's latest change, and nothing over a newer one`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let term = try await record.filledTerm()
            let deputy = try #require(try await record.deputy(1, of: term))
            let late = RollSample.form(since: "2022-06-01") { $0.name = "王圳" }
            _ = try await record.refusal(1, of: term, by: .rename, late)

            let before = RollSample.form(since: "2022-05-31") { $0.departure = "resigned" }
            let earlier = try await record.refusal(1, of: term, by: .leave, before)
            let stale = await failure { () async throws(RollError) in
                try await KeepingRoll(record.ledger).change(
                    deputy.id,
                    by: .rename,
                    late,
                    after: deputy.changes.count,
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }
            #expect(earlier == .faults([.beforeLatest(try Self.day("2022-06-01"))]))
            #expect(stale == .changedMeanwhile)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nobody joins under a number once given, into a seat taken, or beyond the seats`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let term = try await record.filledTerm()
            let gone = RollSample.form(since: "2022-02-01") { $0.departure = "died" }
            _ = try await record.refusal(4, of: term, by: .leave, gone)
            let roll = try await record.roll(term)
            func refusal(_ edit: (inout DeputyForm) -> Void) async -> RollError? {
                await record.refusalToJoin(term, RollSample.joining(roll, edit))
            }

            let number = await refusal { $0.number = "4" }
            let unreadable = await refusal { $0.number = "十" }
            let seat = await refusal { $0.seat = "1排1座" }
            let nowhere = await refusal { $0.delegation = "" }
            // Four are in office; seats five, six and seven.
            for (index, since) in ["2022-03-01", "2022-05-01", "2022-04-01"].enumerated() {
                let joined = await refusal { ($0.number, $0.since) = (String(20 + index), since) }
                #expect(joined == nil)
            }
            let full = await refusal { $0.number = "30" }
            // A place was free in April, but not from May on.
            let early = await refusal { ($0.number, $0.since) = ("30", "2022-04-15") }

            #expect(number == .faults([.numberTaken(4, name: "王甽")]))
            #expect(unreadable == .faults([.number]))
            #expect(seat == .faults([.seatTaken("1排1座", number: 1, name: "王甽")]))
            #expect(nowhere == .faults([.delegationUnknown]))
            #expect(full == .full(seats: 7))
            #expect(early == .full(seats: 7))
            #expect(try await record.roll(term).nextNumber == 23)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two who take one seat at the same moment one gets it`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let term = try await record.filledTerm()

            let form = RollSample.form { $0.seat = "9排9座" }
            async let one = record.refusal(1, of: term, by: .seat, form)
            async let other = record.refusal(2, of: term, by: .seat, form)
            let refused = [try await one, try await other].compactMap { $0 }

            let day = try Self.day("2022-12-01")
            let seated = try await record.roll(term).inOffice(on: day)
                .filter { $0.seat == "9排9座" }
            #expect(refused.count == 1 && seated.count == 1)
        }
    }

    @Test(arguments: [
        // 地方组织法 art. 14 and 25: two thirds reached, half exceeded, of those in office.
        (271, 181, 136), (268, 179, 135), (352, 235, 177), (3, 2, 2), (1, 1, 1),
    ])
    func `quorum and majority count from the deputies in office`(
        deputies: Int,
        quorum: Int,
        majority: Int
    ) {
        let count = RollCount(seats: 400, inOffice: deputies)

        #expect(count.quorum == quorum && count.majority == majority)
        #expect(3 * quorum >= 2 * deputies && 3 * (quorum - 1) < 2 * deputies)
        #expect(2 * majority > deputies && 2 * (majority - 1) <= deputies)
        #expect(count.vacancies == 400 - deputies)
    }

    @Test func `of nobody there is no quorum`() {
        let count = RollCount(seats: 271, inOffice: 0)

        #expect(count.quorum == nil && count.majority == nil && count.vacancies == 271)
    }

    @Test func `a list is narrowed by name, number and delegation, and sorted by either`()
        async throws
    {
        try await TestRecord.with(.sqlite) { record in
            let term = try await record.filledTerm(
                """
                编号,姓名,代表团
                1,甲,第二代表团
                2,乙,第一代表团
                12,甲子,第一代表团
                """
            )
            let roll = try await record.roll(term)
            let day = try Self.day("2022-12-01")
            func numbers(_ filter: RollFilter) -> [Int] {
                roll.entries(on: day, filter).map(\.number)
            }

            #expect(numbers(RollFilter()) == [1, 2, 12])
            #expect(numbers(RollFilter(order: .delegation)) == [2, 12, 1])
            #expect(numbers(RollFilter(words: "甲")) == [1, 12])
            #expect(numbers(RollFilter(words: "１２")) == [12])
            #expect(numbers(RollFilter(words: "2")) == [2])
            #expect(numbers(RollFilter(delegation: 1, words: "甲")) == [12])
            #expect(numbers(RollFilter(standing: .left)) == [])
        }
    }
}
