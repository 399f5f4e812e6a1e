import BallotCore
import Foundation
import Testing

/// What the page for challenged ballots says, asked without a browser.
struct PageCheck: Decodable {
    /// Something that is wrong, with what it is about.
    struct Finding: Decodable {
        var field: String?
        var code: String
        var question: Int?
        var choice: Int?
        var path: String?
        var place: Int?
    }

    struct Question: Decodable {
        var isBlank: Bool
        var chosen: [String]
    }

    /// One thing to ask.
    struct Case: Encodable {
        var election: String
        var challenge: String
        var code = ""
    }

    var faults: [Finding]
    var differences: [Finding]
    var code: String
    var questions: [Question]

    /// The differences in short: the reason, and `question.choice` where there is one.
    var reasons: [String] {
        differences.map { one in
            let places = [one.question, one.choice].compactMap { $0.map(String.init) }
            return ([one.code] + (places.isEmpty ? [] : [places.joined(separator: ".")]))
                .joined(separator: " ")
        }
    }

    private static let script = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Portal/Files/check-ballot.js").path()

    /// Asks the page's script.
    static func ask(_ cases: [Case]) throws -> [PageCheck] {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "cases-\(UUID().uuidString).json")
        try JSONEncoder().encode(cases).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let answers = try JavaScript.run("check-ballot.js", [script, file.path()])
            .map { try JSONDecoder().decode(PageCheck.self, from: Data($0)) }
        try #require(answers.count == cases.count)
        return answers
    }
}

/// A disclosure as another program reads it.
private struct ReadDisclosure: Decodable {
    var hash: String
    var choices: [[Int]]
    var randomness: [[String]]
}

/// A ballot that was challenged, with what the voter saw before.
struct ChallengedBallot {
    let election: String
    var ballot: DraftBallot
    var choices: [[Int]]
    var randomness: [[String]]
    /// The code that the device showed.
    let shown: String
    var disclosed: String

    /// Encrypts a vote and challenges it.
    init<Subject: Group>(
        _ flags: [UInt8],
        in sample: SampleElection<Subject>,
        seed: UInt64 = 1
    ) throws {
        let prepared = try sample.prepared(for: .secret)
        let secret = sample.samples.secret(seed: 5)
        var random = SeededRandomness(seed: seed)
        let choices = try Choices(SecretBytes(flags), in: prepared.election)
        let unsigned = prepared.makeBallot(choices, by: secret, from: &random)
        let bytes = unsigned.bytes
        let disclosure = unsigned.disclosed(in: prepared.group.scalars)
        let read = try JSONDecoder().decode(
            ReadDisclosure.self,
            from: Data(disclosure.json(in: prepared.group.scalars))
        )
        election = String(decoding: sample.json, as: UTF8.self)
        ballot = try DraftBallot(bytes)
        self.choices = read.choices
        randomness = read.randomness
        shown = String(decoding: SHA256.hash(bytes).base64, as: UTF8.self)
        disclosed = read.hash
    }

    /// The file that the device hands over.
    var json: String {
        let randomness = randomness.map { "[\($0.map { "\"\($0)\"" }.joined(separator: ","))]" }
        return #"{"ballot":\#(ballot.unsigned),"disclosure":{"hash":"\#(disclosed)","choices":"#
            + "\(choices)".replacing(" ", with: "")
            + #","randomness":["# + randomness.joined(separator: ",") + "]}}"
    }

    /// What is asked about it.
    var asked: PageCheck.Case {
        PageCheck.Case(election: election, challenge: json, code: shown)
    }

    /// The same after something was changed.
    func changed(_ change: (inout ChallengedBallot) throws -> Void) rethrows -> PageCheck.Case {
        var other = self
        try change(&other)
        return other.asked
    }
}
