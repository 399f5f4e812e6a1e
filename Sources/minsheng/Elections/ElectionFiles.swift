import BallotCore
import Foundation

/// Reads and writes the files of an election, which are never written over.
enum ElectionFiles {
    /// Writes a file that is nobody else's on this machine, and puts it on the disk.
    ///
    /// The folder it lies in is made if it is missing; that folder's own must be there.
    static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
        var descriptor = open(path, flags, 0o600)
        if descriptor < 0, errno == ENOENT {
            let folder = URL(filePath: path).deletingLastPathComponent()
                .path(percentEncoded: false)
            guard mkdir(folder, 0o700) == 0 else {
                throw CommandFailure(FileFailure(path: folder, code: errno))
            }
            descriptor = open(path, flags, 0o600)
        }
        guard descriptor >= 0 else { throw CommandFailure(FileFailure(path: path, code: errno)) }
        defer { close(descriptor) }
        do throws(FileFailure) {
            try FileBytes.write(bytes, to: descriptor, name: path)
            guard fsync(descriptor) == 0 else { throw FileFailure(path: path, code: errno) }
        } catch {
            unlink(path)
            throw CommandFailure(error)
        }
    }

    /// Writes a secret with an end of line.
    static func write(
        secret: borrowing SecretBytes,
        to path: String
    ) throws(CommandFailure) {
        var bytes = secret.withBytes { Array($0) + [UInt8(ascii: "\n")] }
        defer { erase(&bytes) }
        try write(bytes, to: path)
    }

    /// Reads a secret.
    static func readSecret(_ path: String) throws(CommandFailure) -> SecretBytes {
        var bytes: [UInt8] = try Console.current.read(path)
        defer { erase(&bytes) }
        return SecretBytes(bytes)
    }

    /// Sets bytes to 0, if nobody shares them.
    ///
    /// Never inlined: a caller that frees the memory afterwards must not have the writes removed.
    @inline(never)
    static func erase(_ bytes: inout [UInt8]) {
        bytes.withUnsafeMutableBytes { bytes in
            _ = bytes.initializeMemory(as: UInt8.self, repeating: 0)
        }
    }
}
