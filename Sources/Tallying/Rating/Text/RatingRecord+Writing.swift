extension RatingRecord {
    /// The record as JSON, in the one form that it has.
    ///
    /// No spaces, UTF-8, keys in the order of the reference, counts in list order: equal records
    /// give the same bytes, and reading them gives an equal record.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("rating")
            writer.integer(Self.version)
            if let title {
                writer.key("title")
                writer.string(title)
            }
            if let identity { writer.write(identity) }
            writer.key("scheme")
            writer.write(scheme)
            writer.key("roll")
            writer.object { writer in
                writer.key("members")
                writer.integer(members)
            }
            writer.key("items")
            writer.array(of: items) { $0.write($1) }
            writer.key("rounds")
            writer.array(of: rounds) { $0.write($1, blank: scheme.blank) }
        }
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ scheme: RatingScheme) {
        object { writer in
            writer.key("quorum")
            writer.write(scheme.quorum)
            writer.word(scheme.base, key: "base")
            writer.write(scheme.satisfiedAt, key: "satisfied")
            writer.write(scheme.basicAt, key: "basic")
            writer.word(scheme.blank, key: "blank")
        }
    }

    private mutating func write(_ threshold: RatingThreshold, key name: String) {
        key(name)
        object { writer in
            writer.key("fraction")
            writer.write(threshold.fraction)
            writer.key("inclusive")
            writer.boolean(threshold.isInclusive)
        }
    }

    fileprivate mutating func write(_ item: RatingItem) {
        object { writer in
            writer.key("id")
            writer.string(item.id.text)
            writer.word(item.state, key: "state")
        }
    }

    fileprivate mutating func write(_ round: RatingRound, blank: BlankPolicy) {
        object { writer in
            writer.write(round.papers)
            guard let totals = round.totals else { return }
            writer.key("totals")
            writer.write(totals, blank: blank)
        }
    }

    private mutating func write(_ totals: RatingTotals, blank: BlankPolicy) {
        object { writer in
            writer.key("valid")
            writer.integer(totals.valid)
            writer.write(totals.void)
            writer.column("satisfied", totals.items, \.satisfied)
            writer.column("basic", totals.items, \.basic)
            writer.column("dissatisfied", totals.items, \.dissatisfied)
            // A column that the form has no room for is there, and empty.
            writer.column("blank", blank == .valid ? totals.items : [], \.blank)
        }
    }

    private mutating func column(
        _ name: String,
        _ items: [RatingTally],
        _ count: (RatingTally) -> Int
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
