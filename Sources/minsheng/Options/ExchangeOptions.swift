import ArgumentParser
import Sheets
import Wording

/// What importing and exporting suggestions take alike.
struct ExchangeOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Help.say(.commandExchangeJurisdiction), valueName: "name"))
    var jurisdiction: String?

    @Option(
        help: ArgumentHelp(Help.say(.commandExchangeEncoding), valueName: "utf-8|gb18030")
    )
    var encoding: SheetEncoding?
}

extension SheetEncoding: ExpressibleByArgument {
    /// Nothing: the name of the value lists them already.
    package static var allValueStrings: [String] { [] }
}
