import Civics
import Proposing
import Sheets
import Testing

/// The thresholds of decision 0011, held to the sample they were chosen on.
@Suite struct AlikeSampleTests {
    /// What a threshold finds: pairs of one group above it, and other pairs above it.
    struct Found: Equatable, CustomStringConvertible {
        let perMillion: Int
        let right: Int
        let wrong: Int

        var description: String { "(\(perMillion), \(right), \(wrong))" }
    }

    private struct Row {
        let group: String
        let text: String
    }

    private func rows() throws -> [Row] {
        var reader = try CSVReader(try BeibeiSample.bytes())
        let table = try SheetTable(reading: &reader)
        func column(_ name: String) throws -> ColumnPosition {
            ColumnPosition(try #require(table.header.names.firstIndex(of: name)) + 1)
        }
        let (title, text) = (try column("title"), try column("text"))
        let group = try column("group")
        return table.rows.map {
            Row(group: $0[group].text, text: $0[title].text + "\n" + $0[text].text)
        }
    }

    @Test func `precision and recall on the sample are those published`() throws {
        let rows = try rows()
        let index = AlikeTexts.index(rows.map(\.text))

        var pairs: [(likeness: Int, isRight: Bool)] = []
        for one in rows.indices {
            for other in rows.indices where other > one {
                let likeness = index.similarity(
                    of: AlikeTexts.id(one + 1),
                    AlikeTexts.id(other + 1)
                )
                pairs.append(
                    (
                        try #require(likeness).perMillion,
                        !rows[one].group.isEmpty && rows[one].group == rows[other].group
                    )
                )
            }
        }
        let found = Self.published.map { published in
            let above = pairs.filter { $0.likeness >= published.perMillion }
            let right = above.count { $0.isRight }
            return Found(perMillion: published.perMillion, right: right, wrong: above.count - right)
        }

        #expect(rows.count == 121)
        #expect(pairs.count == 7_260)
        #expect(pairs.count { $0.isRight } == 84)
        #expect(found == Self.published)
    }

    @Test func `the nearest five show as many others of a group as published`() throws {
        let rows = try rows()
        let index = AlikeTexts.index(rows.map(\.text))

        var (wanted, shown, first, asked) = (0, 0, 0, 0)
        for one in rows.indices where !rows[one].group.isEmpty {
            let mates = rows.indices.filter { $0 != one && rows[$0].group == rows[one].group }
            let near = index.nearest(to: AlikeTexts.id(one + 1)).map { Int($0.id.rawValue) - 1 }
            wanted += mates.count
            shown += mates.count { near.contains($0) }
            asked += 1
            if let nearest = near.first, mates.contains(nearest) { first += 1 }
        }

        #expect([wanted, shown] == Self.publishedShown)
        #expect([asked, first] == Self.publishedFirst)
    }

    /// Likeness in millionths, pairs of one group (of 84), pairs of none.
    private static let published = [
        Found(perMillion: 50_000, right: 81, wrong: 565),
        Found(perMillion: 80_000, right: 66, wrong: 173),
        Found(perMillion: 100_000, right: 55, wrong: 99),
        Found(perMillion: 120_000, right: 46, wrong: 64),
        Found(perMillion: 150_000, right: 43, wrong: 24),
        Found(perMillion: 200_000, right: 22, wrong: 12),
        Found(perMillion: 250_000, right: 12, wrong: 2),
        Found(perMillion: 300_000, right: 7, wrong: 1),
        Found(perMillion: 400_000, right: 3, wrong: 0),
    ]
    /// The others of a suggestion's group, over all suggestions, and those among its nearest five.
    private static let publishedShown = [168, 136]
    /// The suggestions with a group, and those whose nearest is of it.
    private static let publishedFirst = [77, 57]
}
