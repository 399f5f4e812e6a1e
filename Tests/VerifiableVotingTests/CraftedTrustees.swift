import BallotCore
import VerifiableVoting

/// Trustees whose secrets the tests know.
struct CraftedTrustees {
    let group: ModularGroup
    let trustees: Trustees
    /// For each owner the secret by which shares are made.
    let secrets: [Scalars]

    /// One needed trustee, and three of whom two suffice, in the form of belenios-tool 3.0.
    init(in group: ModularGroup, seed: UInt64 = 1) {
        var maker = Maker(group: group, seed: seed)
        let single = maker.scalar()
        let (threshold, shares) = maker.threshold(2, of: 3)
        self.group = group
        trustees = Trustees([.single(maker.key(of: single)), .threshold(threshold)])
        secrets = [single] + shares
    }

    /// The key that they make.
    var publicKey: Elements {
        var parts = Elements(stride: group.generator.stride)
        for trustee in trustees.trustees {
            switch trustee {
            case .single(let key): parts.append(key.key)
            case .threshold(let threshold):
                parts.append(
                    ThresholdTrustees.publicKey(
                        coefexps: threshold.coefexps.map(\.elements),
                        in: group
                    )
                )
            }
        }
        return group.product(of: parts)
    }

    /// Makes keys and signatures.
    struct Maker {
        let group: ModularGroup
        private let table: ModularGroup.Table
        private var random: SeededRandomness

        init(group: ModularGroup, seed: UInt64) {
            self.group = group
            table = group.table(of: group.generator, for: .secret)
            random = SeededRandomness(seed: seed)
        }

        mutating func scalar() -> Scalars {
            var scalars = SecretScalars(count: 1, stride: group.scalars.stride)
            scalars.sample(0, in: group.scalars, from: &random)
            return scalars.disclosed(at: 0)
        }

        func power(_ scalar: Scalars) -> Elements {
            group.product(of: group.generator, to: scalar)
        }

        mutating func prove(_ statement: KnowledgeProof, _ secret: Scalars) -> Proof {
            statement.make(of: secret.secret, in: group, generator: table, from: &random)
        }

        mutating func key(of secret: Scalars, signedBy signer: Scalars? = nil) -> TrusteePublicKey {
            let key = power(secret)
            let message = TrusteePublicKey.message(of: key, in: group)
            return TrusteePublicKey(
                proof: prove(.ownership(of: key, in: group), secret),
                key: key,
                signature: signer.map { prove(.message(message), $0) }
            )
        }

        mutating func threshold(
            _ threshold: Int,
            of count: Int
        ) -> (ThresholdTrustees, [Scalars]) {
            let field = group.scalars
            let signers = (0..<count).map { _ in scalar() }
            let polynomials = (0..<count).map { _ in (0..<threshold).map { _ in scalar() } }
            var certificates: [Certificate] = []
            for index in 0..<count {
                let keys = Certificate.Keys(
                    context: CertificateContext(
                        group: group.name,
                        size: count,
                        threshold: threshold,
                        index: index + 1
                    ),
                    verification: power(signers[index]),
                    encryption: power(scalar())
                )
                certificates.append(
                    Certificate(
                        keys: keys,
                        signature: prove(.message(keys.message(in: group)), signers[index]),
                        in: group
                    )
                )
            }
            var coefexps: [Coefexps] = []
            var signatures: [Proof] = []
            for index in 0..<count {
                var elements = Elements(stride: group.generator.stride)
                for coefficient in polynomials[index] { elements.append(power(coefficient)) }
                let message = Coefexps.message(of: elements, in: group)
                let seen = ThresholdTrustees.ceremonyMessage(
                    certificates: certificates,
                    coefexps: elements,
                    in: group
                )
                coefexps.append(
                    Coefexps(
                        elements: elements,
                        signature: prove(.message(message), signers[index]),
                        in: group
                    )
                )
                signatures.append(prove(.message(seen), signers[index]))
            }
            let shares = (1...count).map { number in
                polynomials.reduce(field.scalar(0)) { sum, polynomial in
                    let value = polynomial.reversed().reduce(field.scalar(0)) { value, next in
                        field.sum(field.product(value, field.scalar(UInt32(number))), next)
                    }
                    return field.sum(sum, value)
                }
            }
            let keys = (0..<count).map { key(of: shares[$0], signedBy: signers[$0]) }
            let trustees = ThresholdTrustees(
                threshold: threshold,
                certificates: certificates,
                coefexps: coefexps,
                signatures: signatures,
                verificationKeys: keys
            )
            return (trustees, shares)
        }
    }
}

extension Scalars {
    /// The exponent as one that must not be known, where the tests know it.
    var secret: SecretScalars {
        var secret = SecretScalars(count: 1, stride: stride)
        secret.set(0, to: self)
        return secret
    }
}
