import Civics
import Database
package import Ledger

/// Looking at files that came with suggestions.
package struct ReadingAttachments: Sendable {
    /// The most numbers of other suggestions that are named beside a file.
    private static let mostReferences = 5

    private let ledger: Ledger

    /// Looks in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The files of a suggestion; intake is told where each was used before.
    package func files(
        for viewer: AttachmentViewer
    ) async throws(ReadError) -> [FiledAttachment] {
        try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let suggestion = try viewer.suggestion(in: transaction)
            var filed: [FiledAttachment] = []
            for file in try AttachmentTable.all(of: suggestion.id, in: transaction) {
                var references: [String] = []
                if case .intake = viewer {
                    references = try AttachmentTable.references(
                        with: file.sentDigest,
                        besides: suggestion.id,
                        of: suggestion.jurisdiction,
                        limit: Self.mostReferences,
                        in: transaction
                    )
                }
                filed.append(FiledAttachment(attachment: file, alsoWith: references))
            }
            return filed
        }
    }

    /// The bytes of one file, or of the small picture of it.
    package func bytes(
        of number: Int,
        isPreview: Bool = false,
        for viewer: AttachmentViewer
    ) async throws(ReadError) -> AttachmentBytes {
        try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            let suggestion = try viewer.suggestion(in: transaction)
            guard
                let file = try AttachmentTable.find(
                    number: number,
                    of: suggestion.id,
                    in: transaction
                ),
                let bytes = try AttachmentContentTable.bytes(
                    file.digest,
                    isPreview: isPreview,
                    in: transaction
                )
            else { throw .notFound }
            return AttachmentBytes(
                kind: file.kind,
                bytes: bytes,
                name: "\(suggestion.reference)-\(number).\(file.kind.fileEnding)"
            )
        }
    }
}
