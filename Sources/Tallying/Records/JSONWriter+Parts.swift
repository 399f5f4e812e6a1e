/// The parts that records of all kinds have in common.
extension JSONWriter {
    mutating func write(_ identity: SessionIdentity) {
        key("session")
        object { writer in
            writer.key("jurisdiction")
            writer.string(identity.jurisdiction)
            writer.key("number")
            writer.integer(identity.number)
            writer.key("date")
            writer.string(identity.date)
        }
        key("list")
        string(identity.list)
        key("rule_hash")
        string(identity.ruleHash)
    }

    mutating func word(_ word: some RawRepresentable<String>, key name: String) {
        key(name)
        string(word.rawValue)
    }

    mutating func write(_ fraction: Fraction?) {
        guard let fraction else { return null() }
        array { writer in
            writer.integer(fraction.numerator)
            writer.integer(fraction.denominator)
        }
    }

    mutating func write(_ papers: Papers) {
        key("present")
        integer(papers.present)
        key("issued")
        integer(papers.issued)
        key("returned")
        integer(papers.returned)
    }

    /// The same in an outcome, which says how many did not come back.
    mutating func writeWithUnreturned(_ papers: Papers) {
        write(papers)
        key("unreturned")
        integer(papers.unreturned)
    }

    mutating func write(_ void: [VoidCount]) {
        key("void")
        object { writer in
            for count in void {
                writer.key(count.reason.text)
                writer.integer(count.ballots)
            }
        }
    }
}
