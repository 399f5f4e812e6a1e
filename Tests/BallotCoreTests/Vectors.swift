import BallotCore
import Foundation

/// Files that were made elsewhere: a few beside the tests, many in the folder of facts beside the
/// repository, without which the tests that need them are skipped.
enum Vectors {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    private static let shared =
        root.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/voting")

    /// Whether the folder of facts is there.
    static var hasShared: Bool { FileManager.default.fileExists(atPath: shared.path()) }

    /// The bytes of a file beside the tests.
    static func own(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: root.appending(path: "Vectors").appending(path: path)))
    }

    /// The bytes of a file in the folder of facts.
    static func shared(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: shared.appending(path: path)))
    }

    /// A record out of the folder of facts, without the line end that belongs to the file alone.
    static func record(_ path: String) throws -> [UInt8] {
        let bytes = try shared(path)
        return bytes.last == UInt8(ascii: "\n") ? Array(bytes.dropLast()) : bytes
    }

    /// The names, without their ending, of the files of a folder that have this ending, in order.
    static func names(in folder: String, ending: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: shared.appending(path: folder).path())
            .filter { $0.hasSuffix(ending) }
            .map { String($0.dropLast(ending.count)) }
            .sorted()
    }

    /// The lines of a file, each as bytes without its end.
    static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
        bytes.split(separator: UInt8(ascii: "\n")).map(Array.init)
    }
}
