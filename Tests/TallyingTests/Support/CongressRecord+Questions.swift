import Tallying

extension CongressRecord {
    /// The outcome's JSON as text.
    func outcomeText() throws(RecordError) -> String {
        String(decoding: try count().outcome.json, as: UTF8.self)
    }

    /// The record's JSON as text.
    var text: String {
        String(decoding: json, as: UTF8.self)
    }

    /// The votes of the last round, if it was counted.
    func counted() throws(RecordError) -> CountedVotes? {
        guard case .counted(_, let votes) = try count().outcome.lastRound else { return nil }
        return votes
    }

    /// The results of the last round's items.
    func results() throws(RecordError) -> [ItemResult]? {
        try counted()?.items.map(\.result)
    }

    /// The steps of the last round.
    func steps() throws(RecordError) -> [TraceStep] {
        try count().rounds.last?.steps ?? []
    }
}
