extension CongressRecord {
    /// The record as JSON, in the one form that it has.
    ///
    /// No spaces, UTF-8, keys in the order of the reference, the marks of a ballot in list order:
    /// equal records give the same bytes, and reading them gives an equal record.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("record")
            writer.integer(Self.version)
            if let title {
                writer.key("title")
                writer.string(title)
            }
            if let identity { writer.write(identity) }
            writer.key("rule")
            writer.write(rule)
            writer.key("roll")
            writer.object { writer in
                writer.key("deputies")
                writer.integer(deputies)
            }
            writer.write(items, key: "items")
            writer.key("rounds")
            writer.array(of: rounds) { $0.write($1, rule: rule) }
        }
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ items: [ItemID], key name: String) {
        key(name)
        array(of: items) { $0.string($1.text) }
    }

    // MARK: - Rule

    fileprivate mutating func write(_ rule: CongressRule) {
        object { writer in
            writer.word(rule.ballot, key: "ballot")
            writer.key("seats")
            writer.optionalInteger(rule.seats)
            writer.key("quorum")
            writer.write(rule.quorum)
            writer.key("participation")
            writer.write(rule.participation)
            writer.key("threshold")
            writer.write(rule.threshold)
            writer.word(rule.blank, key: "blank")
            writer.word(rule.tie, key: "tie")
            writer.key("tie_rounds")
            writer.integer(rule.tieRounds)
            writer.word(rule.tieThreshold, key: "tie_threshold")
            writer.word(rule.shortfall, key: "shortfall")
            writer.word(rule.order, key: "order")
        }
    }

    private mutating func write(_ threshold: Threshold) {
        object { writer in
            writer.word(threshold.base, key: "base")
            writer.key("fraction")
            writer.write(threshold.fraction)
            writer.key("inclusive")
            writer.boolean(threshold.isInclusive)
        }
    }

    // MARK: - Rounds

    fileprivate mutating func write(_ round: CongressRound, rule: CongressRule) {
        object { writer in
            writer.word(round.kind, key: "kind")
            switch round {
            case .ballot(let ballotRound):
                writer.write(ballotRound, rule: rule)
            case .presidium(let decision):
                writer.write(decision.items, key: "items")
                writer.key("seats")
                writer.integer(decision.seats)
                writer.write(decision.elected, key: "elected")
            }
        }
    }

    private mutating func write(_ round: BallotRound, rule: CongressRule) {
        write(round.papers)
        write(round.items, key: "items")
        key("seats")
        optionalInteger(round.seats)
        switch round.votes {
        case .ballots(let box):
            key("ballots")
            array(of: box.papers.indices) { $0.write(box, place: $1) }
        case .totals(let totals):
            key("totals")
            write(totals, ballot: rule.ballot)
        case nil:
            break
        }
    }

    private mutating func write(_ box: BallotBox, place: Int) {
        let paper = box.papers[place]
        object { writer in
            writer.key("marks")
            switch paper.form {
            case .choices:
                writer.array(of: box.marks(at: place)) { $0.string(box.id(of: $1).text) }
            case .answers:
                writer.members(box, place: place) {
                    $0.string(Answer(number: $1.value).rawValue)
                }
            case .ranks:
                writer.members(box, place: place) { $0.integer($1.value) }
            }
            writer.key("times")
            writer.integer(paper.times)
            if let void = paper.void {
                writer.key("void")
                writer.string(void.text)
            }
        }
    }

    private mutating func members(
        _ box: BallotBox,
        place: Int,
        _ value: (inout JSONWriter, BallotBox.Mark) -> Void
    ) {
        object { writer in
            for mark in box.marks(at: place) {
                writer.key(box.id(of: mark).text)
                value(&writer, mark)
            }
        }
    }

    // MARK: - Totals

    private mutating func write(_ totals: VoteTotals, ballot: BallotType) {
        object { writer in
            writer.key("valid")
            writer.integer(totals.valid)
            writer.write(totals.void)
            writer.key("blank")
            writer.integer(totals.blank)
            // A column that the ballot has no room for is there, and empty.
            let answered = ballot.isAnswered ? totals.items : []
            writer.column("yes", totals.items, \.yes)
            writer.column("no", answered, \.no)
            writer.column("abstain", answered, \.abstain)
            writer.column("unpressed", answered, \.unpressed)
            if ballot == .rank { writer.column("score", totals.items) { $0.score ?? 0 } }
        }
    }

    private mutating func column(
        _ name: String,
        _ items: [ItemTally],
        _ count: (ItemTally) -> Int
    ) {
        key(name)
        object { writer in
            for item in items {
                writer.key(item.id.text)
                writer.integer(count(item))
            }
        }
    }
}
