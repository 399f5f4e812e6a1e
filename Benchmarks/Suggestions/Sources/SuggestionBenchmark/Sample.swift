import Civics
import Foundation
import Seeding
import Sheets

/// Tables of suggestions as long as one likes, put together from the sample's clauses.
struct Sample {
    /// Rows of one table; a million come in as many tables.
    static let rowsOfTable = 10_000

    private var texts: ClauseTexts
    private var random = SeededGenerator(seed: 2026)

    /// Reads the sample.
    init(_ file: URL) throws {
        var reader = try CSVReader(Array(Data(contentsOf: file)), options: CSVOptions())
        var titles: [String] = []
        var bodies: [String] = []
        var columns: (title: Int, text: Int)?
        while let row = try reader.next() {
            let cells = row.cells.map(\.text)
            if let columns {
                titles.append(cells[columns.title])
                bodies.append(cells[columns.text])
            } else if let title = cells.firstIndex(of: "title"),
                let text = cells.firstIndex(of: "text")
            {
                columns = (title, text)
            }
        }
        texts = ClauseTexts(titles: titles, bodies: bodies, seed: 2026)
    }

    /// A text that is in no table yet.
    mutating func next() -> String {
        let (title, body) = texts.next()
        return title + "\n" + body
    }

    /// A table of suggestions numbered from a number on.
    mutating func table(from first: Int, count: Int) -> [UInt8] {
        let channels = ["群众", "群众", "群众", "群众", "人大代表", "镇街", "部门", "12345"]
        var lines = ["编号,收到日期,来源,镇街,标题,内容"]
        for number in first..<first + count {
            let (title, body) = texts.next()
            let day = CivilDate(dayNumber: 18_628 + number % 1_800)
            let channel = random.pick(channels)
            lines.append("N-\(number),\(day),\(channel),全区,\"\(title)\",\"\(body)\"")
        }
        return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
}
