/// Ratings to be counted.
enum SampleRating {
    /// Nine of ten members; item 1 is satisfied, 2 unfinished and fairly satisfied, 3 dissatisfied,
    /// 4 suspended, 5 terminated.
    static let rated = record(
        rounds: """
            {"present":9,"issued":9,"returned":8,"totals":{"valid":6,"void":{"torn":1,"墨迹":1},\
            "satisfied":{"1":4,"2":2,"3":0},"basic":{"1":1,"2":2,"3":2},\
            "dissatisfied":{"1":1,"2":1,"3":4},"blank":{"1":0,"2":1,"3":0}}}
            """
    )

    /// The same after a round without a quorum and a void one.
    static let ratedAtLast = rated.replacing(
        #""rounds":["#,
        with: #""rounds":[\#(few),{"present":9,"issued":8,"returned":9},"#
    )

    /// One round of six of ten members.
    static let noQuorum = record(rounds: few)

    private static let few = #"{"present":6,"issued":6,"returned":6}"#

    /// A record on five items, more than half of the valid forms, with parts replaced.
    static func record(
        quorum: String = "[2,3]",
        base: String = "valid",
        inclusive: String = "false",
        blank: String = "valid",
        rounds: String
    ) -> String {
        """
        {"rating":1,"scheme":{"quorum":\(quorum),"base":"\(base)",
         "satisfied":{"fraction":[1,2],"inclusive":\(inclusive)},
         "basic":{"fraction":[1,2],"inclusive":\(inclusive)},"blank":"\(blank)"},
         "roll":{"members":10},
         "items":[{"id":"1","state":"finished"},{"id":"2","state":"unfinished"},
          {"id":"3","state":"finished"},{"id":"4","state":"suspended"},{"id":"5","state":"terminated"}],
         "rounds":[\(rounds)]}

        """
    }
}
