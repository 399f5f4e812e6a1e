/// The directory of a ZIP archive in memory, and its files one by one.
///
/// Written for what office programs write and against what attackers do: the directory at the end
/// is the only authority, every header must agree with it, and nothing is unpacked beyond the
/// limits. Numbers in comments are sections of PKWARE's APPNOTE 6.3.
struct ZipArchive: Sendable {
    /// The files, in the order of the directory.
    let entries: [ZipEntry]

    private let bytes: [UInt8]
    private let limits: WorkbookLimits
    private let byName: [String: Int]
    /// Where the bytes of each file begin.
    private let starts: [Int]
    private var unpackedBytes = 0

    /// Reads the directory.
    ///
    /// - Throws: `WorkbookError`, with what is wrong with the archive.
    init(_ bytes: [UInt8], limits: WorkbookLimits) throws(WorkbookError) {
        guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { throw .notAWorkbook }
        let directory = try ZipDirectory(of: bytes, limits: limits)
        var byName: [String: Int] = [:]
        for (index, entry) in directory.entries.enumerated() {
            try entry.checkName()
            // Office programs take names without regard to case (ECMA-376 Part 2, §6.2.2).
            guard byName.updateValue(index, forKey: entry.name.lowercased()) == nil else {
                throw .duplicatedPart(WorkbookError.shown(entry.name))
            }
        }
        starts = try Self.starts(of: directory, in: bytes)
        entries = directory.entries
        self.byName = byName
        self.bytes = bytes
        self.limits = limits
    }

    /// Tells whether there is a file of this name.
    func contains(_ name: String) -> Bool {
        byName[name.lowercased()] != nil
    }

    /// Unpacks a file, checking its size and its checksum.
    ///
    /// - Throws: `WorkbookError.missingPart`, and what is wrong with the file.
    mutating func unpack(_ name: String) throws(WorkbookError) -> [UInt8] {
        guard let index = byName[name.lowercased()] else {
            throw .missingPart(WorkbookError.shown(name))
        }
        let entry = entries[index]
        let shown = WorkbookError.shown(entry.name)
        let packed = bytes[starts[index]..<starts[index] + entry.packedSize]
        let room = limits.unpackedBytes - unpackedBytes
        let unpacked: [UInt8]
        switch entry.method {
        case .stored:
            guard packed.count <= room else {
                throw .unpackedTooBig(limit: limits.unpackedBytes, part: shown)
            }
            unpacked = Array(packed)
        case .deflated:
            unpacked = try Inflater.inflate(
                packed,
                expecting: entry.size,
                part: shown,
                limits: limits,
                room: room
            )
        case .other(let method): throw .unknownCompression(part: shown, method: method)
        }
        guard unpacked.count == entry.size else {
            throw .wrongSize(part: shown, expected: entry.size, found: unpacked.count)
        }
        guard CRC32.of(unpacked) == entry.checksum else { throw .wrongChecksum(part: shown) }
        unpackedBytes += unpacked.count
        return unpacked
    }

    /// Finds where the bytes of each file begin, and that no two files share any.
    private static func starts(
        of directory: ZipDirectory,
        in bytes: [UInt8]
    ) throws(WorkbookError) -> [Int] {
        var starts: [Int] = []
        for entry in directory.entries {
            let offset = entry.offset
            // 4.3.7: the local header, 30 bytes, a name and extra fields.
            guard offset + 30 <= directory.start else { throw .truncated(at: offset) }
            guard LittleEndian.four(bytes, at: offset) == 0x0403_4B50 else {
                throw .brokenArchive(at: offset)
            }
            let nameLength = LittleEndian.two(bytes, at: offset + 26)
            let start = offset + 30 + nameLength + LittleEndian.two(bytes, at: offset + 28)
            guard start + entry.packedSize <= directory.start else {
                throw .truncated(at: directory.start)
            }
            let name = bytes[(offset + 30)..<(offset + 30 + nameLength)]
            guard name.elementsEqual(entry.name.utf8) else { throw .brokenArchive(at: offset) }
            starts.append(start)
        }
        let order = starts.indices.sorted {
            directory.entries[$0].offset < directory.entries[$1].offset
        }
        for (one, next) in zip(order, order.dropFirst())
        where starts[one] + directory.entries[one].packedSize > directory.entries[next].offset {
            throw .overlappingParts(WorkbookError.shown(directory.entries[next].name))
        }
        return starts
    }
}
