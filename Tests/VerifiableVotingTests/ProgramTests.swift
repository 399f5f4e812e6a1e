import Foundation
import Testing
import Wording

/// `minsheng-verify`, from its words to what it says.
@Suite struct ProgramTests {
    @Test func `an election that holds is told check by check, with its result`() async throws {
        let folder = try ScratchFolder()
        let file = try folder.write(CraftedElection.shared.steps().bytes, to: "a.bel")

        let run = await ProgramRun([file])

        #expect(run.status == 0 && run.errors == "")
        #expect(
            run.output.hasSuffix(
                """

                ✓ the file is written in the one form of archives (27 records)
                ✓ every record is what its name says (27 records)
                ✓ every event follows the event that it names (10 events)
                ✓ events come in the order of an election (10 events)
                ✓ every record belongs to an event, no more and no fewer (27 records)
                ✓ the election is readable and of a kind verified here (1 election)
                ✓ trustees know their keys, and their ceremony holds (4 trustees)
                ✓ ballots are encrypted to the key that the trustees made (1 key)
                ✓ credentials are distinct members of the group (3 credentials)
                ✓ every ballot is in form, by a listed credential, proved and signed (3 ballots)
                ✓ no ballot is recorded twice (3 ballots)
                ✓ credentials were used as the policy allows (3 ballots)
                ✓ the recorded sums are those of the ballots (4 sums)
                ✓ shares are by distinct trustees (3 shares)
                ✓ every share is proved (3 shares)
                ✓ the recorded result is what the shares open (4 sums)

                Result:
                1. 一
                    2\u{3000}甲
                    1\u{3000}乙
                2. 二
                    1\u{3000}(blank)
                    2\u{3000}丙

                Everything holds: the result is that of the ballots.

                """
            )
        )
    }

    @Test func `what is wrong is said in both languages, with its place`() async throws {
        let folder = try ScratchFolder()
        let file = try folder.write(try Vectors.own(Vectors.hidden), to: "hidden.bel")

        let english = await ProgramRun([file])
        let chinese = await ProgramRun(["--lang", "zh", file], language: .zh)

        #expect(english.status == 1 && chinese.status == 1)
        #expect(
            english.output.contains(
                """
                ✗ events come in the order of an election: 1 fault
                    a ballot comes after the end of ballots, which hides those before it \
                (record 14, byte 118,272 of the file)

                """
            )
        )
        #expect(
            chinese.output.contains(
                """
                ✗ 事件的先后合乎一次票决：1处不对
                    收票结束以后又有选票，前面的选票会被藏起来（第14条记录，文件第118,272字节）

                """
            )
        )
        #expect(chinese.output.hasSuffix("\n\n不对：见上面打✗的各项。\n"))
    }

    @Test(arguments: [("belenios", 0, "replaced"), ("congress", 1, "was used for ballot 1")])
    func `a second ballot of a credential is a notice or wrong`(
        policy: String,
        status: Int32,
        says: String
    ) async throws {
        let folder = try ScratchFolder()
        let file = try folder.write(try Vectors.own(Vectors.styles), to: "styles.bel")

        let run = await ProgramRun(["--policy=\(policy)", file])

        #expect(run.status == status)
        #expect(run.output.contains(says))
    }

    @Test func `what is not verified and what is not finished have their own codes`() async throws {
        let folder = try ScratchFolder()
        let shuffled = try folder.write(try Vectors.own(Vectors.shuffled), to: "shuffled.bel")
        var archive = CraftedElection.shared.steps()
        archive.steps.removeLast()
        let unfinished = try folder.write(archive.bytes, to: "unfinished.bel")

        let first = await ProgramRun([shuffled])
        let second = await ProgramRun([unfinished])

        #expect(first.status == 3)
        #expect(first.output.contains("Not verified: 1 question is not counted by sums"))
        #expect(second.status == 4)
        #expect(
            second.output.hasSuffix(
                "no result yet: trustees are opening the sums.\n"
            )
        )
        #expect(second.output.contains("the recorded result is what the shares open: not in"))
    }

    @Test func `programs are told the same in JSON`() async throws {
        let folder = try ScratchFolder()
        let file = try folder.write(try Vectors.own(Vectors.invalidShare), to: "share.bel")

        let run = await ProgramRun(["--json", file])
        let json = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        )
        let findings = try #require(json["findings"] as? [[String: Any]])

        #expect(run.status == 1 && json["exit"] as? Int == 1)
        #expect(json["verdict"] as? String == "wrong" && json["stage"] as? String == "decrypting")
        #expect(json["ballots"] as? Int == 6 && json["counted"] as? Int == 5)
        #expect(findings.map { $0["code"] as? String } == ["shares.proof"])
        #expect(findings.first?["check"] as? String == "shares.proofs")
        #expect((json["checks"] as? [Any])?.count == 16)
    }

    @Test func `an earlier copy is where a later one begins, or it is said where not`() async throws
    {
        let folder = try ScratchFolder()
        var archive = CraftedElection.shared.steps()
        let later = try folder.write(archive.bytes, to: "later.bel")
        archive.steps.removeLast(4)
        let earlier = try folder.write(archive.bytes, to: "earlier.bel")
        archive.steps.swapAt(1, 2)
        let other = try folder.write(archive.bytes, to: "other.bel")

        let prefix = await ProgramRun(["verify-diff", earlier, later])
        let same = await ProgramRun(["verify-diff", later, later])
        let turned = await ProgramRun(["verify-diff", later, earlier])
        let differs = await ProgramRun(["verify-diff", other, later])

        #expect(prefix.status == 0 && prefix.output.contains("4 events were added"))
        #expect(same.status == 0 && same.output == "Both archives are the same.\n")
        #expect(turned.status == 1 && turned.output.contains("is the longer one"))
        #expect(differs.status == 1 && differs.output.contains("differ from byte"))
    }

    @Test func `progress is shown to somebody, and nothing of it in a pipe`() async throws {
        let folder = try ScratchFolder()
        let file = try folder.write(CraftedElection.shared.steps().bytes, to: "a.bel")

        let watched = await ProgramRun([file], isWatched: true)
        let piped = await ProgramRun([file])

        #expect(watched.errors.contains("\rBallots ████████████████████████ 100%\u{1B}[K"))
        #expect(watched.errors.hasSuffix("\r\u{1B}[K"))
        #expect(piped.errors == "" && piped.output == watched.output)
    }

    @Test(arguments: [
        ([], 64, "Name the archive."), (["a", "b"], 64, "“b” is one too many"),
        (["verify-diff", "a"], 64, "two archives"), (["--weird", "a"], 64, "“--weird”"),
        (["a", "--policy"], 64, "--policy takes a value"),
        (["--policy", "x", "a"], 64, "belenios, congress"), (["--lang=fr", "a"], 64, "zh, en"),
        (["/nowhere.bel"], 6, "No such file"), (["/"], 6, "cannot be read"),
    ])
    func `a command line that makes no sense is answered with what would`(
        words: [String],
        status: Int32,
        says: String
    ) async {
        let run = await ProgramRun(words)

        #expect(run.status == status && run.output == "")
        #expect(run.errors.contains(says))
    }

    @Test func `help says what there is and what the exit codes mean`() async {
        let english = await ProgramRun(["--help"])
        let chinese = await ProgramRun(["--help"], language: .zh)
        let version = await ProgramRun(["--version"])

        #expect(english.status == 0 && english.output.contains("verify-diff OLDER.bel NEWER.bel"))
        #expect(english.output.contains("  3   what was verified holds"))
        #expect(chinese.output.contains("  64  命令写得不对"))
        #expect(version.output == "0.1.0\n")
    }
}
