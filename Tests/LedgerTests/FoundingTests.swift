import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

@Suite struct FoundingTests {
    /// A plan with one account, whose password is hashed as slowly as it should be.
    static func plan(isDemo: Bool = false) -> FoundingPlan {
        FoundingPlan(
            jurisdictions: Places.all,
            defaultJurisdiction: Places.beibei,
            isDemo: isDemo,
            parties: Offices.parties,
            posts: Offices.posts,
            accounts: [
                FoundingPlan.Opening(
                    account: Account(
                        id: Person.administrator.id,
                        jurisdiction: Places.beibei,
                        login: Person.administrator.login,
                        displayName: Person.administrator.displayName
                    ),
                    password: Password("a long pass-phrase"),
                    posts: [Offices.administration, Offices.intake]
                )
            ]
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `a founded store has everything of its plan, and its first account gets in`(
        engine: Engine
    ) async throws {
        try await TestRecord.withEmpty(engine) { ledger, clock in
            try await ledger.found(Self.plan(isDemo: true))

            let identity = try #require(try await ledger.identity())
            #expect(identity.isDemo)
            #expect(identity.defaultJurisdiction == Places.beibei)
            #expect(identity.secret.count == 32)
            #expect(identity.founded == clock.now)
            let tree = try await ledger.jurisdictions()
            #expect(tree.all.sorted { $0.id < $1.id } == Places.all.sorted { $0.id < $1.id })
            #expect(tree.default?.id == Places.beibei)
            let opened = try await ledger.signIn(
                login: Person.administrator.login,
                password: Password("a long pass-phrase")
            )
            let session = try #require(try await ledger.session(token: opened.token))
            #expect(session.posts.map(\.officer.post) == [Offices.administration, Offices.intake])
            let administration = try await ledger.administration(
                by: .officer(session.officer),
                of: Places.beibei
            )
            let beibei = Offices.parties.filter { $0.jurisdiction == Places.beibei }
            #expect(administration.parties == beibei.sorted { $0.code < $1.code })
            #expect(
                Set(administration.posts)
                    == Set(Offices.posts.filter { $0.party != Offices.countyOffice })
            )
            #expect(administration.accounts.map(\.login) == ["zhou.yan"])
            #expect(administration.accounts.first?.lastSignIn == clock.now)
            #expect(administration.tenures.map(\.since) == [clock.now, clock.now])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `founding is entered once, for the store as a whole`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let entry = try #require(try await record.auditEntries().first)

            #expect(entry.height == 1)
            #expect(entry.action == "store.found")
            #expect(entry.who == "operator" && entry.post == "")
            #expect(entry.jurisdiction == 0)
            #expect(entry.facts == #"{"demo":"false"}"#)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a founded store is not founded again`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let before = try await record.rowCounts()
            var plan = Self.plan()
            plan.jurisdictions = [
                Jurisdiction(
                    id: ID(rawValue: 1),
                    parent: nil,
                    kind: .county,
                    slug: "other",
                    code: "other",
                    name: "别县",
                    nameEnglish: "Other"
                )
            ]

            let error = await failure { () async throws(FoundingError) in
                try await record.ledger.found(plan)
            }

            #expect(error == .alreadyFounded)
            #expect(try await record.rowCounts() == before)
            #expect(try await record.ledger.identity() == record.identity)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two who found at once one wins, and the store is whole`(
        engine: Engine
    ) async throws {
        try await TestRecord.withEmpty(engine) { ledger, _ in
            let outcomes = await withTaskGroup(of: Bool.self) { group in
                for _ in 1...2 {
                    group.addTask {
                        await failure { () async throws(FoundingError) in
                            try await ledger.found(Self.plan())
                        } == nil
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            let chain = try await ledger.verifyAudit()
            #expect(outcomes.count { $0 } == 1)
            #expect(chain.head.height == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a plan that contradicts itself founds nothing`(engine: Engine) async throws {
        try await TestRecord.withEmpty(engine) { ledger, _ in
            var plan = Self.plan()
            plan.defaultJurisdiction = ID(rawValue: 9)

            let error = await failure { () async throws(FoundingError) in
                try await ledger.found(plan)
            }

            #expect(error == .store(.conflict(constraint: "store_identity_default")))
            let identity = try await ledger.identity()
            let head = try await ledger.auditHead()
            #expect(identity == nil)
            #expect(head.height == 0)
        }
    }

    @Test
    func `every refusal has a name of its own`() {
        let errors: [FoundingError] = [.alreadyFounded, .noMemory, .store(.busy)]

        #expect(Set(errors.map(\.code)).count == errors.count)
    }
}
