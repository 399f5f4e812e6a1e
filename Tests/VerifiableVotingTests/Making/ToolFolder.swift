import Foundation

/// The other implementation, where it is installed: belenios-tool in a folder.
struct ToolFolder {
    private static let path = "/usr/bin/belenios-tool"

    /// Whether it is there.
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// Where it reads and writes.
    let folder: URL

    /// Whether everything in the archive in the folder holds.
    func verifies() throws -> Bool {
        let ran = try run(["election", "verify", "--dir", folder.path()])
        return ran.isDone && ran.errors.contains("all checks passed")
    }

    /// Runs a command in the folder.
    ///
    /// - Returns: whether it ended well, and what it wrote.
    func run(
        _ arguments: [String],
        input: [UInt8] = []
    ) throws -> (isDone: Bool, output: [UInt8], errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: Self.path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = ["BELENIOS_USE_URANDOM": "1"]
        let names = (1...3).map { _ in folder.appending(path: ".\(UUID().uuidString)") }
        defer { for name in names { try? FileManager.default.removeItem(at: name) } }
        try Data(input).write(to: names[0])
        for name in names.dropFirst() { try Data().write(to: name) }
        process.standardInput = try FileHandle(forReadingFrom: names[0])
        process.standardOutput = try FileHandle(forWritingTo: names[1])
        process.standardError = try FileHandle(forWritingTo: names[2])
        try process.run()
        process.waitUntilExit()
        return (
            process.terminationStatus == 0, Array(try Data(contentsOf: names[1])),
            String(decoding: try Data(contentsOf: names[2]), as: UTF8.self)
        )
    }
}
