import Foundation
import VerifiableVoting

/// Archives that belenios-tool made: a few beside the tests, many in the folder of facts beside the
/// repository, without which the tests that need them are skipped.
enum Vectors {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    private static let shared =
        root.deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared/voting")

    /// Whether the folder of facts is there.
    static var hasShared: Bool { FileManager.default.fileExists(atPath: shared.path()) }

    /// An archive beside the tests: a finished election of four questions, one of which may be
    /// left blank, with a threshold; made by 3.0.
    static let styles = "styles-3.0"
    /// The same with a threshold of the older form; three of four ballots are cast before an end
    /// that another follows; made by 2.0.
    static let hidden = "hidden-ballots-2.0"
    /// One of two shares is not what it says, and there is no result; made by 3.0.
    static let invalidShare = "one-invalid-share"
    /// A question that is not counted by sums, in the other group; made by 2.0.
    static let shuffled = "shuffled-2.0"

    /// The names of all archives beside the tests.
    static let names = [styles, hidden, invalidShare, shuffled]

    /// The bytes of an archive beside the tests.
    static func own(_ name: String) throws -> [UInt8] {
        try Array(Data(contentsOf: root.appending(path: "Vectors/\(name).bel")))
    }

    /// The bytes of a file in the folder of facts.
    static func shared(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: shared.appending(path: path)))
    }

    /// All archives in the folder of facts, by their paths in it.
    static func sharedArchives() throws -> [String] {
        let files = FileManager.default.enumerator(atPath: shared.path())
        return (files?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".bel") }.sorted()
    }
}
