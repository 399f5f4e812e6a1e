extension RatingOutcome {
    /// The outcome as JSON, in the one form that it has.
    ///
    /// No spaces, UTF-8, keys in a fixed order: the same record always gives the same bytes. A
    /// round that was stopped has no forms, and so no grades. A rate is a pair of whole numbers.
    public var json: [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.word(status, key: "status")
            writer.key("round")
            writer.integer(round)
            writer.key("members")
            writer.integer(members)
            writer.writeWithUnreturned(papers)
            if case .counted(let forms) = result { writer.write(forms) }
            writer.key("warnings")
            writer.array(of: warnings) { $0.string($1.rawValue) }
        }
        return writer.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ forms: CountedForms) {
        key("valid")
        integer(forms.valid)
        write(forms.void)
        key("base")
        integer(forms.base)
        key("needed")
        object { writer in
            writer.key("satisfied")
            writer.integer(forms.needed.satisfied)
            writer.key("basic")
            writer.integer(forms.needed.basic)
        }
        key("items")
        array(of: forms.items) { $0.write($1) }
        key("overall")
        object { writer in
            writer.write(forms.overall.satisfiedOrBasic, key: "satisfied_or_basic")
            writer.write(forms.overall.satisfied, key: "satisfied")
        }
    }

    private mutating func write(_ item: RatedItem) {
        object { writer in
            writer.key("id")
            writer.string(item.item.id.text)
            writer.word(item.item.state, key: "state")
            switch item.rating {
            case .graded(let tally, let reason):
                writer.write(tally)
                writer.word(reason.grade, key: "grade")
            case .excluded:
                writer.key("grade")
                writer.null()
            }
        }
    }

    private mutating func write(_ tally: RatingTally) {
        key("satisfied")
        integer(tally.satisfied)
        key("basic")
        integer(tally.basic)
        key("dissatisfied")
        integer(tally.dissatisfied)
        key("blank")
        integer(tally.blank)
    }

    private mutating func write(_ rate: RatingRate, key name: String) {
        key(name)
        array(of: [rate.forms, rate.valid]) { $0.integer($1) }
    }
}
