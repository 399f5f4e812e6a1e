import BallotCore
import Testing

/// Elements and exponents of a group out of texts, and back.
struct GroupSamples<Subject: Group> {
    let group: Subject

    func element(_ decimal: [UInt8]) throws(ElementError) -> Elements {
        try group.elements(at: [0..<decimal.count], in: decimal)
    }

    func text(_ elements: Elements) -> [UInt8] { Array(group.texts(of: elements)[0]) }

    /// A random exponent.
    func secret(seed: UInt64) -> SecretScalars {
        var random = SeededRandomness(seed: seed)
        var secrets = SecretScalars(count: 1, stride: group.scalars.stride)
        secrets.sample(0, in: group.scalars, from: &random)
        return secrets
    }

    /// A random member.
    func member(seed: UInt64) -> Elements {
        group.powers(of: group.generator, by: secret(seed: seed), at: 0)
    }
}

extension GroupSamples: CustomTestStringConvertible {
    var testDescription: String { String(decoding: group.name, as: UTF8.self) }
}

enum SampleGroups {
    static let belenios = GroupSamples(group: ModularGroup.belenios2048())
    static let rfc = GroupSamples(group: ModularGroup.rfc3526())
    static let all = [belenios, rfc]
}
