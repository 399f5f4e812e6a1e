package import Pictures

/// What is wrong with the files that came with a suggestion; a file is named by its place, from 1.
package enum AttachmentFault: Error, Hashable, Sendable {
    /// There are too many.
    case tooMany(count: Int, most: Int)
    /// One is neither a picture nor, where scans are taken, a PDF.
    case wrongKind(file: Int, takesScans: Bool)
    /// One has too many bytes.
    case tooLarge(file: Int, megabytes: Int)
    /// Together they have too many.
    case tooLargeTogether(megabytes: Int)
    /// A picture cannot be read.
    case unreadable(file: Int, PictureError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .tooMany: "attachment.too-many"
        case .wrongKind: "attachment.wrong-kind"
        case .tooLarge: "attachment.too-large"
        case .tooLargeTogether: "attachment.too-large-together"
        case .unreadable(_, let error): error.code
        }
    }
}
