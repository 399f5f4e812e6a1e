import Civics
import Foundation
import Testing

/// `minsheng candidates verify` on a list and on what somebody made of it.
@Suite struct CandidatesVerifyTests {
    private static func golden() throws -> String {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent()
            .appending(path: "ProposingTests/Freezing/Golden/list.json")
        return try String(contentsOf: file, encoding: .utf8)
    }

    private static func verify(
        _ text: String,
        _ fingerprint: String? = nil
    ) async -> CommandRun {
        await CommandRun(
            ["candidates", "verify", "-"] + (fingerprint.map { ["--fingerprint", $0] } ?? []),
            input: text
        )
    }

    @Test func `the fingerprint is computed, and compared with one that is given`() async throws {
        let text = try Self.golden()
        let digest = Digest(of: text)
        let says = "Ninghai, candidates of 2023, version 1, 3 on the list, fingerprint \(digest).\n"

        let alone = await Self.verify(text)
        let compared = await Self.verify(text, digest.fingerprint)

        #expect(alone.status == 0 && compared.status == 0)
        #expect(
            alone.output == says
                + """
                Compare it with the fingerprint on a print, or give that one with --fingerprint.

                """
        )
        #expect(
            compared.output == says + "It is the fingerprint you gave: the list was not changed.\n"
        )
    }

    @Test func `a changed list, another form and another file each say what they are`() async throws
    {
        let text = try Self.golden()
        let digest = Digest(of: text).hex
        let changed = text.replacing("1600余个", with: "1200余个", maxReplacements: 1)

        let differs = await Self.verify(changed, digest)
        let spaced = await Self.verify(text + "\n")
        let other = await Self.verify(
            text.replacing("\"formVersion\":1", with: "\"formVersion\":2")
        )
        let nothing = await Self.verify("{}")
        let bad = await Self.verify(text, "4f3c")

        #expect(differs.status == 3 && differs.output.isEmpty)
        #expect(differs.errors.contains("it says something else"))
        #expect(spaced.status == 3 && spaced.errors.contains("Download it again"))
        #expect(other.status == 2 && other.errors.contains("version 2"))
        #expect(nothing.status == 2 && nothing.errors.contains("is no list of candidates"))
        #expect(bad.status == 64 && bad.errors.contains("64 hexadecimal digits"))
    }
}
