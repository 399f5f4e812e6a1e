package import BallotCore

extension RecordedElection.Share {
    /// Reads the two lines that belenios-tool prints for a share: the share, and whose it is.
    ///
    /// - Throws: `ReadingError`; `invalidValue` if the second line is of another share, or there
    ///   are not two.
    package init(lines bytes: [UInt8], in group: Subject) throws(ReadingError) {
        let lines = bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) }
        guard lines.count == 2 else {
            throw ReadingError(.invalidValue, field: [], offset: bytes.count)
        }
        let owned = try OwnedRecord(lines[1])
        guard owned.payload == SHA256.hash(lines[0]) else {
            throw ReadingError(
                .invalidValue,
                field: [UInt8](ascii: "payload"),
                offset: lines[0].count + 1
            )
        }
        self.init(owner: owned.owner, decryption: try PartialDecryption(lines[0], in: group))
    }

    /// The two lines that belenios-tool prints.
    package func lines(in group: Subject) -> [UInt8] {
        let share = decryption.bytes(in: group)
        let owned = OwnedRecord(owner: owner, payload: SHA256.hash(share))
        return share + [UInt8(ascii: "\n")] + owned.bytes + [UInt8(ascii: "\n")]
    }
}
