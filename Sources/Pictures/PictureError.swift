/// Why a picture is not taken.
package enum PictureError: Error, Hashable, Sendable {
    /// It is neither JPEG nor PNG.
    case notPicture
    /// It has more dots than anybody's camera makes, or none.
    case tooManyDots(width: Int, height: Int)
    /// It is built of more passes than any program makes, to keep the reader busy.
    case tooManyScans
    /// It ends too early.
    case cutOff
    /// Its bytes make no picture.
    case damaged
    /// There is not enough memory to read or write it.
    case noMemory

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .notPicture: "picture.not-picture"
        case .tooManyDots: "picture.too-many-dots"
        case .tooManyScans: "picture.too-many-scans"
        case .cutOff: "picture.cut-off"
        case .damaged: "picture.damaged"
        case .noMemory: "picture.no-memory"
        }
    }
}
