import BallotCore
import Foundation
import VerifiableVoting
import VotingSentences
import Wording

/// The archive of an election in a folder, opened to go on with it.
struct ElectionArchive: ~Copyable {
    /// The archive's file, which nobody else writes meanwhile.
    var file: ArchiveFile
    /// The election, read anew and verified.
    var recorded: RecordedElection<ModularGroup>
    private let path: String

    /// Opens the one archive of a folder.
    init(in folder: String) throws(CommandFailure) {
        let path = try Self.path(in: folder)
        let file: ArchiveFile
        do throws(ArchiveFileError) {
            file = try ArchiveFile.open(at: path)
        } catch { throw CommandFailure(error, of: path) }
        let recorded = try Self.read(path)
        self.path = path
        self.file = file
        self.recorded = recorded
    }

    /// Makes a new archive.
    static func create(_ path: String) throws(CommandFailure) -> ArchiveFile {
        let now = Int(Date.now.timeIntervalSince1970)
        do throws(ArchiveFileError) {
            return try ArchiveFile.create(at: path, header: ArchiveHeader(timestamp: now))
        } catch { throw CommandFailure(error, of: path) }
    }

    /// The one archive of a folder.
    static func path(in folder: String) throws(CommandFailure) -> String {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let archives = names.filter { $0.hasSuffix(".bel") }.sorted()
        guard archives.count == 1 else {
            throw CommandFailure(
                .fileRefused,
                .electionArchiveNotOne(path: folder, count: archives.count)
            )
        }
        return "\(folder)/\(archives[0])"
    }

    /// Reads and verifies an archive.
    static func read(
        _ path: String
    ) throws(CommandFailure) -> RecordedElection<ModularGroup> {
        let source: FileSource
        do throws(SourceError) {
            source = try FileSource(path: path)
        } catch { throw CommandFailure(FileFailure(path: path, code: error.code)) }
        do throws(RecordedElectionFault) {
            do throws(RecordedElectionFault) {
                return try RecordedElection(source, in: .belenios2048())
            } catch {
                guard case .otherGroup(let name) = error,
                    let group = ModularGroup.named(name)
                else { throw error }
                return try RecordedElection(source, in: group)
            }
        } catch {
            if case .archive(let fault) = error { throw CommandFailure(fault, of: path) }
            throw CommandFailure(
                .recordInvalid,
                .electionArchiveRefused(path: path, problem: error.problem)
            )
        }
    }

    /// Appends something to the archive.
    mutating func append<Value>(
        _ body: (
            inout RecordedElection<ModularGroup>, inout ArchiveFile
        ) throws(RecordingRefusal<ArchiveFileError>) -> Value
    ) throws(CommandFailure) -> Value {
        do throws(RecordingRefusal<ArchiveFileError>) {
            return try body(&recorded, &file)
        } catch { throw CommandFailure(error, of: path) }
    }
}

/// Reads files that hold one record.
enum ElectionReading {
    /// Reads a record, and says where it breaks.
    static func file<Record>(
        _ path: String,
        _ read: ([UInt8]) throws(ReadingError) -> Record
    ) throws(CommandFailure) -> Record {
        var bytes = try Console.current.read(path)
        while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        do throws(ReadingError) {
            return try read(bytes)
        } catch {
            throw CommandFailure(
                .recordInvalid,
                .electionRecordForm(path: Console.name(of: path), offset: error.offset)
            )
        }
    }
}

extension CommandFailure {
    /// Ends a command because something was not appended to an archive.
    init(_ refusal: RecordingRefusal<ArchiveFileError>, of path: String) {
        switch refusal {
        case .archive(.storage(let error)): self.init(error, of: path)
        case .stage: self.init(.recordInvalid, .electionRefusedStage)
        case .usedCredential: self.init(.recordInvalid, .electionRefusedUsedCredential)
        case .tooFewShares(let present):
            self.init(.recordInvalid, .electionRefusedTooFewShares(present: present))
        case .ballot(let refusal):
            self.init(.recordInvalid, .electionRefusedBallot(problem: refusal.message))
        case .share(let fault):
            self.init(.recordInvalid, .electionRefusedShare(problem: fault.problem))
        case .weight:
            self.init(.recordInvalid, .electionRefusedOther(problem: .electionProblemWeight))
        case .archive(.repeatedBallot):
            self.init(
                .recordInvalid,
                .electionRefusedOther(problem: .electionProblemRepeatedBallot)
            )
        case .archive(.unsound(let reason)):
            self.init(.recordInvalid, .electionRefusedOther(problem: reason.message))
        }
    }
}
