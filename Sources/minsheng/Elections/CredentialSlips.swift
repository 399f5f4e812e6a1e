import BallotCore
import VerifiableVoting
import Wording

/// The slips that voters draw: to be printed, cut and sealed.
///
/// The stub is torn off before the slip is drawn: it names the public credential and not the
/// secret, so that a lost slip can be voided.
enum CredentialSlips {
    /// How many digits of the digest of a public credential a stub has.
    private static let stubLength = 12

    /// Writes all slips to a file.
    static func write(
        _ credentials: borrowing IssuedCredentials,
        uuid: [UInt8],
        to path: String,
        in book: Phrasebook
    ) throws(CommandFailure) {
        var heads: [[UInt8]] = []
        for voter in 0..<credentials.count {
            let digest = SHA256.hash(credentials.keys[voter]).hexadecimal
            let head = book.say(
                .electionSlip(
                    uuid: String(decoding: uuid, as: UTF8.self),
                    number: voter + 1,
                    stub: String(decoding: digest.prefix(stubLength), as: UTF8.self)
                )
            )
            heads.append(Array("\(head)\n\n    ".utf8))
        }
        let cut = Array("\n\n\(String(repeating: "- ", count: 30))8<\n\n".utf8)
        let length = credentials.count > 0 ? credentials.text(of: 0).count : 0
        var bytes: [UInt8] = []
        // All the room at once: bytes that are moved would leave secrets behind.
        bytes.reserveCapacity(heads.reduce(0) { $0 + $1.count + length + cut.count })
        defer { ElectionFiles.erase(&bytes) }
        for (voter, head) in heads.enumerated() {
            bytes += head
            credentials.text(of: voter).withBytes { bytes += $0 }
            bytes += cut
        }
        try ElectionFiles.write(bytes, to: path)
    }
}
