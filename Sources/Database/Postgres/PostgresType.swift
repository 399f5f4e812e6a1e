/// The types of columns and arguments that we know, by the number the server gives them.
///
/// The numbers are fixed (`pg_type.dat`). What is missing is missing on purpose: NUMERIC and
/// floating point, arrays and times have no counterpart on SQLite.
enum PostgresType: UInt32 {
    case boolean = 16
    case bytea = 17
    case name = 19
    case int8 = 20
    case int2 = 21
    case int4 = 23
    case text = 25
    case bpchar = 1042
    case varchar = 1043

    /// The type in which an argument is sent.
    init(_ type: SQLType) {
        self =
            switch type {
            case .integer: .int8
            case .text: .text
            case .bytes: .bytea
            }
    }

    /// Reads a value in the server's binary form; nothing where its length is wrong.
    func decode(_ bytes: UnsafeRawBufferPointer) -> SQLValue? {
        switch self {
        case .int8: integer(bytes, as: Int64.self)
        case .int4: integer(bytes, as: Int32.self)
        case .int2: integer(bytes, as: Int16.self)
        case .boolean: integer(bytes, as: Int8.self)
        case .bytea: .bytes([UInt8](bytes))
        case .text, .varchar, .bpchar, .name: .text(String(decoding: bytes, as: UTF8.self))
        }
    }

    private func integer<T: FixedWidthInteger>(
        _ bytes: UnsafeRawBufferPointer,
        as type: T.Type
    ) -> SQLValue? {
        guard bytes.count == MemoryLayout<T>.size else { return nil }
        return .integer(Int64(T(bigEndian: bytes.loadUnaligned(as: T.self))))
    }
}
