import Tallying

/// Records of a rating: refused with line and column, or counted, always the same way.
enum RatingSubject: FuzzSubject {
    static let name = "rating"

    static let seeds: [[UInt8]] = [
        rating(round(#""blank":{"2":1}"#)),
        rating(round(#""blank":{"2":1}"#), base: "all-members", inclusive: "false"),
        rating(#"{"present":6,"issued":6,"returned":6},"# + round(#""blank":{"2":1}"#)),
        rating(#"{"present":9,"issued":8,"returned":9}"#, base: "present"),
    ]
    .map { Array($0.utf8) }

    static let pieces: [[UInt8]] = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud800", "null", "true", "false", "-",
        "0", "1", "2", "9", "9223372036854775807", "9223372036854775808", "-1", "1e9", "1.5", " ",
        "\n", "\"1\"", "\"rating\"", "\"satisfied\"", "\"basic\"", "\"dissatisfied\"", "\"blank\"",
        "\"state\"", "\"finished\"", "\"unfinished\"", "\"suspended\"", "\"terminated\"",
        "\"totals\"", "\"all-members\"", "\"issued\"", "\"returned\"", "\"valid\"", "\"void\"",
        "\"quorum\":null", "[2,3]", "[1,0]", "[1,1]", "民",
        "{\"present\":6,\"issued\":6,\"returned\":6},",
    ]
    .map { Array($0.utf8) }

    static func examine(_ input: [UInt8]) throws -> String {
        let record: RatingRecord
        let count: RatingCount
        do throws(RecordError) {
            record = try RatingRecord(json: input)
            do throws(RecordError) {
                count = try record.count()
            } catch {
                throw error.located(in: input)
            }
        } catch {
            try require(error.position != nil, "a refusal has a place in the text")
            return error.code
        }
        try require(try record.count() == count, "a count is the same every time")
        let again = try RatingRecord(json: record.json)
        try require(again == record, "a record reads as it is written")
        try require(
            try again.count().outcome.json == count.outcome.json,
            "and is counted alike"
        )
        guard case .counted(let forms) = count.outcome.result else {
            return "\(count.outcome.status) \(record.rounds.count)"
        }
        try require(forms.items.map(\.item) == record.items, "every item of the list is there")
        for item in forms.items {
            try require(
                (item.grade != nil) == item.item.state.isRated,
                "what is rated has a grade, and nothing else has one"
            )
        }
        let good = forms.overall.satisfiedOrBasic
        try require((0...good.valid).contains(good.forms), "a rate is between nothing and all")
        return "\(record.scheme.base) \(record.rounds.count) "
            + forms.items.map { $0.grade?.rawValue.prefix(1) ?? "-" }.joined()
    }

    private static func rating(
        _ rounds: String,
        base: String = "valid",
        inclusive: String = "true"
    ) -> String {
        """
        {"rating":1,"scheme":{"quorum":[2,3],"base":"\(base)",\
        "satisfied":{"fraction":[1,2],"inclusive":\(inclusive)},\
        "basic":{"fraction":[1,2],"inclusive":true},"blank":"valid"},"roll":{"members":10},\
        "items":[{"id":"1","state":"finished"},{"id":"2","state":"unfinished"},\
        {"id":"3","state":"suspended"}],"rounds":[\(rounds)]}
        """
    }

    private static func round(_ blank: String) -> String {
        """
        {"present":9,"issued":9,"returned":9,"totals":{"valid":8,"void":{"torn":1},\
        "satisfied":{"1":5,"2":1},"basic":{"1":2,"2":3},"dissatisfied":{"1":1,"2":3},\(blank)}}
        """
    }
}
