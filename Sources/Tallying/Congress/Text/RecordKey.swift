/// The keys of a congress record's objects, in the order in which they are written.
enum RecordKey {
    static let record = ["record", "rule", "roll", "items", "rounds"]
    static let rule = [
        "ballot", "seats", "quorum", "participation", "threshold", "blank", "tie", "tie_rounds",
        "tie_threshold", "shortfall", "order",
    ]
    static let threshold = ["base", "fraction", "inclusive"]
    static let ballotRound = ["kind", "present", "issued", "returned", "items", "seats"]
    static let presidium = ["kind", "items", "seats", "elected"]
    static let ballot = ["marks", "times"]
    static let totals = ["valid", "void", "blank", "yes"]
    static let otherColumns = ["no", "abstain", "unpressed", "score"]
}
