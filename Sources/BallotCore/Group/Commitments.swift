/// What a verifier recomputes: for each base `X` any number of values `g^a * y^b * X^c`.
package struct Commitments: Sendable {
    /// The bases.
    package private(set) var bases: Elements
    /// For each base, whether it must be shown to be a member.
    package private(set) var areChecked: [Bool] = []
    /// For each base, how many values follow it.
    package private(set) var counts: [Int] = []
    /// For each value, the exponent `a` of the generator.
    package private(set) var generatorExponents: Scalars
    /// For each value, the exponent `b` of the key.
    package private(set) var keyExponents: Scalars
    /// For each value, the exponent `c` of its base.
    package private(set) var baseExponents: Scalars

    /// Begins with no base.
    package init(of group: some Group) {
        let stride = group.scalars.stride
        bases = Elements(stride: group.generator.stride)
        generatorExponents = Scalars(stride: stride)
        keyExponents = Scalars(stride: stride)
        baseExponents = Scalars(stride: stride)
    }

    /// How many values there are.
    package var valueCount: Int { baseExponents.count }

    /// Adds a base, to which the values that are added next belong.
    ///
    /// - Parameters:
    ///   - elements: where it stands.
    ///   - index: which of them it is.
    ///   - isChecked: whether it must be shown to be a member; a product of members is one.
    package mutating func append(base elements: Elements, at index: Int, isChecked: Bool) {
        bases.append(elements, at: index)
        areChecked.append(isChecked)
        counts.append(0)
    }

    /// Adds a value of the last base; an exponent that is left out is 0.
    package mutating func append(generator: Scalars?, key: Scalars?, base: Scalars) {
        precondition(!counts.isEmpty, "a value belongs to a base")
        counts[counts.count - 1] += 1
        if let generator {
            generatorExponents.append(generator)
        } else {
            generatorExponents.appendZero()
        }
        if let key { keyExponents.append(key) } else { keyExponents.appendZero() }
        baseExponents.append(base)
    }
}
