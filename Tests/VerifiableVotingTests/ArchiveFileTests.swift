import BallotCore
import Foundation
import Testing
import VerifiableVoting

/// Archives in files: what is appended stays, and what was begun is cut off.
@Suite struct ArchiveFileTests {
    private static let header = ArchiveHeader(timestamp: 1_795_424_163)

    private static func contents(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: URL(filePath: path)))
    }

    @Test func `a file keeps what every archive keeps`() throws {
        let folder = try ScratchFolder()
        let path = folder.path("a.bel")

        var archive = try ArchiveFile.create(at: path, header: Self.header)
        try ArchiveContract.holds(for: &archive)

        #expect(try Self.contents(path) == CraftedElection.shared.steps().bytes)
    }

    @Test func `a folder may have any name`() throws {
        let folder = try ScratchFolder()
        let path = folder.path("档案 100%25")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)

        _ = try ArchiveFile.create(at: path + "/a.bel", header: Self.header)

        #expect(try ArchiveFile.open(at: path + "/a.bel").height == 0)
    }

    @Test func `a file that was closed goes on where it ended`() throws {
        let folder = try ScratchFolder()
        let path = folder.path("a.bel")
        let steps = CraftedElection.shared.linkedSteps

        for (index, step) in steps.enumerated() {
            var archive =
                index == 0
                ? try ArchiveFile.create(at: path, header: Self.header)
                : try ArchiveFile.open(at: path)
            #expect(archive.height == index && archive.remnant == nil)
            try ArchiveContract.append([step], to: &archive)
        }

        #expect(try Self.contents(path) == CraftedElection.shared.steps().bytes)
    }

    @Test func `a file that is there is not made again, and one that is not is not opened`()
        throws
    {
        let folder = try ScratchFolder()
        let path = folder.path("a.bel")
        _ = try ArchiveFile.create(at: path, header: Self.header)

        #expect(throws: ArchiveFileError.system(.create, code: EEXIST)) {
            _ = try ArchiveFile.create(at: path, header: Self.header)
        }
        #expect(throws: ArchiveFileError.system(.open, code: ENOENT)) {
            _ = try ArchiveFile.open(at: folder.path("b.bel"))
        }
        #expect(!FileManager.default.fileExists(atPath: path + ".new"))
    }

    @Test func `one writer at a time has a file`() throws {
        let folder = try ScratchFolder()
        let path = folder.path("a.bel")
        do {
            let archive = try ArchiveFile.create(at: path, header: Self.header)
            #expect(throws: ArchiveFileError.locked) { _ = try ArchiveFile.open(at: path) }
            #expect(archive.height == 0)
        }
        let again = try ArchiveFile.open(at: path)
        #expect(again.height == 0)
    }

    /// What an interrupted writer leaves is a beginning of what it would have written, perhaps
    /// with room that was never filled.
    @Test(arguments: [0, 700, 5_000])
    func `whatever byte a writer is interrupted at, all whole events are there again`(
        zeros: Int
    ) throws {
        let folder = try ScratchFolder()
        var archive = CraftedElection.shared.linked
        archive.steps.removeLast(archive.steps.count - 3)
        let bytes = archive.bytes
        let ends = try Self.ends(of: bytes)
        let step = Long.isLong ? 1 : 97

        for count in stride(from: ends[0], through: bytes.count, by: step) {
            // Zeros may be just what was missing after an event.
            let whole = try #require(
                ends.last { end in
                    end <= count
                        || end <= count + zeros && bytes[count..<end].allSatisfy { $0 == 0 }
                }
            )
            let path = try folder.write(
                Array(bytes[..<count]) + [UInt8](repeating: 0, count: zeros),
                to: "a.bel"
            )
            var file = try ArchiveFile.open(at: path)
            #expect(file.height == ends.firstIndex(of: whole))
            let left = count + zeros - whole
            #expect(
                file.remnant.map { $0.offset == whole && $0.byteCount == left } ?? (left == 0)
            )
            // What is appended is synchronised, which takes its time.
            guard (count - ends[0]) % 97 == 0 else { continue }
            try ArchiveContract.append(Array(archive.steps[file.height...]), to: &file)
            #expect(try Self.contents(path) == bytes)
        }
    }

    @Test func `a byte that was changed is no remnant, and is not touched`() throws {
        let folder = try ScratchFolder()
        var archive = CraftedElection.shared.linked
        archive.steps.removeLast(archive.steps.count - 3)
        let bytes = archive.bytes
        let step = Long.isLong ? 1 : 97

        for offset in stride(from: 0, to: bytes.count, by: step) {
            var changed = bytes
            changed[offset] ^= 1
            let path = try folder.write(changed, to: "a.bel")
            do throws(ArchiveFileError) {
                _ = try ArchiveFile.open(at: path)
                Issue.record("byte \(offset) is refused")
            } catch {
                guard case .damaged = error else {
                    Issue.record("byte \(offset): \(error)")
                    continue
                }
            }
            #expect(try Self.contents(path) == changed)
        }
    }

    /// Where the header and each event end.
    private static func ends(of archive: [UInt8]) throws -> [Int] {
        var scanner = try ArchiveScanner(MemorySource(archive))
        var ends = [scanner.end]
        while try scanner.next() != nil { ends.append(scanner.end) }
        return ends
    }
}

/// How much the tests try.
enum Long {
    /// Whether every case is tried, and not some of them.
    static var isLong: Bool { ProcessInfo.processInfo.environment["MINSHENG_LONG"] == "1" }
}
