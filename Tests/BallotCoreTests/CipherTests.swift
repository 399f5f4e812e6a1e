import BallotCore
import Testing

@Suite struct CipherTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        let cipher: AuthenticatedCipher
        let key: [UInt8]
        let vector: Digest
        let message: [UInt8]
        let sealed: [UInt8]

        var testDescription: String { "\(cipher), \(message.count) bytes" }
    }

    static let samples: [Sample] = {
        let lines = (try? Vectors.lines(Vectors.own("ciphers.txt"))) ?? []
        return lines.dropFirst().compactMap { line in
            let parts = line.split(separator: UInt8(ascii: " ")).map(Array.init)
            guard let vector = Digest(hexadecimal: parts[2]) else { return nil }
            return Sample(
                cipher: parts[0] == Array("gcm".utf8) ? .gcm : .ccm,
                key: Hexadecimal.bytes(parts[1]) ?? [],
                vector: vector,
                message: Hexadecimal.bytes(parts[3]) ?? [],
                sealed: Hexadecimal.bytes(parts[4]) ?? []
            )
        }
    }()

    private static func opened(_ sealed: [UInt8], like sample: Sample) -> [UInt8]? {
        Sampling.exposed(
            sample.cipher.open(sealed, key: SecretBytes(sample.key), vector: sample.vector)
        )
    }

    @Test(arguments: samples)
    func `messages are sealed as elsewhere and open again`(sample: Sample) throws {
        let sealed = sample.cipher.seal(
            SecretBytes(sample.message),
            key: SecretBytes(sample.key),
            vector: sample.vector
        )

        #expect(sealed == sample.sealed)
        #expect(Self.opened(sealed, like: sample) == sample.message)
    }

    @Test(arguments: samples.filter { $0.message.count <= 17 })
    func `a changed byte is noticed, of the message, the key and the vector`(sample: Sample) {
        for index in sample.sealed.indices {
            var changed = sample.sealed
            changed[index] ^= 0x40
            #expect(Self.opened(changed, like: sample) == nil)
        }
        for length in 0..<sample.sealed.count {
            #expect(Self.opened(Array(sample.sealed.prefix(length)), like: sample) == nil)
        }
    }

    @Test func `a message over 64 KiB has a longer length and a shorter nonce`() throws {
        let vector = try #require(Digest(bytes: (32..<64).map { UInt8($0) }))

        let sealed = AuthenticatedCipher.ccm.seal(
            SecretBytes((0..<70_000).map { UInt8($0 % 251) }),
            key: SecretBytes((0..<32).map { UInt8($0) }),
            vector: vector
        )
        #expect(SHA256.hash(sealed).hexadecimal == Array(Self.longDigest.utf8))
    }

    private static let longDigest =
        "e3a4123aa90662b1e6d54a774a36da248737c900c3a4ac4382869316ab97d6e2"

    @Test(arguments: SampleGroups.all, [AuthenticatedCipher.ccm, .gcm])
    func `a message reaches the owner of the key, and nobody else`(
        samples: GroupSamples<ModularGroup>,
        cipher: AuthenticatedCipher
    ) throws {
        let group = samples.group
        var random = SeededRandomness(seed: 9)
        let key = samples.secret(seed: 1)
        let text = Array(#"{"secret":"42"}"#.utf8)

        let sent = EncryptedMessage(
            SecretBytes(text),
            to: samples.member(seed: 1),
            cipher: cipher,
            in: group,
            from: &random
        )
        let read = try EncryptedMessage(sent.json(in: group), limit: 4096, in: group)
        #expect(read == sent)
        let opened = Sampling.exposed(read.opened(by: key, in: group))
        #expect(opened == text)
        let strange = Sampling.exposed(read.opened(by: samples.secret(seed: 2), in: group))
        #expect(strange == nil)
    }

    @Test(
        .enabled(if: Vectors.hasShared, "needs ../shared/voting"),
        arguments: ["vectors/threshold-belenios", "vectors-3.0/threshold-belenios"]
    )
    func `a trustee's key of belenios-tool opens with the trustee's seed`(folder: String) throws {
        let group = SampleGroups.belenios.group
        let names = try Vectors.names(in: folder, ending: ".dkey")
        #expect(names.count == 3)

        for name in names {
            let seed = try Vectors.record("\(folder)/\(name).key")
            var hash = SHA256()
            hash.update("dk|")
            hash.update(seed)
            let key = SecretScalars(reducing: hash.finishSecretly(), in: group.scalars)
            let message = try EncryptedMessage(
                Vectors.record("\(folder)/\(name).dkey"),
                limit: 1 << 20,
                in: group
            )
            let opened = Sampling.exposed(message.opened(by: key, in: group))
            #expect(opened?.starts(with: Array(#"{"message":"#.utf8)) == true)
        }
    }
}
