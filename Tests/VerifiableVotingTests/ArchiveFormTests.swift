import BallotCore
import Testing
import VerifiableVoting

/// Files that are not written as archives are, and events that are not linked as they must be.
@Suite struct ArchiveFormTests {
    private static let sound = CraftedElection.shared.steps().bytes

    private static func report(_ bytes: [UInt8]) async -> VerificationReport {
        await Verifying.report(bytes)
    }

    @Test func `every byte that is changed is found by a check of the archive`() async {
        let step = Long.isLong ? 1 : 97

        for offset in stride(from: 0, to: Self.sound.count, by: step) {
            var changed = Self.sound
            changed[offset] ^= offset % 2 == 0 ? 1 : 0x80
            let report = await Self.report(changed)
            #expect(report.verdict == .wrong && report.findings.count == 1, "byte \(offset)")
            #expect(report.findings.first.map { "\($0.check.code)".hasPrefix("archive.") } == true)
        }
    }

    @Test func `an archive that is cut off is unfinished at an event, and wrong elsewhere`()
        async throws
    {
        var scanner = try ArchiveScanner(MemorySource(Self.sound))
        var ends = [scanner.end]
        while try scanner.next() != nil { ends.append(scanner.end) }
        for count in stride(from: 0, to: Self.sound.count, by: Long.isLong ? 64 : 512) {
            let index = try? ArchiveScanner(MemorySource(Array(Self.sound[..<count])))
            guard var index else {
                #expect(count < ends[0])
                continue
            }
            do throws(ArchiveFault) {
                while try index.next() != nil {}
                #expect(ends.contains(count))
            } catch {
                #expect(!ends.contains(count))
                #expect(
                    ["archive.truncated", "archive.unreferenced"].contains("\(error.reason.code)")
                )
            }
        }
    }

    @Test func `what does not belong to an archive is refused, with the reason`() async throws {
        var archive = CraftedElection.shared.linked
        let stray = archive.stored(.data(SHA256.hash([0x7B, 0x7D])), [0x7B, 0x7D])
        let header = archive.stored(.header, archive.header.bytes)
        let rest = Array(Self.sound.dropFirst(header.count))
        var later = archive
        later.header = ArchiveHeader(timestamp: archive.header.timestamp + 1)
        let laterRest = Array(later.bytes.dropFirst(header.count))
        let wrongName = archive.stored(.data(SHA256.hash([])), [0x7B, 0x7D])
        archive.steps.swapAt(1, 2)
        let zeros = [UInt8](repeating: 0, count: 1024)
        let spaced = Array("{\"version\":1, \"timestamp\":\"1\"}".utf8)
        func headed(_ json: String) -> [UInt8] {
            ArchiveBlock(name: .header, size: json.utf8.count, timestamp: 1).bytes
                + Array(json.utf8) + [UInt8](repeating: 0, count: 512 - json.utf8.count)
        }
        for (bytes, code) in [
            ([], "archive.foreign"),
            (Array("hello".utf8), "archive.foreign"),
            (Array("BELENIOS".utf8), "archive.truncated"),
            (rest, "archive.foreign"),
            (zeros, "archive.foreign"),
            (Self.sound + [0], "archive.truncated"),
            (Self.sound + zeros, "archive.block"),
            (Self.sound + stray, "archive.unreferenced"),
            (header + stray + rest, "archive.unreferenced"),
            (header + header + rest, "archive.second-header"),
            (header + laterRest, "archive.timestamp"),
            (header + wrongName + rest, "archive.digest"),
            (headed(String(decoding: spaced, as: UTF8.self)), "archive.header"),
            (headed("{\"version\":1,\"timestamp\":null}"), "archive.header"),
            (headed("{\"version\":1,\"timestamp\":1.0}"), "archive.header"),
            (headed("{\"version\":1,\"timestamp\":\"01\"}"), "archive.header"),
            (headed("{\"version\":1,\"timestamp\":\"2\"}"), "archive.timestamp"),
            (headed("{\"version\":1,\"timestamp\":\"99999999999\"}"), "archive.header"),
        ] {
            let report = await Self.report(bytes)
            #expect(report.findings.map { "\($0.fault.code)" } == [code])
            #expect(report.verdict == .wrong)
        }
    }

    @Test func `a record with a size beyond the file or any limit is refused`() async {
        let header = CraftedArchive(timestamp: 1).bytes
        for (size, code) in [(5_000, "archive.truncated"), (1 << 32, "archive.too-large")] {
            let block = ArchiveBlock(name: .data(SHA256.hash([])), size: size, timestamp: 1)
            let report = await Self.report(header + block.bytes)
            #expect(report.findings.map { "\($0.fault.code)" } == [code])
        }
    }

    @Test func `events that are not linked as they must be are refused`() async {
        let archive = CraftedElection.shared.linked
        let header = archive.stored(.header, archive.header.bytes)
        func file(_ event: String) -> [UInt8] {
            var bytes = header
            for record in archive.steps[0].records {
                bytes += archive.stored(.data(SHA256.hash(record)), record)
            }
            let event = Array(event.utf8)
            return bytes + archive.stored(.event(SHA256.hash(event)), event)
        }
        let payload = String(
            decoding: SHA256.hash(archive.steps[0].records[3]).hexadecimal,
            as: UTF8.self
        )
        let end = "\"payload\":\"\(payload)\"}"
        for (event, code) in [
            ("{\"height\":1,\"type\":\"Setup\",\(end)", "archive.height"),
            ("{\"parent\":\"\(payload)\",\"height\":0,\"type\":\"Setup\",\(end)", "archive.parent"),
            ("{\"height\":0,\"type\":\"Ballot\",\(end)", "archive.order"),
            ("{\"height\":0,\"type\":\"Party\",\(end)", "archive.event-type"),
            ("{\"height\":0,\"type\":\"Setup\"}", "archive.payload-presence"),
            (
                "{\"height\":0,\"type\":\"Setup\",\"payload\":\"\(String(payload.reversed()))\"}",
                "archive.payload"
            ),
            ("{\"height\":0,\"type\":\"Setup\",\"more\":1,\(end)", "archive.event"),
            ("{\"type\":\"Setup\",\"height\":0,\(end)", "archive.event"),
            ("{\"height\":00,\"type\":\"Setup\",\(end)", "archive.event"),
        ] {
            let report = await Self.report(file(event))
            #expect(report.findings.map { "\($0.fault.code)" } == [code])
        }
        #expect(
            await Self.report(file("{\"height\":0,\"type\":\"Setup\",\(end)")).verdict
                == .unfinished
        )
    }

    @Test func `what is of another version or kind is said not to be verified`() async {
        let election = CraftedElection.shared
        for (old, new, limitation) in [
            ("{\"version\":1", "{\"version\":2", Limitation.protocolVersion(2)),
            ("BELENIOS-2048", "Ed25519", .group(Array("Ed25519".utf8))),
            (
                "{\"answers\":[\"甲\"", "{\"type\":\"Lists\",\"value\":{},\"answers\":[\"甲\"",
                .questionKind
            ),
        ] {
            var archive = election.steps()
            archive.replace(in: .setup, old, with: new)
            let report = await Self.report(archive.bytes)
            #expect(report.limitations == [limitation])
            #expect(report.findings == [] && report.verdict == .notVerified)
        }
        let json = Array("{\"version\":2,\"timestamp\":1}".utf8)
        let block = ArchiveBlock(name: .header, size: json.count, timestamp: 1)
        let padding = [UInt8](repeating: 0, count: block.paddingCount)
        let report = await Self.report(block.bytes + json + padding)
        #expect(report.limitations == [.archiveVersion(2)] && report.verdict == .notVerified)
    }

    @Test func `a moment without quotes is read, and written as it was`() async throws {
        let sound = CraftedElection.shared.linked
        let json = Array("{\"version\":1,\"timestamp\":\(sound.header.timestamp)}".utf8)
        let header = sound.stored(.header, sound.header.bytes)
        let bytes = sound.stored(.header, json) + Self.sound.dropFirst(header.count)
        let read = try ArchiveHeader(json)

        #expect(read.bytes == json && read.kind == .number)
        #expect(await Self.report(bytes).verdict == .sound)
    }

    @Test func `shuffles belong to questions that are not counted by sums`() async throws {
        var archive = try CraftedArchive(Vectors.own(Vectors.shuffled))
        archive.steps.removeAll { [.shuffle, .endShuffles].contains($0.type) }

        let report = await Self.report(archive.bytes)

        #expect(report.findings.map { "\($0.fault.code)" } == ["archive.order"])
    }
}
