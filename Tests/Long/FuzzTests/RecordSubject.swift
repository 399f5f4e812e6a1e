import Tallying

/// Records of a congress's count: refused with line and column, or counted, always the same way.
enum RecordSubject: FuzzSubject {
    static let name = "record"

    static let seeds: [[UInt8]] = [
        record(
            "up-to",
            #"{"marks":["1","3"],"times":6},{"marks":[],"times":2},{"marks":["2"],"times":1}"#
        ),
        record("exactly", #"{"marks":["1","3"],"times":9}"#, tie: "lot", shortfall: "presidium"),
        record("rank", #"{"marks":{"1":1,"2":2},"times":8},{"marks":{"3":1},"times":1}"#),
        record("per-item", #"{"marks":{"1":"yes","2":"no","3":"abstain"},"times":9}"#),
        record(
            "per-item",
            #"{"marks":{"1":"yes"},"times":8},{"marks":{},"times":1,"void":"torn"}"#,
            blank: "void"
        ),
        totals,
    ]
    .map { Array($0.utf8) }

    static let pieces: [[UInt8]] = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "false", "-",
        "0",
        "1", "2", "9", "9223372036854775807", "9223372036854775808", "-1", "1e9", "1.5", " ", "\n",
        "\"1\"", "\"yes\"", "\"no\"", "\"abstain\"", "\"marks\"", "\"times\"", "\"totals\"",
        "\"ballots\"",
        "\"kind\"", "\"main\"", "\"tie\"", "\"shortfall\"", "\"presidium\"", "\"revote\"",
        "\"lot\"",
        "\"list-order\"", "\"rank\"", "\"package\"", "\"exactly\"", "\"up-to\"", "\"per-item\"",
        "\"votes\"", "\"deputies\"", "\"present\"", "\"accept\"", "\"second-round\"", "\"void\"",
        "\"blank\"", "\"valid\"", "\"seats\":null", "\"quorum\":null", "[2,3]", "[1,0]", "民",
        ",{\"kind\":\"tie\",\"present\":9,\"issued\":9,\"returned\":9,\"items\":[\"1\",\"2\"],\"seats\":1}",
    ]
    .map { Array($0.utf8) }

    static func examine(_ input: [UInt8]) throws -> String {
        let record: CongressRecord
        let count: CongressCount
        do throws(RecordError) {
            record = try CongressRecord(json: input)
            do throws(RecordError) {
                count = try record.count()
            } catch {
                throw error.located(in: input)
            }
        } catch {
            try require(error.position != nil, "a refusal has a place in the text")
            return error.code
        }
        let outcome = count.outcome
        try require(try record.count() == count, "a count is the same every time")
        let again = try CongressRecord(json: record.json)
        try require(again == record, "a record reads as it is written")
        try require(try again.count().outcome.json == outcome.json, "and is counted alike")
        let published = record.published()
        try require(
            try published.count().outcome.json == outcome.json,
            "the totals alone give the same outcome"
        )
        let listed = Set(record.items)
        try require(Set(outcome.elected).count == outcome.elected.count, "nobody is elected twice")
        try require(outcome.elected.allSatisfy(listed.contains), "only what was listed is elected")
        if let seats = record.rule.seats {
            try require(outcome.elected.count <= seats, "no more are elected than there are seats")
        }
        return "\(record.rule.ballot) \(outcome.status) \(record.rounds.count) "
            + "\(outcome.elected.count) \(outcome.next.map { "\($0.kind)" } ?? "")"
    }

    private static func record(
        _ ballot: String,
        _ ballots: String,
        tie: String = "revote",
        shortfall: String = "second-round",
        blank: String = "valid"
    ) -> String {
        """
        {"record":1,"rule":{"ballot":"\(ballot)","seats":2,"quorum":[2,3],"participation":null,\
        "threshold":{"base":"deputies","fraction":[1,2],"inclusive":false},"blank":"\(blank)",\
        "tie":"\(tie)","tie_rounds":1,"tie_threshold":"plurality","shortfall":"\(shortfall)",\
        "order":"votes"},"roll":{"deputies":10},"items":["1","2","3"],"rounds":[{"kind":"main",\
        "present":9,"issued":9,"returned":9,"items":["1","2","3"],"seats":2,"ballots":[\(ballots)]}]}
        """
    }

    private static let totals = record("up-to", "")
        .replacing(
            #""ballots":[]"#,
            with: #""totals":{"valid":9,"void":{},"blank":0,"yes":{"1":6,"2":3}}"#
        )
}
