import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// Opening, closing and resetting accounts.
@Suite struct AdministeringAccountsTests {
    static func open(
        _ record: TestRecord,
        login: String = "tang.lin",
        name: String = "唐林",
        password: String = "a long pass-phrase",
        post: ID<Post> = Offices.intake,
        in jurisdiction: ID<Jurisdiction> = Places.beibei,
        by actor: Actor
    ) async throws(AdministrationError) -> ID<Account> {
        try await record.ledger.openAccount(
            login: login,
            displayName: name,
            password: password,
            post: post,
            in: jurisdiction,
            by: actor
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `a new account holds its post, gets in, and its opening is entered`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let administrator = try await record.officer(.administrator)

            let id = try await Self.open(
                record,
                login: "Tang.Lin",
                name: " 唐\n林 ",
                by: .officer(administrator)
            )

            let entry = try #require(try await record.lastAuditEntry())
            #expect(entry.action == "account.open")
            #expect(entry.who == "zhou.yan" && entry.post == "区政府办公室·管理岗")
            #expect(entry.object == "account \(id)")
            #expect(entry.facts == #"{"login":"tang.lin","post":"1011"}"#)
            let opened = try await record.ledger.signIn(
                login: "tang.lin",
                password: Password("a long pass-phrase")
            )
            let session = try #require(try await record.ledger.session(token: opened.token))
            #expect(session.displayName == "唐 林")
            #expect(session.officer.post == Offices.intake)
        }
    }

