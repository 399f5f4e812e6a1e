import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// The numbers that an import gives, and that it leaves to the next resident.
@Suite struct ImportNumberingTests {
    @Test(arguments: TestDatabase.engines)
    func `rows without a number get one of the year they arrived in, in their order`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)

            _ = try await record.bringIn(
                [
                    "收到日期,内容,镇街", "2021-10-09,请修一号路,全区", "2022-10-09,请修二号路,全区",
                    "2021-10-10,请修三号路,全区",
                ],
                by: clerk
            )

            let numbers = try await record.suggestions(by: clerk).reversed()
                .map { "\($0.body) \($0.reference)" }
            #expect(
                numbers == [
                    "请修一号路 BEIBEI-2021-JY-0001", "请修三号路 BEIBEI-2021-JY-0002",
                    "请修二号路 BEIBEI-2022-JY-0001",
                ]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a number is never made that a row further down bears`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)

            _ = try await record.bringIn(
                [
                    "编号,内容,镇街", ",请修一号路,全区", "BEIBEI-2022-JY-0001,请修二号路,全区",
                    "BEIBEI-2022-JY-0041,请修三号路,全区", ",请修四号路,全区",
                ],
                by: clerk
            )

            let numbers = try await record.suggestions(by: clerk).reversed().map(\.reference)
            #expect(
                numbers == [
                    "BEIBEI-2022-JY-0042", "BEIBEI-2022-JY-0001", "BEIBEI-2022-JY-0041",
                    "BEIBEI-2022-JY-0043",
                ]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a resident's next number lies above those that a table brought`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let suggesting = Suggesting(record.ledger)
            _ = try await record.bringIn(
                ["编号,内容,镇街", "BEIBEI-2022-JY-0001,请修路灯,全区"],
                by: clerk
            )

            _ = try await suggesting.suggest(
                SuggestionForm(body: "请在桥头装一面凸面镜", place: "tiansheng"),
                form: suggesting.newForm(),
                in: Places.beibei,
                identity: record.identity
            )

            let numbers = try await record.suggestions(by: clerk).map(\.reference)
            #expect(Set(numbers) == ["BEIBEI-2022-JY-0001", "BEIBEI-2022-JY-0002"])
        }
    }

    @Test(arguments: [
        "beibei-2022-JY-0009", "BEIBEI-2022-JY-9", "BEIBEI-2022-JY-00009", "BEIBEI-22-JY-0009x",
        "BEIBEI-2022-JY-9999999999", "BEIBEI-2022-XX-0009", "BB-2022-JY-0009",
        "BEIBEI-2022-JY--0009", "BEIBEI-2022-JY-0009-1",
    ])
    func `a number of another form leaves the counter alone`(reference: String) async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)

            _ = try await record.bringIn(
                ["编号,内容,镇街", "\(reference),请修路灯,全区", ",请修桥梁,全区"],
                by: clerk
            )

            let numbers = try await record.suggestions(by: clerk).map(\.reference)
            #expect(Set(numbers) == [reference, "BEIBEI-2022-JY-0001"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `two imports at once of rows without numbers both come in whole`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let table = TableText.simple(rows: 60)

            try await withThrowingTaskGroup(of: Void.self) { group in
                for name in ["一.csv", "二.csv"] {
                    group.addTask {
                        _ = try await ImportingSuggestions(record.ledger).run(
                            table,
                            fileName: name,
                            in: Places.beibei,
                            by: .officer(clerk)
                        )
                    }
                }
                try await group.waitForAll()
            }

            let numbers = try await record.suggestions(by: clerk).map(\.reference)
            #expect(Set(numbers).count == 120)
            #expect(numbers.max() == "BEIBEI-2022-JY-0120")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two imports at once of the same numbers exactly one comes in`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let lines =
                ["编号,内容,镇街"] + (1...40).map { "A-\($0),第\($0)号路灯不亮了,全区" }

            let outcomes = await withTaskGroup(of: SuggestionImportError?.self) { group in
                for _ in 1...2 {
                    group.addTask {
                        await failure { () async throws(SuggestionImportError) in
                            _ = try await record.bringIn(lines, by: clerk)
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            let lost = outcomes.compactMap(\.self)
            #expect(lost.count == 1)
            guard case .rows(let faults, false) = lost.first else {
                Issue.record("\(lost)")
                return
            }
            #expect(faults.count == 40)
            #expect(try await record.suggestions(by: clerk).count == 40)
        }
    }
}
