import ArgumentParser
package import Wording

/// `--lang`, which every command takes; ``Language/init(arguments:environment:)`` has obeyed it
/// before it is parsed.
struct LanguageOption: ParsableArguments {
    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp(Help.say(.commandLangHelp), valueName: "zh|en")
    )
    var language: Language?
}

extension Language: ExpressibleByArgument {
    /// Nothing: the name of the value lists them already.
    package static var allValueStrings: [String] { [] }
}
