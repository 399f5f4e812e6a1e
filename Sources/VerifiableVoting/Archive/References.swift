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
        guard records.count == type.recordCount else {
            return .recordCount(type, expected: type.recordCount, found: records.count)
        }
        do throws(ReadingError) {
            let named = try named(by: payload, of: type)
            return named == records.dropLast() ? nil : .reference
        } catch { return .references(error) }
    }

    private static func named(
        by payload: [UInt8],
        of type: EventType
    ) throws(ReadingError) -> [Digest] {
        switch type {
        case .setup:
            let setup = try SetupData(payload)
            return [setup.election, setup.trustees, setup.credentials]
        case .encryptedTally: return [try SizedTally(payload).tally]
        case .shuffle, .partialDecryption: return [try OwnedRecord(payload).payload]
        case .ballot, .endBallots, .endShuffles, .result: return []
        }
    }
}
