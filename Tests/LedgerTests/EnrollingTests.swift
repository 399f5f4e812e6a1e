import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// Lists, their entries, and the moves of an entry through its states.
@Suite struct EnrollingTests {
    static func programme(
        year: Int = 2022,
        kind: String = "livelihood",
        in jurisdiction: ID<Jurisdiction> = Places.beibei
    ) -> Programme {
        Programme(
            id: .random(),
            jurisdiction: jurisdiction,
            kind: kind,
            year: year,
            name: "\(year)年民生实事",
            nameEnglish: "Livelihood projects \(year)",
            basis: "区人大会议决议",
            asOf: JurisdictionTreeTests.before,
            provenance: Provenance(.published, source: "区政府网站")
        )
    }

    static func draft(
        _ number: Int = 1,
        name: String = "新增停车位",
        field: String = "交通出行",
        state: String = "elected",
        source: String = "区政府网站"
    ) throws -> EnrolmentDraft {
        EnrolmentDraft(
            number: number,
            code: "BB-2022-0\(number)",
            name: name,
            nameEnglish: "New parking",
            field: field,
            state: state,
            measures: [
                EnrolmentDraft.MeasureDraft(
                    name: "新增车位",
                    nameEnglish: "New spaces",
                    unit: "个",
                    place: "天生街道",
                    value: try Quantity(written: "1600余个"),
                    provenance: Provenance(.published, source: "年终报道")
                ),
                EnrolmentDraft.MeasureDraft(
                    name: "进度",
                    nameEnglish: "Progress",
                    unit: "",
                    place: "",
                    value: try Quantity(written: "基本实现"),
                    provenance: Provenance(.derived, source: "同上")
                ),
            ],
            provenance: Provenance(.published, source: source)
        )
    }

    static func state(_ record: TestRecord) async throws -> String? {
        try await record.ledger.programmes(of: Places.beibei, kind: "livelihood")
            .first?.entries.first?.state
    }

    /// Lists one entry and gives its id.
    static func listOne(_ record: TestRecord, by actor: Actor) async throws -> ID<Enrolment> {
        try await record.ledger.list(programme(), [try draft()], by: actor)
        let lists = try await record.ledger.programmes(of: Places.beibei, kind: "livelihood")
        return try #require(lists.first?.entries.first).id
    }

