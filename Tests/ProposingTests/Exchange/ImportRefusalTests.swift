import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import Sheets
import TestSupport
import Testing
import Wording

/// Tables that are wrong: what is said of them, and that nothing of them is in the record.
@Suite struct ImportRefusalTests {
    /// A row below this header, and everything that is wrong with it.
    struct Row: Sendable, CustomTestStringConvertible {
        static let header = "编号,收到日期,邮戳日期,来源,方式,称呼,电话,领域,镇街,标题,内容,受益,估算万元,资料性质,出处"

        let line: String
        let faults: [Fault]

        init(_ line: String, _ faults: Fault...) {
            self.line = line
            self.faults = faults
        }

        var testDescription: String { line }
    }

    struct Fault: Hashable, Sendable {
        let place: String
        let reason: SuggestionRowFault.Reason

        init(_ place: String, _ reason: SuggestionRowFault.Reason) {
            self.place = place
            self.reason = reason
        }

        init(_ fault: SuggestionRowFault) {
            self.init(fault.place.column.letters, fault.reason)
        }
    }

    static let day = CivilDate(dayNumber: 19327)  // 2022-12-01
    static let long = String(repeating: "长", count: 61)

    static let rows: [Row] = [
        Row(",,,,,,,,全区,,,,,,", Fault("K", .textMissing)),
        Row(",,,,,,,,全区,,修路,,,,", Fault("K", .textTooShort(characters: 2, fewest: 4))),
        Row(
            ",,,,,,,,全区,,\(String(repeating: "路", count: 5001)),,,,",
            Fault("K", .tooLong(characters: 5001, most: 5000))
        ),
        Row(",,,,,,,,,,请修路灯,,,,", Fault("I", .placeMissing)),
        Row(",,,,,,,,力洋镇,,请修路灯,,,,", Fault("I", .placeUnknown("力洋镇"))),
        Row(
            ",,,,,,,,\(long),,请修路灯,,,,",
            Fault("I", .placeUnknown(String(repeating: "长", count: 39) + "…"))
        ),
        Row(",,,,,,,,大湾镇,,请修路灯,,,,", Fault("I", .placeNotThen("大湾镇", on: day))),
        Row(",,,网民,,,,,全区,,请修路灯,,,,", Fault("D", .channelUnknown("网民"))),
        Row(",,,,飞鸽,,,,全区,,请修路灯,,,,", Fault("E", .viaUnknown("飞鸽"))),
        Row(",,,,,,,航天,全区,,请修路灯,,,,", Fault("H", .fieldUnknown("航天"))),
        Row(",,,,,,,,全区,,请修路灯,,,真的,", Fault("N", .certaintyUnknown("真的"))),
        Row(",十一月,,,,,,,全区,,请修路灯,,,,", Fault("B", .dateUnreadable(.notADate))),
        Row(
            ",2022-02-29,,,,,,,全区,,请修路灯,,,,",
            Fault("B", .dateUnreadable(.noSuchDay(year: 2022, month: 2, day: 29)))
        ),
        Row(",44866,,,,,,,全区,,请修路灯,,,,", Fault("B", .dateUnreadable(.spreadsheetSerial(44866)))),
        Row(",2022-12-02,,,,,,,全区,,请修路灯,,,,", Fault("B", .dateInFuture(day.advanced(by: 1)))),
        Row(
            ",1022-12-01,,,,,,,全区,,请修路灯,,,,",
            Fault("B", .dateTooEarly(CivilDate(dayNumber: -345_916)))
        ),
        Row(
            ",2022-11-30,2022-12-01,,,,,,全区,,请修路灯,,,,",
            Fault("C", .postmarkAfterReceipt(day, receivedOn: day.advanced(by: -1)))
        ),
        Row(
            ",,,,,,,,全区,,请修路灯,,很多,,",
            Fault("M", .costUnreadable(.number(.unexpectedCharacter("很", position: 1))))
        ),
        Row(
            ",,,,,,,,全区,,请修路灯,,1.1234567,,",
            Fault("M", .costUnreadable(.finerThanFen(decimals: 7, limit: 6)))
        ),
        Row(",,,,,,,,全区,,请修路灯,,-3,,", Fault("M", .costNegative)),
        Row(",,,,,,12 34,,全区,,请修路灯,,,,", Fault("G", .phoneUnreadable)),
        Row(",,,,,\(long),,,全区,,请修路灯,,,,", Fault("F", .tooLong(characters: 61, most: 60))),
        Row(",,,,,,,,全区,\(long),请修路灯,,,,", Fault("J", .tooLong(characters: 61, most: 60))),
        Row("\(long),,,,,,,,全区,,请修路灯,,,,", Fault("A", .tooLong(characters: 61, most: 40))),
        Row(
            ",,,,,,,,全区,,请修路灯,,,,\(String(repeating: "长", count: 201))",
            Fault("O", .tooLong(characters: 201, most: 200))
        ),
        Row(
            ",明天,,网民,,,,,,,修,,负三,,",
            Fault("B", .dateUnreadable(.notADate)),
            Fault("D", .channelUnknown("网民")),
            Fault("I", .placeMissing),
            Fault("K", .textTooShort(characters: 1, fewest: 4)),
            Fault("M", .costUnreadable(.number(.unexpectedCharacter("负", position: 1))))
        ),
    ]

