import ArgumentParser
import Database
import Wording

/// `--database`, or `MINSHENG_DATABASE` in its place.
struct DatabaseOption: ParsableArguments {
    /// The variable of the environment: a password in it stands in no list of processes.
    static let variable = "MINSHENG_DATABASE"

    @Option(help: ArgumentHelp(Help.say(.commandDatabaseHelp), valueName: "address"))
    var database: String?

    /// The address, read.
    ///
    /// - Throws: ``ExitStatus/usage`` where there is none, ``ExitStatus/databaseAddress`` where
    ///   it makes no sense.
    func address(in console: Console) throws(CommandFailure) -> DatabaseAddress {
        guard let address = try givenAddress(in: console) else {
            throw CommandFailure(.usage, .commandDatabaseMissing)
        }
        return address
    }

    /// The address, read; nothing where none is given.
    func givenAddress(in console: Console) throws(CommandFailure) -> DatabaseAddress? {
        guard let text = database ?? console.environment[Self.variable], !text.isEmpty else {
            return nil
        }
        do throws(AddressError) {
            return try DatabaseAddress(text)
        } catch {
            throw CommandFailure(.databaseAddress, error.messages)
        }
    }
}
