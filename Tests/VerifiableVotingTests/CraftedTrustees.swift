import BallotCore
import VerifiableVoting

/// Trustees whose secrets the tests know.
struct CraftedTrustees {
    let group: ModularGroup
    let trustees: Trustees
    /// For each owner the secret by which shares are made.
    let secrets: [Scalars]

    /// What the second of the trustees of whom some suffice does wrong; all else is in order, and
    /// signed again.
    enum Wrong: Equatable {
        case otherContext
        case noContext
        case encryptionKey(Elements)
        case longPolynomial
        case constant(Elements)
        case certificateSignature
        case polynomialSignature
        case ceremonySignature
        case keySignature
        case noKeySignature
        case keyProof
        case key(Elements)
        case keyOfFirst
    }

    /// One needed trustee, and three of whom some suffice, in the form of belenios-tool 3.0.
    init(in group: ModularGroup, seed: UInt64 = 1, wrong: Wrong? = nil, needed: Int = 2) {
        var maker = Maker(group: group, seed: seed)
        let single = maker.scalar()
        let (threshold, shares) = maker.threshold(needed, of: 3, wrong: wrong)
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

        mutating func key(
            of secret: Scalars,
            signedBy signer: Scalars? = nil,
            published: Elements? = nil
        ) -> TrusteePublicKey {
            let key = published ?? power(secret)
            let message = TrusteePublicKey.message(of: key, in: group)
            return TrusteePublicKey(
                proof: prove(.ownership(of: key, in: group), secret),
                key: key,
                signature: signer.map { prove(.message(message), $0) }
            )
        }

        mutating func threshold(
            _ threshold: Int,
            of count: Int,
            wrong: Wrong? = nil
        ) -> (ThresholdTrustees, [Scalars]) {
            let field = group.scalars
            let stranger = scalar()
            var signers = (0..<count).map { _ in scalar() }
            if wrong == .keyOfFirst { signers[1] = signers[0] }
            let polynomials = (0..<count).map { _ in (0..<threshold).map { _ in scalar() } }
            var certificates: [Certificate] = []
            for index in 0..<count {
                let wrong = index == 1 ? wrong : nil
                var encryption = power(scalar())
                if case .encryptionKey(let key) = wrong { encryption = key }
                let context = CertificateContext(
                    group: group.name,
                    size: count,
                    threshold: threshold,
                    index: wrong == .otherContext ? 1 : index + 1
                )
                let keys = Certificate.Keys(
                    context: wrong == .noContext ? nil : context,
                    verification: power(signers[index]),
                    encryption: encryption
                )
                let signer = wrong == .certificateSignature ? stranger : signers[index]
                certificates.append(
                    Certificate(
                        keys: keys,
                        signature: prove(.message(keys.message(in: group)), signer),
                        in: group
                    )
                )
            }
            var coefexps: [Coefexps] = []
            var signatures: [Proof] = []
            for index in 0..<count {
                let wrong = index == 1 ? wrong : nil
                var elements = Elements(stride: group.generator.stride)
                for coefficient in polynomials[index] { elements.append(power(coefficient)) }
                if wrong == .longPolynomial { elements.append(group.identity) }
                if case .constant(let constant) = wrong {
                    var others = constant
                    others.append(elements[1..<elements.count])
                    elements = others
                }
                let polynomialSigner =
                    wrong == .polynomialSignature ? stranger : signers[index]
                let ceremonySigner = wrong == .ceremonySignature ? stranger : signers[index]
                let message = Coefexps.message(of: elements, in: group)
                let seen = ThresholdTrustees.ceremonyMessage(
                    certificates: certificates,
                    coefexps: elements,
                    in: group
                )
                coefexps.append(
                    Coefexps(
                        elements: elements,
                        signature: prove(.message(message), polynomialSigner),
                        in: group
                    )
                )
                signatures.append(prove(.message(seen), ceremonySigner))
            }
            let shares = (1...count).map { number in
                polynomials.reduce(field.scalar(0)) { sum, polynomial in
                    let value = polynomial.reversed().reduce(field.scalar(0)) { value, next in
                        field.sum(field.product(value, field.scalar(UInt32(number))), next)
                    }
                    return field.sum(sum, value)
                }
            }
            var keys: [TrusteePublicKey] = []
            for index in 0..<count {
                let wrong = index == 1 ? wrong : nil
                var published: Elements?
                if case .key(let key) = wrong { published = key }
                let signer = wrong == .keySignature ? stranger : signers[index]
                keys.append(
                    key(
                        of: wrong == .keyProof ? stranger : shares[index],
                        signedBy: wrong == .noKeySignature ? nil : signer,
                        published: wrong == .keyProof ? power(shares[index]) : published
                    )
                )
            }
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
