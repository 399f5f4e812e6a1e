import CLibPQ

/// The arguments of a statement in libpq's form: binary, so that no value is ever written as text.
struct PostgresArguments {
    /// The types; 0 leaves a null of an unknown type to the server.
    let types: [Oid]

    private let buffer: [UInt8]
    private let ranges: [Range<Int>?]

    init(_ call: Call) {
        types = zip(call.values, call.types).map { value, type in
            (value.type ?? type).map { PostgresType($0).rawValue } ?? 0
        }
        var buffer: [UInt8] = []
        ranges = call.values.map { value in
            let start = buffer.count
            switch value {
            case .null: return nil
            case .integer(let number): withUnsafeBytes(of: number.bigEndian) { buffer += $0 }
            case .text(let text): buffer += text.utf8
            case .bytes(let bytes): buffer += bytes
            }
            return start..<buffer.count
        }
        // An empty value needs an address too, or libpq takes it for null.
        buffer.append(0)
        self.buffer = buffer
    }

    /// Lends the arguments to a call of libpq.
    func withPointers<R>(
        _ body: (
            _ count: Int32,
            _ values: UnsafePointer<UnsafePointer<CChar>?>,
            _ lengths: UnsafePointer<Int32>,
            _ formats: UnsafePointer<Int32>
        ) -> R
    ) -> R {
        let lengths = ranges.map { Int32($0?.count ?? 0) }
        let formats = [Int32](repeating: 1, count: ranges.count)
        return buffer.withUnsafeBytes { bytes in
            let values = ranges.map { range in
                range.flatMap {
                    bytes.baseAddress?.advanced(by: $0.lowerBound)
                        .assumingMemoryBound(to: CChar.self)
                }
            }
            return body(Int32(ranges.count), values, lengths, formats)
        }
    }
}
