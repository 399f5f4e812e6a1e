/// Arithmetic on public exponents, one value at a time.
extension ScalarField {
    /// The sum of two.
    package func sum(_ left: Scalars, _ right: Scalars) -> Scalars {
        combine(left, right) { add($0, $1, $2) }
    }

    /// The sum of some of them.
    package func sum(of scalars: Scalars, in range: Range<Int>) -> Scalars {
        var sum = Scalars(count: 1, stride: stride)
        for index in range { sum = self.sum(sum, scalars[index]) }
        return sum
    }

    /// The first less the second.
    package func difference(_ left: Scalars, _ right: Scalars) -> Scalars {
        combine(left, right) { subtract($0, $1, $2) }
    }

    /// The product of two.
    package func product(_ left: Scalars, _ right: Scalars) -> Scalars {
        combine(left, right) { multiply($0, $1, $2) }
    }

    /// The one that makes 0 with this one.
    package func negative(_ scalar: Scalars) -> Scalars {
        difference(Scalars(count: 1, stride: stride), scalar)
    }

    /// The one that makes 1 with this one, which is not 0 (Fermat: the power of the order less 2).
    package func inverse(_ scalar: Scalars) -> Scalars {
        let exponent = difference(Scalars(count: 1, stride: stride), self.scalar(2))
        var power = self.scalar(1)
        for byte in exponent.bytes.reversed() {
            for bit in Swift.stride(from: 7, through: 0, by: -1) {
                power = product(power, power)
                if byte >> UInt8(bit) & 1 == 1 { power = product(power, scalar) }
            }
        }
        return power
    }

    private func combine(
        _ left: Scalars,
        _ right: Scalars,
        _ body: (
            UnsafeMutablePointer<UInt8>, UnsafePointer<UInt8>, UnsafePointer<UInt8>
        ) -> Void
    ) -> Scalars {
        precondition(left.count == 1 && right.count == 1, "one value at a time")
        var result = Scalars(count: 1, stride: stride)
        result.withMutablePointer { result in
            _ = left.withPointer { left in right.withPointer { right in body(result, left, right) }
            }
        }
        return result
    }
}
