/// How a camera was held (EXIF tag 0x0112): how the stored rows and columns are to be shown.
enum Orientation: UInt16, Hashable, Sendable, CaseIterable {
    case upright = 1
    case mirrored = 2
    case upsideDown = 3
    case mirroredUpsideDown = 4
    case mirroredLeft = 5
    case turnedRight = 6
    case mirroredRight = 7
    case turnedLeft = 8

    /// Whether width and height change places.
    var swapsSides: Bool { rawValue > 4 }

    /// Reads the first directory of a TIFF header, as EXIF has it; upright where it says nothing.
    init(tiff: ArraySlice<UInt8>) {
        self = Self.read(tiff) ?? .upright
    }

    private static func read(_ tiff: ArraySlice<UInt8>) -> Orientation? {
        let isLittle: Bool
        if tiff.starts(with: [0x49, 0x49, 0x2A, 0x00]) {
            isLittle = true
        } else if tiff.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) {
            isLittle = false
        } else {
            return nil
        }
        func number(_ offset: Int, _ count: Int) -> Int? {
            guard offset >= 0, offset <= tiff.count - count else { return nil }
            let start = tiff.startIndex + offset
            let bytes = tiff[start..<start + count]
            return (isLittle ? Array(bytes.reversed()) : Array(bytes))
                .reduce(0) { $0 << 8 | Int($1) }
        }
        guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
        for index in 0..<count {
            let entry = directory + 2 + 12 * index
            guard let tag = number(entry, 2) else { return nil }
            guard tag == 0x0112 else { continue }
            // SHORT, one of them, in the first half of the value.
            guard number(entry + 2, 2) == 3, number(entry + 4, 4) == 1 else { return nil }
            return number(entry + 8, 2).flatMap { Orientation(rawValue: UInt16($0)) }
        }
        return nil
    }
}
