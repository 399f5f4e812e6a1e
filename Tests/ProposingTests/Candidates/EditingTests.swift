import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Editing the sections of a candidate.
@Suite struct EditingTests {
    static func desk(
        _ record: TestRecord,
        _ id: ID<Candidate>,
        by officer: Officer
    ) async throws(ReadError) -> CandidateDesk {
        try await ReadingCandidates(record.ledger).desk(
            of: id,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    static func save(
        _ record: TestRecord,
        _ form: CandidateForm,
        of id: ID<Candidate>,
        version: Int = 0,
        by officer: Officer
    ) async throws(CandidateError) {
        try await EditingCandidates(record.ledger).save(
            form,
            of: id,
            version: version,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `every section comes back as it was typed`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let id = try await record.candidate("公共停车位", by: clerk)

            let desk = try await Self.desk(record, id, by: clerk)
            let details = desk.record.details

            #expect(details.total?.description == "1.20亿元")
            #expect(details.annual?.description == "335.1545万元")
            #expect(details.funding.map(\.source) == [.city, .district])
            #expect(details.lead?.party == Offices.office)
            #expect(details.cooperating.map(\.name) == ["区财政局", "区城市管理局"])
            #expect(details.cooperating.map(\.party) == [nil, nil])
            #expect(details.targets.map(\.relation) == [.atLeast, .reached])
            #expect(details.targets.map(\.part) == [0, 2])
            #expect(details.targets[0].quantity.printed == "1600余个")
            #expect(details.places == [Places.tiansheng])
            #expect(details.startOn?.description == "2023-03-01")
            #expect(details.publicIndex?.halves == 9)
            for form in TestRecord.wholeCandidate("公共停车位") {
                var again = CandidateForm(form.section, of: desk.record, places: Places.all)
                again = try await again.applied(
                    to: desk.record,
                    in: record.ledger.candidateSurroundings(of: Places.beibei, year: 2023)
                ).form(form.section)
                #expect(
                    again == CandidateForm(form.section, of: desk.record, places: Places.all)
                )
            }
            #expect(desk.events.map(\.kind) == [.begun] + Array(repeating: .edited, count: 10))
            #expect(desk.events.compactMap(\.section).count == 10)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `another clerk's edit of another section is no obstacle, of this one it is`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let colleague = try await record.officer(.colleague)
            let id = try await record.candidate("公共停车位", [], by: clerk)
            let mine = CandidateForm(.units, ["lead": "区财政局"])
            let theirs = CandidateForm(.units, ["lead": "区教委", "contact": "基建科"])
            try await Self.save(
                record,
                CandidateForm(.time, ["finish": "2023-12-31"]),
                of: id,
                by: colleague
            )
            try await Self.save(record, theirs, of: id, by: colleague)

            let failure = await failure { () async throws(CandidateError) in
                try await Self.save(record, mine, of: id, by: clerk)
            }

            guard case .changedMeanwhile(let change, let now) = failure else {
                Issue.record("\(String(describing: failure))")
                return
            }
            #expect(change.version == 1 && change.post == "区政府办公室·受理岗")
            #expect(now == theirs)
            // Nothing of either is lost: with the version seen now it is saved.
            try await Self.save(record, mine, of: id, version: 1, by: clerk)
            let details = try await Self.desk(record, id, by: clerk).record.details
            #expect(details.lead?.name == "区财政局" && details.contactPost == "")
            #expect(details.finishOn?.description == "2023-12-31")
        }
    }

    /// What somebody typed, the field that is wrong, and what is wrong with it.
    static let bad: [(CandidateForm, String, CandidateFault.Problem)] = [
        (
            CandidateForm(.basics, ["name": "停车"]), "name",
            CandidateFault.Problem.nameLength(characters: 2)
        ),
        (
            CandidateForm(.basics, ["name": "公共停车位", "field": "航天"]), "field",
            .fieldUnknown("航天")
        ),
        (
            CandidateForm(.basics, ["name": "公共停车位", "category": "x"]), "category",
            .choiceUnknown("x")
        ),
        (
            CandidateForm(.basics, ["name": "公共停车位", "origin": "upper", "upper-item": "停车"]),
            "upper-list", .missing
        ),
        (
            CandidateForm(
                .basics,
                ["name": "公共停车位", "content": String(repeating: "甽", count: 501)]
            ), "content", .tooLong(characters: 501, most: 500)
        ),
        (
            CandidateForm(.parts, ["part-name-1": "甲", "part-name-2": "甲"]), "part-name-2",
            .twice("甲")
        ),
        (CandidateForm(.targets, ["indicator-1": "公路"]), "quantity-1", .missing),
        (CandidateForm(.targets, ["quantity-1": "80公里"]), "indicator-1", .missing),
        (
            CandidateForm(.targets, ["indicator-1": "公路", "quantity-1": "10090公里"]),
            "quantity-1", .absurd(unit: "公里", most: 5_000)
        ),
        (
            CandidateForm(.targets, ["indicator-1": "公路", "quantity-1": "-80公里"]), "quantity-1",
            .quantity(.negative)
        ),
        (
            CandidateForm(.targets, ["indicator-1": "公路", "quantity-1": "10-15个"]),
            "quantity-1", .quantity(.range)
        ),
        (
            CandidateForm(.targets, ["indicator-1": "公路", "quantity-1": "约2000余人"]),
            "quantity-1", .quantity(.twoQualifiers(.about, .over))
        ),
        (
            CandidateForm(.targets, ["indicator-1": "公路", "quantity-1": "1个", "part-1": "7"]),
            "part-1", .choiceUnknown("7")
        ),
        (CandidateForm(.places, ["reach": "some"]), "reach", .missing),
        (
            CandidateForm(.money, ["total": "三百"]), "total",
            .money(.number(.unexpectedCharacter("三", position: 1)))
        ),
        (CandidateForm(.money, ["annual": "-1"]), "annual", .moneyAbsurd),
        (CandidateForm(.money, ["annual": "1001亿元"]), "annual", .moneyAbsurd),
        (CandidateForm(.money, ["total": "10", "annual": "11"]), "annual", .annualOverTotal),
        (
            CandidateForm(.money, ["annual": "10", "funding-town": "9.9999"]), "annual",
            .fundingSum(parts: Money(fen: 9_999_900), annual: Money(fen: 10_000_000))
        ),
        (CandidateForm(.money, ["funding-town": "9"]), "annual", .fundingWithoutAnnual),
        (CandidateForm(.units, ["responsible": "区教委、区教委"]), "responsible", .twice("区教委")),
        (
            CandidateForm(.units, ["contact": String(repeating: "岗", count: 61)]), "contact",
            .tooLong(characters: 61, most: 60)
        ),
        (
            CandidateForm(.time, ["start": "2023-05-01", "finish": "2023-04-30"]), "finish",
            .finishBeforeStart
        ),
        (CandidateForm(.time, ["finish": "2024-06-30"]), "finish", .finishAfterYear(2023)),
        (
            CandidateForm(.time, ["start": "2023-02-30"]), "start",
            .date(.noSuchDay(year: 2023, month: 2, day: 30))
        ),
        (
            CandidateForm(.grounds, ["beneficiaries": "新增1600个"]), "beneficiaries",
            .quantity(.textBeforeNumber(position: 3))
        ),
        (
            CandidateForm(.grounds, ["risk": String(repeating: "险", count: 501)]), "risk",
            .tooLong(characters: 501, most: 500)
        ),
        (CandidateForm(.opinions, ["unit-1": "区财政局"]), "verdict-1", .missing),
        (CandidateForm(.opinions, ["verdict-1": "agree"]), "unit-1", .missing),
        (
            CandidateForm(.opinions, ["unit-1": "区财政局", "verdict-1": "disagree"]), "words-1",
            .reasonMissing
        ),
        (
            CandidateForm(.index, ["basis": "typed", "stars": "4.2", "reason": "问卷"]), "stars",
            .notHalves
        ),
        (
            CandidateForm(.index, ["basis": "typed", "stars": "5.5", "reason": "问卷"]), "stars",
            .notHalves
        ),
        (CandidateForm(.index, ["basis": "typed", "stars": "4"]), "reason", .reasonMissing),
    ]

    @Test(arguments: TestDatabase.engines, bad)
    func `bad input is named beside its field, and nothing is written`(
        engine: Engine,
        input: (form: CandidateForm, field: String, problem: CandidateFault.Problem)
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let id = try await record.candidate("公共停车位", [], by: clerk)
            let before = try await record.rowCounts()

            let failure = await failure { () async throws(CandidateError) in
                try await Self.save(record, input.form, of: id, by: clerk)
            }

            #expect(failure == .faults([CandidateFault(input.field, input.problem)]))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `targets follow their sub-items, and one that has some is not taken away`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let id = try await record.candidate("公共停车位", by: clerk)
            let renumbered = CandidateForm(
                .parts,
                ["part-name-1": "停车楼", "part-was-1": "2"]
            )
            try await Self.save(record, renumbered, of: id, version: 1, by: clerk)
            let moved = try await Self.desk(record, id, by: clerk)

            let refused = await failure { () async throws(CandidateError) in
                try await Self.save(record, CandidateForm(.parts), of: id, version: 2, by: clerk)
            }

            #expect(moved.record.details.targets.map(\.part) == [0, 1])
            #expect(moved.version(.targets) == 2)
            #expect(
                refused
                    == .faults([CandidateFault("part-name-1", .subItemHasTargets("停车楼"))])
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a name that another has is refused, one's own is not`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            try await record.candidate("社区老年食堂", [], by: clerk)
            let id = try await record.candidate("公共停车位", [], by: clerk)
            let form = { (name: String) in CandidateForm(.basics, ["name": name]) }

            let taken = await failure { () async throws(CandidateError) in
                try await Self.save(record, form("社区 老年食堂"), of: id, by: clerk)
            }
            try await Self.save(record, form("公共 停车位"), of: id, by: clerk)

            #expect(
                taken
                    == .faults([CandidateFault("name", .nameTaken(code: "BEIBEI-2023-C01"))])
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `whoever may not draw up candidates changes nothing`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let overseer = try await record.officer(.overseer)
            let county = try await record.officer(.countyClerk)
            let id = try await record.candidate("公共停车位", [], by: clerk)
            let before = try await record.rowCounts()

            let denied = await failure { () async throws(CandidateError) in
                try await Self.save(record, CandidateForm(.index), of: id, by: overseer)
            }
            let elsewhere = await failure { () async throws(CandidateError) in
                try await Self.save(record, CandidateForm(.index), of: id, by: county)
            }

            #expect(
                denied
                    == .denied(Denied(permission: .editCandidates, post: overseer.postName))
            )
            #expect(elsewhere == .notFound)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a score by hand needs points and a reason, and stands beside the computed one`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let id = try await record.candidate("公共停车位", by: clerk)
            let editing = EditingCandidates(record.ledger)
            let computed = try await Self.desk(record, id, by: clerk).score.points

            let refused = await failure { () async throws(CandidateError) in
                try await editing.override(
                    "101",
                    reason: " ",
                    of: id,
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }
            try await editing.override(
                "８０",
                reason: "居民反映强烈",
                of: id,
                in: Places.beibei,
                by: .officer(clerk)
            )

            let given = try await Self.desk(record, id, by: clerk).overrides
            #expect(
                refused
                    == .faults([
                        CandidateFault("points", .absurd(unit: "", most: 100)),
                        CandidateFault("reason", .reasonMissing),
                    ])
            )
            #expect(given.map(\.points) == [80] && given.map(\.computed) == [computed])
            #expect(given.map(\.reason) == ["居民反映强烈"])
        }
    }
}

extension CandidateRecord {
    /// A section as its form shows it.
    fileprivate func form(_ section: CandidateSection) -> CandidateForm {
        CandidateForm(section, of: self, places: Places.all)
    }
}
