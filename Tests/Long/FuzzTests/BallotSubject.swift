import BallotCore

/// Ballots that anybody may have sent: refused for a reason, and accepted only if a voter made them.
enum BallotSubject: FuzzSubject {
    static let name = "ballot"
    static let mostBytes = 1 << 13

    private static let group = SmallGroup.group
    private static let voters: [UInt32] = [11, 12]
    private static let known = Set(voters.map { Array(SmallGroup.text(SmallGroup.power($0)).utf8) })

    static let seeds: [[UInt8]] = [ballot(0, [1, 0, 1]), ballot(1, [0, 1, 0])]

    static let pieces: [[UInt8]] =
        [
            "{", "}", "[", "]", ",", ":", "\"", "\\", " ", "0", "1", "2", "00",
            "\"alpha\":", "\"beta\":", "\"choices\":[", "\"individual_proofs\":[",
            "\"overall_proof\":[", "\"blank_proof\":[", "\"challenge\":", "\"response\":",
            "\"signature\":", "\"hash\":", "\"proof\":", "\"answers\":[", "\"credential\":",
            "{\"alpha\":\"1\",\"beta\":\"1\"}", "{\"challenge\":\"0\",\"response\":\"0\"}",
            SmallGroup.text(SmallGroup.power(11)), SmallGroup.text(SmallGroup.power(12)),
            "176179107057873015100565565880449718686", "176179107057873015100565565880449718687",
            "60515416910208454128397458322", "60515416910208454128397458323",
        ].map { Array($0.utf8) }

    static func examine(_ input: [UInt8]) throws -> String {
        let verified: VerifiedBallot
        do throws(BallotRefusal) {
            verified = try election.verify(input) { known.contains(Array($0)) }
        } catch {
            try require(!seeds.contains(input), "what a voter made is accepted")
            guard case .form(let reading) = error else { return "\(error.code)" }
            return "\(reading.reason)".prefix { $0 != "(" } + " "
                + String(decoding: reading.field, as: UTF8.self)
        }
        try require(seeds.contains(input), "nothing is accepted that no voter made")
        try require(verified.ciphertexts.count == 2, "each question has its answer")
        return "accepted"
    }

    private static let json = """
        {"version":1,"description":"","name":"","group":"BELENIOS-2048",\
        "public_key":"\(SmallGroup.text(SmallGroup.power(99)))","questions":[\
        {"answers":["甲"],"min":0,"max":1,"question":"一"},\
        {"answers":["乙"],"blank":true,"min":1,"max":1,"question":"二"}],"uuid":"rJjvA6d3ovoQMj"}
        """

    private static let election = prepared(for: .public)

    private static func prepared(for use: TableUse) -> PreparedElection<ModularGroup> {
        guard let election = try? Election(Array(json.utf8)),
            let prepared = try? PreparedElection(election, group: group, for: use)
        else { preconditionFailure("the election is in order") }
        return prepared
    }

    private static func ballot(_ voter: Int, _ flags: [UInt8]) -> [UInt8] {
        let election = prepared(for: .secret)
        guard let choices = try? Choices(SecretBytes(flags), in: election.election) else {
            preconditionFailure("the vote is allowed")
        }
        var random = ExpandedSeed(SecretBytes([UInt8](repeating: UInt8(voter), count: 32)))
        let secret = SmallGroup.secret(voters[voter])
        return election.makeBallot(choices, by: secret, from: &random)
            .signed(by: secret, in: election, from: &random)
    }
}
