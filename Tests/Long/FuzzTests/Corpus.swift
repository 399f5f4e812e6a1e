import Foundation

/// Inputs that once led to a new kind of answer, kept in a file: one a line, in Base64.
///
/// `MINSHENG_FUZZ_KEEP=1` adds what a run finds.
struct Corpus {
    private let file: URL

    /// The corpus of a subject, beside the tests.
    init(named name: String, besides path: String = #filePath) {
        file = URL(fileURLWithPath: path).deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Corpus/\(name).txt")
    }

    /// All inputs.
    func inputs() throws -> [[UInt8]] {
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
            guard let data = Data(base64Encoded: String(line)) else {
                throw FuzzFault(claim: "\(file.lastPathComponent) holds Base64 only")
            }
            return Array(data)
        }
    }

    /// Writes the inputs, if that is asked for.
    func keep(_ inputs: [[UInt8]]) throws {
        guard ProcessInfo.processInfo.environment["MINSHENG_FUZZ_KEEP"] == "1" else { return }
        let lines = inputs.map { Data($0).base64EncodedString() + "\n" }
        try lines.joined().write(to: file, atomically: true, encoding: .utf8)
    }
}
