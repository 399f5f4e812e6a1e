import Sheets
import Testing

@Suite struct WorkbookRefusalTests {
    private static let cell = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
    private let good = WorkbookSample(rows: cell)
    private let sheetPart = "xl/worksheets/sheet1.xml"

    private func refusal(
        _ bytes: [UInt8],
        _ sheetLimits: SheetLimits = SheetLimits(),
        _ limits: WorkbookLimits = WorkbookLimits()
    ) -> WorkbookError? {
        do throws(WorkbookError) {
            _ = try WorkbookReader(bytes, sheetLimits: sheetLimits, limits: limits)
            return nil
        } catch { return error }
    }

    private func refusal(_ change: (inout WorkbookSample) -> Void) -> WorkbookError? {
        var sample = good
        change(&sample)
        return refusal(sample.bytes())
    }

    private func refusal(rows: String) -> WorkbookError? {
        refusal(WorkbookSample(rows: rows).bytes())
    }

    /// A change of bytes found by what stands there.
    private func changed(_ bytes: [UInt8], at mark: [UInt8], by offset: Int, to new: [UInt8])
        -> [UInt8]
    {
        var bytes = bytes
        for index in bytes.indices.reversed() where bytes[index...].starts(with: mark) {
            for (place, byte) in new.enumerated() { bytes[index + offset + place] = byte }
            break
        }
        return bytes
    }

