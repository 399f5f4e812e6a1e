import Foundation
import Synchronization

/// A file that a command makes.
///
/// It has its name only when it is whole, and is never written over another. Standard output, for
/// `-`, has no such care.
final class NewFile: Sendable {
    private static let bufferSize = 1 << 16

    private struct State {
        var buffer: [UInt8] = []
        var isDone = false
        var failure: CommandFailure?
    }

    private let path: String
    private let partialPath: String
    private let descriptor: Int32
    private let console: Console
    private let state = Mutex(State())

    /// Why it could not be written; nothing as long as it could.
    var failure: CommandFailure? { state.withLock { $0.failure } }

    private var isStandardOutput: Bool { path == Console.standardStream }

    /// Begins the file.
    init(_ path: String, console: Console) throws(CommandFailure) {
        self.path = path
        self.console = console
        partialPath = path + ".part"
        guard path != Console.standardStream else {
            descriptor = STDOUT_FILENO
            return
        }
        guard access(path, F_OK) != 0 else {
            descriptor = -1
            throw CommandFailure(FileFailure(path: path, code: EEXIST))
        }
        // What it will hold is nobody else's on this machine.
        descriptor = open(partialPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure(FileFailure(path: path, code: errno))
        }
    }

    /// Adds text.
    func write(_ text: String) throws(CommandFailure) {
        try write(Array(text.utf8))
    }

    /// Adds bytes.
    func write(_ bytes: [UInt8]) throws(CommandFailure) {
        let full: [UInt8]? = state.withLock { state in
            state.buffer += bytes
            guard state.buffer.count >= Self.bufferSize else { return nil }
            defer { state.buffer = [] }
            return state.buffer
        }
        if let full { try put(full) }
    }

    /// Writes what is left, puts it on the disk, and gives the file its name.
    func finish() throws(CommandFailure) {
        let rest = state.withLock { state in
            defer { state.buffer = [] }
            return state.buffer
        }
        try put(rest)
        guard !isStandardOutput else { return }
        // A link, unlike a renaming, fails where somebody has made the file meanwhile.
        let isDone = fsync(descriptor) == 0 && link(partialPath, path) == 0
        let code = errno
        discard()
        guard isDone else { throw CommandFailure(FileFailure(path: path, code: code)) }
    }

    /// Leaves nothing behind.
    func discard() {
        guard !isStandardOutput else { return }
        let isFirst = state.withLock { state in
            defer { state.isDone = true }
            return !state.isDone
        }
        guard isFirst else { return }
        close(descriptor)
        unlink(partialPath)
    }

    private func put(_ bytes: [UInt8]) throws(CommandFailure) {
        do throws(FileFailure) {
            if isStandardOutput {
                try console.output.write(bytes)
            } else {
                try FileBytes.write(bytes, to: descriptor, name: path)
            }
        } catch {
            discard()
            let failure = CommandFailure(error)
            state.withLock { $0.failure = failure }
            throw failure
        }
    }
}
