import Sheets

/// Tables of suggestions to be brought in.
enum SuggestionTable {
    /// So many good rows.
    static func rows(_ count: Int) -> String {
        "内容,镇街,来源,称呼,电话\n"
            + (1...count)
            .map { "在路口装第\($0)盏路灯,天生街道,群众,居民\($0),023-6800\($0 % 9000 + 1000)\n" }
            .joined()
    }

    /// So many rows whose town there is not.
    static func wrongRows(_ count: Int) -> String {
        "内容,镇街\n" + (1...count).map { "在路口装第\($0)盏路灯,月球\n" }.joined()
    }

    /// A workbook of texts, the names of its columns first.
    static func workbook(_ rows: [[String]]) throws -> [UInt8] {
        var writer = try WorkbookWriter(sheet: "建议", header: rows.first ?? [])
        for row in rows.dropFirst() { try writer.append(row.map { SheetValue($0) }) }
        writer.finish()
        return writer.takeBytes()
    }
}
