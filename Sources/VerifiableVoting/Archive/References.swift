import BallotCore

/// The digests by which the payload of an event refers to the records before it.
enum References {
    /// Checks the records of an event.
    ///
    /// - Parameters:
    ///   - type: the type of the event.
    ///   - records: the digests of the records, the payload last.
    ///   - payload: the payload.
    /// - Returns: what is wrong, if something is.
    static func fault(
        of type: EventType,
        in records: [Digest],
        payload: [UInt8]
    ) -> ArchiveFault.Reason? {
        let named: [Digest]
        do throws(ReadingError) {
            guard records.count >= type.recordCount else {
                return .recordCount(type, expected: type.recordCount, found: records.count)
            }
            named = try self.named(by: payload, of: type)
        } catch { return .references(error) }
        let expected = type.recordCount == 0 ? 0 : named.count + 1
        guard records.count == expected else {
            return .recordCount(type, expected: expected, found: records.count)
        }
        return named == records.dropLast() ? nil : .reference
    }

    private static func named(
        by payload: [UInt8],
        of type: EventType
    ) throws(ReadingError) -> [Digest] {
        switch type {
        case .setup:
            let setup = try SetupData(payload)
            return [setup.election, setup.trustees, setup.credentials]
                + (setup.credentialsCertificate.map { [$0] } ?? [])
        case .encryptedTally: return [try SizedTally(payload).tally]
        case .shuffle, .partialDecryption: return [try OwnedRecord(payload).payload]
        case .ballot, .endBallots, .endShuffles, .result: return []
        }
    }
}
