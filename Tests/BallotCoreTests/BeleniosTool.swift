import BallotCore
import Foundation

/// The other implementation, where it is installed: belenios-tool on an archive of its own.
struct BeleniosTool {
    private static let path = "/usr/bin/belenios-tool"

    /// Whether it is there.
    static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

    private let folder: URL

    /// Takes a copy of an archive in a folder that is gone afterwards.
    init(archive: [UInt8], named uuid: [UInt8]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = String(decoding: uuid, as: UTF8.self) + ".bel"
        try Data(archive).write(to: folder.appending(path: name))
    }

    /// Removes the folder.
    func close() throws {
        try FileManager.default.removeItem(at: folder)
    }

    /// Adds a ballot to the archive.
    func add(_ ballot: [UInt8]) throws -> Bool {
        try run(["archive", "add-event", "--type=Ballot"], input: ballot).isDone
    }

    /// Whether everything in the archive holds.
    func verify() throws -> Bool {
        let (isDone, errors) = try run(["election", "verify"], input: [])
        return isDone && errors.contains("all checks passed")
    }

    private func run(
        _ arguments: [String],
        input: [UInt8]
    ) throws -> (isDone: Bool, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: Self.path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let (standardInput, errors) = (Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = FileHandle.nullDevice
        process.standardError = errors
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input))
        try standardInput.fileHandleForWriting.close()
        let text = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        return (process.terminationStatus == 0, text)
    }
}
