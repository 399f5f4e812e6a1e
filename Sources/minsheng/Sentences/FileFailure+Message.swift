import Foundation
import Wording

extension FileFailure {
    /// What the system said about the file, and what to do.
    var message: Message {
        switch code {
        case ENOENT: .commandFileMissing(path: path)
        case EACCES, EPERM: .commandFileForbidden(path: path)
        case EISDIR: .commandFileIsFolder(path: path)
        case ENOTDIR: .commandFileInNoFolder(path: path)
        case EEXIST: .commandFileExists(path: path)
        case ENOSPC, EDQUOT: .commandFileDiskFull(path: path)
        case EROFS: .commandFileReadOnly(path: path)
        case EPIPE: .commandFileNobodyReads(path: path)
        default: .commandFileOther(path: path, reason: String(cString: strerror(code)))
        }
    }
}

extension CommandFailure {
    /// Ends a command because of a file.
    init(_ failure: FileFailure) {
        self.init(.fileRefused, failure.message)
    }
}
