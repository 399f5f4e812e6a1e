package import BallotCore

extension CredentialList {
    /// Reads the authority's own list (`["key,weight,voter",…]`), or one as the archive has it, and
    /// leaves out which voter has which.
    ///
    /// - Throws: `ReadingError`; `invalidValue` for a text that is no credential.
    package init(
        authorityList bytes: [UInt8],
        in group: some Group
    ) throws(ReadingError) {
        let comma = UInt8(ascii: ",")
        let credentials: [(key: [UInt8], weight: Weight)] = try CanonicalReader.read(
            bytes,
            limit: ArchiveLimits.recordBytes
        ) { reader throws(ReadingError) in
            try reader.list { reader throws(ReadingError) in
                let start = reader.offset
                let parts = try reader.text().split(
                    separator: comma,
                    maxSplits: 2,
                    omittingEmptySubsequences: false
                )
                let text = parts.count > 1 && !parts[1].isEmpty ? parts[1] : [UInt8(ascii: "1")]
                guard let weight = Weight(decimal: text), let key = parts.first,
                    !key.isEmpty
                else { throw ReadingError(.invalidValue, field: [], offset: start) }
                return (Array(key), weight)
            }
        }
        // Reading it again checks that each key is a number of the group.
        self = try CredentialList(CredentialList(credentials).bytes, in: group)
    }
}
