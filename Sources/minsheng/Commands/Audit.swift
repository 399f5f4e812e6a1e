package import ArgumentParser
import Wording

/// `minsheng audit`: the chain of who did what, checked and given out.
package struct Audit: AsyncParsableCommand {
    /// What can be done with the chain.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            abstract: Help.say(.commandAuditAbstract),
            subcommands: [AuditVerify.self, AuditExport.self]
        )
    }

    /// Creates the command; it does nothing but show its help.
    package init() {}
}
