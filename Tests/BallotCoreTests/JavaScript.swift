import BallotCore
import Foundation

/// A JavaScript engine outside of the browser, where it is installed.
enum JavaScript {
    private static let path = "/usr/bin/node"
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    /// Whether it is there.
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// The path of the committed module.
    static var booth: String {
        folder.deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/BallotCore/Generated/booth.wasm").path()
    }

    /// Runs a script of the tests and returns the lines that it wrote.
    static func run(_ script: String, _ arguments: [String]) throws -> [[UInt8]] {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = [folder.appending(path: "Vectors/\(script)").path()] + arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let bytes = Array(output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        return Vectors.lines(bytes)
    }
}
