import Wording

/// The texts of the help screens, in the language of the console.
enum Help {
    /// A sentence of the help.
    static func say(_ message: Message) -> String {
        Console.current.book.say(message)
    }

    /// A paragraph, and lines to copy below it.
    static func discussion(_ message: Message, examples: [String]) -> String {
        say(message) + "\n\n" + examples.map { "  $ " + $0 }.joined(separator: "\n")
    }
}
