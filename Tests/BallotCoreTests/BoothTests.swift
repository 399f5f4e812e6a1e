import BallotCore
import Foundation
import Testing

@Suite struct BoothTests {
    private static let election = SampleElection(
        SampleGroups.belenios,
        questions: SampleElection<ModularGroup>.question(3, 0, 2) + ","
            + SampleElection<ModularGroup>.question(2, 1, 1, blank: true)
    )
    private static let credential = Array("D9DiA-8uLAUH-b5M99-AaPaxV".utf8)
    private static let flags: [UInt8] = [1, 0, 1, 0, 0, 1]

    /// 32 different bytes for each number, as in `booth.js`.
    private static func seed(_ number: UInt8) -> SecretBytes {
        SecretBytes((0..<32).map { number + 7 * $0 })
    }

    /// The number of a refusal, or 0.
    private static func number(_ step: () throws(Booth.Refusal) -> Void) -> Int32 {
        do throws(Booth.Refusal) {
            try step()
            return 0
        } catch { return error.number }
    }

    @Test func `a vote is encrypted, its code shown, and the ballot signed`() throws {
        var booth = try Booth(Self.election.json)
        let key = try booth.take(credential: SecretBytes(Self.credential))
        let unsigned = try booth.encrypt(SecretBytes(Self.flags), seed: Self.seed(1))
        let code = try booth.code()
        let signed = try booth.sign(seed: Self.seed(2))

        #expect(code == SHA256.hash(unsigned).base64)
        #expect(signed.starts(with: unsigned.dropLast()))
        let checking = try Self.election.prepared(for: .public)
        let verified = try checking.verify(signed) { Array($0) == key }
        #expect(verified.ballot.unsignedHash.base64 == code)
    }

    @Test func `a challenged ballot is disclosed and cannot be signed any more`() throws {
        var booth = try Booth(Self.election.json)
        _ = try booth.take(credential: SecretBytes(Self.credential))
        let unsigned = try booth.encrypt(SecretBytes(Self.flags), seed: Self.seed(1))

        let field = Self.election.samples.group.scalars
        let disclosure = try Disclosure(try booth.disclose(), limit: 1 << 16, in: field)
        #expect(disclosure.choices.flatMap { $0 } == Self.flags.map { $0 == 1 })
        try Self.election.prepared(for: .public).check(disclosure, of: unsigned)
        do throws(Booth.Refusal) {
            _ = try booth.sign(seed: Self.seed(2))
            Issue.record("a disclosed ballot was signed")
        } catch {
            #expect(error == .order)
        }
    }

    @Test func `steps in another order and what cannot be read are refused by number`() throws {
        var booth = try Booth(Self.election.json)
        do throws(Booth.Refusal) {
            _ = try booth.encrypt(SecretBytes(Self.flags), seed: Self.seed(1))
            Issue.record("a vote without a credential was encrypted")
        } catch { #expect(error == .order) }
        do throws(Booth.Refusal) {
            _ = try booth.take(credential: SecretBytes(Array("wtA-9ed-MsF-KEt-MPL".utf8)))
            Issue.record("a mistyped credential was taken")
        } catch { #expect(error.number == 6) }
        _ = try booth.take(credential: SecretBytes(Self.credential))
        do throws(Booth.Refusal) {
            _ = try booth.encrypt(SecretBytes([1, 1, 1, 0, 0, 1]), seed: Self.seed(1))
            Issue.record("too many choices were encrypted")
        } catch { #expect(error == .choices(.sum(question: 0))) }
        do throws(Booth.Refusal) {
            _ = try booth.encrypt(SecretBytes(Self.flags), seed: SecretBytes([1]))
            Issue.record("a short seed was taken")
        } catch { #expect(error == .seed) }
        _ = try booth.encrypt(SecretBytes(Self.flags), seed: Self.seed(1))
        booth.clear()
        do throws(Booth.Refusal) {
            _ = try booth.sign(seed: Self.seed(1))
            Issue.record("a forgotten ballot was signed")
        } catch { #expect(error == .order) }

        #expect(Self.number { () throws(Booth.Refusal) in _ = try Booth([]) } == 1)
        #expect(
            Self.number { () throws(Booth.Refusal) in
                let text = String(decoding: Self.election.json, as: UTF8.self)
                _ = try Booth(Array(text.replacing("BELENIOS-2048", with: "Ed25519").utf8))
            } == 2
        )
    }

    @Test(.enabled(if: JavaScript.isInstalled, "needs node"))
    func `WebAssembly makes the same bytes in the same memory, and keeps no secret`() throws {
        var booth = try Booth(Self.election.json)
        var expected = [try booth.take(credential: SecretBytes(Self.credential))]
        expected.append(try booth.encrypt(SecretBytes(Self.flags), seed: Self.seed(1)))
        expected.append(try booth.code())
        expected.append(try booth.sign(seed: Self.seed(2)))
        _ = try booth.encrypt(SecretBytes(Self.flags), seed: Self.seed(3))
        expected.append(try booth.disclose())
        let field = Self.election.samples.group.scalars
        let disclosure = try Disclosure(try #require(expected.last), limit: 1 << 16, in: field)
        let credential = try PrivateCredential(typed: SecretBytes(Self.credential))
        let secret = credential.secret(uuid: Array("rJjvA6d3ovoQMj".utf8), in: field)
        let secrets = [secret.disclosed(at: 0)] + disclosure.randomness.flatMap { $0 }

        let lines = try JavaScript.run(
            "booth.js",
            [
                JavaScript.booth, String(decoding: Self.election.json, as: UTF8.self),
                String(decoding: Self.credential, as: UTF8.self),
                Self.flags.map(String.init).joined(separator: ","),
            ] + secrets.map { String(decoding: Hexadecimal.text($0.bytes), as: UTF8.self) }
        )
        #expect(lines.count == expected.count + 2)
        #expect(zip(lines, expected).allSatisfy { $0 == $1 })
        #expect(lines.suffix(2) == [Array("memory 0".utf8), Array("left 0 of 11".utf8)])
    }
}
