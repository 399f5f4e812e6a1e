package import BallotCore

extension CanonicalReader {
    /// Reads a whole record of an archive.
    static func record<Value>(
        _ bytes: [UInt8],
        _ fields: (inout CanonicalReader) throws(ReadingError) -> Value
    ) throws(ReadingError) -> Value {
        try read(bytes, limit: ArchiveLimits.recordBytes) { reader throws(ReadingError) in
            try reader.object(fields)
        }
    }

    /// Reads an array whose length only the record's own size bounds.
    mutating func list<Element>(
        _ element: (inout CanonicalReader) throws(ReadingError) -> Element
    ) throws(ReadingError) -> [Element] {
        try array(limit: bytes.count, element)
    }

    /// Reads an element of a group, which need not be a member.
    ///
    /// - Throws: `ReadingError`; `numberOutOfRange` if the group has no such number.
    package mutating func element(in group: some Group) throws(ReadingError) -> Elements {
        let place = try group.place(in: &self)
        do throws(ElementError) {
            return try group.elements(at: [place], in: bytes)
        } catch {
            throw ReadingError(.numberOutOfRange, field: fieldName, offset: place.lowerBound)
        }
    }

    /// Reads an array of elements of a group.
    package mutating func elements(in group: some Group) throws(ReadingError) -> Elements {
        let places = try list { reader throws(ReadingError) in try group.place(in: &reader) }
        return try elements(at: places, in: group)
    }

    /// Takes elements from where they stand.
    func elements(
        at places: [Range<Int>],
        in group: some Group
    ) throws(ReadingError) -> Elements {
        do throws(ElementError) {
            return try group.elements(at: places, in: bytes)
        } catch {
            throw ReadingError(
                .numberOutOfRange,
                field: fieldName,
                offset: places[error.index].lowerBound
            )
        }
    }

    /// Reads an array of ciphertexts: of each first alpha, then beta.
    package mutating func ciphertexts(in group: some Group) throws(ReadingError) -> Elements {
        var places: [Range<Int>] = []
        _ = try list { reader throws(ReadingError) in
            try reader.object { reader throws(ReadingError) in
                for name: StaticString in ["alpha", "beta"] {
                    places.append(
                        try reader.field(name) { reader throws(ReadingError) in
                            try group.place(in: &reader)
                        }
                    )
                }
            }
        }
        return try elements(at: places, in: group)
    }

    /// Reads an array of proofs.
    mutating func proofs(in field: ScalarField) throws(ReadingError) -> [Proof] {
        try list { reader throws(ReadingError) in try Proof(from: &reader, in: field) }
    }

    /// Reads a field that refers to a record by its digest in hexadecimal digits.
    mutating func reference(_ name: StaticString) throws(ReadingError) -> Digest {
        try field(name) { reader throws(ReadingError) in try reader.digest() }
    }

    /// Reads a field with a whole number of at most nine digits.
    mutating func count(_ name: StaticString) throws(ReadingError) -> Int {
        try field(name) { reader throws(ReadingError) in try reader.integer() }
    }

    /// Reads a digest in hexadecimal digits.
    mutating func digest() throws(ReadingError) -> Digest {
        let start = offset
        guard let digest = Digest(hexadecimal: try text(limit: 2 * Digest.byteCount)) else {
            throw ReadingError(.invalidValue, field: fieldName, offset: start)
        }
        return digest
    }
}
