package import BallotCore
import CIFMA

/// A group whose public powers are computed eight at a time, where the processor has AVX-512 IFMA.
///
/// Everything else, all that touches a secret above all, is what the portable group does, and
/// elements are the same words in both.
package struct LaneGroup: Group {
    /// Powers of one base.
    package struct Table: Sendable {
        /// As the portable group has them.
        let portable: ModularGroup.Table
        /// Those for public powers once more, as rows.
        let rows: [UInt64]
    }

    /// The same group, one number at a time.
    package let portable: ModularGroup
    let field: LaneField

    /// Takes a group; nil where this processor cannot.
    package init?(_ portable: ModularGroup) {
        guard LaneField.isHere, portable.prime.count == 256, portable.identity.stride == 32 else {
            return nil
        }
        let modulus = stride(from: 0, to: 256, by: 8).map { start in
            (0..<8).reduce(UInt64(0)) {
                $0 | UInt64(portable.prime[start + $1]) << UInt64(8 * $1)
            }
        }
        self.portable = portable
        field = LaneField(modulus: modulus, power: portable.identity.limbs.map { UInt64($0) })
    }

    package var name: [UInt8] { portable.name }
    package var scalars: ScalarField { portable.scalars }
    package var generator: Elements { portable.generator }
    package var identity: Elements { portable.identity }
    package var digitLimit: Int { portable.digitLimit }

    // MARK: - As the portable group does it

    package func place(in reader: inout CanonicalReader) throws(ReadingError) -> Range<Int> {
        try portable.place(in: &reader)
    }

    package func elements(
        at places: [Range<Int>],
        in text: [UInt8]
    ) throws(ElementError) -> Elements {
        try portable.elements(at: places, in: text)
    }

    package func texts(of elements: Elements) -> ElementTexts { portable.texts(of: elements) }

    package func products(_ left: Elements, _ right: Elements) -> Elements {
        portable.products(left, right)
    }

    package func product(of elements: Elements) -> Elements { portable.product(of: elements) }

    package func product(of bases: Elements, to exponents: Scalars) -> Elements {
        portable.product(of: bases, to: exponents)
    }

    package func powers(of table: Table, by exponents: borrowing SecretScalars) -> Elements {
        portable.powers(of: table.portable, by: exponents)
    }

    package func powers(
        of bases: Elements,
        by exponents: borrowing SecretScalars,
        at index: Int
    ) -> Elements {
        portable.powers(of: bases, by: exponents, at: index)
    }

    package func select(_ elements: Elements, where flags: borrowing SecretBytes) -> Elements {
        portable.select(elements, where: flags)
    }

    // MARK: - Tables

    package func table(of base: Elements, for use: TableUse) -> Table {
        let table = portable.table(of: base, for: use)
        return Table(portable: table, rows: use == .public ? rows(table.limbs) : [])
    }

    /// Numbers of the portable group as rows.
    private func rows(_ limbs: [NativeLimb]) -> [UInt64] {
        let (count, words) = (limbs.count / 32, LaneField.rowWords)
        let numbers = limbs.map { UInt64($0) }
        return [UInt64](unsafeUninitializedCapacity: count * words) { rows, initialized in
            initialized = count * words
            guard let rows = rows.baseAddress else { return }
            rows.initialize(repeating: 0, count: count * words)
            LaneField.withBlocks(1) { block in
                for first in stride(from: 0, to: count, by: LaneField.laneCount) {
                    // A last block that is not full repeats its last number.
                    for lane in 0..<LaneField.laneCount {
                        let number = min(first + lane, count - 1)
                        numbers.withUnsafeBufferPointer {
                            ifma_set(block, Int32(lane), $0.baseAddress.map { $0 + 32 * number })
                        }
                    }
                    field.enter(block)
                    for lane in 0..<min(LaneField.laneCount, count - first) {
                        LaneField.take(rows + (first + lane) * words, from: block, lane: lane)
                    }
                }
            }
        }
    }
}
