import CZlib
import Synchronization

/// Packs bytes by deflate (RFC 1951), as many at a time as there are.
///
/// It has one stream, so that whoever shares it writes into the same one.
final class Deflater: Sendable {
    private let stream = Mutex(DeflateStream())

    /// Packs further bytes and gives what came out, which may be nothing yet.
    func pack(_ bytes: [UInt8], isLast: Bool = false) -> [UInt8] {
        stream.withLock { $0.pack(bytes, isLast: isLast) }
    }
}

/// zlib's state, which must not move, in memory of its own that is freed with its only owner.
private struct DeflateStream: ~Copyable {
    private let state: UnsafeMutablePointer<z_stream>

    init() {
        state = .allocate(capacity: 1)
        state.initialize(to: z_stream())
        let size = Int32(MemoryLayout<z_stream>.size)
        let level = Z_DEFAULT_COMPRESSION
        let strategy = Z_DEFAULT_STRATEGY
        // Negative window: deflate alone, without the header and trailer of zlib.
        let status = deflateInit2_(
            state,
            level,
            Z_DEFLATED,
            -MAX_WBITS,
            8,
            strategy,
            ZLIB_VERSION,
            size
        )
        precondition(status == Z_OK, "zlib of another version, or no memory")
    }

    deinit {
        deflateEnd(state)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    borrowing func pack(_ bytes: [UInt8], isLast: Bool) -> [UInt8] {
        var packed: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        var input = bytes
        input.withUnsafeMutableBufferPointer { source in
            state.pointee.next_in = source.baseAddress
            state.pointee.avail_in = UInt32(source.count)
            while true {
                let (status, count) = chunk.withUnsafeMutableBufferPointer { target in
                    state.pointee.next_out = target.baseAddress
                    state.pointee.avail_out = UInt32(target.count)
                    let status = deflate(state, isLast ? Z_FINISH : Z_NO_FLUSH)
                    return (status, target.count - Int(state.pointee.avail_out))
                }
                packed += chunk[..<count]
                let isDone = isLast ? status == Z_STREAM_END : count < chunk.count
                // Z_BUF_ERROR: nothing more to do for now.
                if isDone || status < 0 { break }
            }
            state.pointee.next_in = nil
        }
        return packed
    }
}
