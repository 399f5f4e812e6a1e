import BallotCore
import VerifiableVoting

/// The files of a credential authority, as belenios-tool names and writes them.
enum CredentialFiles {
    /// Writes the secrets (`private_creds.txt`, a line `voter credential` each) and the public
    /// credentials (`public_creds.json`) to a folder.
    static func write(
        _ credentials: borrowing IssuedCredentials,
        to folder: String
    ) throws(CommandFailure) {
        let lines = (0..<credentials.count).map { Array("\($0 + 1) ".utf8) }
        let length = credentials.count > 0 ? credentials.text(of: 0).count + 1 : 0
        var bytes: [UInt8] = []
        // All the room at once: bytes that are moved would leave secrets behind.
        bytes.reserveCapacity(lines.reduce(0) { $0 + $1.count + length })
        defer { ElectionFiles.erase(&bytes) }
        for (voter, line) in lines.enumerated() {
            bytes += line
            credentials.text(of: voter).withBytes { bytes += $0 }
            bytes.append(UInt8(ascii: "\n"))
        }
        try ElectionFiles.write(bytes, to: "\(folder)/private_creds.txt")
        try ElectionFiles.write(
            credentials.authorityList,
            to: "\(folder)/public_creds.json"
        )
    }
}
