/// Records as text, to be changed in one place by a test.
enum SampleText {
    /// The example of the reference, byte for byte.
    static let reference = #"""
        {"record":1,"title":"…","session":{"jurisdiction":"北碚区","number":1,"date":"2023-02-24"},"list":"sha256:…","rule_hash":"sha256:…",
         "rule":{"ballot":"up-to","seats":8,"quorum":[2,3],"participation":null,
                 "threshold":{"base":"deputies","fraction":[1,2],"inclusive":false},
                 "blank":"valid","tie":"revote","tie_rounds":1,"tie_threshold":"plurality",
                 "shortfall":"accept","order":"votes"},
         "roll":{"deputies":352},
         "items":["1","2","3"],
         "rounds":[{"kind":"main","present":331,"issued":311,"returned":311,"items":["1","2","3"],"seats":8,
                    "ballots":[{"marks":["1","3"],"times":200},{"marks":[],"times":11},{"marks":["1"],"times":100,"void":"unreadable"}]}]}
        """#

    /// A record of one main round, on one line: nine of ten deputies, two seats, three items.
    static func record(
        ballot: String = "up-to",
        seats: String = "2",
        blank: String = "valid",
        items: String = #"["1","2","3"]"#,
        deputies: String = "10",
        rounds: String
    ) -> String {
        """
        {"record":1,"rule":\(rule(ballot: ballot, seats: seats, blank: blank)),\
        "roll":{"deputies":\(deputies)},"items":\(items),"rounds":\(rounds)}
        """
    }

    static func rule(
        ballot: String = "up-to",
        seats: String = "2",
        blank: String = "valid"
    ) -> String {
        """
        {"ballot":"\(ballot)","seats":\(seats),"quorum":[2,3],"participation":null,\
        "threshold":{"base":"deputies","fraction":[1,2],"inclusive":false},"blank":"\(blank)",\
        "tie":"revote","tie_rounds":1,"tie_threshold":"plurality","shortfall":"accept",\
        "order":"votes"}
        """
    }

    /// A main round of nine ballots with the given votes.
    static func main(
        _ votes: String,
        present: String = "9",
        issued: String = "9",
        returned: String = "9",
        items: String = #"["1","2","3"]"#,
        seats: String = "2"
    ) -> String {
        """
        {"kind":"main","present":\(present),"issued":\(issued),"returned":\(returned),\
        "items":\(items),"seats":\(seats)\(votes.isEmpty ? "" : ",")\(votes)}
        """
    }

    /// Nine ballots on which item 1 has six votes and item 2 has three.
    static let ballots = #""ballots":[{"marks":["1"],"times":6},{"marks":["2"],"times":3}]"#

    /// The same as totals.
    static let totals = #""totals":{"valid":9,"void":{},"blank":0,"yes":{"1":6,"2":3}}"#
}

extension String {
    /// The text with the first occurrence of a part replaced.
    func replacing(first part: String, with other: String) -> String {
        replacing(part, with: other, maxReplacements: 1)
    }
}
