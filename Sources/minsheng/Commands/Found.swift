package import ArgumentParser
import Foundation
import Ledger
import Wording

/// `minsheng found`: founds a store with a district of one's own, once.
package struct Found: AsyncParsableCommand {
    /// The variable of the environment that may hold the first password.
    static let passwordVariable = "MINSHENG_PASSWORD"

    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Help.say(.commandFoundAbstract),
            discussion: Help.discussion(
                .commandFoundDiscussion,
                examples: [
                    "minsheng found --database sqlite:/srv/minsheng.sqlite",
                    "minsheng found --answers district.json --password-descriptor 3 3<secret",
                ]
            )
        )
    }

    @OptionGroup var database: DatabaseOption

    @Option(help: ArgumentHelp(Help.say(.commandFoundAnswers), valueName: "file"))
    var answers: String?

    @Option(help: ArgumentHelp(Help.say(.commandFoundPasswordDescriptor), valueName: "number"))
    var passwordDescriptor: Int32?

    @Flag(help: ArgumentHelp(Help.say(.commandFoundIfNeeded)))
    var ifNeeded = false

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Asks, founds, and says how to go on.
    package func run() async throws {
        let console = Console.current
        let address = try database.address(in: console)
        let kinds = try KindFolder.read(nil)
        let command = self
        try await OpenedStore.with(address, for: .making, kinds: kinds) {
            store throws(CommandFailure) in
            guard try await store.identity() == nil else {
                guard command.ifNeeded else {
                    throw CommandFailure(.alreadyFounded, .commandFoundAlready)
                }
                return
            }
            try await command.found(in: store, console: console)
        }
    }

    private func found(
        in store: OpenedStore,
        console: Console
    ) async throws(CommandFailure) {
        let answers =
            if let given = try givenAnswers(console: console) {
                given
            } else {
                try interview(console).answers()
            }
        let password = try password(login: answers.administrator.login, console: console)
        do throws(FoundingError) {
            try await store.ledger.found(answers.plan(password: password))
        } catch {
            throw CommandFailure(error)
        }
        try console.say(
            .commandFoundDone(
                name: console.language == .zh
                    ? answers.district.name : answers.district.nameEnglish,
                login: answers.administrator.login
            )
        )
    }

    private func interview(_ console: Console) throws(CommandFailure) -> FoundingInterview {
        guard let prompter = console.prompter else {
            throw CommandFailure(.nobodyToAsk, .commandFoundNobodyToAsk)
        }
        return FoundingInterview(prompter: prompter, console: console)
    }

    /// The answers of `--answers`, checked.
    private func givenAnswers(console: Console) throws(CommandFailure) -> FoundingAnswers? {
        guard let answers else { return nil }
        let bytes = try console.read(answers)
        let name = Console.name(of: answers)
        let given: FoundingAnswers
        do {
            given = try JSONDecoder().decode(FoundingAnswers.self, from: Data(bytes))
        } catch let error as DecodingError {
            throw CommandFailure(
                .answerWrong,
                .commandFoundAnswersUnreadable(file: name, key: error.printedPath)
            )
        } catch {
            throw CommandFailure(
                .answerWrong,
                .commandFoundAnswersUnreadable(file: name, key: "")
            )
        }
        let faults = given.faults
        guard faults.isEmpty else { throw CommandFailure(.answerWrong, faults) }
        return given
    }

    /// The first password: from a descriptor, the environment, or the terminal; never from the
    /// command line, which everybody on the machine can read.
    private func password(
        login: String,
        console: Console
    ) throws(CommandFailure) -> String {
        let given: String
        if let passwordDescriptor {
            given = try Self.line(from: passwordDescriptor)
        } else if let text = console.environment[Self.passwordVariable], !text.isEmpty {
            given = text
        } else {
            return try interview(console).password(login: login)
        }
        if let fault = FoundingCheck.password(given, login: login) {
            throw CommandFailure(.answerWrong, fault)
        }
        return given
    }

    private static func line(from descriptor: Int32) throws(CommandFailure) -> String {
        do throws(FileFailure) {
            let bytes = try FileBytes.read(descriptor, name: "descriptor \(descriptor)")
            let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            return String(decoding: line, as: UTF8.self)
        } catch {
            throw CommandFailure(error)
        }
    }
}

extension DecodingError {
    /// Where in the file the fault is: `towns[2].slug`.
    fileprivate var printedPath: String {
        let (path, last): ([any CodingKey], (any CodingKey)?) =
            switch self {
            case .typeMismatch(_, let context), .valueNotFound(_, let context),
                .dataCorrupted(let context):
                (context.codingPath, nil)
            case .keyNotFound(let key, let context): (context.codingPath, key)
            @unknown default: ([], nil)
            }
        var text = ""
        for key in path + [last].compactMap(\.self) {
            if let index = key.intValue {
                text += "[\(index)]"
            } else {
                text += (text.isEmpty ? "" : ".") + key.stringValue
            }
        }
        return text
    }
}