    @Test(arguments: [
        ("a", "唐林", AdministrationError.badField(.login)),
        (String(repeating: "a", count: 41), "唐林", .badField(.login)),
        ("唐林", "唐林", .badField(.login)), ("tang lin", "唐林", .badField(.login)),
        ("tang.lin", " \n ", .badField(.name)),
        ("tang.lin", String(repeating: "唐", count: 61), .badField(.name)),
    ])
    func `a field that is wrong is named`(
        login: String,
        name: String,
        expected: AdministrationError
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let administrator = try await record.officer(.administrator)
            let before = try await record.rowCounts()

            let error = await failure { () async throws(AdministrationError) in
                _ = try await Self.open(
                    record,
                    login: login,
                    name: name,
                    by: .officer(administrator)
                )
            }

            #expect(error == expected)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a name that is taken, a weak password and a foreign post open nothing`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))
            let before = try await record.rowCounts()

            let taken = await failure { () async throws(AdministrationError) in
                _ = try await Self.open(record, login: "lin.xia", by: actor)
            }
            let takenElsewhere = await failure { () async throws(AdministrationError) in
                _ = try await Self.open(record, login: "shi.zhou", by: actor)
            }
            let weak = await failure { () async throws(AdministrationError) in
                _ = try await Self.open(record, password: "short", by: actor)
            }
            let foreign = await failure { () async throws(AdministrationError) in
                _ = try await Self.open(record, post: Offices.countyIntake, by: actor)
            }

            #expect(taken == .loginTaken("lin.xia"))
            #expect(takenElsewhere == .loginTaken("shi.zhou"))
            #expect(weak == .weakPassword(.tooShort(characters: 5)))
            #expect(foreign == .notFound)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a reset is entered without the password, and a weak one changes nothing`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))

            try await record.ledger.resetPassword(
                of: Person.clerk.id,
                to: "a new pass-phrase",
                in: Places.beibei,
                by: actor
            )
            let entry = try #require(try await record.lastAuditEntry())
            let before = try await record.rowCounts()
            let weak = await failure { () async throws(AdministrationError) in
                try await record.ledger.resetPassword(
                    of: Person.clerk.id,
                    to: "LIN.XIA",
                    in: Places.beibei,
                    by: actor
                )
            }
            let foreign = await failure { () async throws(AdministrationError) in
                try await record.ledger.resetPassword(
                    of: Person.countyClerk.id,
                    to: "a new pass-phrase",
                    in: Places.beibei,
                    by: actor
                )
            }

            #expect(entry.action == "account.reset-password")
            #expect(entry.object == "account 501")
            #expect(entry.facts == "{}" && entry.reason == "")
            #expect(weak == .weakPassword(.tooShort(characters: 7)))
            #expect(foreign == .notFound)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `closing and opening again are entered`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))

            for isClosed in [true, false] {
                try await record.ledger.setClosed(
                    isClosed,
                    account: Person.clerk.id,
                    in: Places.beibei,
                    by: actor
                )
            }

            let entries = try await record.auditEntries().suffix(2)
            #expect(entries.map(\.action) == ["account.close", "account.reopen"])
            #expect(entries.map(\.object) == ["account 501", "account 501"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the last account that administers is neither closed nor relieved`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))
            let before = try await record.rowCounts()

            let closed = await failure { () async throws(AdministrationError) in
                try await record.ledger.setClosed(
                    true,
                    account: Person.administrator.id,
                    in: Places.beibei,
                    by: actor
                )
            }
            let relieved = await failure { () async throws(AdministrationError) in
                try await record.ledger.relieve(
                    Person.administrator.id,
                    of: Offices.administration,
                    in: Places.beibei,
                    by: actor
                )
            }

            #expect(closed == .lastAdministrator)
            #expect(relieved == .lastAdministrator)
            #expect(try await record.rowCounts() == before)
            let administration = try await record.ledger.administration(
                by: actor,
                of: Places.beibei
            )
            #expect(administration.accounts.allSatisfy { !$0.isClosed })
            #expect(administration.tenures.contains { $0.account == Person.administrator.id })
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `two administrators who close each other at once leave one`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))
            try await record.ledger.appoint(
                Person.clerk.id,
                to: Offices.administration,
                in: Places.beibei,
                by: actor
            )

            let outcomes = await withTaskGroup(of: AdministrationError?.self) { group in
                for person in [Person.administrator, .clerk] {
                    group.addTask {
                        await failure { () async throws(AdministrationError) in
                            try await record.ledger.setClosed(
                                true,
                                account: person.id,
                                in: Places.beibei,
                                by: actor
                            )
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            #expect(outcomes.compactMap(\.self) == [.lastAdministrator])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nobody but the administrator of the place changes accounts`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            var actors: [Actor] = [.resident]
            for person in [Person.clerk, .overseer, .countyClerk] {
                actors.append(.officer(try await record.officer(person)))
            }
            let before = try await record.rowCounts()

            for actor in actors {
                let errors = [
                    await failure { () async throws(AdministrationError) in
                        _ = try await Self.open(record, by: actor)
                    },
                    await failure { () async throws(AdministrationError) in
                        try await record.ledger.resetPassword(
                            of: Person.clerk.id,
                            to: "a new pass-phrase",
                            in: Places.beibei,
                            by: actor
                        )
                    },
                    await failure { () async throws(AdministrationError) in
                        try await record.ledger.setClosed(
                            true,
                            account: Person.clerk.id,
                            in: Places.beibei,
                            by: actor
                        )
                    },
                ]
                let denied = AdministrationError.denied(
                    Denied(permission: .administer, post: actor.postName)
                )
                #expect(errors == [denied, denied, denied])
                let reading = await failure { () async throws(ReadError) in
                    _ = try await record.ledger.administration(by: actor, of: Places.beibei)
                }
                #expect(
                    reading
                        == .denied(Denied(permission: .administer, post: actor.postName))
                )
            }

            #expect(try await record.rowCounts() == before)
        }
    }

    @Test
    func `every refusal has a name of its own`() {
        let errors: [AdministrationError] = [
            .denied(Denied(permission: .administer, post: nil)), .badField(.login),
            .badField(.name), .badField(.nameEnglish), .badField(.code), .badField(.basis),
            .badField(.since), .weakPassword(.tooPlain), .loginTaken(""), .codeTaken(""),
            .nameGivenThatDay(JurisdictionTreeTests.after), .postHeld, .notFound,
            .lastAdministrator, .busy, .store(.busy),
        ]

        #expect(Set(errors.map(\.code)).count == errors.count)
    }
}

extension Actor {
    /// The post a denial names.
    var postName: String? {
        guard case .officer(let officer) = self else { return nil }
        return officer.postName
    }
}
