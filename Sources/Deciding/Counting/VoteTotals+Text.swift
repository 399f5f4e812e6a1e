package import Tallying

extension VoteTotals {
    /// The totals as lines of text, the same for the same totals: how a column keeps them.
    ///
    /// A line is what it counts, its number, and for a void reason or an item its name.
    package var text: String {
        let lines =
            ["valid \(valid)", "blank \(blank)"]
            + void.map { "void \($0.ballots) \($0.reason.text)" }
            + items.map { item in
                let numbers = [item.yes, item.no, item.abstain, item.unpressed]
                let score = item.score.map { [$0] } ?? []
                return "item " + (numbers + score).map(String.init).joined(separator: "/")
                    + " \(item.id.text)"
            }
        return lines.joined(separator: "\n")
    }

    /// Reads what ``text`` wrote; nil where it is nothing of the kind.
    package init?(text: String) {
        var valid: Int?
        var blank: Int?
        var void: [VoidReason: Int] = [:]
        var items: [ItemTally] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let parts = line.split(
                separator: " ",
                maxSplits: 2,
                omittingEmptySubsequences: false
            )
            switch (parts.first, parts.count) {
            case ("valid", 2): valid = Int(parts[1])
            case ("blank", 2): blank = Int(parts[1])
            case ("void", 3):
                guard let ballots = Int(parts[1]) else { return nil }
                void[VoidReason(String(parts[2]))] = ballots
            case ("item", 3):
                let numbers = parts[1].split(separator: "/").compactMap { Int($0) }
                guard numbers.count == 4 || numbers.count == 5 else { return nil }
                items.append(
                    ItemTally(
                        id: ItemID(String(parts[2])),
                        yes: numbers[0],
                        no: numbers[1],
                        abstain: numbers[2],
                        unpressed: numbers[3],
                        score: numbers.count == 5 ? numbers[4] : nil
                    )
                )
            default: return nil
            }
        }
        guard let valid, let blank else { return nil }
        self.init(valid: valid, void: void, blank: blank, items: items)
    }
}
