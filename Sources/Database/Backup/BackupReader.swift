import Foundation

/// Reads the lines of a backup, each checked before it is believed.
final class BackupReader {
    /// The number of the line read last, counted from 1.
    private(set) var line = 0

    /// How many bytes of the file were read, for a bar.
    private(set) var bytesRead: Int64 = 0

    /// The size of the file, in bytes.
    let size: Int64

    private let path: String
    private let descriptor: Int32
    private var buffer: ArraySlice<UInt8> = []
    private var checksum = Checksum()

    private static let portion = 1 << 18

    /// Opens the file.
    ///
    /// - Throws: ``BackupError/file(path:errno:)``.
    init(_ path: String) throws(BackupError) {
        self.path = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .file(path: path, errno: errno) }
        var status = stat()
        size = fstat(descriptor, &status) == 0 ? Int64(status.st_size) : 0
    }

    deinit {
        close(descriptor)
    }

    /// The checksum of the lines so far.
    var digits: String { String(decoding: checksum.digits, as: UTF8.self) }

    /// The migrations in the first line.
    ///
    /// - Throws: ``BackupError/notBackup(path:)`` for a file that does not even begin like one,
    ///   ``BackupError/newerFormat(found:known:)``, ``BackupError/damaged(line:)``.
    func header() throws(BackupError) -> [String] {
        let beginning = #"{"format":"\#(BackupLine.format)""#.utf8
        if buffer.isEmpty { try fill() }
        guard buffer.starts(with: beginning) else { throw .notBackup(path: path) }
        guard case .header(let version, let migrations)? = try next() else {
            throw .damaged(line: 1)
        }
        guard version <= BackupLine.version else {
            throw .newerFormat(found: version, known: BackupLine.version)
        }
        return migrations
    }

    /// The next line; nothing at the end of the file.
    ///
    /// - Throws: ``BackupError/damaged(line:)``, ``BackupError/truncated(line:)``.
    func next() throws(BackupError) -> BackupLine? {
        guard let bytes = try nextBytes() else { return nil }
        line += 1
        // JSON, tab, eight digits; a tab inside of a text is escaped.
        let digits = bytes.suffix(8)
        let json = bytes.dropLast(9)
        checksum.add(json)
        checksum.add(CollectionOfOne(UInt8(ascii: "\n")))
        guard bytes.count > 9, bytes[json.endIndex] == UInt8(ascii: "\t"),
            digits.elementsEqual(checksum.digits), let line = BackupLine(json: json)
        else { throw .damaged(line: self.line) }
        return line
    }

    private func nextBytes() throws(BackupError) -> ArraySlice<UInt8>? {
        var searched = buffer.startIndex
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { buffer = buffer[(end + 1)...] }
                return buffer[..<end]
            }
            let unfinished = buffer.count
            guard try fill() else {
                guard unfinished == 0 else { throw .truncated(line: line) }
                return nil
            }
            searched = buffer.startIndex + unfinished
        }
    }

    /// Reads more of the file behind what is left, and answers whether there was more.
    @discardableResult
    private func fill() throws(BackupError) -> Bool {
        var bytes = Array(buffer)
        let start = bytes.count
        // A line longer than a portion doubles it, lest its bytes be copied over and over.
        let portion = max(Self.portion, start)
        bytes.append(contentsOf: repeatElement(0, count: portion))
        let count = bytes.withUnsafeMutableBytes {
            read(descriptor, $0.baseAddress?.advanced(by: start), portion)
        }
        if count < 0, errno == EINTR { return try fill() }
        guard count >= 0 else { throw .file(path: path, errno: errno) }
        bytesRead += Int64(count)
        buffer = bytes[..<(start + count)]
        return count > 0
    }
}
