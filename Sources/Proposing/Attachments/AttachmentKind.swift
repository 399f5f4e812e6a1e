import Database
import Ledger
package import Wording

/// What is kept of a file that came with a suggestion.
package enum AttachmentKind: String, StoredName, Hashable, Sendable, CaseIterable {
    /// A picture, always JPEG: it was written anew from its dots.
    case picture
    /// The scan of an original on paper, as it came.
    case pdf

    /// The media type it is served under.
    package var contentType: String {
        switch self {
        case .picture: "image/jpeg"
        case .pdf: "application/pdf"
        }
    }

    /// The end of the name it is served under.
    package var fileEnding: String {
        switch self {
        case .picture: "jpg"
        case .pdf: "pdf"
        }
    }

    /// What people call it.
    package var name: Message {
        switch self {
        case .picture: .attachmentKindPicture
        case .pdf: .attachmentKindPdf
        }
    }
}
