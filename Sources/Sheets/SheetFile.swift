import Glibc

/// Reads files for the readers of this module, and no more of them than they would take.
package enum SheetFile {
    /// Reads a file as a whole; anything the system can open, a pipe too.
    ///
    /// - Throws: `SheetError.unreadable`, and `.tooManyBytes` before more than the limit is held.
    package static func bytes(
        at path: String,
        limits: SheetLimits = SheetLimits()
    ) throws(SheetError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(errno: errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 18)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            guard count > 0 else {
                // A signal in between is no failure.
                guard errno == EINTR else { throw .unreadable(errno: errno) }
                continue
            }
            guard bytes.count + count <= limits.bytes else {
                throw .tooManyBytes(limit: limits.bytes)
            }
            bytes += chunk[..<count]
        }
    }
}
