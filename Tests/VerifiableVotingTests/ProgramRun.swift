import Foundation
import Synchronization
import Wording
import minsheng_verify

/// A run of the auditor's program, and what it said.
struct ProgramRun {
    let status: Int32
    let output: String
    let errors: String

    /// Runs the program in this process.
    ///
    /// - Parameters:
    ///   - words: the words after its name.
    ///   - language: the language of the locale.
    ///   - isWatched: whether somebody watches.
    init(_ words: [String], language: Language = .en, isWatched: Bool = false) async {
        let streams = Mutex<(output: String, errors: String)>(("", ""))
        let said = Said(streams)
        let console = Console(
            language: language,
            isWatched: isWatched,
            output: { text in
                said.streams.withLock { $0.output += text }
                return nil
            },
            errors: { text in
                said.streams.withLock { $0.errors += text }
                return nil
            }
        )
        status = await Program.run(words, in: console).rawValue
        (output, errors) = said.streams.withLock { ($0.output, $0.errors) }
    }

    private final class Said: Sendable {
        let streams: Mutex<(output: String, errors: String)>

        init(_ streams: consuming sending Mutex<(output: String, errors: String)>) {
            self.streams = streams
        }
    }
}

/// Files that are gone afterwards.
struct ScratchFolder: ~Copyable {
    private let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    init() throws {
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of a file.
    func path(_ name: String) -> String { url.path(percentEncoded: false) + "/" + name }

    /// Writes a file.
    func write(_ bytes: [UInt8], to name: String) throws -> String {
        try Data(bytes).write(to: url.appending(path: name))
        return path(name)
    }
}
