package import BallotCore

/// A group with what is computed once for all secret powers of its generator.
package struct PreparedGroup<Subject: Group>: Sendable {
    /// The group.
    package let group: Subject
    /// Powers of the generator, for secret exponents.
    let generator: Subject.Table

    /// Prepares a group.
    package init(_ group: Subject) {
        self.group = group
        generator = group.table(of: group.generator, for: .secret)
    }

    /// The powers of the generator.
    func powers(by exponents: borrowing SecretScalars) -> Elements {
        group.powers(of: generator, by: exponents)
    }

    /// A proof of knowing a secret exponent.
    func proof(
        _ statement: KnowledgeProof,
        of key: borrowing SecretScalars,
        from random: inout some RandomSource & ~Copyable
    ) -> Proof {
        statement.make(of: key, in: group, generator: generator, from: &random)
    }
}
