import CPNG
import CTurboJPEG
import Pictures
import Testing

/// What is left of a picture: its dots, upright and no larger than needed.
@Suite struct CleanPictureTests {
    /// The colour in the middle of each quarter, rounded to 0 or 255: a letter each, row by row.
    static func quarters(_ picture: CleanPicture) throws -> String {
        let handle = try #require(tjInitDecompress())
        defer { tjDestroy(handle) }
        let (width, height) = (picture.width, picture.height)
        var dots = [UInt8](repeating: 0, count: width * height * 3)
        let result = tjDecompress2(
            handle,
            picture.bytes,
            UInt(picture.bytes.count),
            &dots,
            Int32(width),
            0,
            Int32(height),
            Int32(TJPF_RGB.rawValue),
            0
        )
        #expect(result == 0)
        return [(1, 1), (3, 1), (1, 3), (3, 3)].map { column, row in
            let start = (height * row / 4 * width + width * column / 4) * 3
            switch dots[start..<start + 3].map({ $0 > 127 }) {
            case [true, false, false]: return "R"
            case [false, true, false]: return "G"
            case [false, false, true]: return "B"
            case [true, true, true]: return "W"
            default: return "?"
            }
        }.joined()
    }

    @Test func `where it was taken and with what is gone`() throws {
        let file = PictureSamples.with(
            [
                PictureSamples.exif(orientation: 1),
                PictureSamples.segment(
                    0xE1,
                    Array("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>MINSHEN</x:xmpmeta>".utf8)
                ),
                PictureSamples.segment(0xE2, Array("ICC_PROFILE\0\u{1}\u{1}MINSHEN".utf8)),
                PictureSamples.segment(0xED, Array("Photoshop 3.0\0MINSHEN".utf8)),
                PictureSamples.segment(0xFE, Array("MINSHEN".utf8)),
            ],
            in: PictureSamples.quartersJPEG()
        )

        let clean = try CleanPicture(file + Array("MINSHEN".utf8))

        #expect(file.contains("MINSHEN".utf8))
        #expect(!clean.bytes.contains("MINSHEN".utf8))
        #expect(!clean.bytes.contains("Exif".utf8))
        #expect(Self.markers(clean.bytes).isDisjoint(with: [0xE1, 0xE2, 0xED, 0xFE]))
        #expect(try Self.quarters(clean) == "RGBW")
    }

    /// The second bytes of all markers before the coded data.
    private static func markers(_ file: [UInt8]) -> Set<UInt8> {
        var found: Set<UInt8> = []
        var index = 2
        while index + 3 < file.count, file[index] == 0xFF, file[index + 1] != 0xDA {
            found.insert(file[index + 1])
            index += 2 + Int(file[index + 2]) << 8 + Int(file[index + 3])
        }
        return found
    }

    /// What a camera held so would have stored for red, green; blue, white, by the table of EXIF.
    @Test(arguments: [
        (1, "RGBW"), (2, "GRWB"), (3, "WBGR"), (4, "BWRG"), (5, "RBGW"), (6, "BRWG"), (7, "WGBR"),
        (8, "GWRB"),
    ])
    func `it is turned as the camera was held`(orientation: Int, shown: String) throws {
        let file = PictureSamples.with(
            [PictureSamples.exif(orientation: UInt16(orientation))],
            in: PictureSamples.quartersJPEG()
        )

        #expect(try Self.quarters(CleanPicture(file)) == shown)
    }

    @Test func `an orientation that is none leaves it upright`() throws {
        for orientation: UInt16 in [0, 9, 65_535] {
            let file = PictureSamples.with(
                [PictureSamples.exif(orientation: orientation)],
                in: PictureSamples.quartersJPEG()
            )

            #expect(try Self.quarters(CleanPicture(file)) == "RGBW")
        }
    }

    @Test(arguments: [(600, 100, 50, 50, 8), (100, 600, 50, 8, 50)])
    func `the long side is cut down to the limit, the other in proportion`(
        width: Int,
        height: Int,
        side: Int,
        newWidth: Int,
        newHeight: Int
    ) throws {
        let dots = [UInt8](repeating: 200, count: width * height * 3)
        let file = PictureSamples.jpeg(dots, width: width, height: height)

        let clean = try CleanPicture(file, limits: PictureLimits(writtenSide: side))

        #expect(clean.width == newWidth)
        #expect(clean.height == newHeight)
    }

    @Test(arguments: [16, 50, 333])
    func `a smaller picture shows the same`(side: Int) throws {
        let clean = try CleanPicture(
            PictureSamples.quartersJPEG(side),
            limits: PictureLimits(writtenSide: 24)
        )

        #expect(clean.width == 24)
        #expect(try Self.quarters(clean) == "RGBW")
    }

    @Test func `a progressive one is read like any other`() throws {
        let clean = try CleanPicture(PictureSamples.quartersJPEG(flags: TJFLAG_PROGRESSIVE))

        #expect(try Self.quarters(clean) == "RGBW")
    }

    @Test func `a grey one stays grey`() throws {
        let dots = [UInt8](repeating: 90, count: 32 * 32)
        let file = PictureSamples.jpeg(
            dots,
            width: 32,
            height: 32,
            format: TJPF_GRAY,
            sampling: TJSAMP_GRAY
        )

        #expect(try CleanPicture(file).width == 32)
    }

    @Test func `a printer's colours become a screen's`() throws {
        // Inverted, as Adobe's programs store them: no black, and the colours of a screen.
        let dots = PictureSamples.quarters(16)
        let inks = (0..<dots.count / 3).flatMap { dot -> [UInt8] in
            Array(dots[dot * 3..<dot * 3 + 3]) + [255]
        }
        let file = PictureSamples.jpeg(inks, width: 32, height: 32, format: TJPF_CMYK)

        #expect(try Self.quarters(CleanPicture(file)) == "RGBW")
    }

    @Test func `a PNG becomes a JPEG, what is transparent white`() throws {
        let dots = PictureSamples.quarters(8)
        // Whatever is red, white too, is seen through.
        let seen = (0..<dots.count / 3).flatMap { dot -> [UInt8] in
            Array(dots[dot * 3..<dot * 3 + 3]) + [dots[dot * 3] == 255 ? 0 : 255]
        }
        let file = PictureSamples.png(
            seen,
            width: 16,
            height: 16,
            format: UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_ALPHA)
        )

        let clean = try CleanPicture(file)

        #expect(PictureFormat(of: clean.bytes) == .jpeg)
        #expect(try Self.quarters(clean) == "WGBW")
    }

    @Test func `sixteen bits a colour are read`() throws {
        let dots = PictureSamples.quarters(8).flatMap { [$0, $0] }
        let file = PictureSamples.png(
            dots,
            width: 16,
            height: 16,
            format: UInt32(PNG_FORMAT_FLAG_COLOR | PNG_FORMAT_FLAG_LINEAR)
        )

        #expect(try Self.quarters(CleanPicture(file)) == "RGBW")
    }

    @Test func `an interlaced one is read`() throws {
        let clean = try CleanPicture(PictureSamples.interlaced)

        #expect((clean.width, clean.height) == (3, 2))
    }
}
