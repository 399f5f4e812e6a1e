package import ArgumentParser
import Civics
import Database
import Ledger
import Wording

/// `minsheng audit verify`: follows the audit chain link by link, in a store or in an export.
package struct AuditVerify: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: Help.say(.commandAuditVerifyAbstract),
            discussion: Help.discussion(
                .commandAuditVerifyDiscussion,
                examples: [
                    "minsheng audit verify --database sqlite:/srv/minsheng.sqlite",
                    "minsheng audit verify --file audit.jsonl --head 4f3c…",
                ]
            )
        )
    }

    @OptionGroup var database: DatabaseOption

    @Option(help: ArgumentHelp(Help.say(.commandAuditVerifyFile), valueName: "file"))
    var file: String?

    @Option(help: ArgumentHelp(Help.say(.commandAuditVerifyHead), valueName: "digest"))
    var head: String?

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Follows the chain and says that it is whole, or where it breaks.
    package func run() async throws {
        let console = Console.current
        let printedHead = try readHead()
        let chain =
            if let file {
                try ExportedChain.verify(
                    console.read(file),
                    named: Console.name(of: file),
                    head: printedHead
                )
            } else {
                try await Self.verify(database.address(in: console), head: printedHead)
            }
        try console.say(.auditWhole(count: Int(chain.head.height), head: chain.head.digest))
        if let height = chain.printedHeadHeight {
            try console.say(.auditHeadFound(height: Int(height)))
        } else {
            try console.say(.auditCompareHead)
        }
    }

    /// The digest that somebody wrote down, as print groups it or not.
    private func readHead() throws(CommandFailure) -> String? {
        guard let head else { return nil }
        guard let digest = Digest(hex: head) else {
            throw CommandFailure(.usage, .commandAuditVerifyBadHead)
        }
        return digest.hex
    }

    private static func verify(
        _ address: DatabaseAddress,
        head: String?
    ) async throws(CommandFailure) -> VerifiedChain {
        let kinds = try KindFolder.read(nil)
        return try await OpenedStore.with(address, for: .looking, kinds: kinds) {
            store throws(CommandFailure) in
            try await store.requireFounded()
            do throws(AuditVerificationError) {
                let chain = try await store.ledger.verifyAudit(printedHead: head)
                return VerifiedChain(
                    head: chain.head,
                    printedHeadHeight: chain.printedHeadHeight
                )
            } catch {
                switch error {
                case .broken(let place):
                    throw CommandFailure(.chainBroken, place.message, .auditBrokenAdvice)
                case .store(let error):
                    throw CommandFailure(error)
                }
            }
        }
    }
}
