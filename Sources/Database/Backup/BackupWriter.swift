import Foundation

/// Writes the lines of a backup to `FILE.partial`, which becomes `FILE` when it is whole.
final class BackupWriter {
    private let path: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private var checksum = Checksum()

    private static let bufferSize = 1 << 18

    private var partialPath: String { path + ".partial" }

    /// Creates the partial file, over one that an interrupted backup has left.
    ///
    /// - Throws: ``BackupError/exists(path:)``, ``BackupError/file(path:errno:)``.
    init(_ path: String) throws(BackupError) {
        self.path = path
        guard access(path, F_OK) != 0 else { throw .exists(path: path) }
        // The whole record is in there: nobody but the owner reads it.
        let flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW
        descriptor = open(path + ".partial", flags, 0o600)
        guard descriptor >= 0 else { throw .file(path: path + ".partial", errno: errno) }
        buffer.reserveCapacity(Self.bufferSize + 4096)
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(partialPath)
    }

    /// The checksum of the lines so far.
    var digits: String { String(decoding: checksum.digits, as: UTF8.self) }

    /// Writes a line with the checksum of everything up to it.
    func write(_ line: BackupLine) throws(BackupError) {
        let json = line.json
        checksum.add(json)
        checksum.add(CollectionOfOne(UInt8(ascii: "\n")))
        buffer += json
        buffer.append(UInt8(ascii: "\t"))
        buffer += checksum.digits
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= Self.bufferSize { try flush() }
    }

    /// Makes the file lasting and gives it its name.
    func finish() throws(BackupError) {
        try flush()
        guard fsync(descriptor) == 0 else { throw failure() }
        close(descriptor)
        descriptor = -1
        // link refuses a name that somebody has taken meanwhile; rename would not.
        guard link(partialPath, path) == 0 else {
            let error = errno
            unlink(partialPath)
            throw error == EEXIST ? .exists(path: path) : .file(path: path, errno: error)
        }
        unlink(partialPath)
        try syncFolder()
    }

    private func flush() throws(BackupError) {
        var start = 0
        while start < buffer.count {
            let count = buffer.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress?.advanced(by: start), $0.count - start)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure() }
            start += count
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// The new name too has to survive a loss of power.
    private func syncFolder() throws(BackupError) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: folder, errno: errno) }
        defer { _ = close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .file(path: folder, errno: errno) }
    }

    private func failure() -> BackupError {
        .file(path: partialPath, errno: errno)
    }
}
