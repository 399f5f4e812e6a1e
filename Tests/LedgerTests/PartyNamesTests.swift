import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// Units and the names they had.
@Suite struct PartyNamesTests {
    @Test(arguments: TestDatabase.engines)
    func `a unit keeps every name it had, and is called by that of the day`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))
            let ledger = record.ledger
            let water = try await ledger.createParty(
                code: "water",
                name: "农林水利局",
                nameEnglish: "Agriculture and Water Bureau",
                in: Places.beibei,
                by: actor
            )
            try await ledger.renameParty(
                water,
                to: "水利局",
                nameEnglish: "Water Bureau",
                since: try CivilDate(iso: "2022-12-10"),
                basis: " 区委机构改革\n方案 ",
                in: Places.beibei,
                by: actor
            )
            let entry = try #require(try await record.lastAuditEntry())
            // A name of the past that was forgotten, entered later.
            try await ledger.renameParty(
                water,
                to: "水电局",
                nameEnglish: "Water and Power Bureau",
                since: try CivilDate(iso: "1965-03-01"),
                basis: "地方志",
                in: Places.beibei,
                by: actor
            )

            var names: [String] = []
            for day in ["2022-12-09", "2022-12-10"] {
                record.clock.move(to: try CivilDate(iso: day))
                let administration = try await ledger.administration(by: actor, of: Places.beibei)
                names += administration.parties.filter { $0.id == water }.map(\.name)
            }
            let history = try await ledger.administration(by: actor, of: Places.beibei).names
                .filter { $0.party == water }

            #expect(names == ["水电局", "水利局"])
            #expect(history.map(\.name) == ["农林水利局", "水电局", "水利局"])
            #expect(history.map(\.basis) == ["", "地方志", "区委机构改革 方案"])
            #expect(entry.action == "party.rename")
            #expect(entry.reason == "区委机构改革 方案")
            #expect(entry.object == "party \(water)")
            #expect(entry.facts == #"{"name":"水利局","since":"2022-12-10"}"#)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a post is called by its unit's name of the day`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))
            try await record.ledger.renameParty(
                Offices.office,
                to: "区府办",
                nameEnglish: "Government Office",
                since: record.clock.now.date,
                basis: "简称",
                in: Places.beibei,
                by: actor
            )

            let clerk = try await record.officer(.clerk)

            #expect(clerk.postName == "区府办·受理岗")
            #expect(clerk.postNameEnglish == "Government Office, Intake")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a second name on one day and a second code are refused`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))
            let day = record.clock.now.date
            func rename() async throws(AdministrationError) {
                try await record.ledger.renameParty(
                    Offices.office,
                    to: "区府办",
                    nameEnglish: "Office",
                    since: day,
                    basis: "简称",
                    in: Places.beibei,
                    by: actor
                )
            }
            try await rename()
            let before = try await record.rowCounts()

            let sameDay = await failure(rename)
            let partyCode = await failure { () async throws(AdministrationError) in
                _ = try await record.ledger.createParty(
                    code: "gov-office",
                    name: "办",
                    nameEnglish: "O",
                    in: Places.beibei,
                    by: actor
                )
            }
            let postCode = await failure { () async throws(AdministrationError) in
                _ = try await record.ledger.createPost(
                    at: Offices.office,
                    code: "intake",
                    name: "岗",
                    nameEnglish: "P",
                    permissions: [],
                    in: Places.beibei,
                    by: actor
                )
            }

            #expect(sameDay == .nameGivenThatDay(day))
            #expect(partyCode == .codeTaken("gov-office"))
            #expect(postCode == .codeTaken("intake"))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: [
        ("", "局", "B", AdministrationError.Field.code), ("Water", "局", "B", .code),
        (String(repeating: "w", count: 41), "局", "B", .code), ("w", " ", "B", .name),
        ("w", String(repeating: "局", count: 61), "B", .name), ("w", "局", "", .nameEnglish),
        ("w", "局", String(repeating: "B", count: 121), .nameEnglish),
    ])
    func `a field of a unit that is wrong is named`(
        code: String,
        name: String,
        nameEnglish: String,
        field: AdministrationError.Field
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let actor = Actor.officer(try await record.officer(.administrator))

            let party = await failure { () async throws(AdministrationError) in
                _ = try await record.ledger.createParty(
                    code: code,
                    name: name,
                    nameEnglish: nameEnglish,
                    in: Places.beibei,
                    by: actor
                )
            }
            let post = await failure { () async throws(AdministrationError) in
                _ = try await record.ledger.createPost(
                    at: Offices.office,
                    code: code,
                    name: name,
                    nameEnglish: nameEnglish,
                    permissions: [],
                    in: Places.beibei,
                    by: actor
                )
            }

            #expect(party == .badField(field))
            #expect(post == .badField(field))
        }
    }

    @Test(arguments: [" ", String(repeating: "据", count: 201)])
    func `a new name rests on a decision that can be named`(basis: String) async throws {
        try await TestRecord.with(.sqlite) { record in
            let actor = Actor.officer(try await record.officer(.administrator))

            let error = await failure { () async throws(AdministrationError) in
                try await record.ledger.renameParty(
                    Offices.office,
                    to: "办",
                    nameEnglish: "O",
                    since: record.clock.now.date,
                    basis: basis,
                    in: Places.beibei,
                    by: actor
                )
            }

            #expect(error == .badField(.basis))
        }
    }
}
