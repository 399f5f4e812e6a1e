/// A picture of which nothing is left but its dots: decoded, turned upright, made smaller, and
/// written anew as JPEG.
///
/// Whatever else was in the file (where and when it was taken, with which device, by whom, a
/// thumbnail of what was cut away) is not carried over, because nothing but dots is.
package struct CleanPicture: Hashable, Sendable {
    /// The bytes of the JPEG file.
    package let bytes: [UInt8]
    /// How wide it is.
    package let width: Int
    /// How high it is.
    package let height: Int
    /// What it looks like; nil of a picture in which there is hardly anything to be seen.
    package let hash: PictureHash?

    /// The quality it is written with, of 100.
    static let quality: Int32 = 85

    /// Reads a JPEG or PNG file and writes it anew.
    ///
    /// - Complexity: linear in the dots; at most four bytes of memory a dot, and for progressive
    ///   JPEG six more.
    package init(
        _ file: [UInt8],
        limits: PictureLimits = PictureLimits()
    ) throws(PictureError) {
        let raster: Raster
        let orientation: Orientation
        switch PictureFormat(of: file) {
        case .jpeg:
            raster = try JPEGFile.decode(file, limits: limits)
            orientation = JPEGFile.orientation(of: file)
        case .png:
            raster = try PNGFile.decode(file, limits: limits)
            orientation = PNGFile.orientation(of: file)
        case nil: throw .notPicture
        }
        let upright = raster.fitted(to: limits.writtenSide).turned(orientation)
        bytes = try JPEGFile.encode(upright, quality: Self.quality)
        width = upright.width
        height = upright.height
        hash = PictureHash(upright)
    }
}
