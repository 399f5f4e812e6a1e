/// Dots in rows from the top, three bytes each: red, green, blue.
struct Raster: Hashable, Sendable {
    let width: Int
    let height: Int
    let bytes: [UInt8]

    init(width: Int, height: Int, bytes: [UInt8]) {
        precondition(bytes.count == width * height * 3, "a raster has three bytes a dot")
        self.width = width
        self.height = height
        self.bytes = bytes
    }

    var longSide: Int { max(width, height) }

    /// The same held as the camera was.
    func turned(_ orientation: Orientation) -> Raster {
        guard orientation != .upright else { return self }
        let (newWidth, newHeight) = orientation.swapsSides ? (height, width) : (width, height)
        let turned = [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
            var out = 0
            for y in 0..<newHeight {
                for x in 0..<newWidth {
                    let (column, row) = source(x, y, orientation)
                    let start = (row * width + column) * 3
                    target[out] = bytes[start]
                    target[out + 1] = bytes[start + 1]
                    target[out + 2] = bytes[start + 2]
                    out += 3
                }
            }
            count = out
        }
        return Raster(width: newWidth, height: newHeight, bytes: turned)
    }

    /// The column and row that are shown at a place.
    private func source(_ x: Int, _ y: Int, _ orientation: Orientation) -> (Int, Int) {
        switch orientation {
        case .upright: (x, y)
        case .mirrored: (width - 1 - x, y)
        case .upsideDown: (width - 1 - x, height - 1 - y)
        case .mirroredUpsideDown: (x, height - 1 - y)
        case .mirroredLeft: (y, x)
        case .turnedRight: (y, height - 1 - x)
        case .mirroredRight: (width - 1 - y, height - 1 - x)
        case .turnedLeft: (width - 1 - y, x)
        }
    }
}
