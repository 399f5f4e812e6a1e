/// The central directory at the end of an archive (APPNOTE 4.3.12 and 4.3.16).
struct ZipDirectory {
    /// What it lists, in its order.
    let entries: [ZipEntry]
    /// Where it begins, and the files end.
    let start: Int

    /// Finds and reads it.
    ///
    /// - Throws: `WorkbookError`, with what is wrong.
    init(of bytes: [UInt8], limits: WorkbookLimits) throws(WorkbookError) {
        guard let end = Self.endRecord(in: bytes) else { throw .truncated(at: bytes.count) }
        let count = LittleEndian.two(bytes, at: end + 10)
        let size = LittleEndian.four(bytes, at: end + 12)
        let start = LittleEndian.four(bytes, at: end + 16)
        let hasLocator =
            end >= 20 && LittleEndian.four(bytes, at: end - 20) == 0x0706_4B50
        guard !hasLocator, count != 0xFFFF, size != 0xFFFF_FFFF, start != 0xFFFF_FFFF else {
            throw .zip64
        }
        // Archives in several volumes are none of ours.
        guard LittleEndian.four(bytes, at: end + 4) == 0,
            LittleEndian.two(bytes, at: end + 8) == count, start + size == end
        else { throw .brokenArchive(at: end) }
        guard count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
        var entries: [ZipEntry] = []
        var index = start
        for _ in 0..<count {
            entries.append(try Self.entry(in: bytes, at: &index, before: end))
        }
        guard index == end else { throw .brokenArchive(at: index) }
        self.entries = entries
        self.start = start
    }

    /// Finds the last record, behind which only a comment of its own length may stand.
    private static func endRecord(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.count - 22
        for index in stride(from: last, through: max(0, last - 0xFFFF), by: -1)
        where bytes[index] == 0x50 && LittleEndian.four(bytes, at: index) == 0x0605_4B50 {
            if index + 22 + LittleEndian.two(bytes, at: index + 20) == bytes.count { return index }
        }
        return nil
    }

    private static func entry(
        in bytes: [UInt8],
        at index: inout Int,
        before end: Int
    ) throws(WorkbookError) -> ZipEntry {
        guard index + 46 <= end, LittleEndian.four(bytes, at: index) == 0x0201_4B50 else {
            throw .brokenArchive(at: index)
        }
        let flags = LittleEndian.two(bytes, at: index + 8)
        let nameStart = index + 46
        let nameEnd = nameStart + LittleEndian.two(bytes, at: index + 28)
        let next =
            nameEnd + LittleEndian.two(bytes, at: index + 30)
            + LittleEndian.two(bytes, at: index + 32)
        // Part names are ASCII (ECMA-376 Part 2, §6.2.2); others are media nobody here reads.
        guard next <= end, let name = String(validating: bytes[nameStart..<nameEnd], as: UTF8.self)
        else { throw .brokenArchive(at: index) }
        let packedSize = LittleEndian.four(bytes, at: index + 20)
        let size = LittleEndian.four(bytes, at: index + 24)
        let offset = LittleEndian.four(bytes, at: index + 42)
        guard packedSize != 0xFFFF_FFFF, size != 0xFFFF_FFFF, offset != 0xFFFF_FFFF else {
            throw .zip64
        }
        // 4.4.4: bit 0 is encryption, bit 6 strong encryption, bit 13 a hidden directory.
        guard flags & 0x2041 == 0 else { throw .encrypted }
        let method = LittleEndian.two(bytes, at: index + 10)
        let entry = ZipEntry(
            name: name,
            method: method == 0 ? .stored : method == 8 ? .deflated : .other(method),
            checksum: UInt32(LittleEndian.four(bytes, at: index + 16)),
            packedSize: packedSize,
            size: size,
            offset: offset
        )
        index = next
        return entry
    }
}
