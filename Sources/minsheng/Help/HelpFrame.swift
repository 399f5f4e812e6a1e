import Wording

/// The words that the parser puts around ours, and what they are in the language of the console.
struct HelpFrame {
    /// How a help screen of the parser begins.
    static let overview = "OVERVIEW: "
    /// How the parser's usage begins after a complaint.
    static let usageAfterComplaint = "Usage: "

    private static let rootUsage = "\nUSAGE: minsheng <subcommand>\n"

    private let book: Phrasebook

    /// Speaks a language.
    init(_ language: Language) {
        book = Phrasebook(language)
    }

    /// Whether it is the help of the whole program.
    func isRoot(_ text: String) -> Bool {
        text.contains(Self.rootUsage)
    }

    /// The exit codes with their meanings, as a section of the help.
    func exitCodes() -> [String] {
        [book.say(.commandHelpHeadingExitCodes)]
            + ExitStatus.allCases.flatMap { status in
                let code = String(status.rawValue)
                let padding = String(repeating: " ", count: 6 - code.count)
                return WrappedLine.wrap(
                    "  \(code)\(padding)\(book.say(status.meaning))",
                    width: HelpScreen.width,
                    hanging: 8
                )
            }
    }

    /// A line of usage in our language, and the part of it under which further lines hang.
    func usage(_ line: String) -> (heading: String, command: String)? {
        for heading in ["USAGE: ", Self.usageAfterComplaint] where line.hasPrefix(heading) {
            let command = line.dropFirst(heading.count)
            let whole = headed(.commandHelpHeadingUsage, command)
            return (String(whole.dropLast(command.count)), whole)
        }
        return nil
    }

    /// A line of the parser with its words in our language.
    func translated(_ line: String) -> String {
        for (heading, message) in headings where line.hasPrefix(heading) {
            return headed(message, line.dropFirst(heading.count))
        }
        if let names = line.between("  See '", "' for detailed help.") {
            return "  " + book.say(.commandHelpSeeSubcommand(command: names))
        }
        if let names = line.between("  See '", "' for more information.") {
            return "  " + book.say(.commandHelpSeeHelp(command: names))
        }
        var line = line
        for (words, message) in [
            ("Show help information.", Message.commandHelpShowHelp),
            ("Show the version.", .commandHelpShowVersion),
        ] where line.hasSuffix(words) {
            line = line.dropLast(words.count) + book.say(message)
        }
        if line.hasSuffix(")"), let open = line.range(of: " (values: ") {
            let values = String(line[open.upperBound...].dropLast())
            line = line[..<open.lowerBound] + book.say(.commandHelpValues(values: values))
        }
        return line
    }

    private var headings: [(String, Message)] {
        [
            (Self.overview, .commandHelpHeadingOverview),
            ("ARGUMENTS:", .commandHelpHeadingArguments),
            ("OPTIONS:", .commandHelpHeadingOptions),
            ("SUBCOMMANDS:", .commandHelpHeadingSubcommands),
        ]
    }

    /// A heading and what follows it in its line; a full-width colon needs no blank.
    private func headed(_ heading: Message, _ rest: Substring) -> String {
        let heading = book.say(heading)
        return rest.isEmpty ? heading : heading + book.gap + rest
    }
}

extension String {
    /// What stands between a beginning and an end, if the text has both.
    fileprivate func between(_ beginning: String, _ end: String) -> String? {
        guard hasPrefix(beginning), hasSuffix(end),
            count >= beginning.count + end.count
        else { return nil }
        return String(dropFirst(beginning.count).dropLast(end.count))
    }

    /// Where some words stand first.
    fileprivate func range(of words: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(words) {
                return start..<index(start, offsetBy: words.count)
            }
            start = index(after: start)
        }
        return nil
    }
}
