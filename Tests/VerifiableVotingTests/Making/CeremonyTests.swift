import BallotCore
import Foundation
import Testing
import VerifiableVoting

/// The key ceremony, step by step.
@Suite struct CeremonyTests {
    private let prepared = PreparedGroup(ModularGroup.belenios2048())

    @Test func `every record of a ceremony is read as it was written`() throws {
        var random = SimulatedFolder.randomness(21)
        var played = try PlayedCeremony(size: 3, threshold: 2, in: prepared, from: &random)
        let group = prepared.group

        let inputs = try played.ceremony.inputs(played.polynomials)
        _ = try played.finish(from: &random)
        for certificate in played.ceremony.certificates {
            #expect(try Certificate(certificate.bytes(in: group), in: group) == certificate)
        }
        for polynomial in played.polynomials {
            let bytes = polynomial.bytes(in: group)
            #expect(try CeremonyPolynomial(bytes, in: group) == polynomial)
        }
        for input in inputs {
            #expect(try CeremonyInput(input.bytes(in: group), in: group) == input)
        }
        for (index, output) in played.outputs.enumerated() {
            #expect(try CeremonyOutput(output.bytes(in: group), in: group) == output)
            let key = try played.secret(of: index).key(output.privateKey)
            #expect(key.element == output.publicKey.key)
        }
    }

    @Test func `a secret of another ceremony is a stranger`() throws {
        var random = SimulatedFolder.randomness(22)
        let played = try PlayedCeremony(size: 2, threshold: 2, in: prepared, from: &random)
        let other = CeremonySecret(in: prepared, from: &random)

        #expect(throws: CeremonyFault.stranger) {
            _ = try played.ceremony.polynomial(by: other, from: &random)
        }
    }

    @Test func `certificates in another order, or twice, are refused`() throws {
        var random = SimulatedFolder.randomness(23)
        let played = try PlayedCeremony(size: 2, threshold: 2, in: prepared, from: &random)
        let certificates = played.ceremony.certificates

        #expect(throws: CeremonyFault.published(.context(trustee: 1))) {
            _ = try KeyCeremony(certificates.reversed(), in: prepared)
        }
        #expect(throws: CeremonyFault.count(expected: 2, found: 1)) {
            _ = try KeyCeremony([certificates[0]], in: prepared)
        }
        #expect(throws: CeremonyFault.count(expected: 1, found: 0)) {
            _ = try KeyCeremony([], in: prepared)
        }
    }

    @Test func `a polynomial of another trustee is refused`() throws {
        var random = SimulatedFolder.randomness(24)
        var played = try PlayedCeremony(size: 3, threshold: 2, in: prepared, from: &random)
        played.polynomials.swapAt(0, 1)

        #expect(throws: CeremonyFault.published(.polynomialSignature(trustee: 1))) {
            _ = try played.finish(from: &random)
        }
    }

    @Test func `what is passed on to the wrong trustee is refused`() throws {
        var random = SimulatedFolder.randomness(25)
        let played = try PlayedCeremony(size: 3, threshold: 2, in: prepared, from: &random)
        let inputs = try played.ceremony.inputs(played.polynomials)
        let secret = try played.secret(of: 0)

        #expect(throws: CeremonyFault.sealed(from: 1)) {
            _ = try played.ceremony.output(by: secret, of: inputs[1], from: &random)
        }
    }

    @Test(arguments: [
        (0, 1, 2), (1, 1, 1), (3, 2, 1), (3, 4, 1), (3, 2, 4), (3, 2, 0), (257, 2, 1),
    ])
    func `numbers that cannot be are refused`(size: Int, threshold: Int, index: Int) throws {
        var random = SimulatedFolder.randomness(26)
        let secret = CeremonySecret(in: prepared, from: &random)

        guard (size, threshold, index) != (1, 1, 1), (size, threshold, index) != (3, 2, 1) else {
            _ = try secret.certificate(
                index: index,
                size: size,
                threshold: threshold,
                from: &random
            )
            return
        }
        #expect(throws: CeremonyFault.threshold(needed: threshold, count: size)) {
            _ = try secret.certificate(
                index: index,
                size: size,
                threshold: threshold,
                from: &random
            )
        }
    }

    @Test(arguments: ["", "abc", "1111111111111111111111", "111111111111111111111O"])
    func `what is no seed is refused, and a line feed after one is not`(text: String) throws {
        let bytes = Array(text.utf8)
        guard text.count != 22 || text.hasSuffix("O") else {
            _ = try CeremonySecret(seed: SecretBytes(bytes + [0x0A]), in: prepared)
            return
        }
        #expect(throws: CeremonyFault.seed) {
            _ = try CeremonySecret(seed: SecretBytes(bytes), in: prepared)
        }
    }

    @Test(.enabled(if: Vectors.hasShared, "needs ../shared/voting"))
    func `the ceremony of belenios-tool 3.0 is followed to its end`() throws {
        let group = prepared.group
        let folder = "vectors-3.0/threshold-belenios"
        func lines(_ name: String) throws -> [[UInt8]] {
            try Vectors.shared("\(folder)/\(name)").split(separator: 0x0A).map { Array($0) }
        }
        let certificates = try lines("certs.jsons").map { try Certificate($0, in: group) }
        let polynomials = try lines("polynomials.jsons").map {
            try CeremonyPolynomial($0, in: group)
        }
        let ceremony = try KeyCeremony(certificates, in: prepared)
        let inputs = try ceremony.inputs(polynomials)
        var outputs: [CeremonyOutput] = []
        var random = SimulatedFolder.randomness(27)
        for (index, certificate) in certificates.enumerated() {
            let name = certificate.fileName
            let seed = try lines("\(name).key")[0]
            let secret = try CeremonySecret(seed: SecretBytes(seed), in: prepared)
            #expect(try ceremony.index(of: secret) == index + 1)
            #expect(try inputs[index].bytes(in: group) == lines("\(name).vinput")[0])
            let theirs = try CeremonyOutput(lines("\(name).voutput")[0], in: group)
            outputs.append(theirs)
            #expect(try secret.key(lines("\(name).dkey")[0]).element == theirs.publicKey.key)
            let ours = try ceremony.output(by: secret, of: inputs[index], from: &random)
            #expect(ours.publicKey.key == theirs.publicKey.key)
        }
        let trustees = try ceremony.trustees(polynomials, outputs)
        let published = try Trustees(lines("trustees.json")[0], in: group)
        #expect(published.trustees == [.threshold(trustees)])
    }
}
