/// What a picture looks like, in sixty-four bits: whether each of eight by eight places is clearly
/// darker than the one to its right (a difference hash, Krawetz 2013).
///
/// A picture that was made smaller, or written anew with another quality, keeps nearly all of them; one
/// that was turned, mirrored or cropped does not.
package struct PictureHash: Hashable, Sendable {
    /// From the top left, row by row, the first the highest.
    package let bits: UInt64

    /// In at most so many bits two pictures differ that look alike.
    package static let nearDistance = 6
    /// A difference of so many grey levels of 256 is none: what noise and compression make.
    private static let margin = 3
    /// In fewer than so many places that differ there is nothing to know a picture by.
    private static let leastPlaces = 8

    /// Takes bits that were kept.
    package init(bits: UInt64) {
        self.bits = bits
    }

    /// Looks at dots; nil where there is hardly anything to be seen, such as on a blank sheet.
    init?(_ raster: Raster) {
        let small = raster.scaled(width: 9, height: 8)
        let greys = (0..<9 * 8).map { dot in
            let (red, green) = (Int(small.bytes[dot * 3]), Int(small.bytes[dot * 3 + 1]))
            return (299 * red + 587 * green + 114 * Int(small.bytes[dot * 3 + 2])) / 1000
        }
        var bits: UInt64 = 0
        var places = 0
        for row in 0..<8 {
            for column in 0..<8 {
                let rise = greys[row * 9 + column + 1] - greys[row * 9 + column]
                bits = bits << 1 | (rise > Self.margin ? 1 : 0)
                if abs(rise) > Self.margin { places += 1 }
            }
        }
        guard places >= Self.leastPlaces else { return nil }
        self.bits = bits
    }

    /// In how many bits two differ.
    package func distance(to other: PictureHash) -> Int {
        (bits ^ other.bits).nonzeroBitCount
    }

    /// Whether two look alike.
    package func isNear(_ other: PictureHash) -> Bool {
        distance(to: other) <= Self.nearDistance
    }
}
