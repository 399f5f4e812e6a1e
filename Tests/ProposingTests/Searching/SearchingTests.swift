import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import Seeding
import TestSupport
import Testing

/// Search over all texts: what it finds on both engines, exactly.
@Suite struct SearchingTests {
    private static let lines = [
        "编号,标题,内容,镇街,来源,称呼,电话",
        "A-1,老旧小区加装电梯,没有电梯老人下楼难,天生街道,群众,李明,13800138000",
        "A-2,新建人行天桥,学校门口过街危险,静观镇,人大代表,,",
        "A-3,治理内涝,一下雨就内涝，水淹到ＡＥＤ设备,全区,群众,,",
        "A-4,电力改造,电压低，楼梯间没有灯,天生街道,镇街,,",
    ]

    private func withFour(
        _ engine: Engine,
        _ body: (TestRecord, Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(Self.lines, by: clerk)
            try await body(record, clerk)
        }
    }

    private func page(
        _ typed: String,
        _ record: TestRecord,
        by officer: Officer,
        standing: SuggestionFilter.Standing = .all,
        change: (inout SuggestionFilter) -> Void = { _ in }
    ) async throws -> SuggestionPage {
        var filter = SuggestionFilter(standing: standing)
        filter.words = try SearchWords(typed)
        change(&filter)
        return try await ReadingTests.page(record, filter, by: officer)
    }

    private func find(
        _ typed: String,
        _ record: TestRecord,
        by officer: Officer
    ) async throws -> [String] {
        try await page(typed, record, by: officer).suggestions.map(\.reference).sorted()
    }

