package import Civics
import Foundation

/// Why a file is not the canonical text of a list.
package enum CandidateBookError: Error, Hashable, Sendable {
    /// No JSON of this form; where, as far as it is known.
    case notReadable(path: String)
    /// It is of another form, or of a version that this program does not know.
    case otherForm(String, version: Int)
    /// It says the same, but in other bytes: written by another hand.
    case notCanonical
    /// Its fingerprint is another one than was given; the one it has.
    case otherFingerprint(Digest)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .notReadable: "book.not-readable"
        case .otherForm: "book.other-form"
        case .notCanonical: "book.not-canonical"
        case .otherFingerprint: "book.other-fingerprint"
        }
    }
}

extension CandidateBook {
    /// Reads a canonical text and checks that it is one, byte by byte.
    ///
    /// With a fingerprint, no other bytes are taken at all: one that is changed is found.
    package init(
        canonical bytes: [UInt8],
        fingerprint: Digest? = nil
    ) throws(CandidateBookError) {
        let digest = Digest(of: bytes)
        if let fingerprint, fingerprint != digest { throw .otherFingerprint(digest) }
        do {
            self = try JSONDecoder().decode(CandidateBook.self, from: Data(bytes))
        } catch let error as DecodingError {
            throw .notReadable(path: error.place)
        } catch {
            throw .notReadable(path: "")
        }
        guard form == Self.form, formVersion == Self.formVersion else {
            throw .otherForm(form, version: formVersion)
        }
        guard Array(canonicalText.utf8) == bytes else { throw .notCanonical }
    }
}

extension DecodingError {
    fileprivate var place: String {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context),
            .dataCorrupted(let context):
            return context.codingPath.map(\.stringValue).joined(separator: ".")
        case .keyNotFound(let key, let context):
            return (context.codingPath + [key]).map(\.stringValue).joined(separator: ".")
        @unknown default: return ""
        }
    }
}
