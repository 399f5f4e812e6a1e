import Foundation

/// A folder of a test's own.
package struct TestFolder: Sendable {
    /// Where it is.
    package let path: String

    /// Makes it, empty.
    package init() throws {
        let name = "minsheng-test-" + String(UInt64.random(in: 0...(.max)), radix: 16)
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    /// Removes it and what is in it.
    package func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
