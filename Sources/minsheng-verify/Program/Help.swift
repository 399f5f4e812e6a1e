import Wording

/// What `--help` prints.
enum Help {
    /// The whole screen.
    static func text(in book: Phrasebook) -> String {
        let commands: [(String, Message)] = [
            ("minsheng-verify [--policy …] [--json] FILE.bel", .verifierHelpVerify),
            ("minsheng-verify verify-diff OLDER.bel NEWER.bel", .verifierHelpDiff),
        ]
        let options: [(String, Message)] = [
            ("--policy belenios|congress", .verifierHelpPolicy),
            ("--json", .verifierHelpJson),
            ("--lang zh|en", .verifierHelpLang),
            ("--version", .verifierHelpVersion),
        ]
        let codes = ExitStatus.allCases.map { status in
            let code = String(status.rawValue)
            return "  " + code + String(repeating: " ", count: 4 - code.count)
                + book.say(status.meaning)
        }
        return
            ([book.say(.verifierHelpPurpose), "", book.say(.verifierHelpUsage)]
            + commands.map { line($0, in: book) }
            + ["", book.say(.verifierHelpOptions)] + options.map { line($0, in: book) }
            + ["", book.say(.verifierHelpExitCodes)] + codes)
            .map { $0 + "\n" }
            .joined()
    }

    private static func line(_ entry: (name: String, meaning: Message), in book: Phrasebook)
        -> String
    {
        "  \(entry.name)\n      \(book.say(entry.meaning))"
    }
}
