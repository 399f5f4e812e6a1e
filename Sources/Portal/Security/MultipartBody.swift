/// The parts of a multipart body.
enum MultipartBody {
    /// One part.
    struct Part {
        /// The field's name.
        let name: String
        /// The file's name, for a file.
        let fileName: String?
        /// The bytes between its head and the next boundary.
        let content: ArraySlice<UInt8>
    }

    /// The most parts of a form of ours.
    private static let mostParts = 64

    /// Cuts a body at its boundaries.
    static func parts(of body: [UInt8], boundary: String) throws(PageError) -> [Part] {
        let delimiter = Array("--\(boundary)".utf8)
        guard var cursor = body[...].firstRange(of: delimiter)?.upperBound else {
            throw .unreadable(.multipart)
        }
        var parts: [Part] = []
        while !body[cursor...].starts(with: "--".utf8) {
            guard body[cursor...].starts(with: "\r\n".utf8),
                let end = body[cursor...].firstRange(of: Array("\r\n".utf8) + delimiter),
                parts.count < mostParts
            else { throw .unreadable(.multipart) }
            // The line break after the boundary may be the one before an empty part's end.
            let start = min(cursor + 2, end.lowerBound)
            parts.append(try part(body[start..<end.lowerBound]))
            cursor = end.upperBound
        }
        return parts
    }

    private static func part(_ bytes: ArraySlice<UInt8>) throws(PageError) -> Part {
        guard let gap = bytes.firstRange(of: Array("\r\n\r\n".utf8)),
            let head = String(validating: bytes[..<gap.lowerBound], as: UTF8.self)
        else { throw .unreadable(.multipart) }
        for line in head.split(separator: "\r\n")
        where line.lowercased().hasPrefix("content-disposition:") {
            guard let name = parameter("name", of: line) else { continue }
            return Part(
                name: name,
                fileName: parameter("filename", of: line),
                content: bytes[gap.upperBound...]
            )
        }
        throw .unreadable(.multipart)
    }

    /// The quoted value of `name="…"`.
    private static func parameter(_ name: String, of line: Substring) -> String? {
        guard let start = line.firstRange(of: " \(name)=\"")?.upperBound,
            let end = line[start...].firstIndex(of: "\"")
        else { return nil }
        return String(line[start..<end])
    }
}
