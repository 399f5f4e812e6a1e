/// Writes a ZIP archive file by file; the bytes are taken away as often as the receiver likes.
///
/// Each file is followed by its sizes and checksum (APPNOTE 4.3.9), so that nothing is held until
/// the end. The same files give the same bytes: all bear ZIP's first day, 1980-01-01.
package struct ZipWriter: Sendable {
    /// A file that is done, for the directory.
    private struct Written: Sendable {
        let name: [UInt8]
        let checksum: Int
        let packedSize: Int
        let size: Int
        let offset: Int
    }

    /// A file that is being written.
    private struct Open: Sendable {
        let name: [UInt8]
        let offset: Int
        let deflater = Deflater()
        var checksum = CRC32()
        var packedSize = 0
        var size = 0
    }

    private var bytes: [UInt8] = []
    private var offset = 0
    private var done: [Written] = []
    private var open: Open?

    /// Begins an archive.
    package init() {}

    /// Bytes that wait to be taken.
    package var pendingByteCount: Int { bytes.count }

    /// Takes the bytes written since the last time.
    package mutating func takeBytes() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: false) }
        return bytes
    }

    /// Begins a file; the one before is ended.
    package mutating func begin(_ name: String) {
        end()
        let name = Array(name.utf8)
        open = Open(name: name, offset: offset)
        // Version 2.0; bit 3: sizes follow; deflate; midnight of 1980-01-01.
        write(LittleEndian.four(0x0403_4B50) + Self.common + [UInt8](repeating: 0, count: 12))
        write(LittleEndian.two(name.count) + LittleEndian.two(0) + name)
    }

    /// Goes on with the file.
    ///
    /// - Precondition: one was begun, and the archive stays under 4 GiB.
    package mutating func append(_ content: [UInt8]) {
        guard var file = open else { preconditionFailure("no file was begun") }
        open = nil
        file.checksum.update(content)
        file.size += content.count
        let packed = file.deflater.pack(content)
        file.packedSize += packed.count
        open = file
        write(packed)
    }

    /// Writes the directory; nothing may follow.
    package mutating func finish() {
        end()
        let start = offset
        for file in done {
            write(LittleEndian.four(0x0201_4B50) + LittleEndian.two(20) + Self.common)
            write(LittleEndian.four(file.checksum) + LittleEndian.four(file.packedSize))
            write(LittleEndian.four(file.size) + LittleEndian.two(file.name.count))
            write([UInt8](repeating: 0, count: 12) + LittleEndian.four(file.offset) + file.name)
        }
        let size = offset - start
        write(LittleEndian.four(0x0605_4B50) + LittleEndian.four(0))
        write(LittleEndian.two(done.count) + LittleEndian.two(done.count))
        write(LittleEndian.four(size) + LittleEndian.four(start) + LittleEndian.two(0))
    }

    private static let common =
        LittleEndian.two(20) + LittleEndian.two(8) + LittleEndian.two(8) + LittleEndian.two(0)
        + LittleEndian.two(0x21)

    private mutating func end() {
        guard var file = open else { return }
        open = nil
        let packed = file.deflater.pack([], isLast: true)
        file.packedSize += packed.count
        write(packed)
        let written = Written(
            name: file.name,
            checksum: Int(file.checksum.value),
            packedSize: file.packedSize,
            size: file.size,
            offset: file.offset
        )
        write(LittleEndian.four(0x0807_4B50) + LittleEndian.four(written.checksum))
        write(LittleEndian.four(written.packedSize) + LittleEndian.four(written.size))
        done.append(written)
    }

    private mutating func write(_ more: [UInt8]) {
        precondition(offset + more.count < 0xFFFF_FFFF, "an archive of over 4 GiB")
        bytes += more
        offset += more.count
    }
}
