/// A challenge and the response to it: what every proof of the protocol is made of (Belenios 2.0
/// specification, section 4.3).
package struct Proof: Hashable, Sendable {
    /// The challenge, one exponent.
    package let challenge: Scalars
    /// The response, one exponent.
    package let response: Scalars

    /// Makes a proof of its parts.
    package init(challenge: Scalars, response: Scalars) {
        self.challenge = challenge
        self.response = response
    }

    /// Reads a proof.
    ///
    /// - Throws: `ReadingError`; `numberOutOfRange` for a part that is not below the order.
    package init(
        from reader: inout CanonicalReader,
        in field: ScalarField
    ) throws(ReadingError) {
        self = try reader.object { reader throws(ReadingError) in
            try Proof(
                challenge: reader.field("challenge") { reader throws(ReadingError) in
                    try reader.scalar(in: field)
                },
                response: reader.field("response") { reader throws(ReadingError) in
                    try reader.scalar(in: field)
                }
            )
        }
    }

    /// Writes a proof.
    package func write(to writer: inout CanonicalWriter, in field: ScalarField) {
        writer.object { writer in
            writer.field("challenge") { $0.scalar(challenge, in: field) }
            writer.field("response") { $0.scalar(response, in: field) }
        }
    }
}

extension CanonicalReader {
    /// Reads an exponent in base 10.
    ///
    /// - Throws: `ReadingError`; `numberOutOfRange` if it is not below the order.
    package mutating func scalar(in field: ScalarField) throws(ReadingError) -> Scalars {
        let place = try decimal(digitLimit: field.digitLimit)
        guard let scalar = field.scalar(decimal: bytes[place]) else {
            throw ReadingError(.numberOutOfRange, field: fieldName, offset: place.lowerBound)
        }
        return scalar
    }
}

extension CanonicalWriter {
    /// Writes an exponent in base 10.
    package mutating func scalar(_ scalar: Scalars, in field: ScalarField) {
        var digits: [UInt8] = []
        digits.reserveCapacity(field.digitLimit)
        field.append(scalar, at: 0, to: &digits)
        plain(digits)
    }
}
