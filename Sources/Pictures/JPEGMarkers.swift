/// The segments of a JPEG file: what stands before, between and behind its scans.
struct JPEGMarkers {
    /// How many scans there are.
    private(set) var scans = 0
    /// What the camera wrote (EXIF), without its name.
    private(set) var exif: ArraySlice<UInt8>?

    private static let exifName: [UInt8] = [0x45, 0x78, 0x69, 0x66, 0, 0]

    /// Walks through a file; what is behind a broken segment is not seen.
    init(_ file: [UInt8]) {
        var index = 2
        while index + 1 < file.count {
            guard file[index] == 0xFF else {
                // The coded data of a scan: on to the next marker that is none of its own.
                index += 1
                continue
            }
            let marker = file[index + 1]
            switch marker {
            case 0xFF:
                index += 1
            case 0x00, 0x01, 0xD0...0xD8:
                index += 2
            case 0xD9: return
            default:
                if marker == 0xDA { scans += 1 }
                guard index + 3 < file.count else { return }
                let length = Int(file[index + 2]) << 8 | Int(file[index + 3])
                let end = index + 2 + length
                guard length >= 2, end <= file.count else { return }
                if marker == 0xE1, exif == nil,
                    file[(index + 4)..<end].starts(with: Self.exifName)
                {
                    exif = file[(index + 10)..<end]
                }
                index = end
            }
        }
    }
}
