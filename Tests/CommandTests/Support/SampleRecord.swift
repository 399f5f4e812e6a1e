/// Records to be counted.
enum SampleRecord {
    /// A main round of three items with totals, which elects two.
    static let decided = record(
        rounds: """
            {"kind":"main","present":331,"issued":311,"returned":311,"items":["1","2","3"],\
            "seats":2,"totals":{"valid":300,"void":{"overvote":7,"墨迹":2},"blank":2,\
            "yes":{"1":241,"2":120,"3":210}}}
            """
    )

    /// A main round whose last seat two items tie for.
    static let tied = record(rounds: mainRound)

    /// The same with the tie round that it asks for, which ties again.
    static let tiedTwice = record(rounds: mainRound + "," + tieRound)

    /// The same with the presidium's decision at its end.
    static let presidium = record(
        rounds: mainRound + "," + tieRound
            + #","# + #"{"kind":"presidium","items":["2","3"],"seats":1,"elected":["3"]}"#
    )

    private static let mainRound = """
        {"kind":"main","present":331,"issued":311,"returned":311,"items":["1","2","3"],\
        "seats":2,"totals":{"valid":311,"void":{},"blank":0,"yes":{"1":241,"2":190,"3":190}}}
        """

    private static let tieRound = """
        {"kind":"tie","present":331,"issued":300,"returned":300,"items":["2","3"],\
        "seats":1,"totals":{"valid":300,"void":{},"blank":0,"yes":{"2":150,"3":150}}}
        """

    /// A record on three items by the usual rule, with parts replaced.
    static func record(
        head: String = "",
        ballot: String = #""ballot":"up-to","seats":2"#,
        quorum: String = "[2,3]",
        participation: String = "null",
        threshold: String = #"{"base":"deputies","fraction":[1,2],"inclusive":false}"#,
        blank: String = "valid",
        tie: String = #""tie":"revote","tie_rounds":1,"tie_threshold":"plurality""#,
        shortfall: String = "accept",
        order: String = "votes",
        items: String = #"["1","2","3"]"#,
        rounds: String
    ) -> String {
        """
        {"record":1,\(head)"rule":{\(ballot),"quorum":\(quorum),"participation":\(participation),
         "threshold":\(threshold),"blank":"\(blank)",\(tie),"shortfall":"\(shortfall)",
         "order":"\(order)"},
         "roll":{"deputies":352},"items":\(items),
         "rounds":[\(rounds)]}
        """
    }
}
