import BallotCore
import Testing
import VerifiableVoting

/// What every appending archive does, whatever it is kept in.
enum ArchiveContract {
    /// Appends the steps of an archive.
    static func append<Archive: AppendingArchive & ~Copyable>(
        _ steps: [CraftedArchive.Step],
        to archive: inout Archive
    ) throws {
        for step in steps {
            for record in step.records { _ = try archive.append(record: record) }
            _ = try archive.append(step.type)
        }
    }

    /// Appends a whole election, and tries what must be refused on the way.
    static func holds<Archive: AppendingArchive & ~Copyable>(
        for archive: inout Archive
    ) throws {
        let steps = CraftedElection.shared.linkedSteps
        #expect(archive.height == 0 && archive.head == nil && archive.stage == .empty)

        refuses(.ballot, [steps[1].records[0]], in: &archive, .order(.ballot, after: .empty))
        refuses(
            .setup,
            Array(steps[0].records.prefix(3)),
            in: &archive,
            .recordCount(.setup, expected: 4, found: 3)
        )
        var turned = steps[0].records
        turned.swapAt(0, 1)
        refuses(.setup, turned, in: &archive, .reference)
        try append(Array(steps[..<3]), to: &archive)
        let (head, height) = (archive.head, archive.height)
        let isKnown = archive.contains(ballot: SHA256.hash(steps[1].records[0]))
        let isOtherKnown = archive.contains(ballot: SHA256.hash(steps[3].records[0]))
        #expect(isKnown && !isOtherKnown)

        refuses(.result, steps[0].records, in: &archive, .order(.result, after: .voting))
        _ = try archive.append(record: steps[1].records[0])
        #expect(throws: AppendingError<Archive.Failure>.self) { try archive.append(.ballot) }
        #expect(archive.head == head && archive.height == height)

        try append(Array(steps[3...]), to: &archive)
        #expect(archive.stage == .finished && archive.height == steps.count)
        refuses(.ballot, [[]], in: &archive, .order(.ballot, after: .finished))
    }

    private static func refuses<Archive: AppendingArchive & ~Copyable>(
        _ type: EventType,
        _ records: [[UInt8]],
        in archive: inout Archive,
        _ reason: ArchiveFault.Reason
    ) {
        do throws(AppendingError<Archive.Failure>) {
            for record in records { _ = try archive.append(record: record) }
            _ = try archive.append(type)
            Issue.record("\(type) is refused")
        } catch {
            guard case .unsound(let found) = error else {
                Issue.record("\(type) is refused by the rules of archives")
                return
            }
            #expect(found == reason)
        }
    }
}
