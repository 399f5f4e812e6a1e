import ArgumentParser

/// Runs a command line from its words to its exit status; the process and the tests both do.
package enum Program {
    /// Parses and runs a command.
    ///
    /// - Parameters:
    ///   - arguments: The words after the program's name.
    ///   - console: Where the command reads, writes and asks.
    /// - Returns: The exit status, one of ``ExitStatus`` or the parser's 64.
    package static func run(_ arguments: [String], in console: Console) async -> Int32 {
        await Console.$current.withValue(console) {
            do {
                try await run(arguments)
                return ExitStatus.done.rawValue
            } catch let failure as CommandFailure {
                for line in failure.lines { console.complain(line) }
                return failure.status.rawValue
            } catch {
                return answer(error, in: console)
            }
        }
    }

    private static func run(_ arguments: [String]) async throws {
        var command = try await Minsheng.asyncParseAsRoot(arguments)
        if var command = command as? any AsyncParsableCommand {
            try await command.run()
        } else {
            try command.run()
        }
    }

    /// Answers what the parser throws: a wish for help, or a complaint about the words.
    private static func answer(_ error: any Error, in console: Console) -> Int32 {
        let code = Minsheng.exitCode(for: error)
        let text = Minsheng.fullMessage(for: error, columns: HelpScreen.unwrapped)
        guard code == .success else {
            let complaint = ParserComplaint(Minsheng.message(for: error))
            console.complain(complaint.message(in: console.book))
            if let usage = HelpScreen.usage(in: text, console.language) {
                console.complain(line: usage)
            }
            return code.rawValue
        }
        do throws(CommandFailure) {
            try console.print(
                HelpScreen.isHelp(text) ? HelpScreen(text, console.language).text : text + "\n"
            )
            return code.rawValue
        } catch {
            for line in error.lines { console.complain(line) }
            return error.status.rawValue
        }
    }
}
