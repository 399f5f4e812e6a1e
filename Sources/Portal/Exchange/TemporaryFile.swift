import Foundation
import Hummingbird

/// A file that an answer is written to before it is sent, so that a slow reader holds no snapshot
/// of the database and no memory.
final class TemporaryFile: Sendable {
    private let path: String
    private let handle: FileHandle

    /// Makes an empty file that only this program's user can read.
    init() throws(PageError) {
        let folder = FileManager.default.temporaryDirectory
        path = folder.appendingPathComponent("minsheng-\(UUID().uuidString)").path
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard
            FileManager.default.createFile(
                atPath: path,
                contents: nil,
                attributes: attributes
            ), let handle = FileHandle(forWritingAtPath: path)
        else { throw .broken(code: "file.temporary") }
        self.handle = handle
    }

    /// Writes bytes at the end.
    func append(_ bytes: [UInt8]) throws {
        try handle.write(contentsOf: bytes)
    }

    /// Takes the file away.
    func remove() {
        try? handle.close()
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The file as a response's body; it is taken away once it has been sent.
    func body(_ context: some RequestContext) async throws(PageError) -> ResponseBody {
        let file: ResponseBody
        do {
            try handle.close()
            file = try await FileIO().loadFile(path: path, context: context)
        } catch {
            remove()
            throw .broken(code: "file.temporary")
        }
        return ResponseBody(contentLength: file.contentLength) { writer in
            defer { self.remove() }
            try await file.write(writer)
        }
    }
}