    @Test(arguments: TestDatabase.engines)
    func `a list is kept with entries, measures and first facts`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))
            let programme = Self.programme()

            try await record.ledger.list(
                programme,
                [try Self.draft(2, name: "改造步道"), try Self.draft(1)],
                by: actor
            )

            let entry = try #require(try await record.lastAuditEntry())
            let lists = try await record.ledger.programmes(of: Places.beibei, kind: "livelihood")
            let list = try #require(lists.first)
            let first = try #require(list.entries.first)
            #expect(lists.count == 1)
            #expect(list.programme == programme)
            #expect(list.entries.map(\.number) == [1, 2])
            #expect(list.entries.map(\.subject.name) == ["新增停车位", "改造步道"])
            #expect(first.code == "BB-2022-01")
            #expect(first.subject.kind == "project")
            #expect(first.subject.provenance == Provenance(.published, source: "区政府网站"))
            #expect(first.measures.map(\.measure.name) == ["新增车位", "进度"])
            #expect(first.measures.map(\.measure.ordinal) == [1, 2])
            #expect(first.measures.map { $0.fact?.value.printed } == ["1600余个", "基本实现"])
            #expect(first.measures.map { $0.fact?.period } == ["2022", "2022"])
            #expect(first.measures.map { $0.fact?.sourceClass } == [.publication, .publication])
            #expect(
                first.measures.map { $0.fact?.recorded } == [record.clock.now, record.clock.now]
            )
            #expect(entry.action == "programme.list")
            #expect(entry.who == "zhou.yan")
            #expect(entry.object == "programme \(programme.id)")
            #expect(entry.reason == "区人大会议决议")
            #expect(entry.facts == #"{"entries":"2","kind":"livelihood","year":"2022"}"#)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `lists come newest first and stay in their jurisdiction`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            for year in [2021, 2023, 2022] {
                try await record.ledger.list(
                    Self.programme(year: year),
                    [],
                    by: .operatorAtConsole
                )
            }
            try await record.ledger.list(
                Self.programme(in: Places.ninghai),
                [try Self.draft()],
                by: .operatorAtConsole
            )

            let lists = try await record.ledger.programmes(of: Places.beibei, kind: "livelihood")
            let others = try await record.ledger.programmes(of: Places.beibei, kind: "other")

            #expect(lists.map(\.programme.year) == [2023, 2022, 2021])
            #expect(lists.map(\.entries.count) == [0, 0, 0])
            #expect(others.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of the facts of a measure the one that nothing replaced is shown`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await Self.listOne(record, by: .operatorAtConsole)
            try await record.vandalise(
                """
                INSERT INTO fact
                    (id, measure_id, supersedes_id, period, value, source_class, certainty,
                    source, recorded_ms)
                SELECT 7, measure_id, fact.id, '2022', '1650个', 'department', 'recorded', '', 9
                FROM fact
                JOIN measure ON measure.id = fact.measure_id
                WHERE measure.ordinal = 1
                """
            )

            let lists = try await record.ledger.programmes(of: Places.beibei, kind: "livelihood")
            let measures = try #require(lists.first?.entries.first).measures

            #expect(measures.map { $0.fact?.value.printed } == ["1650个", "基本实现"])
            #expect(measures.first?.fact?.sourceClass == .department)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a list that breaks a rule is not made, not even in part`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.operatorAtConsole
            let ledger = record.ledger
            try await ledger.list(Self.programme(), [], by: actor)
            let before = try await record.rowCounts()
            func list(
                _ programme: Programme,
                _ drafts: [EnrolmentDraft]
            ) async -> EnrolmentError? {
                await failure { () async throws(EnrolmentError) in
                    try await ledger.list(programme, drafts, by: actor)
                }
            }
            let next = Self.programme(year: 2023)

            let refusals = [
                await list(Self.programme(kind: "park"), []),
                await list(Self.programme(), [try Self.draft()]),
                await list(next, [try Self.draft(1), try Self.draft(1)]),
                await list(next, [try Self.draft(1), try Self.draft(2, state: "lost")]),
                await list(next, [try Self.draft(3, name: "路")]),
                await list(next, [try Self.draft(4, field: "航天")]),
                await list(next, [try Self.draft(5, source: "")]),
            ]

            #expect(
                refusals == [
                    .unknownKind("park"), .listedAlready(kind: "livelihood", year: 2022),
                    .numberTwice(1), .unknownState("lost", number: 2),
                    .entryCheckFailed(.named, number: 3),
                    .entryCheckFailed(.fieldKnown, number: 4),
                    .entryCheckFailed(.sourced, number: 5),
                ]
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test func `a move that the kind does not have, or whose checks fail, is refused`() throws {
        let kind = try #require(try ProgrammeKinds.builtIn()["livelihood"])
        let day = JurisdictionTreeTests.before
        func refused(
            _ from: String,
            _ state: String,
            _ ground: MoveGround
        ) -> EnrolmentError? {
            do throws(EnrolmentError) {
                try kind.check(from, to: state, ground)
                return nil
            } catch {
                return error
            }
        }
        func decided(
            _ number: String,
            by authority: Authority = .congress,
            reason: String = "汛期",
            hasStageGoal: Bool = false
        ) -> MoveGround {
            MoveGround(
                NumberedDecision(
                    number: number,
                    date: day,
                    authority: authority,
                    reason: reason
                ),
                hasStageGoal: hasStageGoal
            )
        }
        let paper = MoveGround(basis: "文件")

        for state in ["completed", "nowhere", "elected"] {
            #expect(
                refused("elected", state, paper) == .noSuchMove(from: "elected", to: state)
            )
        }
        #expect(refused("elected", "assigned", paper) == nil)
        let moves: [(String, MoveGround, MoveCheck?)] = [
            ("suspended", decided("文件", reason: ""), .reasonGiven),
            ("suspended", decided(""), .basisNamed),
            ("suspended", MoveGround(reason: "汛期", basis: "文件"), .congressDecides),
            ("terminated", decided("文件", by: .government), .congressDecides),
            ("terminated", decided("文件", by: .standingCommittee), nil),
            ("carried-over", decided("文件"), .stageGoalSet),
            ("carried-over", decided("文件", hasStageGoal: true), nil),
        ]
        for (state, ground, check) in moves {
            #expect(
                refused("in-progress", state, ground)
                    == check.map { .moveCheckFailed($0, from: "in-progress", to: state) }
            )
        }
    }

    @Test func `a township has no standing committee, and every other place has one`() {
        for kind in Jurisdiction.Kind.allCases {
            let all = Authority.all(in: kind)

            #expect(all.contains(.standingCommittee) == (kind != .town))
            #expect(all.contains(.congress) && all.contains(.government))
        }
    }

    @Test(arguments: [Person.clerk, .overseer, .countyClerk])
    func `nobody but the administrator of the place lists`(
        person: Person
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let actor = Actor.officer(try await record.officer(person))
            _ = try await Self.listOne(record, by: .operatorAtConsole)
            let before = try await record.rowCounts()

            let listing = await failure { () async throws(EnrolmentError) in
                try await record.ledger.list(Self.programme(year: 2023), [], by: actor)
            }
            let denied = EnrolmentError.denied(
                Denied(permission: .administer, post: actor.postName)
            )
            #expect(listing == denied)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test
    func `every refusal has a name of its own`() {
        let errors: [EnrolmentError] = [
            .denied(Denied(permission: .administer, post: nil)), .unknownKind(""),
            .unknownState("", number: 1), .entryCheckFailed(.named, number: 1), .numberTwice(1),
            .listedAlready(kind: "", year: 1), .noSuchMove(from: "", to: ""),
            .moveCheckFailed(.reasonGiven, from: "", to: ""), .notFound, .store(.busy),
        ]

        #expect(Set(errors.map(\.code)).count == errors.count)
    }
}
