/// Finds out whether the ranks of a ballot differ and lie in 1…seats.
///
/// Ranks up to the number of items are stamped with the ballot's number, which needs no clearing
/// between ballots; higher ones, which only gaps can bring about, are kept in a set.
struct RankSet {
    private let seats: Int
    private var stamps: [Int]
    private var ballot = 0

    init(seats: Int, items: Int) {
        self.seats = seats
        stamps = [Int](repeating: 0, count: items)
    }

    /// Whether the ranks of one ballot's marks are all different and all in range.
    mutating func areDistinct(_ marks: ArraySlice<BallotBox.Mark>) -> Bool {
        ballot += 1
        var beyond: Set<Int> = []
        for mark in marks {
            let rank = mark.value
            guard rank >= 1, rank <= seats else { return false }
            if rank <= stamps.count {
                guard stamps[rank - 1] != ballot else { return false }
                stamps[rank - 1] = ballot
            } else {
                guard beyond.insert(rank).inserted else { return false }
            }
        }
        return true
    }
}
