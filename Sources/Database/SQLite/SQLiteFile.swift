import Foundation

/// The database's file, looked at before SQLite may touch it.
enum SQLiteFile {
    /// The mark in the header of every database of this program: "Mins".
    static let applicationID: UInt32 = 0x4D69_6E73

    /// Sees to it that there is a file that is ours, or an empty one that only its owner reads.
    ///
    /// SQLite gives its companion files the same mode. Opening a foreign database would already
    /// change its journal mode, hence the look at the header first.
    ///
    /// - Throws: ``DatabaseError/folderMissing(path:)``, ``DatabaseError/permission(subject:)``,
    ///   ``DatabaseError/foreignFile(path:)``, ``DatabaseError/full``.
    static func prepare(_ path: String) throws(DatabaseError) {
        let folder = folder(of: path)
        guard isFolder(folder) else { throw .folderMissing(path: folder) }
        guard !isFolder(path) else { throw .foreignFile(path: path) }
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(errno, path, folder) }
        defer { _ = close(descriptor) }
        // WAL needs two more files beside this one.
        guard access(folder, W_OK | X_OK) == 0 else { throw .permission(subject: folder) }

        var header = [UInt8](repeating: 0, count: 100)
        let count = pread(descriptor, &header, header.count, 0)
        guard count >= 0 else { throw failure(errno, path, folder) }
        if count == 0 { return }
        let mark = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)),
            mark == applicationID
        else { throw .foreignFile(path: path) }
    }

    private static func folder(of path: String) -> String {
        let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
        return folder.isEmpty ? "/" : String(folder)
    }

    private static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func failure(_ code: Int32, _ path: String, _ folder: String) -> DatabaseError {
        switch code {
        case EACCES, EPERM, EROFS:
            access(path, F_OK) == 0 ? .permission(subject: path) : .permission(subject: folder)
        case ENOSPC, EDQUOT: .full
        case EISDIR, ENXIO: .foreignFile(path: path)
        // The folder is there, but is none that takes files (/proc).
        case ENOENT: .permission(subject: folder)
        default: .unavailable(reason: .inputOutput)
        }
    }
}
