import CTurboJPEG
import Pictures
import Seeding
import Testing

/// Files that are no pictures, or pictures nobody would send.
@Suite struct PictureRefusalTests {
    private static func refusal(
        _ file: [UInt8],
        limits: PictureLimits = PictureLimits()
    ) -> PictureError? {
        do throws(PictureError) {
            _ = try CleanPicture(file, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    private static let png = PictureSamples.png(
        PictureSamples.quarters(16),
        width: 32,
        height: 32,
        format: 2
    )

    @Test func `what is neither JPEG nor PNG is no picture, whatever it is called`() {
        for file in ["", "GIF89a", "%PDF-1.7", "<svg/>", "\u{FF}"] {
            #expect(Self.refusal(Array(file.utf8)) == .notPicture)
        }
    }

    @Test func `a JPEG that says it is enormous is refused by its head`() throws {
        var file = PictureSamples.quartersJPEG()
        let frame = try #require(file.firstRange(of: [0xFF, 0xC0])?.lowerBound)
        file.replaceSubrange(frame + 5..<frame + 9, with: [0xFD, 0xE8, 0xFD, 0xE8])

        #expect(Self.refusal(file) == .tooManyDots(width: 65_000, height: 65_000))
    }

    @Test func `a PNG that says it is enormous is refused by its head`() {
        let file = Self.resized(width: 60_000, height: 50_000)

        #expect(Self.refusal(file) == .tooManyDots(width: 60_000, height: 50_000))
    }

    @Test(arguments: [0, 1])
    func `a limit holds to the dot`(over: Int) {
        let limits = PictureLimits(mostDots: 32 * 32 - over)

        #expect((Self.refusal(Self.png, limits: limits) == nil) == (over == 0))
        #expect(
            (Self.refusal(PictureSamples.quartersJPEG(), limits: limits) == nil) == (over == 0)
        )
    }

    @Test func `a side that is too long is refused though the dots are few`() {
        let limits = PictureLimits(longestSide: 31)

        #expect(Self.refusal(Self.png, limits: limits) == .tooManyDots(width: 32, height: 32))
    }

    @Test func `a PNG of no dots is refused`() {
        #expect(Self.refusal(Self.resized(width: 0, height: 16)) == .damaged)
    }

    @Test func `a JPEG of very many passes is refused before it is read`() throws {
        let file = PictureSamples.quartersJPEG(flags: TJFLAG_PROGRESSIVE)
        let scan = try #require(file.firstRange(of: [0xFF, 0xDA])?.lowerBound)
        let end = file.count - 2
        let bomb =
            file[..<scan] + Array(repeating: file[scan..<end], count: 40).joined() + file[end...]

        #expect(Self.refusal(Array(bomb)) == .tooManyScans)
    }

    @Test func `a file that ends too early is refused, wherever it ends`() {
        let jpeg = PictureSamples.quartersJPEG(40)
        for length in stride(from: 3, to: jpeg.count - 2, by: 37) {
            #expect(Self.refusal(Array(jpeg.prefix(length))) != nil, "\(length)")
        }
        for length in stride(from: 8, to: Self.png.count - 16, by: 7) {
            #expect(Self.refusal(Array(Self.png.prefix(length))) != nil, "\(length)")
        }
    }

    @Test func `a changed byte crashes nothing`() {
        var generator = SeededGenerator(seed: 7)
        let progressive = PictureSamples.quartersJPEG(flags: TJFLAG_PROGRESSIVE)
        for file in [PictureSamples.quartersJPEG(), progressive, Self.png] {
            for _ in 0..<200 {
                var damaged = file
                for _ in 0..<3 {
                    let index = Int.random(in: 2..<damaged.count, using: &generator)
                    damaged[index] = UInt8.random(in: 0...255, using: &generator)
                }
                let limits = PictureLimits(mostDots: 1_000_000)
                if let clean = try? CleanPicture(damaged, limits: limits) {
                    #expect(PictureFormat(of: clean.bytes) == .jpeg)
                }
            }
        }
    }

    /// The PNG under other dimensions, with the checksum of its head made right.
    private static func resized(width: UInt32, height: UInt32) -> [UInt8] {
        var file = png
        let sides = [width, height].flatMap { side in
            (0..<4).reversed().map { UInt8(side >> ($0 * 8) & 0xFF) }
        }
        file.replaceSubrange(16..<24, with: sides)
        let sum = checksum(file[12..<29])
        let last = (0..<4).reversed().map { UInt8(sum >> ($0 * 8) & 0xFF) }
        file.replaceSubrange(29..<33, with: last)
        return file
    }

    /// CRC-32 as PNG has it (ISO/IEC 15948, annex D).
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
                sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
            }
        }
    }
}
