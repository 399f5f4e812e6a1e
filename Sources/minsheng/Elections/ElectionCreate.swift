package import ArgumentParser
import BallotCore
import Foundation
import VerifiableVoting
import Wording

/// `minsheng election create`: fixes questions, trustees and credentials in a new archive.
package struct ElectionCreate: AsyncParsableCommand {
    /// What the help says of it.
    package static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "create",
            abstract: Help.say(.electionCreateAbstract),
            discussion: Help.discussion(
                .electionCreateDiscussion,
                examples: [
                    "minsheng election create --uuid MG3gwynNtH7wHS --template template.json "
                        + "--trustees trustees.json --credentials public_creds.json --out ."
                ]
            )
        )
    }

    @Option(help: ArgumentHelp(Help.say(.electionUuid), valueName: "uuid"))
    var uuid: String

    @Option(help: ArgumentHelp(Help.say(.electionCreateTemplate), valueName: "file"))
    var template: String

    @Option(help: ArgumentHelp(Help.say(.electionCreateTrustees), valueName: "file"))
    var trustees: String?

    @Option(help: ArgumentHelp(Help.say(.electionCreateKeys), valueName: "file"))
    var keys: String?

    @Option(help: ArgumentHelp(Help.say(.electionCreateCredentials), valueName: "file"))
    var credentials: String

    @Option(help: ArgumentHelp(Help.say(.electionGroup), valueName: ElectionGroup.names))
    var group = ElectionGroup.belenios

    @Option(
        name: .customLong("out"),
        help: ArgumentHelp(Help.say(.electionOut), valueName: "folder")
    )
    var out = "."

    @OptionGroup var language: LanguageOption

    /// Creates the command, to be parsed.
    package init() {}

    /// Makes the archive.
    package func run() async throws {
        let (console, group) = (Console.current, group.group)
        let template = try console.read(template)
        let draft: ElectionDraft
        do throws(ElectionDraft.TemplateFault) {
            draft = try ElectionDraft(
                template: template,
                uuid: Array(uuid.utf8)
            )
        } catch {
            guard case .form(let field) = error else { return }
            throw CommandFailure(
                .recordInvalid,
                .electionCreateBadTemplate(path: self.template, field: field)
            )
        }
        let trustees = try readTrustees(in: group)
        let list = try ElectionReading.file(credentials) { bytes throws(ReadingError) in
            try CredentialList(authorityList: bytes, in: group)
        }
        let election = try Self.election(draft, trustees, in: group)
        let path = "\(out)/\(uuid).bel"
        var archive = try ElectionArchive.create(path)
        do throws(SetupRefusal<ArchiveFileError>) {
            _ = try RecordedElection.begin(
                election,
                trustees: trustees,
                credentials: list,
                in: group,
                archive: &archive
            )
        } catch {
            unlink(path)
            if case .archive(.storage(let error)) = error {
                throw CommandFailure(error, of: path)
            }
            throw CommandFailure(
                .recordInvalid,
                .electionCreateRefused(
                    problem: error.problem ?? .electionArchiveUnusable(path: path)
                )
            )
        }
        try console.say(
            .electionCreateDone(
                path: path,
                fingerprint: String(decoding: election.fingerprint.base64, as: UTF8.self)
            )
        )
        try console.say(
            .electionCreateCredentialsFingerprint(
                fingerprint: String(decoding: list.fingerprint, as: UTF8.self)
            )
        )
    }

    /// Those who cannot be missing first, as belenios-tool puts them.
    private func readTrustees(in group: ModularGroup) throws(CommandFailure) -> Trustees {
        var all: [Trustees.Trustee] = []
        if let keys {
            all += try CeremonyOptions.records(keys) { bytes throws(ReadingError) in
                try .single(TrusteePublicKey(bytes, in: group))
            }
        }
        if let trustees {
            all += try ElectionReading.file(trustees) { bytes throws(ReadingError) in
                try Trustees(bytes, in: group)
            }.trustees
        }
        return Trustees(all)
    }

    private static func election(
        _ draft: ElectionDraft,
        _ trustees: Trustees,
        in group: ModularGroup
    ) throws(CommandFailure) -> Election {
        let key: Elements
        do throws(TrusteeFault) {
            key = try trustees.publicKey(in: group)
        } catch { throw CommandFailure(CeremonyFault.published(error)) }
        do throws(ElectionDraft.Fault) {
            return try draft.election(encryptedTo: key, in: group)
        } catch { throw CommandFailure(error) }
    }
}
