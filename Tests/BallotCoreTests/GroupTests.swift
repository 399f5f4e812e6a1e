import BallotCore
import Testing

@Suite struct GroupTests {
    struct Power: Sendable, CustomTestStringConvertible {
        let group: GroupSamples<ModularGroup>
        let base: [UInt8]
        let exponent: [UInt8]
        let power: [UInt8]
        let isMember: Bool

        var testDescription: String { group.testDescription }
    }

    static let powers: [Power] = {
        let lines = (try? Vectors.lines(Vectors.own("powers.txt"))) ?? []
        return lines.dropFirst().map { line in
            let parts = line.split(separator: UInt8(ascii: " ")).map(Array.init)
            return Power(
                group: parts[0] == SampleGroups.rfc.group.name
                    ? SampleGroups.rfc : SampleGroups.belenios,
                base: parts[1],
                exponent: parts[2],
                power: parts[3],
                isMember: parts[4] == Array("member".utf8)
            )
        }
    }()

    @Test(arguments: powers)
    func `powers are as computed elsewhere, in every way of computing them`(power: Power) throws {
        let group = power.group.group
        let base = try power.group.element(power.base)
        let exponent = try #require(group.scalars.scalar(decimal: power.exponent))
        var secret = SecretScalars(count: 1, stride: group.scalars.stride)
        secret.set(0, to: exponent)
        var commitments = Commitments(of: group)
        commitments.append(base: base, at: 0, isChecked: false)
        commitments.append(generator: nil, key: nil, base: exponent)
        let table = group.table(of: group.generator, for: .public)

        #expect(power.group.text(base) == power.base)
        #expect(power.group.text(group.powers(of: base, by: secret, at: 0)) == power.power)
        #expect(power.group.text(group.product(of: base, to: exponent)) == power.power)
        #expect(
            power.group.text(
                group.powers(of: group.table(of: base, for: .secret), by: secret)
            ) == power.power
        )
        let values = try group.values(of: commitments, generator: table, key: table)
        #expect(power.group.text(values) == power.power)
    }

    @Test(arguments: powers)
    func `members are told from strangers, alone and among the bases of a proof`(
        power: Power
    ) throws {
        let group = power.group.group
        let base = try power.group.element(power.base)
        let member = power.group.member(seed: 3)
        var bases = member
        bases.append(base)
        var commitments = Commitments(of: group)
        for index in 0..<2 { commitments.append(base: bases, at: index, isChecked: true) }
        let table = group.table(of: group.generator, for: .public)

        #expect(group.firstNonMember(of: bases) == (power.isMember ? nil : 1))
        var refused: Int?
        do throws(ElementError) {
            _ = try group.values(of: commitments, generator: table, key: table)
        } catch {
            refused = error.index
        }
        #expect(refused == (power.isMember ? nil : 1))
    }

    @Test(arguments: SampleGroups.all)
    func `commitments multiply the powers of both tables and of their base`(
        samples: GroupSamples<ModularGroup>
    ) throws {
        let group = samples.group
        let key = samples.member(seed: 1)
        let bases = samples.member(seed: 2)
        let exponents = (4..<7).map { samples.secret(seed: $0).disclosed(at: 0) }
        var commitments = Commitments(of: group)
        commitments.append(base: bases, at: 0, isChecked: true)
        commitments.append(generator: exponents[0], key: exponents[1], base: exponents[2])
        commitments.append(generator: nil, key: exponents[0], base: exponents[1])

        let values = try group.values(
            of: commitments,
            generator: group.table(of: group.generator, for: .public),
            key: group.table(of: key, for: .public)
        )
        var all = group.generator
        all.append(key)
        all.append(bases)
        var three = exponents[0]
        three.append(exponents[1])
        three.append(exponents[2])
        #expect(values[0] == group.product(of: all, to: three))
        let first = group.product(of: key, to: exponents[0])
        #expect(
            values[1] == group.products(first, group.product(of: bases, to: exponents[1]))
        )
    }

    @Test(arguments: SampleGroups.all)
    func `products of pairs and of all agree, and the identity changes nothing`(
        samples: GroupSamples<ModularGroup>
    ) {
        let group = samples.group
        var elements = samples.member(seed: 1)
        elements.append(samples.member(seed: 2))

        let product = group.product(of: elements)
        #expect(product == group.products(elements[0], elements[1]))
        #expect(group.products(product, group.identity) == product)
        #expect(group.product(of: Elements(stride: elements.stride)) == group.identity)
        #expect(samples.text(group.identity) == [UInt8(ascii: "1")])
    }

    @Test(arguments: SampleGroups.all)
    func `a flag keeps an element or makes it the identity`(
        samples: GroupSamples<ModularGroup>
    ) {
        let group = samples.group
        var elements = samples.member(seed: 1)
        elements.append(samples.member(seed: 2))

        let chosen = group.select(elements, where: SecretBytes([0, 1]))
        #expect(chosen[0] == group.identity)
        #expect(chosen[1] == elements[1])
    }

    @Test(arguments: SampleGroups.all)
    func `0 is no member, and p and what is beyond it is no element`(
        samples: GroupSamples<ModularGroup>
    ) throws {
        let group = samples.group
        let minusOne = GroupTests.prime(of: group, plus: -1)
        let prime = GroupTests.prime(of: group, plus: 0)
        let beyond = GroupTests.prime(of: group, plus: 1)
        let huge = [UInt8](repeating: UInt8(ascii: "9"), count: 617)

        #expect(group.firstNonMember(of: try samples.element([UInt8(ascii: "0")])) == 0)
        #expect(group.firstNonMember(of: try samples.element(minusOne)) == 0)
        for text in [prime, beyond, huge, huge + [0x39], [], Array("1x".utf8), Array("-1".utf8)] {
            #expect(throws: ElementError(index: 0)) { try samples.element(text) }
        }
    }

    /// The prime in base 10, or the number before or after it.
    static func prime(of group: ModularGroup, plus difference: Int) -> [UInt8] {
        var text = group.primeText
        var (place, carry) = (text.count - 1, difference)
        while carry != 0 {
            let digit = Int(text[place] - UInt8(ascii: "0")) + carry
            text[place] = UInt8(ascii: "0") + UInt8((digit + 10) % 10)
            carry = digit < 0 ? -1 : digit / 10
            place -= 1
        }
        return text
    }
}
