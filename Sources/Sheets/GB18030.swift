import Glibc
import Synchronization

/// GB18030 by the system's converter.
///
/// One file a converter: it is opened once and closed with its owner. glibc's table leaves out 24
/// private-use characters, which are reported, never replaced.
final class GB18030: Sendable {
    private let decoder: Mutex<Handle>
    private let encoder: Mutex<Handle>

    /// Opens both directions.
    ///
    /// - Throws: `SheetError.encodingUnavailable` where the system has no such converter.
    init() throws(SheetError) {
        guard let decoder = Handle(from: "GB18030", to: "UTF-8"),
            let encoder = Handle(from: "UTF-8", to: "GB18030")
        else { throw .encodingUnavailable(.gb18030) }
        self.decoder = Mutex(decoder)
        self.encoder = Mutex(encoder)
    }

    /// Reads bytes; nil where they are not GB18030.
    func decode(_ bytes: ArraySlice<UInt8>) -> String? {
        decoder.withLock { $0.convert(Array(bytes)) }.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Writes a text; nil where a character is not in the table.
    func encode(_ text: String) -> [UInt8]? {
        encoder.withLock { $0.convert(Array(text.utf8)) }
    }
}

/// One direction of conversion, owned by one.
private struct Handle: ~Copyable {
    private let descriptor: iconv_t

    init?(from source: String, to target: String) {
        // POSIX: (iconv_t)-1 on failure.
        guard let descriptor = iconv_open(target, source), Int(bitPattern: descriptor) != -1
        else { return nil }
        self.descriptor = descriptor
    }

    deinit {
        iconv_close(descriptor)
    }

    /// Converts as a whole; nil at the first bytes that cannot be converted.
    borrowing func convert(_ input: [UInt8]) -> [UInt8]? {
        // Neither direction makes more than two bytes of one: é is two bytes and four.
        let capacity = input.count * 2 + 4
        var isWhole = false
        var input = input
        let output = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            input.withUnsafeMutableBytes { input in
                var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
                var sourceLeft = input.count
                var target = UnsafeMutableRawPointer(output.baseAddress)?
                    .assumingMemoryBound(to: CChar.self)
                var targetLeft = capacity
                // The state of a conversion that failed before must not reach into this one.
                iconv(descriptor, nil, nil, nil, nil)
                let result = iconv(descriptor, &source, &sourceLeft, &target, &targetLeft)
                isWhole = result != -1 && sourceLeft == 0
                count = capacity - targetLeft
            }
        }
        return isWhole ? output : nil
    }
}