    @Test func `what is no workbook is named for what it is`() {
        let locked = "EncryptedPackage".utf16.flatMap { unit -> [UInt8] in
            [UInt8(truncatingIfNeeded: unit), 0]
        }
        let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

        #expect(refusal([]) == .notAWorkbook)
        #expect(refusal(Array("编号,内容".utf8)) == .notAWorkbook)
        #expect(refusal(old + [0, 0]) == .oldFormat)
        #expect(refusal(old + [0, 0] + locked) == .encrypted)
        #expect(refusal(good.bytes(flags: 1)) == .encrypted)
        #expect(
            refusal(good.bytes(method: 12)) == .unknownCompression(part: "_rels/.rels", method: 12)
        )
        #expect(refusal(good.bytes(), SheetLimits(bytes: 100)) == .tooManyBytes(limit: 100))
    }

    @Test func `every truncation is refused`() {
        let bytes = good.bytes()

        for count in 4..<bytes.count {
            #expect(refusal(Array(bytes[..<count])) == .truncated(at: count))
        }
    }

    @Test func `every changed byte of what is read is found`() throws {
        let bytes = good.bytes()
        let expected = try good.rows()

        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x20
            guard refusal(changed) == nil else { continue }
            // Times, versions and such say nothing about what is read.
            #expect(try WorkbookSample.rows(changed) == expected)
        }
    }

    @Test func `archives that contradict themselves are refused`() {
        let bytes = good.bytes()
        let end: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
        let entry: [UInt8] = [0x50, 0x4B, 0x01, 0x02]

        #expect(refusal(changed(bytes, at: end, by: 10, to: [0xFF, 0xFF])) == .zip64)
        #expect(refusal(changed(bytes, at: entry, by: 24, to: [255, 255, 255, 255])) == .zip64)
        #expect(
            refusal(changed(bytes, at: end, by: 12, to: [1]))
                == .brokenArchive(at: bytes.count - 22)
        )
        // The content of the last part, and its size in the directory.
        let content = changed(bytes, at: Array("<sheetData>".utf8), by: 1, to: [0x78])
        #expect(refusal(content) == .wrongChecksum(part: sheetPart))
        let size = changed(bytes, at: entry, by: 24, to: [1, 0])
        #expect(
            refusal(size)
                == .wrongSize(
                    part: sheetPart,
                    expected: 1,
                    found: good.parts.last?.content.count ?? 0
                )
        )
        let shared = changed(bytes, at: entry, by: 42, to: [0, 0, 0, 0])
        #expect(refusal(shared) == .brokenArchive(at: 0))
    }

    @Test(arguments: ["../a.xml", "/a.xml", "a/../b", "a\\b", "a//b", "./a", "c:a", ""])
    func `names that lead out of the archive are refused`(name: String) {
        #expect(refusal { $0.parts.append((name, [])) } == .unsafePath(part: name))
    }

    @Test func `two parts of one name are refused`() {
        #expect(
            refusal { $0.parts.append(("XL/Workbook.xml", [])) }
                == .duplicatedPart("XL/Workbook.xml")
        )
    }

    @Test func `parts that are missing or lie elsewhere are named`() {
        #expect(refusal { $0.parts.removeAll { $0.name == sheetPart } } == .missingPart(sheetPart))
        #expect(refusal { $0.parts.removeFirst() } == .missingPart("_rels/.rels"))
        #expect(
            refusal { $0.add("_rels/.rels", "<Relationships/>") } == .missingPart("xl/workbook.xml")
        )
        for (target, mode) in [
            ("../../a.xml", ""), ("http://example.org/a.xml", ""), ("file:///a", ""),
            ("a.xml", "External"),
        ] {
            let references =
                "<Relationships><Relationship Id=\"r0\" Type=\"x/worksheet\" Target=\"\(target)\" "
                + "TargetMode=\"\(mode)\"/></Relationships>"
            #expect(
                refusal { $0.add("xl/_rels/workbook.xml.rels", references) }
                    == .outsideReference(part: "xl/workbook.xml", target: target)
            )
        }
    }

    @Test func `document types, entities and other encodings are refused`() {
        let bomb =
            "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>"

        #expect(refusal { $0.add(sheetPart, bomb) } == .documentType(part: sheetPart))
        let wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>".utf16
            .flatMap { unit -> [UInt8] in [UInt8(truncatingIfNeeded: unit), 0] }
        #expect(refusal { $0.parts[3].content = wide } == .notUTF8(part: sheetPart))
        let latin = Array("<?xml version='1.0' encoding='utf-7'?><a/>".utf8)
        #expect(refusal { $0.parts[3].content = latin } == .notUTF8(part: sheetPart))
        #expect(refusal(rows: "<row>&b;</row>")?.code == "workbook.broken-xml")
    }

    @Test func `broken XML is told with its place`() {
        for content in [
            "<worksheet><a></worksheet>", "<worksheet>", "", "<a/><b/>", "<a b=\"1\" b=\"2\"/>",
        ] {
            guard case .brokenXML(sheetPart, let line, _) = refusal({ $0.add(sheetPart, content) })
            else {
                Issue.record("\(content) is read")
                continue
            }
            #expect((1...3).contains(line))
        }
    }

    @Test func `cells that stand nowhere or hold nonsense are told with their place`() {
        let place = SheetSamples.place(2, 2)
        func cell(_ attributes: String, _ value: String) -> WorkbookError? {
            refusal(rows: "<row r=\"2\"><c r=\"B2\" \(attributes)><v>\(value)</v></c></row>")
        }

        for (attributes, value) in [
            ("t=\"s\"", "0"), ("t=\"s\"", "-1"), ("t=\"b\"", "7"), ("", "a"), ("t=\"z\"", "1"),
        ] {
            #expect(cell(attributes, value) == .unreadableCell(sheet: "建议", place))
        }
        for reference in ["A3", "AAAA2", "2", "B", "XFE2", "B2B", "甲2"] {
            #expect(
                refusal(rows: "<row r=\"2\"><c r=\"\(reference)\"/></row>")
                    == .misplacedCell(sheet: "建议", line: 2, reference: reference)
            )
        }
        #expect(
            refusal(rows: "<row r=\"2\"><c r=\"B2\"/><c r=\"B2\"/></row>")
                == .misplacedCell(sheet: "建议", line: 2, reference: "B2")
        )
        #expect(
            refusal(rows: "<row r=\"2\"/><row r=\"1\"/>")
                == .misplacedCell(sheet: "建议", line: 2, reference: "1")
        )
        #expect(refusal(rows: "<row r=\"2000000\"/>")?.code == "workbook.misplaced-cell")
        #expect(refusal(rows: "") == .empty)
    }

    @Test func `each limit is kept to the unit`() {
        let rows =
            "<row r=\"1\"><c r=\"C1\" t=\"str\"><v>四个汉字</v></c></row><row r=\"9\"><c><v>1</v></c></row>"
        let bytes = WorkbookSample(rows: rows).bytes()

        #expect(
            refusal(
                bytes,
                SheetLimits(rows: 2, columns: 3, cellLength: 4),
                WorkbookLimits(entries: 4, cells: 4)
            ) == nil
        )
        #expect(
            refusal(bytes, SheetLimits(rows: 1)) == .tooManyRows(limit: 1, sheet: "建议", line: 9)
        )
        #expect(
            refusal(bytes, SheetLimits(columns: 2))
                == .tooManyColumns(limit: 2, sheet: "建议", SheetSamples.place(1, 3))
        )
        #expect(
            refusal(bytes, SheetLimits(cellLength: 3))
                == .cellTooLong(limit: 3, sheet: "建议", SheetSamples.place(1, 3))
        )
        #expect(
            refusal(bytes, SheetLimits(), WorkbookLimits(entries: 3)) == .tooManyEntries(limit: 3)
        )
        #expect(
            refusal(bytes, SheetLimits(), WorkbookLimits(cells: 3))
                == .tooManyCells(limit: 3, sheet: "建议", line: 9)
        )
        #expect(
            refusal(bytes, SheetLimits(), WorkbookLimits(depth: 4))
                == .tooDeep(limit: 4, part: sheetPart)
        )
        #expect(
            refusal(bytes, SheetLimits(), WorkbookLimits(elements: 7))
                == .tooManyElements(limit: 7, part: sheetPart)
        )
        #expect(
            refusal(bytes, SheetLimits(), WorkbookLimits(unpackedBytes: 300))
                == .unpackedTooBig(limit: 300, part: "xl/workbook.xml")
        )
    }

    @Test func `a bomb is refused while it is unpacked`() throws {
        // Forty rows of 32,000 equal letters: 1.3 MB in some 2 kB.
        let row = [SheetValue(String(repeating: "a", count: 32_000))]
        let bomb = try WorkbookSample.written(Array(repeating: row, count: 40), header: ["a"])

        #expect(bomb.count < 8000)
        #expect(refusal(bomb) == .ratioTooHigh(limit: 200, part: sheetPart))
        #expect(
            refusal(bomb, SheetLimits(), WorkbookLimits(unpackedBytes: 1 << 19))
                == .unpackedTooBig(limit: 1 << 19, part: sheetPart)
        )
        // A directory that tells a smaller size is not believed either.
        let liar = changed(bomb, at: [0x50, 0x4B, 0x01, 0x02], by: 24, to: [100, 0, 0, 0])
        guard case .wrongSize(sheetPart, 100, let found) = refusal(liar) else {
            Issue.record("a wrong size is believed")
            return
        }
        #expect(found <= 1 << 16)
    }

    @Test func `two entries cannot share their bytes`() {
        // The second entry lies in the content of the first, header and all.
        var inner = WorkbookSample(rows: Self.cell)
        inner.parts = [("b", [1, 2, 3])]
        let local = Array(inner.bytes().prefix(34))
        var outer = good
        outer.parts.append(("a", local))
        outer.parts.append(("b", [1, 2, 3]))
        let bytes = outer.bytes()
        let offset = bytes.indices.first { bytes[$0...].starts(with: local) } ?? 0
        let shared = changed(
            bytes,
            at: [0x50, 0x4B, 0x01, 0x02],
            by: 42,
            to: [UInt8(offset & 255), UInt8(offset >> 8)]
        )

        #expect(refusal(shared) == .overlappingParts("b"))
    }
}
