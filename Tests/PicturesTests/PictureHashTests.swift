import CTurboJPEG
import Pictures
import Seeding
import Testing

/// A picture is known again by what it looks like, whatever became of its bytes.
@Suite struct PictureHashTests {
    /// A scene of greys in a grid, straight between them; the same seed at other sides is the same
    /// scene made smaller.
    private static func scene(_ seed: UInt64, width: Int, height: Int) -> [UInt8] {
        var random = SeededGenerator(seed: seed)
        let grid = (0..<10 * 9).map { _ in Double(UInt8.random(in: 0...255, using: &random)) }
        return (0..<height).flatMap { y in
            (0..<width).flatMap { x -> [UInt8] in
                let (column, row) = (
                    Double(x) * 9 / Double(width), Double(y) * 8 / Double(height)
                )
                let (left, top) = (Int(column), Int(row))
                let (right, down) = (column - Double(left), row - Double(top))
                func grey(_ dx: Int, _ dy: Int) -> Double { grid[(top + dy) * 10 + left + dx] }
                let above = grey(0, 0) * (1 - right) + grey(1, 0) * right
                let below = grey(0, 1) * (1 - right) + grey(1, 1) * right
                let dot = UInt8(above * (1 - down) + below * down)
                return [dot, dot, dot]
            }
        }
    }

    private static func hash(
        _ seed: UInt64,
        width: Int = 320,
        height: Int = 240,
        quality: Int32 = 95
    ) throws -> PictureHash {
        let file = PictureSamples.jpeg(
            scene(seed, width: width, height: height),
            width: width,
            height: height,
            quality: quality
        )
        return try #require(try CleanPicture(file).hash)
    }

    @Test(arguments: UInt64(1)...20)
    func `made smaller and written anew with a poor quality it is near`(seed: UInt64) throws {
        let first = try Self.hash(seed)

        #expect(first.isNear(try Self.hash(seed, quality: 30)))
        #expect(first.isNear(try Self.hash(seed, width: 160, height: 120)))
        #expect(first.isNear(try Self.hash(seed, width: 100, height: 75, quality: 40)))
    }

    @Test func `of forty scenes none is near another`() throws {
        let hashes = try (UInt64(1)...40).map { try Self.hash($0) }

        for (index, one) in hashes.enumerated() {
            for other in hashes[(index + 1)...] {
                #expect(!one.isNear(other), "distance \(one.distance(to: other))")
            }
        }
    }

    @Test func `it is that of the picture as the camera was held`() throws {
        let (width, height) = (320, 240)
        let upright = Self.scene(7, width: width, height: height)
        // Lying on its right side in the file; the eighth way of holding says so.
        let lying = (0..<width).flatMap { row in
            (0..<height).flatMap { column -> ArraySlice<UInt8> in
                let start = (column * width + width - 1 - row) * 3
                return upright[start..<start + 3]
            }
        }
        func held(_ orientation: UInt16) throws -> PictureHash? {
            let file = PictureSamples.jpeg(lying, width: height, height: width)
            return try CleanPicture(
                PictureSamples.with([PictureSamples.exif(orientation: orientation)], in: file)
            ).hash
        }
        let first = try Self.hash(7)

        #expect(try #require(try held(6)).isNear(first))
        #expect(try !#require(try held(1)).isNear(first))
    }

    @Test func `each bit says whether it grows lighter to the right`() throws {
        func ramp(_ grey: (Int) -> Int) throws -> PictureHash? {
            let dots = (0..<64).flatMap { _ in
                (0..<90).flatMap { x in [UInt8](repeating: UInt8(grey(x)), count: 3) }
            }
            return try CleanPicture(PictureSamples.jpeg(dots, width: 90, height: 64)).hash
        }

        #expect(try ramp { $0 * 2 }?.bits == .max)
        #expect(try ramp { 200 - $0 * 2 }?.bits == 0)
        #expect(try ramp { $0 < 45 ? $0 * 4 : 360 - $0 * 4 }?.bits == 0xF0F0_F0F0_F0F0_F0F0)
    }

    @Test func `a blank sheet has none, whatever its noise`() throws {
        var random = SeededGenerator(seed: 5)
        let dots = (0..<200 * 200 * 3).map { _ in UInt8.random(in: 248...252, using: &random) }
        let sheet = PictureSamples.jpeg(dots, width: 200, height: 200, quality: 40)

        #expect(try CleanPicture(sheet).hash == nil)
    }

    @Test func `the distance is the number of bits that differ`() {
        let (one, other) = (PictureHash(bits: 0b1011), PictureHash(bits: 0b0110))

        #expect(one.distance(to: other) == 3)
        #expect(PictureHash(bits: 0).isNear(PictureHash(bits: 0b11_1111)))
        #expect(!PictureHash(bits: 0).isNear(PictureHash(bits: 0b111_1111)))
    }
}
