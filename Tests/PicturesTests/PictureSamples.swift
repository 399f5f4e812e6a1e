import CPNG
import CTurboJPEG
import Foundation

/// Picture files made by the libraries themselves, and segments written by hand.
enum PictureSamples {
    /// Red, green; blue, white: each a square of so many dots.
    static func quarters(_ side: Int) -> [UInt8] {
        (0..<side * 2).flatMap { y in
            (0..<side * 2).flatMap { x -> [UInt8] in
                switch (x < side, y < side) {
                case (true, true): [255, 0, 0]
                case (false, true): [0, 255, 0]
                case (true, false): [0, 0, 255]
                case (false, false): [255, 255, 255]
                }
            }
        }
    }

    /// A JPEG file of dots.
    static func jpeg(
        _ dots: [UInt8],
        width: Int,
        height: Int,
        format: TJPF = TJPF_RGB,
        sampling: TJSAMP = TJSAMP_444,
        flags: Int32 = 0,
        quality: Int32 = 95
    ) -> [UInt8] {
        let handle = tjInitCompress()
        defer { tjDestroy(handle) }
        var target: UnsafeMutablePointer<UInt8>?
        var length: UInt = 0
        let result = tjCompress2(
            handle,
            dots,
            Int32(width),
            0,
            Int32(height),
            Int32(format.rawValue),
            &target,
            &length,
            Int32(sampling.rawValue),
            quality,
            flags
        )
        defer { tjFree(target) }
        precondition(result == 0, "a sample can be written")
        return Array(UnsafeBufferPointer(start: target, count: Int(length)))
    }

    /// Four squares as JPEG.
    static func quartersJPEG(_ side: Int = 16, flags: Int32 = 0) -> [UInt8] {
        jpeg(quarters(side), width: side * 2, height: side * 2, flags: flags)
    }

    /// A PNG file of dots of a format, such as 16 bits a colour.
    static func png(_ dots: [UInt8], width: Int, height: Int, format: UInt32) -> [UInt8] {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        image.width = UInt32(width)
        image.height = UInt32(height)
        image.format = format
        var length: Int = 0
        png_image_write_to_memory(&image, nil, &length, 0, dots, 0, nil)
        var file = [UInt8](repeating: 0, count: length)
        let result = png_image_write_to_memory(&image, &file, &length, 0, dots, 0, nil)
        precondition(result != 0, "a sample can be written")
        return Array(file.prefix(length))
    }

    /// A JPEG file with further segments behind its beginning.
    static func with(_ segments: [[UInt8]], in jpeg: [UInt8]) -> [UInt8] {
        Array(jpeg.prefix(2)) + segments.flatMap(\.self) + Array(jpeg.dropFirst(2))
    }

    /// A segment of a JPEG file.
    static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    /// What a telephone writes (EXIF): how it was held, its maker, and where it was (GPS).
    ///
    /// A TIFF header, a directory of three entries, and a directory of GPS with the latitude
    /// 29° 48′ 20″ north.
    static func exif(orientation: UInt16) -> [UInt8] {
        var tiff: [UInt8] = [0x4D, 0x4D, 0, 0x2A] + big(8, 4)
        tiff += big(3, 2)
        tiff += entry(0x010F, type: 2, count: 8, value: big(50, 4))
        tiff += entry(0x0112, type: 3, count: 1, value: big(Int(orientation), 2) + [0, 0])
        tiff += entry(0x8825, type: 4, count: 1, value: big(58, 4))
        tiff += big(0, 4)
        precondition(tiff.count == 50, "the maker stands where the entry says")
        tiff += Array("MINSHEN\0".utf8)
        precondition(tiff.count == 58, "the directory of GPS stands where the entry says")
        tiff += big(2, 2)
        tiff += entry(0x0001, type: 2, count: 2, value: Array("N\0\0\0".utf8))
        tiff += entry(0x0002, type: 5, count: 3, value: big(88, 4))
        tiff += big(0, 4)
        tiff += [29, 1, 48, 1, 20, 1].flatMap { big($0, 4) }
        return segment(0xE1, Array("Exif\0\0".utf8) + tiff)
    }

    /// A PNG of three by two dots in seven passes (Adam7): red, green, blue; black, white, grey.
    static let interlaced = Array(
        Data(
            base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAFlEcHbAAAAFklEQVR4nGP4zwAC/8EI"
                + "xPj/v6GhAQBB1wd7SG4DMwAAAABJRU5ErkJggg=="
        ) ?? Data()
    )

    private static func entry(
        _ tag: Int,
        type: Int,
        count: Int,
        value: [UInt8]
    ) -> [UInt8] {
        big(tag, 2) + big(type, 2) + big(count, 4) + value
    }

    private static func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(number >> ($0 * 8) & 0xFF) }
    }
}