    @Test(arguments: rows)
    func `a row says everything that is wrong with it, cell by cell`(row: Row) async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let before = try await record.rowCounts()

            let error = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn([Row.header, row.line], by: clerk)
            }

            guard case .rows(let faults, false) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(Set(faults.map(Fault.init)) == Set(row.faults))
            #expect(faults.allSatisfy { $0.place.line == 2 })
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one wrong row undoes all the right ones`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let before = try await record.rowCounts()

            let error = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn(
                    ["内容,镇街", "请修路灯,全区", "请修路,火星", "请修桥梁,全区"],
                    by: clerk
                )
            }

            #expect(
                error
                    == .rows(
                        [
                            SuggestionRowFault(
                                place: SheetPlace(line: 3, column: ColumnPosition(1)),
                                column: .text,
                                header: "内容",
                                reason: .textTooShort(characters: 3, fewest: 4)
                            ),
                            SuggestionRowFault(
                                place: SheetPlace(line: 3, column: ColumnPosition(2)),
                                column: .place,
                                header: "镇街",
                                reason: .placeUnknown("火星")
                            ),
                        ],
                        isCut: false
                    )
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a number that the record has, and one that stands twice, name their line`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(["编号,内容,镇街", "A-1,请修路灯,全区"], by: clerk)
            let before = try await record.rowCounts()

            let error = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn(
                    [
                        "内容,编号,镇街", "请修路灯,A-2,全区", "请修桥梁,A-1,全区",
                        "请修公厕,A-2,全区",
                    ],
                    by: clerk
                )
            }

            guard case .rows(let faults, false) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(faults.map(\.place.line) == [3, 4])
            #expect(faults.map(\.place.column.letters) == ["B", "B"])
            #expect(
                faults.map(\.reason) == [
                    .referenceTaken("A-1"), .referenceTwice("A-2", firstLine: 2),
                ]
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test
    func `two hundred faults are collected and the rest is left unread`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let lines = ["内容,镇街"] + (1...300).map { _ in "请修路灯,火星" }

            let error = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn(lines, by: clerk)
            }
            let exactly = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn(Array(lines.prefix(201)), by: clerk)
            }

            guard case .rows(let faults, let isCut) = error,
                case .rows(let all, let isAllCut) = exactly
            else {
                Issue.record("\(String(describing: error)) \(String(describing: exactly))")
                return
            }
            #expect(faults.count == 200)
            #expect(isCut)
            #expect(faults.last?.place.line == 201)
            #expect(all.count == 200)
            #expect(!isAllCut)
        }
    }

    @Test
    func `a header without a required column, or with one twice, is refused`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)

            let missing = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn(["内容,地址", "请修路灯,全区"], by: clerk)
            }
            let twice = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn(["内容,镇街,text", "请修路灯,全区,x"], by: clerk)
            }

            #expect(
                missing
                    == .header([.missing(.place), .unknown(ColumnPosition(2), name: "地址")])
            )
            #expect(
                twice == .header([.duplicated(.text, [ColumnPosition(1), ColumnPosition(3)])])
            )
        }
    }

    @Test
    func `an empty file, a lone header and a broken cell are told apart`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)

            let empty = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn([""], by: clerk)
            }
            let alone = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn(["内容,镇街", ",", " , "], by: clerk)
            }
            let broken = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn(["内容,镇街", "请修路灯,\"全区"], by: clerk)
            }

            #expect(empty == .sheet(.empty))
            #expect(alone == .noRows)
            #expect(
                broken == .sheet(.unclosedQuote(SheetPlace(line: 2, column: ColumnPosition(2))))
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an import that is cancelled half-way leaves nothing`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            let before = try await record.rowCounts()
            let asked = Box(0)

            let error = await failure { () async throws(SuggestionImportError) in
                _ = try await ImportingSuggestions(record.ledger).run(
                    TableText.simple(rows: 900),
                    fileName: "x.csv",
                    in: Places.beibei,
                    by: .officer(clerk),
                    isCancelled: {
                        asked.change { count in
                            count += 1
                            return count > 700
                        }
                    }
                )
            }

            #expect(error == .cancelled)
            #expect(asked.value == 701)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: [Person.administrator, .overseer, .countyClerk])
    func `a post without the right brings nothing in`(person: Person) async throws {
        try await TestRecord.with(.sqlite) { record in
            let officer = try await record.officer(person)
            let before = try await record.rowCounts()

            let error = await failure { () async throws(SuggestionImportError) in
                _ = try await ImportingSuggestions(record.ledger).run(
                    TableText.simple(rows: 1),
                    fileName: "x.csv",
                    in: Places.beibei,
                    by: .officer(officer)
                )
            }

            #expect(
                error
                    == .denied(
                        Denied(permission: .exchangeSuggestions, post: officer.postName)
                    )
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test
    func `a resident brings nothing in`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let error = await failure { () async throws(SuggestionImportError) in
                _ = try await ImportingSuggestions(record.ledger).run(
                    TableText.simple(rows: 1),
                    fileName: "x.csv",
                    in: Places.beibei,
                    by: .resident
                )
            }

            #expect(error == .denied(Denied(permission: .exchangeSuggestions, post: nil)))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a dry run finds what a real one would and writes nothing`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(["编号,内容,镇街", "A-1,请修路灯,全区"], by: clerk)
            let before = try await record.rowCounts()
            let dry = SuggestionImport.Options(isDryRun: true)

            let right = try await record.bringIn(
                ["编号,来源,内容,镇街", "A-2,群众,请修路灯,全区", ",部门,请修桥梁,静观镇"],
                options: dry,
                by: clerk
            )
            let wrong = await failure { () async throws(SuggestionImportError) in
                _ = try await record.bringIn(
                    ["编号,内容,镇街", "A-1,请修路灯,全区", "A-3,请修路灯,火星"],
                    options: dry,
                    by: clerk
                )
            }

            #expect(right.isDryRun)
            #expect(right.rows == 2)
            #expect(right.channels.map(\.channel) == [.residents, .departments])
            guard case .rows(let faults, false) = wrong else {
                Issue.record("\(String(describing: wrong))")
                return
            }
            #expect(faults.map(\.reason) == [.referenceTaken("A-1"), .placeUnknown("火星")])
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test
    func `every fault has a sentence in both languages that says where it is`() {
        for row in Self.rows {
            for fault in row.faults {
                let fault = SuggestionRowFault(
                    place: SheetPlace(line: 12, column: ColumnPosition(3)),
                    column: .text,
                    header: "内容",
                    reason: fault.reason
                )
                #expect(fault.sentence(in: Phrasebook(.zh)).hasPrefix("第12行C列“内容”："))
                #expect(
                    fault.sentence(in: Phrasebook(.en)).hasPrefix("Line 12, column C “内容”: ")
                )
                #expect(fault.code.hasPrefix("exchange.row."))
            }
        }
    }
}
