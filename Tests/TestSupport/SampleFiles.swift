import Civics

/// Small files such as people send along.
package enum SampleFiles {
    /// A grey JPEG of eight by eight dots.
    package static let jpeg = bytes(
        "_9j_4AAQSkZJRgABAQAAAQABAAD_2wBDAA0JCgsK"
            + "CA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwz"
            + "Oko-MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk__"
            + "wAALCAAIAAgBAREA_8QAHwAAAQUBAQEBAQEAAAAA"
            + "AAAAAAECAwQFBgcICQoL_8QAtRAAAgEDAwIEAwUF"
            + "BAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEI"
            + "I0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3"
            + "ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1"
            + "dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ip"
            + "qrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi"
            + "4-Tl5ufo6erx8vP09fb3-Pn6_9oACAEBAAA_AI4rWOeJtM0pljsUU_a7vOBIB1APZPU9_p97_9k"
    )

    /// A PNG of three by two dots.
    package static let png = bytes(
        "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAFl"
            + "EcHbAAAAFklEQVR4nGP4zwAC_8EIxPj_v6GhAQBB"
            + "1wd7SG4DMwAAAABJRU5ErkJggg"
    )

    /// The beginning of a PDF, which is all that is looked at.
    package static let pdf = Array("%PDF-1.7\n%%EOF\n".utf8)

    /// A JPEG whose camera wrote where it was: EXIF with the words `GPS of a school`.
    package static let jpegWithPlace: [UInt8] = {
        let content = Array("Exif\0\0MM\0*GPS of a school".utf8)
        let length = content.count + 2
        return Array(jpeg.prefix(2)) + [0xFF, 0xE1, UInt8(length >> 8), UInt8(length & 0xFF)]
            + content + jpeg.dropFirst(2)
    }()

    private static func bytes(_ text: String) -> [UInt8] {
        guard let bytes = Base64URL.decode(text) else {
            preconditionFailure("a sample is Base64")
        }
        return bytes
    }
}
