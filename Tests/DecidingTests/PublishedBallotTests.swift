import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// What a publication leaves in the record, and who may make one.
@Suite struct PublishedBallotTests {
    /// Three deputies, of whom two voted for B.
    static let record = """
        {"record":1,"rule":{"ballot":"up-to","seats":1,"quorum":[2,3],"participation":null,\
        "threshold":{"base":"deputies","fraction":[1,2],"inclusive":false},"blank":"valid",\
        "tie":"revote","tie_rounds":1,"tie_threshold":"plurality","shortfall":"accept",\
        "order":"votes"},"roll":{"deputies":3},"items":["B","A"],"rounds":[{"kind":"main",\
        "present":3,"issued":3,"returned":3,"items":["B","A"],"seats":1,"ballots":[\
        {"marks":["B"],"times":2},{"marks":["A"],"times":1}]}]}
        """

    static let items = [
        CountedBallot.Item(id: "A", name: "步道", nameEnglish: "Footpath"),
        CountedBallot.Item(id: "B", name: "停车场", nameEnglish: ""),
    ]

    static func publish(
        _ record: TestRecord,
        items: [CountedBallot.Item] = items,
        inventions: Set<CountedBallot.Invention> = [.losers, .deputies],
        by actor: Actor = .operatorAtConsole
    ) async throws(PublishingError) -> BallotKey {
        try await PublishingCounts(record.ledger).publish(
            Array(Self.record.utf8),
            CountDescription(
                title: "四屏镇票决",
                titleEnglish: "",
                heldOn: CivilDate(dayNumber: 19_412),
                items: items,
                inventions: inventions,
                provenance: Provenance(.published, source: "镇人大公告")
            ),
            in: Places.beibei,
            by: actor
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `everything said of a ballot is kept, its names in the order of the ballot`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let key = try await Self.publish(record)

            let counts = PublishingCounts(record.ledger)
            let ballot = try #require(try await counts.find(key, of: Places.beibei)).ballot
            let published = try CongressRecord(json: Array(Self.record.utf8)).published()
            #expect(
                ballot
                    == CountedBallot(
                        id: ballot.id,
                        jurisdiction: Places.beibei,
                        key: BallotKey(year: 2023, ordinal: 1),
                        title: "四屏镇票决",
                        titleEnglish: "",
                        heldOn: CivilDate(dayNumber: 19_412),
                        items: Self.items.reversed(),
                        record: String(decoding: published.json, as: UTF8.self),
                        inventions: [.losers, .deputies],
                        provenance: Provenance(.published, source: "镇人大公告")
                    )
            )
            #expect(ballot.isInvented(.losers) && !ballot.isInvented(.threshold))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `no pattern of marks is anywhere in the store`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await Self.publish(record)

            let stored: String = try await record.database.read {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                try transaction.one("SELECT record FROM counted_ballot")
            }
            #expect(!stored.contains("marks") && !stored.contains("times"))
            #expect(stored.contains("totals"))
            for entry in try await record.auditEntries() {
                #expect(!entry.canonical.contains("marks"))
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a publication is entered with the digest of its record`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let administrator = try await record.officer(.administrator)

            let key = try await Self.publish(record, by: .officer(administrator))

            let counts = PublishingCounts(record.ledger)
            let ballot = try #require(try await counts.find(key, of: Places.beibei)).ballot
            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.action == "count.publish")
            #expect(entry.who == "zhou.yan" && entry.post == "区政府办公室·管理岗")
            #expect(entry.object == "counted-ballot \(ballot.id)")
            let digest = Digest(of: ballot.record).hex
            #expect(entry.facts == "{\"record-sha256\":\"\(digest)\"}")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of publications at once each gets its own ordinal`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let keys = try await withThrowingTaskGroup(of: BallotKey.self) { group in
                for _ in 1...4 { group.addTask { try await Self.publish(record) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }

            #expect(keys.map(\.ordinal).sorted() == [1, 2, 3, 4])
        }
    }

    @Test
    func `an item has one name`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let before = try await record.rowCounts()

            let error = await failure { () async throws(PublishingError) in
                _ = try await Self.publish(record, items: Self.items + Self.items.prefix(1))
            }

            #expect(error == .nameWithoutItem("A"))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: [Person.clerk, .overseer, .countyClerk])
    func `nobody but the administrator of the place publishes`(person: Person) async throws {
        try await TestRecord.with(.sqlite) { record in
            let officer = try await record.officer(person)
            let before = try await record.rowCounts()

            let error = await failure { () async throws(PublishingError) in
                _ = try await Self.publish(record, by: .officer(officer))
            }

            #expect(
                error == .denied(Denied(permission: .administer, post: officer.postName))
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a word for what is made up that nobody knows is refused, so no figure loses its 示例`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let key = try await Self.publish(record)
            try await record.vandalise("UPDATE counted_ballot SET inventions = 'losers roll'")

            let error = await failure { () async throws(PublishingError) in
                _ = try await PublishingCounts(record.ledger).find(key, of: Places.beibei)
            }

            #expect(error == .store(.unavailable(code: "database.corrupt")))
        }
    }

    @Test
    func `every refusal has a name of its own`() {
        let errors: [PublishingError] = [
            .denied(Denied(permission: .administer, post: nil)), .notDecided(.needsRound),
            .itemUnnamed(""), .nameWithoutItem(""), .store(.busy),
        ]

        #expect(Set(errors.map(\.code)).count == errors.count)
    }
}
