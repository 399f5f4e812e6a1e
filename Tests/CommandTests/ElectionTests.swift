import Foundation
import Testing
import Wording

/// `minsheng election`, each step a command, and what is said of bad input.
@Suite struct ElectionTests {
    /// A folder with an election of two voters and one trustee, set up by the commands.
    private struct Ground {
        static let template = """
            {"description":"示例","name":"票决（示例）","questions":[{"answers":["路","灯"],"min":0,\
            "max":1,"question":"选一项"}]}
            """
        let folder: String

        static func with(_ body: (Ground) async throws -> Void) async throws {
            try await TemporaryFile.with(template, named: "template.json") { file in
                let folder = URL(filePath: file.path).deletingLastPathComponent().path()
                let ground = Ground(folder: folder.hasSuffix("/") ? folder : folder + "/")
                let drawn = await ground.run("credentials", "--voters", "2", "--out", "+creds")
                #expect(drawn.status == 0, "\(drawn.errors)")
                let key = await ground.run("trustee", "key", "--out", "+keys")
                #expect(key.status == 0, "\(key.errors)")
                let uuid = try #require(drawn.output.firstMatch(of: /[1-9A-HJ-NP-Za-km-z]{14}/))
                let made = await ground.run(
                    "create",
                    "--uuid",
                    String(uuid.output),
                    "--template",
                    "+template.json",
                    "--keys",
                    try ground.file("keys", ".pubkey"),
                    "--credentials",
                    "+creds/public_creds.json",
                    "--out",
                    "+"
                )
                #expect(made.status == 0, "\(made.errors)")
                try await body(ground)
            }
        }

        /// Runs a command; `+` at the front of a word is the folder.
        func run(
            _ words: String...,
            language: Language = .en,
            input: String = ""
        ) async -> CommandRun {
            let words = words.map { $0.hasPrefix("+") ? folder + $0.dropFirst() : $0 }
            return await CommandRun(["election"] + words, language, input: input)
        }

        /// The one file of a folder with an ending.
        func file(_ name: String, _ ending: String) throws -> String {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder + name)
            let found = try #require(names.first { $0.hasSuffix(ending) })
            return "\(folder)\(name)/\(found)"
        }

        func write(_ text: String, to name: String) throws {
            try Data(text.utf8).write(to: URL(filePath: folder + name))
        }

