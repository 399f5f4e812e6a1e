extension CongressOutcome {
    /// The outcome as JSON, in the one form that it has.
    ///
    /// No spaces, UTF-8, keys in a fixed order: the same record always gives the same bytes. A
    /// round that was stopped has no votes; a decision of the presidium has no papers either.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("status")
            writer.string(status.rawValue)
            writer.key("round")
            writer.integer(round)
            writer.key("deputies")
            writer.integer(deputies)
            switch lastRound {
            case .stopped(_, let papers):
                writer.writeWithUnreturned(papers)
            case .counted(let papers, let votes):
                writer.writeWithUnreturned(papers)
                writer.write(votes)
            case .presidium:
                break
            }
            writer.key("elected")
            writer.array(of: elected) { $0.string($1.text) }
            writer.key("next")
            writer.write(next)
            writer.key("warnings")
            writer.array(of: warnings) { $0.string($1.rawValue) }
        }
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ votes: CountedVotes) {
        key("valid")
        integer(votes.valid)
        key("blank")
        integer(votes.blank)
        write(votes.void)
        key("base")
        integer(votes.base)
        key("needed")
        integer(votes.needed)
        key("items")
        array(of: votes.items) { $0.write($1) }
    }

    private mutating func write(_ item: ItemOutcome) {
        object { writer in
            writer.key("id")
            writer.string(item.tally.id.text)
            writer.key("yes")
            writer.integer(item.tally.yes)
            writer.key("no")
            writer.integer(item.tally.no)
            writer.key("abstain")
            writer.integer(item.tally.abstain)
            writer.key("unpressed")
            writer.integer(item.tally.unpressed)
            writer.key("passes")
            writer.boolean(item.passes)
            writer.key("result")
            writer.string(item.result.rawValue)
        }
    }

    fileprivate mutating func write(_ request: RoundRequest?) {
        guard let request else { return null() }
        object { writer in
            writer.key("kind")
            writer.string(request.kind.rawValue)
            writer.key("items")
            writer.array(of: request.items) { $0.string($1.text) }
            writer.key("seats")
            writer.optionalInteger(request.seats)
        }
    }
}
