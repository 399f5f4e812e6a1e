import Foundation
import Tallying
import Testing

/// Records and outcomes against files, byte for byte, and the reference's example with them.
@Suite struct RatingGoldenTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "Golden")
    private static let reference = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../docs/rating-record.md").standardizedFileURL

    /// A file without the line feed that editors put at its end.
    private static func golden(_ name: String) throws -> String {
        let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    @Test(arguments: ["everything", "zhenhai-2021", "no-quorum"])
    func `a record is written as its file, and counted to its outcome`(name: String) throws {
        let text = try Self.golden("\(name).record.json")

        let record = try RatingRecord(json: text.utf8)

        #expect(record.text == text)
        #expect(try record.outcomeText() == Self.golden("\(name).outcome.json"))
        #expect(try NaiveRating(record: record).outcome() == Self.golden("\(name).outcome.json"))
    }

    @Test func `the reference's example gives the reference's outcome`() throws {
        let page = try String(contentsOf: Self.reference, encoding: .utf8)
        let blocks = page.components(separatedBy: "```json\n").dropFirst()
            .compactMap { $0.components(separatedBy: "\n```").first }
        try #require(blocks.count == 2)

        let record = try RatingRecord(json: blocks[0].utf8)

        // The page breaks lines for its readers, where no text has a blank.
        #expect(try record.text == Self.golden("everything.record.json"))
        #expect(
            try record.outcomeText()
                == blocks[1].split(separator: "\n")
                .map { $0.trimmingCharacters(in: .whitespaces) }.joined()
        )
    }

    @Test func `keys may stand in any order and white space anywhere`() throws {
        let turned = """
            { "rounds" :[{"totals":{"blank":{"2":1,"1":0},"dissatisfied":{"1":1,"2":3},
            "basic":{"1":2,"2":3},"satisfied":{"2":1, "1":5},"void":{"torn":1},"valid":8},
            "returned":9,"issued":9,"present":9}],
            "items":[{"state":"finished","id":"1"},{"id":"2","state":"unfinished"},
            {"id":"3","state":"suspended"}],"roll":{"members":10},
            "scheme":{"blank":"valid","basic":{"inclusive":true,"fraction":[1,2]},
            "satisfied":{"fraction":[1,2],"inclusive":true},"base":"valid","quorum":[2,3]},
            "rating":1}\n
            """

        #expect(try RatingRecord(json: turned.utf8).text == RatingText.record)
    }

    @Test func `a form with no room for blanks has that column empty`() throws {
        let record = try Ratings.record(Ratings.scheme(blank: .void), [(2, 1, 0)])

        #expect(
            record.text.hasSuffix(
                #""totals":{"valid":3,"void":{},"satisfied":{"1":2},"basic":{"1":1},"dissatisfied":{"1":0},"blank":{}}}]}"#
            )
        )
        #expect(try RatingRecord(json: record.json) == record)
    }
}
