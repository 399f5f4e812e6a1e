package import Wording

/// What a command sees of the world around it: streams, variables, somebody to ask, a language.
///
/// Commands take it from ``current``, so that tests give them one of their own.
package struct Console: Sendable {
    /// The language spoken.
    package let language: Language
    /// The variables of the environment.
    package let environment: [String: String]
    /// Standard output: what was asked for, and nothing else.
    package let output: any ByteSink
    /// Standard error: progress, remarks and complaints.
    package let errors: any ByteSink
    /// Everything on standard input.
    package let input: @Sendable () throws(FileFailure) -> [UInt8]
    /// Whom to ask; nobody where there is no terminal.
    package let prompter: (any Prompter)?

    /// Puts a console together.
    package init(
        language: Language,
        environment: [String: String],
        output: any ByteSink,
        errors: any ByteSink,
        input: @escaping @Sendable () throws(FileFailure) -> [UInt8],
        prompter: (any Prompter)?
    ) {
        self.language = language
        self.environment = environment
        self.output = output
        self.errors = errors
        self.input = input
        self.prompter = prompter
    }

    /// The console of the command that is running.
    @TaskLocal package static var current = Console.process(arguments: [])

    /// Speaks the language of the console.
    package var book: Phrasebook { Phrasebook(language) }

    /// How a command line names standard input or output in place of a file.
    static let standardStream = "-"

    /// Prints a sentence on standard output.
    func say(_ message: Message) throws(CommandFailure) {
        try print(book.say(message) + "\n")
    }

    /// Prints a text, with its line feeds, on standard output.
    func print(_ text: String) throws(CommandFailure) {
        do throws(FileFailure) {
            try output.write(Array(text.utf8))
        } catch {
            throw CommandFailure(error)
        }
    }

    /// Prints a sentence on standard error; if that cannot be written, nobody can be told.
    func complain(_ message: Message) {
        complain(line: book.say(message))
    }

    /// Prints a line on standard error.
    func complain(line: String) {
        try? errors.write(Array((line + "\n").utf8))
    }

    /// What a file to be read is called in sentences.
    static func name(of path: String) -> String {
        path == standardStream ? "stdin" : path
    }

    /// The bytes of a file, or of standard input for `-`.
    func read(_ path: String) throws(CommandFailure) -> [UInt8] {
        do throws(FileFailure) {
            return try path == Self.standardStream ? input() : FileBytes.read(path: path)
        } catch {
            throw CommandFailure(error)
        }
    }
}
