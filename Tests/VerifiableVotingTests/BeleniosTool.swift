import Foundation

/// The other implementation, where it is installed.
enum BeleniosTool {
    private static let path = "/usr/bin/belenios-tool"

    /// Whether it is there.
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// Whether everything in an archive holds, as it says.
    static func accepts(_ archive: [UInt8], named uuid: [UInt8]) throws -> Bool {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let name = String(decoding: uuid, as: UTF8.self) + ".bel"
        try Data(archive).write(to: folder.appending(path: name))
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = ["election", "verify"]
        process.currentDirectoryURL = folder
        let errors = Pipe()
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        let text = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        return process.terminationStatus == 0 && text.contains("all checks passed")
    }
}
