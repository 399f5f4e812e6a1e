import ArgumentParser
import BallotCore
import VerifiableVoting
import Wording

/// What the steps of a key ceremony read.
struct CeremonyOptions: ParsableArguments {
    @Option(help: ArgumentHelp(Help.say(.electionTrusteeCerts), valueName: "file"))
    var certs = "certs.jsons"

    @Option(help: ArgumentHelp(Help.say(.electionGroup), valueName: ElectionGroup.names))
    var group = ElectionGroup.belenios

    /// The ceremony of the certificates.
    func ceremony(
        in prepared: PreparedGroup<ModularGroup>
    ) throws(CommandFailure) -> KeyCeremony<ModularGroup> {
        let certificates = try Self.records(certs) { bytes throws(ReadingError) in
            try Certificate(bytes, in: prepared.group)
        }
        return try Self.step { () throws(CeremonyFault) in
            try KeyCeremony(certificates, in: prepared)
        }
    }

    /// The records of a file, a line each.
    static func records<Record>(
        _ path: String,
        _ read: ([UInt8]) throws(ReadingError) -> Record
    ) throws(CommandFailure) -> [Record] {
        var records: [Record] = []
        for line in try Console.current.read(path).split(separator: UInt8(ascii: "\n")) {
            do throws(ReadingError) {
                records.append(try read(Array(line)))
            } catch {
                throw CommandFailure(
                    CeremonyFault.form(trustee: records.count + 1, error)
                )
            }
        }
        return records
    }

    /// Takes a step.
    static func step<Value: ~Copyable>(
        _ body: () throws(CeremonyFault) -> Value
    ) throws(CommandFailure) -> Value {
        do throws(CeremonyFault) {
            return try body()
        } catch { throw CommandFailure(error) }
    }

    /// The trustee's secret in a file.
    static func secret(
        _ path: String,
        in prepared: PreparedGroup<ModularGroup>
    ) throws(CommandFailure) -> CeremonySecret<ModularGroup> {
        let seed = try ElectionFiles.readSecret(path)
        do throws(CeremonyFault) {
            return try CeremonySecret(seed: seed, in: prepared)
        } catch { throw CommandFailure(error) }
    }
}

/// How messages between trustees are encrypted.
enum CipherOption: String, CaseIterable, ExpressibleByArgument {
    /// For belenios-tool 3.1 and later, and for this program.
    case gcm
    /// For belenios-tool 3.0, and for the decryption by 2.0.
    case ccm

    /// Nothing: the name of the value lists them already.
    static var allValueStrings: [String] { [] }

    /// The cipher.
    var cipher: AuthenticatedCipher {
        switch self {
        case .gcm: .gcm
        case .ccm: .ccm
        }
    }
}