    @Test(arguments: TestDatabase.engines)
    func `words of one, two and more characters are found in number, title and text`(
        engine: Engine
    ) async throws {
        try await withFour(engine) { record, clerk in
            for (typed, expected) in [
                ("电梯", ["A-1"]), ("天桥", ["A-2"]), ("内涝", ["A-3"]), ("梯", ["A-1", "A-4"]),
                ("加装电梯", ["A-1"]), ("过街危险", ["A-2"]), ("aed", ["A-3"]), ("AED设备", ["A-3"]),
                ("电 灯", ["A-4"]), ("电梯 天桥", []), ("A-2", ["A-2"]), ("停车楼", []),
                ("梯加装", []),
            ] {
                let found = try await find(typed, record, by: clerk)
                #expect(found == expected, "\(typed)")
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `names and telephones are not searched`(engine: Engine) async throws {
        try await withFour(engine) { record, clerk in
            let byName = try await find("李明", record, by: clerk)
            let byNumber = try await find("13800138000", record, by: clerk)

            #expect(byName == [] && byNumber == [])
        }
    }

    @Test(
        arguments: TestDatabase.engines,
        ["电梯\" OR \"天桥", "电梯*", "电梯 NOT 天桥", "words:电梯", "{电梯}", "'; --", "NEAR(电 梯)"]
    )
    func `what an engine would take for an order is only a word`(
        engine: Engine,
        typed: String
    ) async throws {
        try await withFour(engine) { record, clerk in
            guard let words = try? SearchWords(typed) else { return }
            let texts = Self.lines.dropFirst().filter { !words.places(in: $0).isEmpty }

            let found = try await find(typed, record, by: clerk)

            #expect(found.count <= texts.count)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is found is what looking into every text finds`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            var texts = DenseTexts(seed: 7)
            let bodies = (0..<300).map { _ in "文文文文" + texts.next() }
            _ = try await record.bringIn(
                ["编号,标题,内容,镇街"]
                    + bodies.enumerated().map { "R\($0),一二三四,\"\($1)\",全区" },
                by: clerk
            )
            let kept = try await record.suggestions(by: clerk)

            for _ in 0..<150 {
                let typed = texts.next(1...4)
                guard let words = try? SearchWords(typed) else { continue }
                let expected = kept.filter { suggestion in
                    Self.has(
                        typed,
                        suggestion.reference + "\n" + suggestion.title + "\n" + suggestion.body
                    )
                }
                var filter = SuggestionFilter(standing: .all)
                filter.words = words
                let found = try await ReadingTests.page(record, filter, limit: 400, by: clerk)
                #expect(
                    Set(found.suggestions.map(\.reference)) == Set(expected.map(\.reference)),
                    "\(typed)"
                )
                #expect(found.total == expected.count)
            }
        }
    }

    /// Whether a text has all words, by trying every place: the definition.
    private static func has(_ typed: String, _ text: String) -> Bool {
        let units = ChineseText.units(of: text)
        var runs: [[TextUnit]] = []
        for unit in ChineseText.units(of: typed) {
            if unit.followsPrevious {
                runs[runs.count - 1].append(unit)
            } else {
                runs.append([unit])
            }
        }
        return runs.allSatisfy { run in
            units.indices.contains { start in
                guard start + run.count <= units.count else { return false }
                return zip(run, units[start...]).enumerated().allSatisfy { index, pair in
                    pair.0.content == pair.1.content && (index == 0 || pair.1.followsPrevious)
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a mended title is found under its new words and no more under the old`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let suggesting = Suggesting(record.ledger)
            let code = try await suggesting.suggest(
                SuggestionForm(body: "请在路口修一座天桥", place: "tiansheng"),
                form: suggesting.newForm(),
                in: Places.beibei,
                identity: record.identity
            )
            #expect(try await find("天桥", record, by: clerk).count == 1)

            try await suggesting.mendTitle("路口过街安全", of: code)

            #expect(try await find("过街安全", record, by: clerk).count == 1)
            try await record.vandalise("UPDATE suggestion SET body = '请修路'")
            try await SearchUpkeep(record.ledger).run()
            #expect(try await find("天桥", record, by: clerk) == [])
            #expect(try await find("修路", record, by: clerk).count == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what was written or erased past the use cases is stale until it is looked after`(
        engine: Engine
    ) async throws {
        try await withFour(engine) { record, clerk in
            let upkeep = SearchUpkeep(record.ledger)
            #expect(try await upkeep.waiting() == 0)

            try await record.vandalise("DELETE FROM suggestion WHERE reference = 'A-1'")
            try await record.vandalise(
                "UPDATE suggestion SET title = '造停车楼', version = 2 WHERE reference = 'A-2'"
            )
            try await record.vandalise(
                "UPDATE suggestion SET title = '造地铁站', version = 3 WHERE reference = 'A-2'"
            )
            #expect(try await upkeep.waiting() == 2)
            #expect(try await page("天桥", record, by: clerk).notIndexed == 2)

            try await upkeep.run()

            #expect(try await upkeep.waiting() == 0)
            #expect(try await find("电梯", record, by: clerk) == [])
            #expect(try await find("天桥", record, by: clerk) == [])
            #expect(try await find("停车楼", record, by: clerk) == [])
            #expect(try await find("地铁站", record, by: clerk) == ["A-2"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `filters narrow what is found, and counts say so`(engine: Engine) async throws {
        try await withFour(engine) { record, clerk in
            try await record.vandalise(
                "UPDATE suggestion SET state = 'held', hold = 'flood' WHERE reference = 'A-4'"
            )
            let found = try await page("梯", record, by: clerk, standing: .waiting)
            let held = try await page("梯", record, by: clerk, standing: .held)
            let elsewhere = try await page("梯", record, by: clerk) {
                $0.place = .within(Places.jingguan)
            }
            let everywhere = try await page("水", record, by: clerk) { $0.place = .everywhere }
            let towns = try await page("梯", record, by: clerk) { $0.channel = .towns }

            #expect(found.suggestions.map(\.reference) == ["A-1"])
            #expect(found.total(.held, nil) == 1)
            #expect(found.total(.all, .towns) == 1)
            #expect(held.suggestions.map(\.reference) == ["A-4"])
            #expect(elsewhere.suggestions.isEmpty && elsewhere.counts.isEmpty)
            #expect(everywhere.suggestions.map(\.reference) == ["A-3"])
            #expect(towns.suggestions.map(\.reference) == ["A-4"])
            #expect(towns.total(.all, nil) == 2)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `another jurisdiction's are not found, and who may not read finds nothing`(
        engine: Engine
    ) async throws {
        try await withFour(engine) { record, _ in
            let county = try await record.officer(.countyClerk)
            let administrator = try await record.officer(.administrator)

            #expect(try await find("电梯", record, by: county) == [])
            await #expect(throws: ReadError.self) {
                try await find("电梯", record, by: administrator)
            }
        }
    }

    @Test(arguments: TestDatabase.engines, TestDatabase.engines)
    func `a restored store finds the same, and its backup is the same`(
        from: Engine,
        to: Engine
    ) async throws {
        try await withFour(from) { record, _ in
            let folder = try TestFolder()
            defer { folder.remove() }
            try await record.database.backup(TestRecord.schema, to: folder.path + "/a")
            try await TestDatabase.with(to) { database in
                try await database.restore(TestRecord.schema, from: folder.path + "/a")
                let ledger = Ledger(
                    database: database,
                    clock: record.clock.clock,
                    kinds: record.ledger.kinds
                )
                let upkeep = SearchUpkeep(ledger)
                #expect(try await upkeep.waiting() == 4)
                try await upkeep.run()
                let restored = TestRecord.reopened(record, over: ledger)
                let clerk = try await restored.officer(.clerk)
                #expect(try await find("内涝", restored, by: clerk) == ["A-3"])
                #expect(try await find("加装电梯", restored, by: clerk) == ["A-1"])
                let like = LikeSuggestions(ledger)
                try await like.follow()
                #expect(await like.count == 4)
            }
        }
    }
}
