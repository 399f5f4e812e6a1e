import BallotCore
import Foundation
import Testing
import VerifiableVoting

/// What is refused, and what is acknowledged, on the way from setup to result.
@Suite struct RecordingTests {
    private typealias Refusal = RecordingRefusal<ArchiveFileError>

    @Test func `the very same bytes are acknowledged and nothing is appended`() throws {
        var played = try PlayedElection(seed: 31)
        let ballot = try played.ballot([1, 0], of: 0, seed: 1)

        let first = try played.recorded.cast(ballot, in: &played.archive)
        let (height, size) = (played.archive.height, played.archive.byteCount)
        let again = try played.recorded.cast(ballot, in: &played.archive)
        #expect(!first.wasRecorded)
        #expect(again.wasRecorded)
        #expect(again.tracker == first.tracker)
        #expect(again.head == first.head)
        #expect(played.archive.height == height)
        #expect(played.archive.byteCount == size)
    }

    @Test func `a second ballot of a credential is refused, also after reading it anew`() throws {
        var played = try PlayedElection(seed: 32)
        let ballot = try played.ballot([1, 0], of: 0, seed: 1)
        let other = try played.ballot([0, 1], of: 0, seed: 2)
        _ = try played.recorded.cast(ballot, in: &played.archive)

        #expect(throws: Refusal.usedCredential) {
            _ = try played.recorded.cast(other, in: &played.archive)
        }
        played.recorded = try played.read()
        #expect(throws: Refusal.usedCredential) {
            _ = try played.recorded.cast(other, in: &played.archive)
        }
        #expect(try played.recorded.cast(ballot, in: &played.archive).wasRecorded)
    }

    @Test func `a ballot that fails a check is refused by its name`() throws {
        var played = try PlayedElection(seed: 33)
        let ballot = try played.ballot([1, 0], of: 0, seed: 1)
        let stranger = try PlayedElection(seed: 34).ballot([1, 0], of: 0, seed: 1)

        #expect(throws: Refusal.ballot(.otherElection)) {
            _ = try played.recorded.cast(stranger, in: &played.archive)
        }
        #expect(throws: (Refusal).self) {
            _ = try played.recorded.cast(ballot + [0x20], in: &played.archive)
        }
        #expect(played.archive.height == 1)
    }

    @Test func `nothing is voted after the end, and nothing is opened before it`() throws {
        var played = try PlayedElection(seed: 35)
        let late = try played.ballot([1, 0], of: 1, seed: 1)
        let early = try played.share()

        #expect(throws: Refusal.stage(.voting)) {
            try played.recorded.record(early, in: &played.archive)
        }
        #expect(throws: Refusal.stage(.voting)) {
            _ = try played.recorded.finish(in: &played.archive)
        }
        try played.recorded.close(in: &played.archive)
        #expect(throws: Refusal.stage(.tallied)) {
            _ = try played.recorded.cast(late, in: &played.archive)
        }
        #expect(throws: Refusal.stage(.tallied)) {
            try played.recorded.close(in: &played.archive)
        }
        try played.recorded.record(early, in: &played.archive)
        let result = try played.recorded.finish(in: &played.archive)
        #expect(result.bytes == Array(#"{"result":[[0,0]]}"#.utf8))
    }

    @Test func `a share of other sums is refused by the choice whose proof fails`() throws {
        var played = try PlayedElection(seed: 36)
        let early = try played.share()
        _ = try played.recorded.cast(played.ballot([0, 1], of: 0, seed: 1), in: &played.archive)
        try played.recorded.close(in: &played.archive)

        #expect(throws: Refusal.share(.proof(question: 1, choice: 1))) {
            try played.recorded.record(early, in: &played.archive)
        }
        #expect(played.recorded.stage == .tallied)
        #expect(throws: ShareFault.unknownOwner(2)) {
            try played.recorded.check(
                RecordedElection.Share(owner: 2, decryption: early.decryption)
            )
        }
        try played.recorded.record(played.share(), in: &played.archive)
        let result = try played.recorded.finish(in: &played.archive)
        #expect(result.bytes == Array(#"{"result":[[0,1]]}"#.utf8))
    }

    @Test func `a share is read from the lines that it is written in, and from no others`() throws {
        let played = try PlayedElection(seed: 37)
        let share = try played.share()
        let group = played.recorded.election.group
        let lines = share.lines(in: group)

        let read = try RecordedElection<ModularGroup>.Share(lines: lines, in: group)
        #expect(read.owner == 1)
        #expect(read.decryption == share.decryption)
        #expect(throws: (ReadingError).self) {
            _ = try RecordedElection<ModularGroup>.Share(lines: lines + lines, in: group)
        }
        var other = lines
        other[20] ^= 1
        #expect(throws: (ReadingError).self) {
            _ = try RecordedElection<ModularGroup>.Share(lines: other, in: group)
        }
    }

    @Test func `an archive of another group is refused by the group's name`() throws {
        let played = try PlayedElection(seed: 38)

        #expect(
            throws: RecordedElectionFault.otherGroup(Array("BELENIOS-2048".utf8))
        ) {
            _ = try RecordedElection(FileSource(path: played.path), in: ModularGroup.rfc3526())
        }
    }
}
