import Foundation
package import Wording

/// What the program sees of the world: two streams and a language.
package struct Console: Sendable {
    /// Takes a text; says whether all of it was taken.
    package typealias Sink = @Sendable (String) -> Int32?

    /// The language spoken.
    package let language: Language
    /// Whether somebody watches the second stream: progress is shown on a terminal only.
    let isWatched: Bool
    private let output: Sink
    private let errors: Sink

    /// Puts a console together.
    ///
    /// - Parameters:
    ///   - language: the language spoken.
    ///   - isWatched: whether the second stream is a terminal.
    ///   - output: takes what was asked for; returns the system's number if it cannot.
    ///   - errors: takes progress and complaints.
    package init(
        language: Language,
        isWatched: Bool,
        output: @escaping Sink,
        errors: @escaping Sink
    ) {
        self.language = language
        self.isWatched = isWatched
        self.output = output
        self.errors = errors
    }

    /// The console of this process, in the language that its arguments or its locale ask for.
    static func process(arguments: [String]) -> Console {
        let environment = ProcessInfo.processInfo.environment
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
            .compactMap { environment[$0] }
            .first { !$0.isEmpty }
        return Console(
            language: asked(in: arguments) ?? Language(locale: locale),
            isWatched: isatty(STDERR_FILENO) == 1,
            output: { write($0, to: STDOUT_FILENO) },
            errors: { write($0, to: STDERR_FILENO) }
        )
    }

    /// Speaks the language of the console.
    var book: Phrasebook { Phrasebook(language) }

    /// Prints a text.
    func print(_ text: String) throws(FileFailure) {
        if let code = output(text) { throw FileFailure(file: "stdout", code: code) }
    }

    /// Prints a sentence.
    func say(_ message: Message) throws(FileFailure) { try print(book.say(message) + "\n") }

    /// Prints a sentence on the second stream; if that cannot be written, nobody can be told.
    func complain(_ message: Message) { _ = errors(book.say(message) + "\n") }

    /// Writes over the line of progress.
    func showProgress(_ line: String) { _ = errors("\r\(line)\u{1B}[K") }

    private static func asked(in arguments: [String]) -> Language? {
        for (place, word) in arguments.enumerated() {
            if word == "--lang", place + 1 < arguments.count {
                return Language(rawValue: arguments[place + 1])
            }
            if word.hasPrefix("--lang=") {
                return Language(rawValue: String(word.dropFirst("--lang=".count)))
            }
        }
        return nil
    }

    private static func write(_ text: String, to descriptor: Int32) -> Int32? {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                return errno
            }
        }
        return nil
    }
}
