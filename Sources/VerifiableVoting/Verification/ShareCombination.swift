import BallotCore

/// Puts shares together: the exponents by which the factors of some trustees make the power that
/// opens a ciphertext (Belenios 2.0 specification, section 4.18).
struct ShareCombination: Sendable {
    /// One trustee's part.
    struct Part: Hashable, Sendable {
        /// The trustee, from 1, counted over all.
        let owner: Int
        /// To which power the trustee's factors are taken.
        let exponent: Scalars
    }

    /// The parts, which together are enough.
    let parts: [Part]

    /// Chooses the first trustees that are enough; nothing if there are too few.
    ///
    /// - Parameters:
    ///   - trustees: all trustees.
    ///   - owners: whose shares hold.
    ///   - field: the exponents of the group.
    init?(of trustees: Trustees, owners: Set<Int>, in field: ScalarField) {
        var parts: [Part] = []
        var first = 1
        for trustee in trustees.trustees {
            switch trustee {
            case .single:
                guard owners.contains(first) else { return nil }
                parts.append(Part(owner: first, exponent: field.scalar(1)))
            case .threshold(let threshold):
                let present = (1...threshold.verificationKeys.count)
                    .filter { owners.contains(first + $0 - 1) }
                    .prefix(threshold.threshold)
                guard present.count == threshold.threshold else { return nil }
                for index in present {
                    let exponent = Self.coefficient(of: index, among: present, in: field)
                    parts.append(Part(owner: first + index - 1, exponent: exponent))
                }
            }
            first += trustee.keys.count
        }
        self.parts = parts
    }

    /// The value at 0 of the polynomial that is 1 at one number and 0 at the others (Lagrange).
    static func coefficient(
        of index: Int,
        among indices: ArraySlice<Int>,
        in field: ScalarField
    ) -> Scalars {
        let own = field.scalar(UInt32(index))
        var (numerator, denominator) = (field.scalar(1), field.scalar(1))
        for other in indices where other != index {
            let number = field.scalar(UInt32(other))
            numerator = field.product(numerator, number)
            denominator = field.product(denominator, field.difference(number, own))
        }
        return field.product(numerator, field.inverse(denominator))
    }

    /// The power that opens one ciphertext.
    ///
    /// - Parameters:
    ///   - factors: the trustees' factors of it, in the order of the parts.
    ///   - group: the group of the factors.
    /// - Returns: `alpha` to the secret of all trustees together.
    func power(of factors: Elements, in group: some Group) -> Elements {
        var exponents = Scalars(stride: group.scalars.stride)
        for part in parts { exponents.append(part.exponent) }
        return group.product(of: factors, to: exponents)
    }
}
