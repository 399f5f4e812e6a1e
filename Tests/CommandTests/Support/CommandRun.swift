import Synchronization
import Wording
import minsheng

/// A command line that was run in this process, with what it wrote and how it ended.
struct CommandRun: Sendable {
    /// Standard output.
    let output: String
    /// Standard error.
    let errors: String
    /// The exit status.
    let status: Int32

    /// Runs a command line.
    ///
    /// - Parameters:
    ///   - arguments: The words after `minsheng`.
    ///   - language: The language of the locale; `--lang` among the arguments is obeyed before it.
    ///   - environment: The variables.
    ///   - input: Standard input.
    ///   - answers: What is typed at the terminal; nil where there is none.
    ///   - isTerminal: Whether standard error is a terminal.
    ///   - onError: Told what is written to standard error, which is a terminal then.
    ///   - onOutput: Told what is written to standard output.
    init(
        _ arguments: [String],
        _ language: Language = .en,
        environment: [String: String] = [:],
        input: String = "",
        answers: [String]? = nil,
        isTerminal: Bool = false,
        onError: (@Sendable (String) -> Void)? = nil,
        onOutput: @escaping @Sendable (String) -> Void = { _ in }
    ) async {
        let output = MemorySink(onWrite: onOutput)
        let errors = MemorySink(
            isTerminal: isTerminal || onError != nil,
            onWrite: onError ?? { _ in }
        )
        let console = Console(
            language: Language(
                arguments: arguments,
                environment: ["LANG": language == .zh ? "zh_CN.UTF-8" : "en_GB.UTF-8"]
            ),
            environment: environment,
            output: output,
            errors: errors,
            input: { () throws(FileFailure) in Array(input.utf8) },
            prompter: answers.map(ScriptedPrompter.init)
        )
        status = await Program.run(arguments, in: console)
        self.output = output.text
        self.errors = errors.text
    }
}

/// Keeps what is written.
final class MemorySink: ByteSink {
    let isTerminal: Bool
    private let bytes = Mutex<[UInt8]>([])
    private let onWrite: @Sendable (String) -> Void

    init(isTerminal: Bool = false, onWrite: @escaping @Sendable (String) -> Void) {
        self.isTerminal = isTerminal
        self.onWrite = onWrite
    }

    /// Everything written so far.
    var text: String { String(decoding: bytes.withLock { $0 }, as: UTF8.self) }

    func write(_ more: [UInt8]) throws(FileFailure) {
        bytes.withLock { $0 += more }
        onWrite(String(decoding: more, as: UTF8.self))
    }
}

/// Somebody who types prepared lines and then goes away.
final class ScriptedPrompter: Prompter {
    private let lines: Mutex<[String]>

    init(_ lines: [String]) {
        self.lines = Mutex(lines)
    }

    func ask(_ question: String, isHidden: Bool) -> String? {
        lines.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }
}
