import Wording

/// What the parser dislikes about a command line, found in the sentence it makes of it.
///
/// Its errors are its own; their English sentences are all that it shows. A sentence not known
/// here is passed on as it is. Tests hold every one of these against the parser.
enum ParserComplaint: Hashable, Sendable {
    /// An argument that must be there is not.
    case missing(String)
    /// An option has no value.
    case valueMissing(String)
    /// There is no such option; the one that may have been meant.
    case unknownOption(String, similar: String?)
    /// A word too many.
    case unexpected(String)
    /// A value that cannot be; those that can.
    case badValue(String, option: String, allowed: String)
    /// An option takes no value.
    case noValueTaken(String, value: String)
    /// A sentence of our own, or one that is not known here.
    case other(String)

    /// Finds out what the parser's sentence says.
    init(_ sentence: String) {
        self = Self.allForms.lazy.compactMap { $0(sentence) }.first ?? .other(sentence)
    }

    /// What is wrong, in both languages.
    func message(in book: Phrasebook) -> Message {
        switch self {
        case .missing(let argument):
            .commandParserMissing(argument: argument)
        case .valueMissing(let option):
            .commandParserValueMissing(option: option)
        case .unknownOption(let option, nil):
            .commandParserUnknownOption(option: option)
        case .unknownOption(let option, let similar?):
            .commandParserUnknownOptionSimilar(option: option, similar: similar)
        case .unexpected(let word):
            .commandParserUnexpected(word: word)
        case .badValue(let value, let option, let allowed) where allowed.isEmpty:
            .commandParserBadValue(value: value, option: option)
        case .badValue(let value, let option, let allowed):
            .commandParserBadValueOf(value: value, option: option, allowed: allowed)
        case .noValueTaken(let option, let value):
            .commandParserNoValueTaken(option: option, value: value)
        case .other(let sentence):
            .commandSaid(sentence: sentence)
        }
    }
}

extension ParserComplaint {
    private static let allForms: [@Sendable (String) -> ParserComplaint?] = [
        { sentence in
            sentence.wholeMatch(of: /Missing expected argument '(.+)'/)
                .map { .missing(String($0.1)) }
        },
        { sentence in
            sentence.wholeMatch(of: /Missing value for '(.+)'/)
                .map { .valueMissing(String($0.1)) }
        },
        { sentence in
            sentence.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/)
                .map { .unknownOption(String($0.1), similar: $0.2.map(String.init)) }
        },
        { sentence in
            sentence.wholeMatch(of: /(?:Unexpected argument|\d+ unexpected arguments:) '(.+)'/)
                .map { .unexpected(String($0.1).replacing("', '", with: " ")) }
        },
        { sentence in
            sentence.wholeMatch(
                of: /The value '(.*)' is invalid for '(.+?)'(?:\. Please provide one of (.+)\.)?/
            )
            .map { match in
                .badValue(
                    String(match.1),
                    option: String(match.2),
                    allowed: String(match.3 ?? "").replacing("'", with: "")
                        .replacing(" and ", with: ", ").replacing(" or ", with: ", ")
                )
            }
        },
        { sentence in
            sentence.wholeMatch(
                of: /The option '(.+)' does not take any value, but '(.+)' was specified\./
            )
            .map { .noValueTaken(String($0.1), value: String($0.2)) }
        },
    ]
}
