import BallotCore
import Seeding
import Testing
import VerifiableVoting

/// Eight numbers at a time come out as one number at a time does.
@Suite(.enabled(if: LaneGroup(.belenios2048()) != nil, "needs a processor with AVX-512 IFMA"))
struct LaneGroupTests {
    private static let groups = [ModularGroup.belenios2048(), .rfc3526()]

    /// Exponents at the ends, and random ones.
    private static func exponents(
        _ count: Int,
        in group: ModularGroup,
        _ random: inout SeededGenerator
    ) -> [Scalars] {
        var randomness = SeededRandomness(seed: random.next())
        return (0..<count).map { _ in
            let ends = ["0", "1"].compactMap { group.scalars.scalar(decimal: Array($0.utf8)) }
            if let end = ends.randomElement(using: &random),
                Int.random(in: 0..<4, using: &random) == 0
            {
                return end
            }
            var secret = SecretScalars(count: 1, stride: group.scalars.stride)
            secret.sample(0, in: group.scalars, from: &randomness)
            return secret.disclosed(at: 0)
        }
    }

    private static func members(
        _ count: Int,
        of group: ModularGroup,
        _ random: inout SeededGenerator
    ) -> Elements {
        var members = Elements(stride: group.generator.stride)
        for exponent in exponents(count, in: group, &random) {
            members.append(group.product(of: group.generator, to: exponent))
        }
        return members
    }

    @Test(arguments: groups, [(3, 4), (20, 3), (2, 9), (1, 1)])
    func `what proofs are checked against is the same`(
        group: ModularGroup,
        size: (bases: Int, most: Int)
    ) throws {
        let lanes = try #require(LaneGroup(group))
        // The powers of the other group are eight times as long.
        let baseCount = group.isSafePrime ? min(size.bases, 3) : size.bases
        var random = SeededGenerator(seed: UInt64(100 * size.bases + size.most))
        let key = Self.members(1, of: group, &random)
        let bases = Self.members(baseCount, of: group, &random)
        var commitments = Commitments(of: group)
        for base in 0..<baseCount {
            commitments.append(base: bases, at: base, isChecked: Bool.random(using: &random))
            for _ in 0..<Int.random(in: 0...size.most, using: &random) {
                let three = Self.exponents(3, in: group, &random)
                commitments.append(
                    generator: Bool.random(using: &random) ? three[0] : nil,
                    key: Bool.random(using: &random) ? three[1] : nil,
                    base: three[2]
                )
            }
        }

        let expected = try group.values(
            of: commitments,
            generator: group.table(of: group.generator, for: .public),
            key: group.table(of: key, for: .public)
        )
        let found = try lanes.values(
            of: commitments,
            generator: lanes.table(of: group.generator, for: .public),
            key: lanes.table(of: key, for: .public)
        )

        #expect(found == expected)
    }

    @Test(arguments: groups)
    func `the first stranger is the same, wherever it stands`(group: ModularGroup) throws {
        let lanes = try #require(LaneGroup(group))
        var random = SeededGenerator(seed: 7)
        let members = Self.members(10, of: group, &random)
        let table = lanes.table(of: group.generator, for: .public)
        // 0, -1, and what is most likely in no subgroup.
        for text in ["0", Strangers.orderTwo(in: group), "3"] {
            let stranger = Strangers.element(text, in: group)
            for place in [0, 3, 9] {
                var elements = members[0..<place]
                elements.append(stranger)
                elements.append(members[place..<10])
                var commitments = Commitments(of: group)
                for index in 0..<11 {
                    commitments.append(base: elements, at: index, isChecked: true)
                }

                let first = group.firstNonMember(of: elements)
                var refused: Int?
                do throws(ElementError) {
                    _ = try lanes.values(of: commitments, generator: table, key: table)
                } catch {
                    refused = error.index
                }
                #expect(lanes.firstNonMember(of: elements) == first)
                #expect(refused == first)
            }
        }
        #expect(lanes.firstNonMember(of: members) == nil)
        #expect(lanes.firstNonMember(of: Elements(stride: members.stride)) == nil)
    }

    @Test func `a base that is not asked about may be a stranger`() throws {
        let group = Self.groups[0]
        let lanes = try #require(LaneGroup(group))
        var random = SeededGenerator(seed: 8)
        let stranger = Strangers.element("3", in: group)
        var commitments = Commitments(of: group)
        commitments.append(base: stranger, at: 0, isChecked: false)
        let exponents = Self.exponents(2, in: group, &random)
        commitments.append(generator: exponents[0], key: nil, base: exponents[1])

        let expected = try group.values(
            of: commitments,
            generator: group.table(of: group.generator, for: .public),
            key: group.table(of: group.generator, for: .public)
        )
        let table = lanes.table(of: group.generator, for: .public)

        #expect(try lanes.values(of: commitments, generator: table, key: table) == expected)
    }
}
