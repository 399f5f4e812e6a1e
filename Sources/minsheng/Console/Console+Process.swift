import Foundation
package import Wording

extension Console {
    /// The console of this process, in the language that its arguments or its locale ask for.
    package static func process(arguments: [String]) -> Console {
        let environment = ProcessInfo.processInfo.environment
        return Console(
            language: Language(arguments: arguments, environment: environment),
            environment: environment,
            output: DescriptorSink(descriptor: STDOUT_FILENO, name: "stdout"),
            errors: DescriptorSink(descriptor: STDERR_FILENO, name: "stderr"),
            input: { () throws(FileFailure) in try FileBytes.read(STDIN_FILENO, name: "stdin") },
            prompter: TerminalPrompter()
        )
    }
}

extension Language {
    /// Chooses by `--lang`, else by the locale as POSIX ranks its variables.
    ///
    /// It looks at the words before they are parsed, because help and complaints about them are
    /// to be spoken in it too; a language that there is not is left to the parser.
    package init(arguments: [String], environment: [String: String]) {
        self =
            Self.asked(in: arguments)
            ?? Language(
                locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
                    .compactMap { environment[$0] }
                    .first { !$0.isEmpty }
            )
    }

    private static func asked(in arguments: [String]) -> Language? {
        let words = arguments.prefix { $0 != "--" }
        for (place, word) in words.enumerated() {
            if word == "--lang", place + 1 < words.count {
                return Language(rawValue: words[place + 1])
            }
            if word.hasPrefix("--lang=") {
                return Language(rawValue: String(word.dropFirst("--lang=".count)))
            }
        }
        return nil
    }
}
