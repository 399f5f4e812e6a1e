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
            lines += Self.laidOut(String(line), in: frame)
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
        return lines[start...].flatMap { laidOut($0, in: frame) }.joined(separator: "\n")
    }

    private static func laidOut(_ line: String, in frame: HelpFrame) -> [String] {
        // An example is copied from the screen; it stays in one piece.
        if line.hasPrefix("  $ ") { return [line] }
        if let usage = frame.usage(line) {
            // An option and its value stay together.
            return WrappedLine.wrap(
                usage.command.replacing(/(--[a-z-]+) </) { "\($0.1)\u{A0}<" },
                width: width,
                hanging: usage.heading.columns
            )
            .map { $0.replacing("\u{A0}", with: " ") }
        }
        let translated = frame.translated(line)
        let indent = translated.prefix { $0 == " " }.count
        // A name with its text beside it, or a text alone under its name.
        let isEntry = indent == 2 && translated.dropFirst(indent).contains("  ")
        let hanging = isEntry || indent == textColumn ? textColumn : indent
        return WrappedLine.wrap(translated, width: width, hanging: hanging)
    }
}

extension String {
    fileprivate var trimmedAtEnd: String {
        var rest = self[...]
        while rest.last == "\n" || rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
