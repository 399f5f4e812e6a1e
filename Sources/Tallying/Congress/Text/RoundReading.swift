/// Reads the rounds of a record.
struct RoundReading {
    private let reader: JSONReader
    private let rule: CongressRule

    init(_ reader: JSONReader, rule: CongressRule) {
        self.reader = reader
        self.rule = rule
    }

    func round(_ node: Int) throws(RecordError) -> CongressRound {
        switch try kind(of: node) {
        case .main: .ballot(try ballotRound(node, .main))
        case .tie: .ballot(try ballotRound(node, .tie))
        case .shortfall: .ballot(try ballotRound(node, .shortfall))
        case .presidium: .presidium(try presidium(node))
        }
    }

    /// The kind of a round, which says what other keys it has.
    private func kind(of node: Int) throws(RecordError) -> RoundKind {
        try reader.expect(.object, at: node)
        var children = reader.document.children(of: node)
        while let key = children.next(), let value = children.next() {
            guard reader.document.string(key) == "kind" else { continue }
            do throws(RecordError) {
                return try reader.word(value)
            } catch {
                throw error.inside(.key("kind"))
            }
        }
        throw reader.fault(.missingKey("kind"), at: node)
    }

    private func presidium(_ node: Int) throws(RecordError) -> PresidiumDecision {
        let fields = try JSONFields(of: node, in: reader, required: RecordKey.presidium)
        return PresidiumDecision(
            items: try fields.read("items", items),
            seats: try fields.read("seats", reader.integer),
            elected: try fields.read("elected", items)
        )
    }

    private func ballotRound(
        _ node: Int,
        _ kind: BallotRoundKind
    ) throws(RecordError) -> BallotRound {
        let fields = try JSONFields(
            of: node,
            in: reader,
            required: RecordKey.ballotRound,
            optional: ["ballots", "totals"]
        )
        if fields["ballots"] != nil, let totals = fields["totals"] {
            throw reader.fault(.ballotsAndTotals, at: totals).inside(.key("totals"))
        }
        let items = try fields.read("items", items)
        let box = try fields.readIfPresent("ballots") { (node) throws(RecordError) in
            try ballots(node, of: items)
        }
        let totals = try fields.readIfPresent("totals") { (node) throws(RecordError) in
            try self.totals(node, of: items)
        }
        return BallotRound(
            kind: kind,
            papers: try reader.papers(fields),
            items: items,
            seats: try fields.read("seats", reader.optionalInteger),
            votes: box.map(Votes.ballots) ?? totals.map(Votes.totals)
        )
    }

    private func items(_ node: Int) throws(RecordError) -> [ItemID] {
        try reader.array(node) { (node) throws(RecordError) in ItemID(try reader.string(node)) }
    }

    // MARK: - Ballots

    private func ballots(_ node: Int, of items: [ItemID]) throws(RecordError) -> BallotBox {
        var box = BallotBox(of: items)
        let numbers = ItemNumbers(items)
        try reader.expect(.array, at: node)
        var place = 0
        for child in reader.document.children(of: node) {
            do throws(RecordError) {
                try ballot(child, into: &box, numbers: numbers)
            } catch {
                throw error.inside(.index(place))
            }
            place += 1
        }
        return box
    }

    private func ballot(
        _ node: Int,
        into box: inout BallotBox,
        numbers: ItemNumbers
    ) throws(RecordError) {
        let fields = try JSONFields(
            of: node,
            in: reader,
            required: RecordKey.ballot,
            optional: ["void"]
        )
        let times = try fields.read("times", reader.count)
        let void = try fields.readIfPresent("void", reader.string)
        guard let marks = fields["marks"] else { return }
        do throws(RecordError) {
            try self.marks(marks, into: &box, numbers: numbers)
        } catch {
            throw error.inside(.key("marks"))
        }
        box.close(form: rule.ballot.form, times: times, void: void.map { VoidReason($0) })
    }

    private func marks(
        _ node: Int,
        into box: inout BallotBox,
        numbers: ItemNumbers
    ) throws(RecordError) {
        switch rule.ballot.form {
        case .choices:
            try reader.expect(.array, at: node)
            var place = 0
            for child in reader.document.children(of: node) {
                do throws(RecordError) {
                    box.mark(ItemID(try reader.string(child)), value: 0, numbers: numbers)
                } catch {
                    throw error.inside(.index(place))
                }
                place += 1
            }
        case .answers:
            try reader.members(node) { (key, _, value) throws(RecordError) in
                let answer: Answer = try reader.word(value)
                box.mark(ItemID(key), value: answer.number, numbers: numbers)
            }
        case .ranks:
            try reader.members(node) { (key, _, value) throws(RecordError) in
                box.mark(ItemID(key), value: try reader.integer(value), numbers: numbers)
            }
        }
    }

    // MARK: - Totals

    private func totals(_ node: Int, of items: [ItemID]) throws(RecordError) -> VoteTotals {
        let fields = try JSONFields(
            of: node,
            in: reader,
            required: rule.ballot == .rank ? RecordKey.totals + ["score"] : RecordKey.totals,
            optional: RecordKey.otherColumns.filter { $0 != "score" }
        )
        let void = try fields.read("void", reader.void)
        let numbers = ItemNumbers(items)
        let yes = try column("yes", of: fields, numbers: numbers, count: items.count)
        let no = try column("no", of: fields, numbers: numbers, count: items.count)
        let abstain = try column("abstain", of: fields, numbers: numbers, count: items.count)
        let unpressed = try column("unpressed", of: fields, numbers: numbers, count: items.count)
        let score = try column("score", of: fields, numbers: numbers, count: items.count)
        return VoteTotals(
            valid: try fields.read("valid", reader.count),
            void: void,
            blank: try fields.read("blank", reader.count),
            items: items.enumerated().map { place, id in
                ItemTally(
                    id: id,
                    yes: yes[place],
                    no: no[place],
                    abstain: abstain[place],
                    unpressed: unpressed[place],
                    score: rule.ballot == .rank ? score[place] : nil
                )
            }
        )
    }

    /// One column of totals in the round's order; what it leaves out is 0.
    private func column(
        _ key: String,
        of fields: JSONFields,
        numbers: ItemNumbers,
        count: Int
    ) throws(RecordError) -> [Int] {
        var column = [Int](repeating: 0, count: count)
        _ = try fields.readIfPresent(key) { (node) throws(RecordError) in
            try reader.members(node) { (key, keyNode, value) throws(RecordError) in
                let id = ItemID(key)
                guard let number = numbers[id] else {
                    throw reader.fault(.unknownItem(id), at: keyNode)
                }
                column[number] = try reader.count(value)
            }
        }
        return column
    }
}
