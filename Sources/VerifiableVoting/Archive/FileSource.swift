import Foundation

/// An archive in a file, as long as it was when it was opened.
package final class FileSource: ByteSource {
    private let descriptor: Int32
    package let count: Int

    /// Opens a file for reading.
    package init(path: String) throws(SourceError) {
        // A pipe that nobody writes to would be waited for.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw SourceError(code: errno) }
        do throws(SourceError) {
            count = try Self.size(of: descriptor)
        } catch {
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    package func read(at offset: Int, count: Int) throws(SourceError) -> [UInt8] {
        try Self.read(descriptor, at: offset, count: count)
    }

    /// How many bytes an open file has; a folder or a pipe has none that could be read here.
    static func size(of descriptor: Int32) throws(SourceError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw SourceError(code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SourceError(code: EINVAL) }
        return Int(status.st_size)
    }

    /// Reads from an open file.
    static func read(
        _ descriptor: Int32,
        at offset: Int,
        count: Int
    ) throws(SourceError) -> [UInt8] {
        var failure: Int32?
        let bytes = [UInt8](unsafeUninitializedCapacity: max(1, count)) { buffer, initialized in
            while initialized < count {
                let got = pread(
                    descriptor,
                    buffer.baseAddress.map { $0 + initialized },
                    count - initialized,
                    off_t(offset + initialized)
                )
                if got > 0 {
                    initialized += got
                } else if got == 0 || errno != EINTR {
                    failure = got == 0 ? 0 : errno
                    return
                }
            }
        }
        if let failure { throw SourceError(code: failure) }
        return bytes
    }
}
