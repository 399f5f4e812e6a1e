import Sheets

/// CSV files in UTF-8 and GB18030: read with places that exist, or read and written back alike.
enum TableSubject: FuzzSubject {
    static let name = "table"

    static let seeds: [[UInt8]] = {
        let text = "编号,名称,\"备,注\"\r\n1,北碚,\"第一行\n第\"\"二\"\"行\"\r\n2,'=1,㙍𬍛👍\r\n"
        // 编号,名称 and 甽 in GB18030, 𬍛 among its four-byte characters.
        let gb18030: [UInt8] = [
            0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xC3, 0xFB, 0xB3, 0xC6, 0x0D, 0x0A, 0xAE, 0x90, 0x2C,
            0x99, 0x30, 0x81, 0x30, 0x0D, 0x0A,
        ]
        return [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), gb18030,
            Array("a;b\tc\r\"x\"\r\n".utf8), [],
        ]
    }()

    static let pieces: [[UInt8]] =
        [
            "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", "'", "'=", "=", "+", "-", "@", "编号",
            "民",
        ]
        .map { Array($0.utf8) } + [
            [0], [0x80], [0x81], [0x81, 0x30], [0x81, 0x30, 0x81, 0x30], [0xFE], [0xFF],
            [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF4, 0x90],
        ]

    static func examine(_ input: [UInt8]) throws -> String {
        let rows: [[String]]
        do throws(SheetError) {
            rows = try read(input)
        } catch {
            let lines = input.count { $0 == 10 || $0 == 13 } + 1
            if let place = error.place {
                try require((1...lines).contains(place.line), "a place lies within the file")
            }
            return error.code
        }
        var kind = "read \(min(rows.count, 4)) \(min(rows.map(\.count).max() ?? 0, 4))"
        guard !rows.isEmpty else { return kind }
        for encoding in [SheetEncoding.utf8, .gb18030] {
            let written: [UInt8]
            do throws(SheetError) {
                written = try write(rows, encoding)
            } catch {
                kind += " " + error.code
                continue
            }
            // 锘 and a character after it may be, in GB18030, the bytes of the mark of UTF-8; a
            // reader believes the mark. No table of ours begins so.
            if encoding != .utf8, written.starts(with: [0xEF, 0xBB, 0xBF]) { continue }
            var options = CSVOptions(encoding: encoding, separator: .comma)
            options.limits.cellLength += 1
            let back = try read(written, options)
            try require(
                back.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } },
                "what was read is written and read again alike in \(encoding.rawValue)"
            )
        }
        return kind
    }

    private static func read(
        _ bytes: [UInt8],
        _ options: CSVOptions = CSVOptions()
    ) throws(SheetError) -> [[String]] {
        var reader = try CSVReader(bytes, options: options)
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row.values.map(\.text)) }
        return rows
    }

    private static func write(
        _ rows: [[String]],
        _ encoding: SheetEncoding
    ) throws(SheetError) -> [UInt8] {
        var writer = try CSVWriter(encoding: encoding)
        for row in rows { try writer.append(texts: row) }
        return writer.takeBytes()
    }
}
