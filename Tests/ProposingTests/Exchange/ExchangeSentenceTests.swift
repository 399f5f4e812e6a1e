import Civics
import Ledger
import Proposing
import Sheets
import Testing
import Wording

/// Everything that can be said of a file has its sentence in both languages.
@Suite struct ExchangeSentenceTests {
    private static let place = SheetPlace(line: 12, column: ColumnPosition(3))

    static let workbookErrors: [WorkbookError] = [
        .notAWorkbook, .oldFormat, .encrypted, .tooManyBytes(limit: 64 << 20), .truncated(at: 5),
        .brokenArchive(at: 5), .zip64, .tooManyEntries(limit: 2000), .unsafePath(part: "../x"),
        .duplicatedPart("x"), .overlappingParts("x"), .unknownCompression(part: "x", method: 12),
        .unpackedTooBig(limit: 128 << 20, part: "x"), .ratioTooHigh(limit: 200, part: "x"),
        .damagedPart("x"), .wrongSize(part: "x", expected: 1, found: 2), .wrongChecksum(part: "x"),
        .missingPart("x"), .outsideReference(part: "x", target: "y"), .documentType(part: "x"),
        .notUTF8(part: "x"), .brokenXML(part: "x", line: 1, column: 2),
        .tooDeep(limit: 32, part: "x"), .tooManyElements(limit: 9, part: "x"),
        .tooManyCells(limit: 9, sheet: "甲", line: 3), .tooManyRows(limit: 9, sheet: "甲", line: 3),
        .tooManyColumns(limit: 9, sheet: "甲", place), .cellTooLong(limit: 9, sheet: "甲", place),
        .misplacedCell(sheet: "甲", line: 3, reference: "A1"), .unreadableCell(sheet: "甲", place),
        .noSuchSheet("甲"), .empty,
    ]

    static let remarks: [ImportRemark] =
        [
            .workbook(.hiddenRows([3, 4])), .workbook(.hiddenColumns([ColumnPosition(2)])),
            .workbook(.hiddenSheet("甲")), .workbook(.otherSheets(["甲", "乙"])),
            .workbook(.errors([place])), .workbook(.uncalculated([place, place])),
        ] + [
            .times(count: 1, first: place), .dayCounts(count: 2, first: place), .late(count: 3),
            .notes(lines: [9, 10], text: "注"),
        ]

    static let undoErrors: [UndoImportError] = [
        .undone(.init(milliseconds: 0)), .touched(["A-1"], count: 1), .touched(["A-1"], count: 9),
        .inUse,
    ]

    @Test(arguments: workbookErrors)
    func `a workbook that cannot be read is told by a sentence of its own`(error: WorkbookError) {
        let zh = error.sentence(in: Phrasebook(.zh))
        let en = error.sentence(in: Phrasebook(.en))

        #expect(zh.hasSuffix("。") && en.hasSuffix("."))
        #expect(zh.hasPrefix("第12行C列：") == (error.place != nil))
        #expect(en.hasPrefix("Line 12, column C: ") == (error.place != nil))
        #expect(error.code.hasPrefix("workbook."))
    }

    @Test func `no two of them are the same`() {
        let sentences = Self.workbookErrors.map { $0.sentence(in: Phrasebook(.zh)) }
        let codes = Self.workbookErrors.map(\.code)

        #expect(Set(sentences).count == sentences.count)
        #expect(Set(codes).count == codes.count)
    }

    @Test func `every remark has its sentence and its code`() {
        let zh = Self.remarks.map { Phrasebook(.zh).say($0.message(in: Phrasebook(.zh))) }
        let en = Self.remarks.map { Phrasebook(.en).say($0.message(in: Phrasebook(.en))) }

        #expect(Set(zh).count == Self.remarks.count && Set(en).count == Self.remarks.count)
        #expect(Set(Self.remarks.map(\.code)).count == Self.remarks.count)
        #expect(zh[3] == "只读了一张工作表。另外还有：甲、乙。")
        #expect(en[5].contains("the first at C12"))
    }

    @Test(arguments: undoErrors)
    func `why an import stands is told in both languages`(error: UndoImportError) throws {
        let zh = try #require(error.sentence(in: Phrasebook(.zh)))
        let en = try #require(error.sentence(in: Phrasebook(.en)))

        #expect(zh.hasSuffix("。") && en.hasSuffix("."))
    }

    @Test func `rights, addresses and the store are no matter of the table`() {
        let errors: [UndoImportError] = [
            .denied(.init(permission: .exchangeSuggestions, post: nil)), .notFound, .store(.busy),
        ]

        #expect(errors.allSatisfy { $0.sentence(in: Phrasebook(.zh)) == nil })
        #expect(
            errors.map(\.code) == ["undo-import.denied", "undo-import.not-found", "store.busy"]
        )
    }
}
