import CTurboJPEG

/// JPEG in and out, by libjpeg-turbo.
enum JPEGFile {
    /// How the camera was held.
    static func orientation(of file: [UInt8]) -> Orientation {
        JPEGMarkers(file).exif.map(Orientation.init(tiff:)) ?? .upright
    }

    /// Reads the dots, no more of them than are needed: the library halves while it decodes.
    static func decode(_ file: [UInt8], limits: PictureLimits) throws(PictureError) -> Raster {
        guard JPEGMarkers(file).scans <= limits.mostScans else { throw .tooManyScans }
        guard let handle = tjInitDecompress() else { throw .noMemory }
        defer { tjDestroy(handle) }
        var header = Header()
        guard header.read(file, handle) else { throw .damaged }
        try limits.check(width: Int(header.width), height: Int(header.height))
        let scale = header.scale(for: limits.writtenSide)
        let (width, height) = (header.side(header.width, scale), header.side(header.height, scale))
        let isCMYK =
            header.colours == Int32(TJCS_CMYK.rawValue)
            || header.colours == Int32(TJCS_YCCK.rawValue)
        let dotBytes = isCMYK ? 4 : 3
        var bytes = [UInt8](repeating: 0, count: Int(width) * Int(height) * dotBytes)
        let result = file.withUnsafeBufferPointer { source in
            bytes.withUnsafeMutableBufferPointer { target in
                tjDecompress2(
                    handle,
                    source.baseAddress,
                    UInt(source.count),
                    target.baseAddress,
                    width,
                    0,
                    height,
                    Int32(isCMYK ? TJPF_CMYK.rawValue : TJPF_RGB.rawValue),
                    TJFLAG_LIMITSCANS | TJFLAG_ACCURATEDCT
                )
            }
        }
        if result != 0 { try complain(handle) }
        return Raster(
            width: Int(width),
            height: Int(height),
            bytes: isCMYK ? withoutBlack(bytes) : bytes
        )
    }

    /// Writes dots as a file that holds nothing else.
    static func encode(_ raster: Raster, quality: Int32) throws(PictureError) -> [UInt8] {
        guard let handle = tjInitCompress() else { throw .noMemory }
        defer { tjDestroy(handle) }
        let (width, height) = (Int32(raster.width), Int32(raster.height))
        let sampling = Int32(TJSAMP_420.rawValue)
        var length = tjBufSize(width, height, sampling)
        var file = [UInt8](repeating: 0, count: Int(length))
        let result = raster.bytes.withUnsafeBufferPointer { source in
            file.withUnsafeMutableBufferPointer { buffer in
                var target = buffer.baseAddress
                return tjCompress2(
                    handle,
                    source.baseAddress,
                    width,
                    0,
                    height,
                    Int32(TJPF_RGB.rawValue),
                    &target,
                    &length,
                    sampling,
                    quality,
                    TJFLAG_NOREALLOC | TJFLAG_ACCURATEDCT
                )
            }
        }
        guard result == 0 else { throw .noMemory }
        file.removeLast(file.count - Int(length))
        return file
    }

    /// Small faults that cameras make are passed over; an end that is missing is not.
    private static func complain(_ handle: tjhandle) throws(PictureError) {
        let words = tjGetErrorStr2(handle).map { String(cString: $0) } ?? ""
        guard !words.contains("Premature end") else { throw .cutOff }
        guard tjGetErrorCode(handle) == Int32(TJERR_WARNING.rawValue) else { throw .damaged }
    }

    /// Red, green and blue of cyan, magenta, yellow and black, all four stored inverted as Adobe's
    /// programs do.
    private static func withoutBlack(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bytes.count / 4 * 3) { target, count in
            for dot in 0..<bytes.count / 4 {
                let black = Int(bytes[dot * 4 + 3])
                for part in 0..<3 {
                    target[dot * 3 + part] = UInt8(Int(bytes[dot * 4 + part]) * black / 255)
                }
            }
            count = bytes.count / 4 * 3
        }
    }
}

/// What the head of a file says.
private struct Header {
    var width: Int32 = 0
    var height: Int32 = 0
    var sampling: Int32 = 0
    var colours: Int32 = 0

    mutating func read(_ file: [UInt8], _ handle: tjhandle) -> Bool {
        file.withUnsafeBufferPointer { source in
            tjDecompressHeader3(
                handle,
                source.baseAddress,
                UInt(source.count),
                &width,
                &height,
                &sampling,
                &colours
            ) == 0
        }
    }

    /// By how much the library may divide so that the long side is still as long as that.
    func scale(for side: Int) -> Int32 {
        let longSide = Int(max(width, height))
        return [8, 4, 2].first { longSide / Int($0) >= side } ?? 1
    }

    /// As `TJSCALED` rounds.
    func side(_ length: Int32, _ scale: Int32) -> Int32 {
        (length + scale - 1) / scale
    }
}
