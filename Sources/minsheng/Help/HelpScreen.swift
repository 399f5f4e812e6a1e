import Wording

/// A help screen of the parser, in the language of the console and laid out for it.
///
/// The parser writes its frame in English only and counts a 汉字 as one column. So it is asked
/// for lines of any length; here they get their headings and are wrapped.
struct HelpScreen {
    /// So many columns that the parser wraps nothing.
    static let unwrapped = 10_000
    /// The columns of a line.
    static let width = 80
    /// Where the parser begins the text beside a name.
    private static let textColumn = 26

    /// The screen.
    let text: String

    /// Lays out a help text that the parser wrote without wrapping.
    init(_ unwrapped: String, _ language: Language) {
        let frame = HelpFrame(language)
        var lines: [String] = []
        for line in unwrapped.split(separator: "\n", omittingEmptySubsequences: false) {
            lines += Self.laidOut(frame.translated(String(line)))
        }
        if frame.isRoot(unwrapped) { lines += [""] + frame.exitCodes() }
        text = lines.joined(separator: "\n").trimmedAtEnd + "\n"
    }

    /// Whether the parser's text is a help screen.
    static func isHelp(_ text: String) -> Bool {
        text.hasPrefix(HelpFrame.overview)
    }

    /// The usage that the parser puts after a complaint.
    static func usage(in text: String, _ language: Language) -> String? {
        let frame = HelpFrame(language)
        let lines = text.split(separator: "\n").map(String.init)
        guard let start = lines.firstIndex(where: { $0.hasPrefix(HelpFrame.usageAfterComplaint) })
        else { return nil }
        return lines[start...].flatMap { laidOut(frame.translated($0)) }
            .joined(separator: "\n")
    }

    private static func laidOut(_ line: String) -> [String] {
        let indent = line.prefix { $0 == " " }.count
        // A name with its text beside it, or a text alone under its name.
        let isEntry = indent == 2 && line.contains("  ", after: indent)
        let isExample = line.hasPrefix("  $ ")
        if isExample { return [line] }
        let hanging = isEntry || indent == textColumn ? textColumn : indent
        return WrappedLine.wrap(line, width: width, hanging: hanging)
    }
}

extension String {
    /// Whether the words are found after so many characters.
    fileprivate func contains(_ words: String, after offset: Int) -> Bool {
        dropFirst(offset).contains(words)
    }

    fileprivate var trimmedAtEnd: String {
        var rest = self[...]
        while rest.last == "\n" || rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
