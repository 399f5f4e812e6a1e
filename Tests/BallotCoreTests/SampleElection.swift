import BallotCore

/// Small elections with a key that nobody knows but these tests.
struct SampleElection<Subject: Group> {
    let samples: GroupSamples<Subject>
    let json: [UInt8]

    /// An election over questions in JSON.
    init(_ samples: GroupSamples<Subject>, questions: String) {
        self.samples = samples
        let key = String(decoding: samples.text(samples.member(seed: 99)), as: UTF8.self)
        let name = String(decoding: samples.group.name, as: UTF8.self)
        json = Array(
            """
            {"version":1,"description":"试验","name":"票决","group":"\(name)","public_key":"\(key)",\
            "questions":[\(questions)],"uuid":"rJjvA6d3ovoQMj"}
            """.utf8
        )
    }

    func prepared(for use: TableUse) throws -> PreparedElection<Subject> {
        try PreparedElection(Election(json), group: samples.group, for: use)
    }

    /// A signed ballot, made of a seed.
    func ballot(_ flags: [UInt8], seed: UInt8 = 1) throws -> [UInt8] {
        let election = try prepared(for: .secret)
        let secret = samples.secret(seed: 5)
        var random = ExpandedSeed(SecretBytes([UInt8](repeating: seed, count: 32)))
        let choices = try Choices(SecretBytes(flags), in: election.election)
        return election.makeBallot(choices, by: secret, from: &random)
            .signed(by: secret, in: election, from: &random)
    }

    static func question(_ count: Int, _ minimum: Int, _ maximum: Int, blank: Bool = false)
        -> String
    {
        let answers = (0..<count).map { "\"选项\($0)\"" }.joined(separator: ",")
        let blank = blank ? "\"blank\":true," : ""
        return "{\"answers\":[\(answers)],\(blank)\"min\":\(minimum),\"max\":\(maximum),"
            + "\"question\":\"?\"}"
    }
}
