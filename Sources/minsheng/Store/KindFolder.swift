import Foundation
import Ledger
import Wording

/// A folder with a district's own kinds of programme, a JSON file each.
enum KindFolder {
    /// The built-in kinds and, after them, those of the folder in the order of its files' names.
    static func read(_ path: String?) throws(CommandFailure) -> ProgrammeKinds {
        guard let path else { return try kinds([], in: "") }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
                .filter { $0.hasSuffix(".json") }
                .sorted()
        } catch {
            throw CommandFailure(.fileRefused, .commandKindsFolderMissing(path: path))
        }
        var files: [String] = []
        for name in names {
            let file = path + "/" + name
            let bytes = try Console.current.read(file)
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw CommandFailure(.kindUnusable, .commandKindsNotUtf8(path: file))
            }
            // Each by itself first, so that a fault is told with its file.
            do throws(ProgrammeKind.FileError) {
                _ = try ProgrammeKind(json: text)
            } catch {
                throw CommandFailure(error, in: file)
            }
            files.append(text)
        }
        return try kinds(files, in: path)
    }

    private static func kinds(
        _ files: [String],
        in path: String
    ) throws(CommandFailure) -> ProgrammeKinds {
        do throws(ProgrammeKind.FileError) {
            return try ProgrammeKinds.builtIn(and: files)
        } catch {
            throw CommandFailure(error, in: path)
        }
    }
}

extension CommandFailure {
    /// Ends a command because of a kind file.
    fileprivate init(_ error: ProgrammeKind.FileError, in file: String) {
        let sentence: Message =
            switch error {
            case .notReadable(let path) where path.isEmpty: .commandKindsNotReadable
            case .notReadable(let path): .commandKindsNotReadableAt(key: path)
            case .badID(let id): .commandKindsBadId(id: id)
            case .noState: .commandKindsNoState
            case .stateTwice(let id): .commandKindsStateTwice(id: id)
            case .unknownState(let id): .commandKindsUnknownState(id: id)
            case .moveTwice(let from, let to): .commandKindsMoveTwice(from: from, to: to)
            case .unreachableState(let id): .commandKindsUnreachableState(id: id)
            case .kindTwice(let id): .commandKindsKindTwice(id: id)
            }
        self.init(
            .kindUnusable,
            .commandPlaced(place: file, sentence: Console.current.book.say(sentence))
        )
    }
}
