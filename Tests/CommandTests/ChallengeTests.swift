import Foundation
import Testing
import Wording

/// `minsheng election vote --challenge`: the code, the question, and what becomes of the ballot.
@Suite struct ChallengeTests {
    /// A folder with an election of two voters, one with a weight, and a vote.
    private struct Ground {
        static let template = """
            {"description":"示例","name":"票决（示例）","questions":[{"answers":["路","灯"],"min":0,\
            "max":1,"question":"选一项"}]}
            """
        let folder: String

        static func with(_ body: (Ground) async throws -> Void) async throws {
            try await TemporaryFile.with(template, named: "template.json") { file in
                let ground = Ground(
                    folder: URL(filePath: file.path).deletingLastPathComponent().path() + "/"
                )
                let drawn = await ground.run([
                    "credentials", "--voters", "2", "--weights", "3,1", "--out", "+creds",
                ])
                let uuid = try #require(drawn.output.firstMatch(of: /[1-9A-HJ-NP-Za-km-z]{14}/))
                _ = await ground.run(["trustee", "key", "--out", "+keys"])
                let keys = try FileManager.default
                    .contentsOfDirectory(atPath: ground.folder + "keys")
                let key = try #require(keys.first { $0.hasSuffix(".pubkey") })
                let made = await ground.run([
                    "create", "--uuid", String(uuid.output), "--template", "+template.json",
                    "--keys", "+keys/\(key)", "--credentials", "+creds/public_creds.json",
                    "--out", "+",
                ])
                #expect(made.status == 0, "\(made.errors)")
                let list = try ground.text("creds/private_creds.txt")
                let secret = list.split(separator: "\n")[0].split(separator: " ")[1]
                try ground.write(String(secret), to: "slip.txt")
                try ground.write("[[1,0]]", to: "vote.json")
                try await body(ground)
            }
        }

        /// Runs a command; `+` at the front of a word is the folder.
        func run(
            _ words: [String],
            language: Language = .en,
            answers: [String]? = nil
        ) async -> CommandRun {
            let words = words.map { $0.hasPrefix("+") ? folder + $0.dropFirst() : $0 }
            return await CommandRun(["election"] + words, language, answers: answers)
        }

        /// Votes, with answers to what is asked after the code was shown.
        func vote(_ answers: [String]?, language: Language = .en) async -> CommandRun {
            await run(
                [
                    "vote", "--dir", "+", "--credential", "+slip.txt", "--choice", "+vote.json",
                    "--challenge", "+challenge.json",
                ],
                language: language,
                answers: answers
            )
        }

        func text(_ name: String) throws -> String {
            try String(contentsOf: URL(filePath: folder + name), encoding: .utf8)
        }

        func write(_ text: String, to name: String) throws {
            try Data(text.utf8).write(to: URL(filePath: folder + name))
        }

        var hasChallenge: Bool { FileManager.default.fileExists(atPath: folder + "challenge.json") }
    }

    @Test func `a challenged ballot is disclosed under the code that was shown, and never signed`()
        async throws
    {
        try await Ground.with { ground in
            let run = await ground.vote(["what?", " Challenge "])

            #expect(run.status == 0 && run.output.isEmpty, "\(run.errors)")
            let code = try #require(run.errors.firstMatch(of: /Code: ([A-Za-z0-9+\/]{43})\n/)).1
            #expect(run.errors.contains("Type cast or challenge."))
            #expect(run.errors.contains("can no longer be cast"))
            let challenge = try ground.text("challenge.json")
            #expect(challenge.hasPrefix(#"{"ballot":{"election_uuid":"#))
            #expect(challenge.contains(#""disclosure":{"hash":"\#(code)","choices":[[1,0]],"#))
            #expect(!challenge.contains("signature"))
        }
    }

    @Test(
        arguments: [
            (Language.en, "it has been disclosed and cannot be cast", "not recorded"),
            (.zh, "已经公开，不能投", "没有记下来"),
        ]
    )
    func `what was disclosed cannot be cast, as a file or without its disclosure`(
        language: Language,
        asFile: String,
        alone: String
    ) async throws {
        try await Ground.with { ground in
            _ = await ground.vote(["challenge"])
            let challenge = try ground.text("challenge.json")
            let ballot = try #require(challenge.range(of: #","disclosure":"#)?.lowerBound)
            try ground.write(String(challenge[..<ballot].dropFirst(10)), to: "unsigned.json")

            let whole = await ground.run(
                ["cast", "--dir", "+", "+challenge.json"],
                language: language
            )
            let unsigned = await ground.run(
                ["cast", "--dir", "+", "+unsigned.json"],
                language: language
            )

            #expect(whole.status == 2 && whole.errors.contains(asFile), "\(whole.errors)")
            #expect(unsigned.status == 2 && unsigned.errors.contains(alone), "\(unsigned.errors)")
        }
    }

    @Test func `a ballot that is cast is printed with its code inside, and nothing is disclosed`()
        async throws
    {
        try await Ground.with { ground in
            let run = await ground.vote(["cast"])
            try ground.write(run.output, to: "ballot.json")
            let cast = await ground.run(["cast", "--dir", "+", "+ballot.json"])

            let code = try #require(run.errors.firstMatch(of: /Code: ([A-Za-z0-9+\/]{43})\n/)).1
            #expect(run.status == 0 && run.output.contains(#""signature":{"hash":"\#(code)""#))
            #expect(cast.status == 0, "\(cast.errors)")
            #expect(!ground.hasChallenge)
        }
    }

    @Test func `two ballots of the same vote have different codes`() async throws {
        try await Ground.with { ground in
            let runs = [await ground.vote(["cast"]), await ground.vote(["cast"])]

            let codes = runs.compactMap { $0.errors.firstMatch(of: /Code: ([^\n]+)\n/)?.1 }
            #expect(codes.count == 2 && codes[0] != codes[1])
        }
    }

    @Test(arguments: [Language.en, .zh])
    func `without an answer, a terminal or room for the file nothing is made`(
        language: Language
    ) async throws {
        try await Ground.with { ground in
            let gone = await ground.vote([], language: language)
            let nobody = await ground.vote(nil, language: language)
            let disclosedBefore = ground.hasChallenge
            try ground.write("keep", to: "challenge.json")
            let there = await ground.vote(["challenge"], language: language)

            let isEnglish = language == .en
            #expect(gone.status == 130 && gone.output.isEmpty)
            #expect(gone.errors.contains(isEnglish ? "Neither cast nor challenged" : "没有投，也没有验"))
            #expect(nobody.status == 7)
            #expect(nobody.errors.contains(isEnglish ? "Without a terminal" : "要有终端"))
            #expect(!disclosedBefore)
            #expect(there.status == 6)
            #expect(there.errors.contains(isEnglish ? "is not written over" : "不会盖掉"))
            #expect(try ground.text("challenge.json") == "keep")
        }
    }
}