        /// A ballot of a voter, counted from 0.
        func ballot(_ voter: Int, _ choice: String) async throws -> CommandRun {
            let list = try String(
                contentsOf: URL(filePath: folder + "creds/private_creds.txt"),
                encoding: .utf8
            )
            let secret = list.split(separator: "\n")[voter].split(separator: " ")[1]
            try write(String(secret), to: "slip.txt")
            try write(choice, to: "vote.json")
            return await run(
                "vote",
                "--dir",
                "+",
                "--credential",
                "+slip.txt",
                "--choice",
                "+vote.json"
            )
        }
    }

    @Test func `an election goes from credentials to the result by commands alone`() async throws {
        try await Ground.with { ground in
            let first = try await ground.ballot(0, "[[1,0]]")
            let second = try await ground.ballot(1, "[[1,0]]")
            for ballot in [first, second] {
                let cast = await ground.run("cast", "--dir", "+", input: ballot.output)
                #expect(cast.status == 0 && cast.output.contains("is recorded"))
            }
            let again = await ground.run("cast", "--dir", "+", input: first.output)
            let tally = await ground.run("tally", "--dir", "+")
            let early = await ground.run("result", "--dir", "+")
            let share = await ground.run(
                "decrypt",
                "--dir",
                "+",
                "--privkey",
                try ground.file("keys", ".privkey")
            )
            let given = await ground.run("share", "--dir", "+", input: share.output)
            let twice = await ground.run("share", "--dir", "+", language: .zh, input: share.output)
            let result = await ground.run("result", "--dir", "+")

            #expect(again.status == 0 && again.output.contains("recorded already"))
            #expect(tally.status == 0, "\(tally.errors)")
            #expect(early.status == 2 && early.errors.contains("too few shares"))
            #expect(given.status == 0, "\(given.errors)")
            #expect(twice.status == 2 && twice.errors.contains("第1个保管人已经交过一份"))
            #expect(result.status == 0 && result.output.contains(#"{"result":[[2,0]]}"#))
        }
    }

    @Test(arguments: [Language.en, .zh])
    func `a ballot that does not hold is refused with what is wrong`(
        language: Language
    ) async throws {
        try await Ground.with { ground in
            func said(_ english: String, _ chinese: String) -> String {
                language == .en ? english : chinese
            }
            let ballot = try await ground.ballot(0, "[[1,0]]").output
            let other = try await ground.ballot(0, "[[0,1]]").output
            _ = await ground.run("cast", "--dir", "+", input: ballot)
            let cases = [
                (other, said("was cast with this credential", "这个凭证已经投过票了")),
                ("{}", said("The ballot is not recorded", "选票没有记下来")),
                (
                    other.replacing(#""election_hash":""#, with: #""election_hash":"A"#),
                    said("The ballot is not recorded", "选票没有记下来")
                ),
            ]
            for (text, sentence) in cases {
                let run = await ground.run(
                    "cast",
                    "--dir",
                    "+",
                    language: language,
                    input: text
                )
                #expect(run.status == 2 && run.output.isEmpty)
                #expect(run.errors.contains(sentence), "\(run.errors)")
                // A reason in words, not the name of a check.
                #expect(!run.errors.contains("ballot."), "\(run.errors)")
            }
            let wrong = try await ground.ballot(1, "[[1,1]]")
            #expect(wrong.status == 2 && wrong.errors.contains("1"))
        }
    }

    @Test func `a damaged archive says what is wrong and at which byte`() async throws {
        try await Ground.with { ground in
            let path = try ground.file("", ".bel")
            var bytes = try Data(contentsOf: URL(filePath: path))
            bytes[700] ^= 1
            try bytes.write(to: URL(filePath: path))

            let english = await ground.run("tally", "--dir", "+")
            let chinese = await ground.run("tally", "--dir", "+", language: .zh)

            #expect(english.status == 2 && chinese.status == 2)
            #expect(english.errors.contains("is no sound archive"), "\(english.errors)")
            #expect(english.errors.firstMatch(of: /byte [0-9,]+ of the file/) != nil)
            #expect(chinese.errors.contains("不是完好的档案"))
        }
    }

    @Test func `what the tool is asked for wrongly is told before anything is written`()
        async throws
    {
        try await TemporaryFile.with("", named: "empty") { file in
            let folder = URL(filePath: file.path).deletingLastPathComponent().path()
            let none = await CommandRun(["election", "tally", "--dir", folder])
            let preset = await CommandRun([
                "election", "simulate", "--preset", "choose:3", "--voters", "2", "--trustees", "1",
                "--out", folder + "/out",
            ])
            let voters = await CommandRun([
                "election", "simulate", "--preset", "exactly:2:1", "--voters", "0", "--trustees",
                "1", "--out", folder + "/out",
            ])

            #expect(none.status != 0 && none.errors.contains("should hold one .bel archive"))
            #expect(preset.status == 64 && preset.errors.contains("choose:N:MIN:MAX"))
            #expect(voters.status == 64 && voters.errors.contains("number of voters cannot be 0"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
        }
    }

    @Test func `a simulated election has its result, and the same seed gives the same bytes`()
        async throws
    {
        try await TemporaryFile.with("", named: "empty") { file in
            let folder = URL(filePath: file.path).deletingLastPathComponent().path()
            var archives: [Data] = []
            for name in ["/one", "/two"] {
                let run = await CommandRun([
                    "election", "simulate", "--preset", "exactly:2:1", "--voters", "2",
                    "--trustees", "1", "--seed", "示例种子", "--out", folder + name,
                ])
                #expect(run.status == 0, "\(run.errors)")
                let names = try FileManager.default.contentsOfDirectory(atPath: folder + name)
                let archive = try #require(names.first { $0.hasSuffix(".bel") })
                archives.append(
                    try Data(contentsOf: URL(filePath: "\(folder)\(name)/\(archive)"))
                )
            }
            #expect(archives[0] == archives[1] && !archives[0].isEmpty)
        }
    }
}
