import Deciding
import Tallying

/// The sample's ballots of one session, put into boxes: so many yes votes for each item, a blank
/// paper, and papers with too many marks.
struct DemoVotes {
    /// A box with what is in it.
    struct Filled {
        var papers = 0
        var valid = 0
        var blank = 0
        var overvote = 0
        var yes: [String: Int] = [:]
    }

    /// Whether one deputy's paper stayed out of the box.
    static let unreturned = 1

    let boxes: [Filled]
    let spoilt: Int

    /// Reads the rows of a kind of round.
    ///
    /// Marks are dealt to the valid papers one item after the other, so that no paper has more than
    /// the seats, and some have fewer.
    init(of kind: BallotRoundKind, boxes count: Int) {
        let rows = DemoTable(DemoFiles.pollVotes).rows.filter { $0["round"] == kind.rawValue }
        guard let first = rows.first else {
            preconditionFailure("the demo year has no votes of a round \(kind)")
        }
        func number(_ row: DemoTable.Row, _ column: String) -> Int {
            row.read(column) { Int($0) }
        }
        let (blank, overvote) = (number(first, "blank"), number(first, "overvote"))
        let returned = number(first, "present") - Self.unreturned
        let valid = returned - blank - overvote
        var boxes = [Filled](repeating: Filled(), count: count)
        for paper in 0..<returned { boxes[paper % count].papers += 1 }
        for paper in 0..<valid { boxes[paper % count].valid += 1 }
        for paper in valid..<(valid + blank) { boxes[paper % count].blank += 1 }
        for paper in (valid + blank)..<returned { boxes[paper % count].overvote += 1 }
        var dealt = 0
        for row in rows {
            for mark in dealt..<(dealt + number(row, "yes")) {
                boxes[mark % valid % count].yes[row["item"], default: 0] += 1
            }
            dealt += number(row, "yes")
        }
        self.boxes = boxes
        spoilt = number(first, "spoilt")
    }
}
