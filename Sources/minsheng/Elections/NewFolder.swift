import Foundation
import Wording

/// A folder that a command makes: it has its name only when everything in it is whole.
struct NewFolder: Sendable {
    /// Where files are written until the folder has its name.
    let partialPath: String
    private let path: String

    /// Begins the folder; an empty one of that name may be there.
    init(_ path: String) throws(CommandFailure) {
        self.path = path
        partialPath = path + ".part"
        if access(path, F_OK) == 0 {
            let content = try? FileManager.default.contentsOfDirectory(atPath: path)
            guard content?.isEmpty == true else {
                throw CommandFailure(.fileRefused, .electionFolderNotEmpty(path: path))
            }
        }
        try? FileManager.default.removeItem(atPath: partialPath)
        // What it will hold is nobody else's on this machine.
        guard mkdir(partialPath, 0o700) == 0 else {
            throw CommandFailure(FileFailure(path: path, code: errno))
        }
    }

    /// Makes a folder in it.
    func makeFolder(_ name: String) throws(CommandFailure) {
        guard mkdir("\(partialPath)/\(name)", 0o700) == 0 else {
            throw CommandFailure(FileFailure(path: "\(path)/\(name)", code: errno))
        }
    }

    /// Writes a file in it.
    func write(_ bytes: [UInt8], to name: String) throws(CommandFailure) {
        try ElectionFiles.write(bytes, to: "\(partialPath)/\(name)")
    }

    /// Gives the folder its name.
    func finish() throws(CommandFailure) {
        guard rename(partialPath, path) == 0 else {
            let code = errno
            discard()
            throw CommandFailure(FileFailure(path: path, code: code))
        }
    }

    /// Leaves nothing behind.
    func discard() {
        try? FileManager.default.removeItem(atPath: partialPath)
    }
}
