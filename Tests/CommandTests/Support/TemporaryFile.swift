import Foundation

/// A file of a test's own, removed with its folder.
struct TemporaryFile {
    /// Where it is.
    let path: String

    /// Writes a text to a new file of that name and lets the body use it.
    static func with<Value>(
        _ text: String,
        named name: String = "record.json",
        isolation: isolated (any Actor)? = #isolation,
        _ body: (TemporaryFile) async throws -> Value
    ) async throws -> Value {
        try await with(Array(text.utf8), named: name, body)
    }

    /// Writes bytes to a new file of that name and lets the body use it.
    static func with<Value>(
        _ bytes: [UInt8],
        named name: String = "table.xlsx",
        isolation: isolated (any Actor)? = #isolation,
        _ body: (TemporaryFile) async throws -> Value
    ) async throws -> Value {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("minsheng-\(UInt64.random(in: 0...(.max)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent(name)
        try Data(bytes).write(to: file)
        return try await body(TemporaryFile(path: file.path))
    }
}
