import Foundation

/// An open file of ours, closed when it is let go; what locks it lets go with it.
struct FileDescriptor: ~Copyable, Sendable {
    let number: Int32

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - flags: as `open` takes them.
    ///   - operation: what this is for.
    /// - Throws: `ArchiveFileError.system`.
    init(
        path: String,
        flags: Int32,
        for operation: ArchiveFileError.Operation
    ) throws(ArchiveFileError) {
        // Readable by everybody: an archive is published.
        let number = open(path, flags | O_CLOEXEC, 0o644)
        guard number >= 0 else { throw .system(operation, code: errno) }
        self.number = number
    }

    deinit {
        // Closing alone leaves the lock to a process that was just started and has not yet closed
        // what it inherited.
        flock(number, LOCK_UN)
        close(number)
    }

    /// Takes the file for one writer, until it is let go.
    func lock() throws(ArchiveFileError) {
        guard flock(number, LOCK_EX | LOCK_NB) != 0 else { return }
        throw errno == EWOULDBLOCK ? .locked : .system(.lock, code: errno)
    }

    /// Writes all of the bytes at a place.
    func write(_ bytes: [UInt8], at offset: Int) throws(ArchiveFileError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                pwrite(
                    number,
                    buffer.baseAddress.map { $0 + done },
                    bytes.count - done,
                    off_t(offset + done)
                )
            }
            if count >= 0 {
                done += count
            } else if errno != EINTR {
                throw .system(.write, code: errno)
            }
        }
    }

    /// Cuts the file off.
    func truncate(to count: Int) throws(ArchiveFileError) {
        guard ftruncate(number, off_t(count)) == 0 else {
            throw .system(.truncate, code: errno)
        }
    }

    /// Waits until everything that was written would survive a failure of power.
    func synchronise() throws(ArchiveFileError) {
        guard fsync(number) == 0 else { throw .system(.synchronise, code: errno) }
    }
}

/// An archive's file, read through the descriptor that writes it.
struct DescriptorSource: ByteSource {
    /// Stays open as long as the source is used.
    let descriptor: Int32
    let count: Int

    func read(at offset: Int, count: Int) throws(SourceError) -> [UInt8] {
        try FileSource.read(descriptor, at: offset, count: count)
    }
}
