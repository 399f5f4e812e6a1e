import VerifiableVoting
import Wording

/// What a command line asks for.
///
/// It is parsed by hand: an auditor's program has as few parts as can be.
struct Arguments {
    /// What is wished for.
    enum Wish: Hashable {
        case help
        case version
        case verify(file: String, policy: RevotePolicy, isJSON: Bool)
        case compare(earlier: String, later: String)
    }

    /// The word that compares in place of verifying.
    private static let compareWord = "verify-diff"

    /// What is wished for.
    let wish: Wish

    /// Parses the words after the program's name.
    init(_ words: [String]) throws(ArgumentError) {
        var files: [String] = []
        var policy = RevotePolicy.belenios
        var isJSON = false
        var areOptionsOver = false
        var rest = words[...]
        while let word = rest.popFirst() {
            guard !areOptionsOver, word.hasPrefix("-"), word.count > 1 else {
                files.append(word)
                continue
            }
            switch word {
            case "--": areOptionsOver = true
            case "-h", "--help":
                wish = .help
                return
            case "--version":
                wish = .version
                return
            case "--json": isJSON = true
            default:
                let (name, value) = try Self.option(word, &rest)
                switch name {
                case "--policy": policy = try Self.choice(value, for: name)
                // The console has obeyed it before.
                default: let _: Language = try Self.choice(value, for: name)
                }
            }
        }
        wish = try Self.wish(of: files, policy: policy, isJSON: isJSON)
    }

    private static func wish(
        of files: [String],
        policy: RevotePolicy,
        isJSON: Bool
    ) throws(ArgumentError) -> Wish {
        if files.first == compareWord {
            guard files.count == 3 else { throw .notTwoFiles }
            return .compare(earlier: files[1], later: files[2])
        }
        guard let file = files.first else { throw .noFile }
        guard files.count == 1 else { throw .manyFiles(files[1]) }
        return .verify(file: file, policy: policy, isJSON: isJSON)
    }

    /// An option that takes a value, written `--name value` or `--name=value`.
    private static func option(
        _ word: String,
        _ rest: inout ArraySlice<String>
    ) throws(ArgumentError) -> (name: String, value: String) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        guard ["--policy", "--lang"].contains(name) else { throw .unknownOption(name) }
        if parts.count == 2 { return (name, String(parts[1])) }
        guard let value = rest.popFirst() else { throw .noValue(name) }
        return (name, value)
    }

    private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ value: String,
        for option: String
    ) throws(ArgumentError) -> Choice {
        guard let choice = Choice(rawValue: value) else {
            throw .badValue(
                value,
                option: option,
                allowed: Choice.allCases.map(\.rawValue).joined(separator: ", ")
            )
        }
        return choice
    }
}
