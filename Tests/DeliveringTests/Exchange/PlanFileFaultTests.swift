import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import Sheets
import TestSupport
import Testing

/// Files of plans with something wrong in them.
@Suite struct PlanFileFaultTests {
    /// A file that cannot be read at all, and the code of why.
    private static let unreadable: [(name: String, bytes: [UInt8], expected: String)] = [
        ("a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0], "table"),
        (
            "an archive cut off", [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 80),
            "table"
        ),
        ("nothing but blanks", Array("\n\n".utf8), "table"),
        ("another table", Array("姓名,电话\n示例,1\n".utf8), "header"),
        ("a column twice", Array("编号,编号,指标,年度目标\na,b,c,d\n".utf8), "header"),
        ("only a head", Array("编号,指标,年度目标\n".utf8), "no-rows"),
        (
            "a hundred thousand rows",
            Array("编号,指标,年度目标\n".utf8)
                + Array(repeating: Array("BB-2023-01,建成里程,80公里\n".utf8), count: 100_000).joined(),
            "table"
        ),
        (
            "a few too many rows",
            Array("编号,指标,年度目标\n".utf8)
                + Array(repeating: Array("B,c,8\n".utf8), count: 5_001).joined(),
            "too-many"
        ),
    ]

    private static func kind(_ error: DeliveryError?) -> String {
        switch error {
        case .file(.table)?: "table"
        case .file(.header)?: "header"
        case .file(.noRows)?: "no-rows"
        case .file(.tooManyRows)?: "too-many"
        default: "\(String(describing: error))"
        }
    }

    private static func look(
        _ ground: DeliveryGround,
        _ bytes: [UInt8]
    ) async throws -> PlanPreview {
        try await ExchangingPlans(ground.record.ledger).preview(
            bytes,
            DecisionForm(number: "", date: "", authority: "", reason: ""),
            kind: "livelihood",
            year: 2023,
            by: DeliveryGround.office,
            in: Places.beibei
        )
    }

    @Test func `a file that is none is refused for what it is`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            for (name, bytes, expected) in Self.unreadable {
                let refused = await refusal { _ = try await Self.look(ground, bytes) }
                #expect(Self.kind(refused) == expected, "\(name)")
            }
        }
    }

    @Test func `an archive that unpacks to far more than it is gets no further`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            // Rows of the same: a few KB that become some 18 MB.
            var writer = try WorkbookWriter(sheet: "指标", header: ["编号", "指标", "年度目标"])
            let row = [String(repeating: "长", count: 1000), "b", "c"].map { SheetValue($0) }
            for _ in 0..<6_000 { try writer.append(row) }
            writer.finish()
            let bytes = writer.takeBytes()

            let refused = await refusal { _ = try await Self.look(ground, bytes) }

            #expect(bytes.count < 2 << 20)
            #expect(Self.kind(refused) == "table")
        }
    }

    /// A change to a right file, and what is found wrong by column.
    private struct Wrong: Sendable {
        let name: String
        let change: @Sendable (inout PlanFileSample) -> Void
        let column: PlanColumn?
        let matches: @Sendable (PlanRowFault.What) -> Bool
    }

    private static let road = ["编号": "BB-2023-01", "指标序号": "1"]
    private static let service = ["编号": "BB-2023-02", "指标序号": "1"]

    private static let wrongs: [Wrong] = [
        Wrong(name: "no code", change: { $0.set("编号", "", in: road) }, column: .code) {
            $0 == .noCode
        },
        Wrong(name: "unknown code", change: { $0.set("编号", "X-9", in: road) }, column: .code) {
            $0 == .unknownCode("X-9")
        },
        Wrong(name: "another project", change: { $0.set("项目", "桥", in: road) }, column: .project) {
            $0 == .otherProject("四好农村路", code: "BB-2023-01")
        },
        Wrong(name: "another number", change: { $0.set("序号", "7", in: road) }, column: .number) {
            $0 == .otherNumber(1)
        },
        Wrong(name: "another lead", change: { $0.set("牵头单位", "某局", in: road) }, column: .lead) {
            if case .otherLead = $0 { true } else { false }
        },
        Wrong(name: "no measure", change: { $0.set("指标", "长度", in: road) }, column: .measure) {
            $0 == .unknownMeasure("长度")
        },
        Wrong(name: "another unit", change: { $0.set("计量单位", "米", in: road) }, column: .unit) {
            $0 == .otherUnit("公里")
        },
        Wrong(
            name: "a row twice",
            change: { file in
                file.add([
                    "类别": "指标", "编号": "BB-2023-02", "指标序号": "1", "年度目标": "全覆盖",
                ])
            },
            column: .measure
        ) { if case .twice = $0 { true } else { false } },
        Wrong(
            name: "two deadlines",
            change: { $0.set("完成时限", "2023-10-01", in: road) },
            column: .deadline
        ) { if case .differs = $0 { true } else { false } },
        Wrong(name: "a falling month", change: { $0.set("8月", "5", in: road) }, column: .month(8)) {
            if case .field(.falls) = $0 { true } else { false }
        },
        Wrong(
            name: "December is not the target",
            change: { $0.set("12月", "81", in: road) },
            column: .month(12)
        ) { if case .field(.december) = $0 { true } else { false } },
        Wrong(
            name: "text for a number",
            change: { $0.set("8月", "约60", in: road) },
            column: .month(8)
        ) { if case .field(.number) = $0 { true } else { false } },
        Wrong(name: "a month left out", change: { $0.set("8月", "", in: road) }, column: .month(8)) {
            if case .field(.monthsMissing) = $0 { true } else { false }
        },
        Wrong(
            name: "half a state",
            change: { $0.set("10月", "0.5", in: service) },
            column: .month(10)
        ) { if case .field(.state) = $0 { true } else { false } },
        Wrong(
            name: "no day",
            change: { $0.set("节点日期", "尽快", in: ["节点": "完工"]) },
            column: .due
        ) { if case .field(.date) = $0 { true } else { false } },
        Wrong(
            name: "no such milestone",
            change: { $0.set("节点序号", "9", in: ["节点": "完工"]) },
            column: .key
        ) { $0 == .unknownMilestone(9) },
        Wrong(
            name: "no number of a milestone",
            change: { $0.set("节点序号", "二", in: ["节点": "完工"]) },
            column: .key
        ) { $0 == .milestoneNumber("二") },
        Wrong(name: "no kind", change: { $0.set("类别", "别的", in: road) }, column: .kind) {
            $0 == .kind("别的")
        },
    ]

    @Test func `each row that is wrong is told with its line and column`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            let table = PlanTable(try await ground.board(), for: DeliveryGround.office)
            for wrong in Self.wrongs {
                var file = try PlanFileSample(table.csv())
                wrong.change(&file)
                let preview = try await Self.look(ground, try file.bytes())
                let fault = try #require(preview.faults.first, "\(wrong.name)")
                #expect(wrong.matches(fault.what), "\(wrong.name): \(fault.what)")
                #expect(fault.place.column == wrong.column, "\(wrong.name)")
                #expect(fault.place.line > 1, "\(wrong.name)")
            }
        }
    }

    @Test func `sheets of something else are left alone`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            var writer = try WorkbookWriter(sheets: ["说明", "计划"], header: ["怎么填"])
            try writer.append([SheetValue("照着填")])
            try writer.beginSheet(header: ["编号", "指标", "8月"])
            try writer.append(["BB-2023-01", "建成里程", "65"].map { SheetValue($0) })
            writer.finish()

            let preview = try await Self.look(ground, writer.takeBytes())

            #expect(preview.remarks == [.sheet("说明")])
            #expect(preview.changes.map { $0.edits.map(\.what) } == [[.months(measure: 1, [8])]])
        }
    }

    @Test func `merged heads and cells are read as they look`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()

            let preview = try await Self.look(ground, Self.merged)

            #expect(preview.faults.map(\.what) == [.needsDecision])
            #expect(
                preview.changes.map { $0.edits.map(\.what) } == [
                    [.months(measure: 1, [8, 9]), .months(measure: 2, [8])]
                ]
            )
        }
    }

    /// A sheet whose months stand under one merged head, and whose code is merged over two rows.
    private static let merged: [UInt8] = {
        func row(_ line: Int, _ cells: [(String, String)]) -> String {
            "<row r=\"\(line)\">"
                + cells.map { column, text in
                    "<c r=\"\(column)\(line)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
                }.joined() + "</row>"
        }
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let relations = "http://schemas.openxmlformats.org/package/2006/relationships"
        let rows =
            row(1, [("A", "编号"), ("B", "指标"), ("C", "月度计划")])
            + row(2, [("C", "8月"), ("D", "9月")])
            + row(3, [("A", "BB-2023-01"), ("B", "建成里程"), ("C", "65"), ("D", "72")])
            + row(4, [("B", "完成投资"), ("C", "760"), ("D", "875")])
        let merges = ["A1:A2", "B1:B2", "C1:D1", "A3:A4"].map { "<mergeCell ref=\"\($0)\"/>" }
        let parts = [
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"r1\" "
                    + "Type=\"\(office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(office)\"><sheets>"
                    + "<sheet name=\"计划\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"\(relations)\"><Relationship Id=\"r1\" "
                    + "Type=\"\(office)/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
            (
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData>"
                    + "<mergeCells>\(merges.joined())</mergeCells></worksheet>"
            ),
        ]
        var archive = ZipWriter()
        for (name, content) in parts {
            archive.begin(name)
            archive.append(Array(content.utf8))
        }
        archive.finish()
        return archive.takeBytes()
    }()
}
