import Foundation

/// Reads and writes whole files by the calls of the system, which say why they fail.
enum FileBytes {
    private static let chunk = 1 << 16

    /// The bytes of a file.
    static func read(path: String) throws(FileFailure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path: path, code: errno) }
        defer { close(descriptor) }
        return try read(descriptor, name: path)
    }

    /// The bytes of an open file, to its end.
    static func read(_ descriptor: Int32, name: String) throws(FileFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: chunk)
        while true {
            let count = Foundation.read(descriptor, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count > 0 {
                bytes += buffer[..<count]
            } else if errno != EINTR {
                throw FileFailure(path: name, code: errno)
            }
        }
    }

    /// Writes all of the bytes to an open file.
    static func write(
        _ bytes: [UInt8],
        to descriptor: Int32,
        name: String
    ) throws(FileFailure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress, $0.count)
            }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno != EINTR {
                throw FileFailure(path: name, code: errno)
            }
        }
    }
}
