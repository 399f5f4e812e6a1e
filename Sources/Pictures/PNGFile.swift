import CPNG

/// PNG in, by libpng's simplified interface, which jumps over no frame of ours.
enum PNGFile {
    /// Reads the dots on white paper: whatever depth, palette or transparency the file has.
    static func decode(_ file: [UInt8], limits: PictureLimits) throws(PictureError) -> Raster {
        var image = png_image()
        image.version = UInt32(PNG_IMAGE_VERSION)
        defer { png_image_free(&image) }
        var raster: Raster?
        var failure: PictureError?
        file.withUnsafeBytes { source in
            guard
                png_image_begin_read_from_memory(&image, source.baseAddress, source.count) != 0
            else {
                failure = .damaged
                return
            }
            let (width, height) = (Int(image.width), Int(image.height))
            do throws(PictureError) {
                try limits.check(width: width, height: height)
            } catch {
                failure = error
                return
            }
            image.format = UInt32(PNG_FORMAT_FLAG_COLOR)
            var paper = png_color(red: 255, green: 255, blue: 255)
            var bytes = [UInt8](repeating: 0, count: width * height * 3)
            guard
                png_image_finish_read(&image, &paper, &bytes, Int32(width * 3), nil) != 0
            else {
                failure = words(of: image).contains("end of file") ? .cutOff : .damaged
                return
            }
            raster = Raster(width: width, height: height, bytes: bytes)
        }
        guard let raster else { throw failure ?? .damaged }
        return raster
    }

    /// How the camera was held: the chunk eXIf, if there is one.
    static func orientation(of file: [UInt8]) -> Orientation {
        var index = 8
        while index + 12 <= file.count {
            let length = file[index..<index + 4].reduce(0) { $0 << 8 | Int($1) }
            let start = index + 8
            guard length <= file.count - start - 4 else { break }
            if file[(index + 4)..<start].elementsEqual("eXIf".utf8) {
                return Orientation(tiff: file[start..<start + length])
            }
            index = start + length + 4
        }
        return .upright
    }

    private static func words(of image: png_image) -> String {
        withUnsafeBytes(of: image.message) { bytes in
            String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
