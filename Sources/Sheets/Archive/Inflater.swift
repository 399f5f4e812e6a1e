import CZlib

/// Unpacks deflated bytes (RFC 1951) chunk by chunk, and stops at the first byte beyond a limit.
enum Inflater {
    /// Unpacks one file of an archive.
    ///
    /// `expected` is the size the archive tells: one chunk beyond it nothing more is unpacked.
    /// `room` is how many bytes may still be unpacked of this archive.
    ///
    /// - Throws: `WorkbookError.damagedPart`, `.unpackedTooBig`, `.ratioTooHigh`, `.wrongSize`.
    static func inflate(
        _ packed: ArraySlice<UInt8>,
        expecting expected: Int,
        part: String,
        limits: WorkbookLimits,
        room: Int
    ) throws(WorkbookError) -> [UInt8] {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        // Negative: deflate alone, without the header and trailer of zlib.
        guard inflateInit2_(&stream, -MAX_WBITS, ZLIB_VERSION, size) == Z_OK else {
            throw .damagedPart(part)
        }
        defer { inflateEnd(&stream) }
        var unpacked: [UInt8] = []
        // What the archive says is believed up to a mebibyte, and earned chunk by chunk beyond.
        unpacked.reserveCapacity(min(expected, room, 1 << 20))
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var input = Array(packed)
        let result: Result<Void, WorkbookError> = input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            // An archive is at most 64 MiB by default, and the directory's sizes have 32 bits.
            stream.avail_in = UInt32(source.count)
            while true {
                let (status, count) = chunk.withUnsafeMutableBufferPointer { target in
                    stream.next_out = target.baseAddress
                    stream.avail_out = UInt32(target.count)
                    let status = CZlib.inflate(&stream, Z_NO_FLUSH)
                    return (status, target.count - Int(stream.avail_out))
                }
                guard status == Z_OK || status == Z_STREAM_END else {
                    return .failure(.damagedPart(part))
                }
                let total = unpacked.count + count
                if total > room {
                    return .failure(.unpackedTooBig(limit: limits.unpackedBytes, part: part))
                }
                if total > 1 << 20, total / max(1, source.count) >= limits.ratio {
                    return .failure(.ratioTooHigh(limit: limits.ratio, part: part))
                }
                if total > expected {
                    return .failure(.wrongSize(part: part, expected: expected, found: total))
                }
                unpacked += chunk[..<count]
                if status == Z_STREAM_END {
                    return stream.avail_in == 0 ? .success(()) : .failure(.damagedPart(part))
                }
            }
        }
        try result.get()
        return unpacked
    }
}
