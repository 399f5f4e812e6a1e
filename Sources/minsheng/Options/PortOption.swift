import ArgumentParser
import Wording

/// `--port`, which every command that serves takes.
struct PortOption: ParsableArguments {
    @Option(help: ArgumentHelp(Help.say(.commandPortHelp), valueName: "port"))
    var port: UInt16

    /// The port as the server takes it.
    var number: Int { Int(port) }
}
