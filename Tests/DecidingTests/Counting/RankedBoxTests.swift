import Database
import Deciding
import Tallying
import TestSupport
import Testing

/// Boxes of ballots that give ranks: the papers that rank an item, and its points.
@Suite struct RankedBoxTests {
    private static func form(_ scores: [Int]) -> BoxForm {
        var form = BoxForm(papers: "12", numbers: ["valid": "12"])
        for (place, score) in scores.enumerated() {
            form.numbers["yes-\(place + 1)"] = score == 0 ? "0" : "12"
            form.numbers["score-\(place + 1)"] = String(score)
        }
        return form
    }

    @Test func `points are entered beside the papers, and have to be possible`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await record.countingGround { $0[.ballot] = "rank" }
            try await ground.open(["12"])
            // Ranks 1, 2 and 3 of three seats give 3, 2 and 1 points.
            let right = Self.form([36, 24, 12, 0, 0])

            let wrong = try await ground.refusal(
                CountingGround.teller,
                1,
                Self.form([37, 24, 12, 0, 0])
            )
            let first = try await ground.refusal(CountingGround.teller, 1, right)
            let second = try await ground.refusal(CountingGround.other, 1, right)

            #expect(
                wrong
                    == .faults([
                        .record(
                            field: "score-1",
                            .scoreOutOfRange(score: 37, yes: 12, seats: 3)
                        )
                    ])
            )
            #expect(first == nil)
            #expect(second == nil)
            let totals = try await ground.view(CountingGround.chief)
                .chiefBoxes.first?.box.totals
            #expect(totals?.items.map(\.score) == [36, 24, 12, 0, 0])
        }
    }
}
