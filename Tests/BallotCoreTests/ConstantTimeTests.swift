import Foundation
import Testing

/// Counts the instructions of steps with secrets: they must be as many for all secrets.
@Suite struct ConstantTimeTests {
    private static let valgrind = "/usr/bin/valgrind"
    /// The program that is counted, beside the tests.
    private static let program =
        ((try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map {
            URL(filePath: $0).deletingLastPathComponent().appending(path: "SecretSteps").path()
        }) ?? ""

    /// Only what the optimiser made of the sources says anything about what is delivered.
    static var canCount: Bool {
        #if DEBUG
        false
        #else
        FileManager.default.isExecutableFile(atPath: valgrind)
            && FileManager.default.isExecutableFile(atPath: program)
        #endif
    }

    /// The instructions of a step with the secrets of a seed.
    private static func count(_ step: String, seed: Int) throws -> Int {
        let process = Process()
        process.executableURL = URL(filePath: valgrind)
        process.arguments = [
            "--tool=callgrind", "--callgrind-out-file=/dev/null",
            "--toggle-collect=*secretStep*", program, step, String(seed),
        ]
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let text = String(
            decoding: errors.fileHandleForReading.readDataToEndOfFile(),
            as: UTF8.self
        )
        process.waitUntilExit()
        let line = try #require(text.split(separator: "\n").first { $0.contains("Collected : ") })
        return try #require(Int(line.split(separator: " ").last ?? ""))
    }

    @Test(
        .enabled(if: canCount, "needs valgrind and a release build"),
        arguments: [
            "table-powers", "power", "answer", "credential", "checked-credential", "gcm", "ccm",
        ]
    )
    func `a step takes as many instructions for all secrets`(step: String) throws {
        let counts = try [0, 1, 2, 5, 7].map { try Self.count(step, seed: $0) }

        #expect(counts[0] > 10_000)
        #expect(Set(counts).count == 1)
    }

    @Test(.enabled(if: canCount, "needs valgrind and a release build"))
    func `a step whose time may tell is told apart: the count can`() throws {
        let counts = try [0, 1, 2, 5, 7].map { try Self.count("public", seed: $0) }

        #expect(Set(counts).count > 1)
    }
}
