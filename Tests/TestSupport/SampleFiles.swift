import Civics

/// Small files such as people send along.
package enum SampleFiles {
    /// A grey JPEG of eight by eight dots.
    package static let jpeg = bytes(
        "_9j_4AAQSkZJRgABAQAAAQABAAD_2wBDAA0JCgsK"
            + "CA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwz"
            + "Oko-MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk__"
            + "wAALCAAIAAgBAREA_8QAHwAAAQUBAQEBAQEAAAAA"
            + "AAAAAAECAwQFBgcICQoL_8QAtRAAAgEDAwIEAwUF"
            + "BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEI"
            + "I0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3"
            + "ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1"
            + "dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ip"
            + "qrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi"
            + "4-Tl5ufo6erx8vP09fb3-Pn6_9oACAEBAAA_AI4rWOeJtM0pljsUU_a7vOBIB1APZPU9_p97_9k"
    )

    /// A PNG of three by two dots.
    package static let png = bytes(
        "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAFl"
            + "EcHbAAAAFklEQVR4nGP4zwAC_8EIxPj_v6GhAQBB"
            + "1wd7SG4DMwAAAABJRU5ErkJggg"
    )

    /// The beginning of a PDF, which is all that is looked at.
    package static let pdf = Array("%PDF-1.7\n%%EOF\n".utf8)

    /// A JPEG whose camera wrote where it was: EXIF with the words `GPS of a school`.
    package static let jpegWithPlace: [UInt8] = {
        let content = Array("Exif\0\0MM\0*GPS of a school".utf8)
        let length = content.count + 2
        return Array(jpeg.prefix(2)) + [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)]
            + content + jpeg.dropFirst(2)
    }()

    /// A PNG of greys in which there is much to be seen, as in a photograph; each seed gives another.
    ///
    /// The same seed with other sides is the same scene, made larger or smaller.
    package static func scene(_ seed: UInt64, width: Int = 96, height: Int = 72) -> [UInt8] {
        // A grid of greys, and between them straight lines.
        var state = seed &* 2 &+ 1
        let grid = (0..<10 * 9).map { _ in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 56)
        }
        var rows: [UInt8] = []
        for y in 0..<height {
            rows.append(0)
            for x in 0..<width {
                let (column, row) = (x * 9 * 256 / width, y * 8 * 256 / height)
                let (left, top) = (column >> 8, row >> 8)
                let (right, down) = (column & 255, row & 255)
                func grey(_ dx: Int, _ dy: Int) -> Int { grid[(top + dy) * 10 + left + dx] }
                let above = grey(0, 0) * (256 - right) + grey(1, 0) * right
                let below = grey(0, 1) * (256 - right) + grey(1, 1) * right
                rows.append(UInt8((above * (256 - down) + below * down) >> 16))
            }
        }
        return png(rows, width: width, height: height)
    }

    /// A PNG of a single grey, on which there is nothing to be seen.
    package static func sheet(_ grey: UInt8) -> [UInt8] {
        let row = [0] + [UInt8](repeating: grey, count: 40)
        return png((0..<40).flatMap { _ in row }, width: 40, height: 40)
    }

    /// A PNG that says it has so many dots, and holds next to nothing.
    package static func bomb(width: Int, height: Int) -> [UInt8] {
        png([0, 0], width: width, height: height)
    }

    /// A PNG of one byte a dot, its rows stored and not compressed.
    private static func png(_ rows: [UInt8], width: Int, height: Int) -> [UInt8] {
        var stored: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: rows.count, by: 65_535) {
            let block = rows[start..<min(start + 65_535, rows.count)]
            let (low, high) = (UInt8(block.count & 255), UInt8(block.count >> 8))
            stored += [start + block.count == rows.count ? 1 : 0, low, high, ~low, ~high] + block
        }
        var (one, two): (UInt32, UInt32) = (1, 0)
        for byte in rows {
            one = (one + UInt32(byte)) % 65_521
            two = (two + one) % 65_521
        }
        stored += big(two << 16 | one)
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", big(UInt32(width)) + big(UInt32(height)) + [8, 0, 0, 0, 0])
            + chunk("IDAT", stored) + chunk("IEND", [])
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let checked = Array(name.utf8) + content
        var sum = UInt32.max
        for byte in checked {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return big(UInt32(content.count)) + checked + big(~sum)
    }

    private static func big(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(number >> $0 & 255) }
    }

    private static func bytes(_ text: String) -> [UInt8] {
        guard let bytes = Base64URL.decode(text) else {
            preconditionFailure("a sample is Base64")
        }
        return bytes
    }
}
