import Foundation
import VerifiableVoting
import VotingSentences
import Wording

/// Runs a command line from its words to its exit status; the process and the tests both do.
package enum Program {
    /// Parses and runs a command.
    ///
    /// - Parameters:
    ///   - words: the words after the program's name.
    ///   - console: where it speaks.
    /// - Returns: the exit status.
    package static func run(_ words: [String], in console: Console) async -> ExitStatus {
        do {
            switch try Arguments(words).wish {
            case .help: try console.print(Help.text(in: console.book))
            case .version: try console.print(Version.current + "\n")
            case .verify(let file, let policy, let isJSON):
                return try await verify(file, policy: policy, isJSON: isJSON, in: console)
            case .compare(let earlier, let later):
                return try Comparing(earlier: earlier, later: later).run(in: console)
            }
            return .sound
        } catch let error as ArgumentError {
            console.complain(error.message)
            console.complain(.verifierUsageSeeHelp(command: "minsheng-verify --help"))
            return .usage
        } catch let error as FileFailure {
            console.complain(error.message)
            return .fileRefused
        } catch {
            preconditionFailure("nothing else is thrown: \(error)")
        }
    }

    private static func verify(
        _ file: String,
        policy: RevotePolicy,
        isJSON: Bool,
        in console: Console
    ) async throws -> ExitStatus {
        let bar = ProgressBar(on: console)
        let report = await ArchiveVerification(
            of: try FileSource(path: file, named: file),
            policy: policy,
            workerCount: ProcessInfo.processInfo.activeProcessorCount,
            progress: bar.show
        ).report()
        bar.clear()
        let status = ExitStatus(report.verdict)
        try console.print(
            isJSON
                ? ReportJSON(report, policy: policy, status: status, book: console.book).text
                : ReportText(report, book: console.book).text
        )
        return status
    }
}

extension ExitStatus {
    /// The status that says what a verification came to.
    init(_ verdict: VerificationReport.Verdict) {
        self =
            switch verdict {
            case .sound: .sound
            case .wrong: .wrong
            case .notVerified: .notVerified
            case .unfinished: .unfinished
            }
    }
}

extension FileSource {
    /// Opens a file, or says why it cannot be opened.
    convenience init(path: String, named name: String) throws(FileFailure) {
        do throws(SourceError) {
            try self.init(path: path)
        } catch { throw FileFailure(file: name, code: error.code) }
    }
}
