import BallotCore
import Foundation
import Wording

/// Asks a voter who has seen the code of a ballot whether to cast or to challenge it.
///
/// The question comes after the code, so that what encrypted the ballot cannot have known the
/// answer; and it is asked at a terminal, since a prepared answer would be known beforehand.
struct ChallengeQuestion {
    /// What becomes of a ballot.
    enum Answer: String {
        /// It is signed.
        case cast
        /// It is disclosed and never signed.
        case challenge
    }

    private static let head = Array(#"{"ballot":"#.utf8)

    private let path: String
    private let prompter: any Prompter

    /// Prepares to ask; the file of the disclosure must not be there yet.
    init(path: String) throws(CommandFailure) {
        guard let prompter = Console.current.prompter else {
            throw CommandFailure(.nobodyToAsk, .challengeCommandNobody)
        }
        guard !FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure(.fileRefused, .challengeCommandExists(path: path))
        }
        (self.path, self.prompter) = (path, prompter)
    }

    /// Shows the code and asks until the answer is clear.
    func ask(code: Digest) throws(CommandFailure) -> Answer {
        let console = Console.current
        console.complain(.challengeCommandCode(code: String(decoding: code.base64, as: UTF8.self)))
        let question = console.book.say(.challengeCommandQuestion) + " "
        while let line = prompter.ask(question, isHidden: false) {
            let typed = line.trimmingCharacters(in: .whitespaces).lowercased()
            if let answer = Answer(rawValue: typed) { return answer }
            console.complain(.challengeCommandUnclear)
        }
        throw CommandFailure(.cancelled, .challengeCommandCancelled)
    }

    /// Writes the ballot with all that it hides, and says what to do with it.
    func disclose(
        _ ballot: consuming UnsignedBallot,
        in field: ScalarField
    ) throws(CommandFailure) {
        let bytes = ballot.bytes
        let disclosure = ballot.disclosed(in: field).json(in: field)
        var writer = CanonicalWriter()
        writer.object { writer in
            writer.field("ballot") { $0.raw(bytes) }
            writer.field("disclosure") { $0.raw(disclosure) }
        }
        try ElectionFiles.write(writer.bytes, to: path)
        Console.current.complain(.challengeCommandDone(path: path))
    }

    /// Whether these are the bytes of a ballot that was disclosed.
    static func isDisclosed(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: head)
    }
}
