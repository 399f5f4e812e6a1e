import BallotCore
import Testing

@Suite struct CredentialTests {
    private static let group = SampleGroups.belenios

    private static func publicKey(_ text: [UInt8], uuid: [UInt8]) throws -> [UInt8] {
        let credential = try PrivateCredential(typed: SecretBytes(text))
        let secret = credential.secret(uuid: uuid, in: group.group.scalars)
        return group.text(group.group.powers(of: group.group.generator, by: secret, at: 0))
    }

    @Test func `both kinds of credentials have the keys that belenios-tool derived`() throws {
        let lines = Vectors.lines(try Vectors.own("credentials.txt")).dropFirst()
        #expect(lines.count == 8)

        for line in lines {
            let parts = line.split(separator: UInt8(ascii: " ")).map(Array.init)
            #expect(try Self.publicKey(parts[1], uuid: parts[0]) == parts[2])
        }
    }

    @Test(
        .enabled(if: Vectors.hasShared, "needs ../shared/voting"),
        arguments: [
            "vectors/single3", "vectors/styles", "vectors-3.0/single3", "vectors-3.0/styles",
            "vectors-3.0/threshold-belenios",
        ]
    )
    func `private credentials of belenios-tool have their public keys`(folder: String) throws {
        let uuid = try Vectors.record("\(folder)/uuid")
        let published = try Vectors.shared("\(folder)/public_creds.json")
        let lines = Vectors.lines(try Vectors.shared("\(folder)/private_creds.txt"))
        #expect(lines.count == 5)

        for line in lines {
            let text = line.drop { $0 != UInt8(ascii: " ") }.dropFirst()
            let key = try Self.publicKey(Array(text), uuid: uuid)
            let quoted = "\"" + String(decoding: key, as: UTF8.self)
            #expect(String(decoding: published, as: UTF8.self).contains(quoted))
            let typed = try Self.publicKey(text.filter { $0 != UInt8(ascii: "-") }, uuid: uuid)
            #expect(typed == key)
        }
    }

    @Test(arguments: [
        ("", PrivateCredential.Refusal.length),
        ("wtA-9ed-MsF-KEt-MP", .length),
        ("wtA-9ed-MsF-KEt-MPKx", .length),
        ("wtA-9ed-MsF-KEt-MPK" + String(repeating: "-", count: 50), .length),
        ("wtA-9ed-MsF-KEt-MP0", .character),
        ("D9DiA-8uLAUH-b5M99-AaPaxI", .character),
        ("wtA-9ed-MsF-KEt-MPL", .checkCharacter),
        ("wtA-9ed-MsF-KtE-MPK", .checkCharacter),
    ])
    func `what is mistyped is refused`(text: String, refusal: PrivateCredential.Refusal) {
        #expect(throws: refusal) {
            _ = try PrivateCredential(typed: SecretBytes(Array(text.utf8)))
        }
    }

    @Test func `the check character notices every changed character`() {
        let text = Array("wtA9edMsFKEtMPK".utf8)
        let alphabet = (0..<58).map { Base58.character($0) }

        var missed = 0
        for index in text.indices {
            for character in alphabet where character != text[index] {
                var changed = text
                changed[index] = character
                if (try? PrivateCredential(typed: SecretBytes(changed))) != nil { missed += 1 }
            }
        }
        // 58 values have 53 remainders: in each place of the first 14 at most one other character
        // has the same.
        #expect(missed <= 14)
    }

    @Test(arguments: [
        (PrivateCredential.Kind.plain, [5, 6, 5, 6]), (.checked, [3, 3, 3, 3, 3]),
    ])
    func `drawn credentials are printed in groups and can be typed again`(
        kind: PrivateCredential.Kind,
        groups: [Int]
    ) throws {
        var random = SeededRandomness(seed: 4)
        var seen: Set<[UInt8]> = []

        for _ in 0..<200 {
            let drawn = PrivateCredential(drawing: kind, from: &random)
            let text = drawn.text.withBytes { Array($0) }
            #expect(text.split(separator: UInt8(ascii: "-")).map(\.count) == groups)
            let typed = try PrivateCredential(typed: SecretBytes(text))
            #expect(typed.text.withBytes { Array($0) } == text)
            seen.insert(text)
        }
        #expect(seen.count == 200)
    }
}
