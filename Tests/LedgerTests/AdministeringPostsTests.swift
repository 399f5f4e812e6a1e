import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// Posts, and who holds them.
@Suite struct AdministeringPostsTests {

    @Test(arguments: TestDatabase.engines)
    func `a new post has the rights it was given, and somebody put on it has them too`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))
            let post = try await record.ledger.createPost(
                at: Offices.congress,
                code: "readers",
                name: "阅览岗",
                nameEnglish: "Reading",
                permissions: [.readAudit, .readSuggestions],
                in: Places.beibei,
                by: actor
            )
            let made = try #require(try await record.lastAuditEntry())
            try await record.ledger.appoint(
                Person.clerk.id,
                to: post,
                in: Places.beibei,
                by: actor
            )
            let appointed = try #require(try await record.lastAuditEntry())

            let session = try await record.session(.clerk).session

            #expect(made.action == "post.create")
            #expect(
                made.facts == #"{"code":"readers","permissions":"audit.read suggestion.read"}"#
            )
            #expect(appointed.action == "post.appoint")
            #expect(appointed.object == "account 501")
            #expect(appointed.facts == "{\"post\":\"\(post)\"}")
            let held = try #require(session.posts.first { $0.officer.post == post })
            #expect(held.officer.permissions == [.readAudit, .readSuggestions])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a post is held once at a time, and can be held again`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))
            let ledger = record.ledger
            func appoint() async throws(AdministrationError) {
                try await ledger.appoint(
                    Person.clerk.id,
                    to: Offices.oversight,
                    in: Places.beibei,
                    by: actor
                )
            }
            func relieve() async throws(AdministrationError) {
                try await ledger.relieve(
                    Person.clerk.id,
                    of: Offices.oversight,
                    in: Places.beibei,
                    by: actor
                )
            }

            let notHeld = await failure(relieve)
            try await appoint()
            let twice = await failure(appoint)
            try await relieve()
            let entry = try #require(try await record.lastAuditEntry())
            record.clock.move(by: .seconds(1))
            try await appoint()

            #expect(notHeld == .notFound)
            #expect(twice == .postHeld)
            #expect(entry.action == "post.relieve")
            let tenures = try await ledger.administration(by: actor, of: Places.beibei).tenures
            #expect(
                tenures.filter { $0.post == Offices.oversight && $0.account == Person.clerk.id }
                    .map(\.since) == [record.clock.now]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of appointments at once one is made`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))

            let outcomes = await withTaskGroup(of: AdministrationError?.self) { group in
                for _ in 1...4 {
                    group.addTask {
                        await failure { () async throws(AdministrationError) in
                            try await record.ledger.appoint(
                                Person.clerk.id,
                                to: Offices.oversight,
                                in: Places.beibei,
                                by: actor
                            )
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            #expect(outcomes.compactMap(\.self) == [.postHeld, .postHeld, .postHeld])
        }
    }

    @Test
    func `what belongs to another place is not found`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let actor = Actor.officer(try await record.officer(.administrator))
            let ledger = record.ledger
            let before = try await record.rowCounts()

            let errors = [
                await failure { () async throws(AdministrationError) in
                    try await ledger.renameParty(
                        Offices.countyOffice,
                        to: "办",
                        nameEnglish: "O",
                        since: record.clock.now.date,
                        basis: "b",
                        in: Places.beibei,
                        by: actor
                    )
                },
                await failure { () async throws(AdministrationError) in
                    _ = try await ledger.createPost(
                        at: Offices.countyOffice,
                        code: "x",
                        name: "岗",
                        nameEnglish: "P",
                        permissions: [.administer],
                        in: Places.beibei,
                        by: actor
                    )
                },
                await failure { () async throws(AdministrationError) in
                    try await ledger.appoint(
                        Person.clerk.id,
                        to: Offices.countyIntake,
                        in: Places.beibei,
                        by: actor
                    )
                },
                await failure { () async throws(AdministrationError) in
                    try await ledger.appoint(
                        Person.countyClerk.id,
                        to: Offices.intake,
                        in: Places.beibei,
                        by: actor
                    )
                },
                await failure { () async throws(AdministrationError) in
                    try await ledger.relieve(
                        Person.countyClerk.id,
                        of: Offices.countyIntake,
                        in: Places.beibei,
                        by: actor
                    )
                },
            ]

            #expect(errors == Array(repeating: .notFound, count: 5))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test
    func `a clerk makes no unit and no post, and puts nobody anywhere`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = Actor.officer(try await record.officer(.clerk))
            let ledger = record.ledger
            let before = try await record.rowCounts()

            let errors = [
                await failure { () async throws(AdministrationError) in
                    _ = try await ledger.createParty(
                        code: "x",
                        name: "局",
                        nameEnglish: "B",
                        in: Places.beibei,
                        by: clerk
                    )
                },
                await failure { () async throws(AdministrationError) in
                    try await ledger.renameParty(
                        Offices.office,
                        to: "办",
                        nameEnglish: "O",
                        since: record.clock.now.date,
                        basis: "b",
                        in: Places.beibei,
                        by: clerk
                    )
                },
                await failure { () async throws(AdministrationError) in
                    _ = try await ledger.createPost(
                        at: Offices.office,
                        code: "x",
                        name: "岗",
                        nameEnglish: "P",
                        permissions: [.administer],
                        in: Places.beibei,
                        by: clerk
                    )
                },
                await failure { () async throws(AdministrationError) in
                    try await ledger.appoint(
                        Person.clerk.id,
                        to: Offices.administration,
                        in: Places.beibei,
                        by: clerk
                    )
                },
                await failure { () async throws(AdministrationError) in
                    try await ledger.relieve(
                        Person.administrator.id,
                        of: Offices.administration,
                        in: Places.beibei,
                        by: clerk
                    )
                },
            ]

            let denied = AdministrationError.denied(
                Denied(permission: .administer, post: clerk.postName)
            )
            #expect(errors == Array(repeating: denied, count: 5))
            #expect(try await record.rowCounts() == before)
        }
    }
}
