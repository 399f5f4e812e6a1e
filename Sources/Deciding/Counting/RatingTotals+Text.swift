import Tallying

extension RatingTotals {
    /// The totals as lines of text, the same for the same totals: how a column keeps them.
    ///
    /// The first line tells them from those of a vote; each other one is what it counts, its
    /// number, and for a void reason or an item its name.
    var text: String {
        let lines =
            ["rating", "valid \(valid)"]
            + void.map { "void \($0.ballots) \($0.reason.text)" }
            + items.map { item in
                let numbers = BoxComparison.Mark.allCases.map { String(item[$0]) }
                return "item " + numbers.joined(separator: "/") + " \(item.id.text)"
            }
        return lines.joined(separator: "\n")
    }

    /// Reads what ``text`` wrote; nil where it is nothing of the kind.
    init?(text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "rating" else { return nil }
        var valid: Int?
        var void: [VoidReason: Int] = [:]
        var items: [RatingTally] = []
        for line in lines.dropFirst() {
            let parts = line.split(
                separator: " ",
                maxSplits: 2,
                omittingEmptySubsequences: false
            )
            switch (parts.first, parts.count) {
            case ("valid", 2): valid = Int(parts[1])
            case ("void", 3):
                guard let forms = Int(parts[1]) else { return nil }
                void[VoidReason(String(parts[2]))] = forms
            case ("item", 3):
                let numbers = parts[1].split(separator: "/").compactMap { Int($0) }
                guard numbers.count == 4 else { return nil }
                items.append(
                    RatingTally(
                        id: ItemID(String(parts[2])),
                        satisfied: numbers[0],
                        basic: numbers[1],
                        dissatisfied: numbers[2],
                        blank: numbers[3]
                    )
                )
            default: return nil
            }
        }
        guard let valid else { return nil }
        self.init(valid: valid, void: void, items: items)
    }
}
