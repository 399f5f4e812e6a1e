package import ArgumentParser
import Wording

/// `minsheng election trustee`: the keys of trustees, each step of their ceremony a command.
package struct ElectionTrustee: AsyncParsableCommand {
    /// The steps in their order.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "trustee",
            abstract: Help.say(.electionTrusteeAbstract),
            discussion: Help.discussion(
                .electionTrusteeDiscussion,
                examples: [
                    "minsheng election trustee certificate --index 1 --size 3 --threshold 2 "
                        + "--out .",
                    "cat 1.cert 2.cert 3.cert > certs.jsons",
                    "minsheng election trustee polynomial --key mine.key > mine.polynomial",
                    "cat 1.polynomial 2.polynomial 3.polynomial > polynomials.jsons",
                    "minsheng election trustee pass-on --out .",
                    "minsheng election trustee part --key mine.key mine.vinput > mine.voutput",
                    "cat 1.voutput 2.voutput 3.voutput > outputs.jsons",
                    "minsheng election trustee combine --out .",
                ]
            ),
            subcommands: [
                TrusteeSingleKey.self, TrusteeCertificate.self, TrusteePolynomial.self,
                TrusteePassOn.self, TrusteePart.self, TrusteeCombine.self,
            ]
        )
    }

    /// Creates the command; it does nothing but show its help.
    package init() {}
}
