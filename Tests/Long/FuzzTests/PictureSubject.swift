import Pictures

/// Pictures anybody may have sent: refused with a reason, or dots and nothing else.
enum PictureSubject: FuzzSubject {
    static let name = "picture"

    /// The corpus has the pictures: JPEG in one pass and in many, grey, of a printer's colours,
    /// turned; PNG of every depth, with a palette, in passes.
    static let seeds: [[UInt8]] = [[]]

    /// Few enough that ten thousand are soon read.
    private static let mostDots = 1 << 14

    static let pieces: [[UInt8]] = [
        [0xFF, 0xD8], [0xFF, 0xD9], [0xFF, 0xC0], [0xFF, 0xC2], [0xFF, 0xC4], [0xFF, 0xDA],
        [0xFF, 0xDB], [0xFF, 0xDD], [0xFF, 0xE1], [0xFF, 0xEE], [0xFF, 0xFF], [0x00, 0x00],
        [0xFF, 0x00], Array("Exif\0\0MM\0*".utf8), Array("Adobe\0".utf8), Array("IHDR".utf8),
        Array("IDAT".utf8), Array("PLTE".utf8), Array("tRNS".utf8), Array("eXIf".utf8),
        Array("IEND".utf8), [0x7F, 0xFF, 0xFF, 0xFF],
    ]

    static func examine(_ input: [UInt8]) throws -> String {
        let picture: CleanPicture
        do throws(PictureError) {
            picture = try CleanPicture(input, limits: PictureLimits(mostDots: mostDots))
        } catch {
            return "\(PictureFormat(of: input).map { "\($0)" } ?? "none") \(error.code)"
        }
        try require(PictureFormat(of: picture.bytes) == .jpeg, "what is written is JPEG")
        try require(picture.width * picture.height <= mostDots, "no more dots than the limit")
        try require(!picture.bytes.contains("Exif".utf8), "nothing is left of the camera")
        let again = try? CleanPicture(picture.bytes)
        try require(
            again?.width == picture.width && again?.height == picture.height,
            "what is written is read again, as large"
        )
        return "picture \(min(picture.width, 64) / 8) \(min(picture.height, 64) / 8)"
    }
}
