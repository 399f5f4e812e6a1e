package import Wording

/// What a version of a list says otherwise than the one before, item by item.
package enum BookDifference: Hashable, Sendable {
    /// A candidate came on the list.
    case added(CandidateBook.Entry)
    /// A candidate left it.
    case withdrawn(CandidateBook.Entry)
    /// A candidate stands at another place.
    case moved(CandidateBook.Entry, from: Int)
    /// A field says something else.
    case changed(CandidateBook.Entry, BookField, from: [String], to: [String])

    /// Compares two versions by the codes of their candidates, in the order of the newer ballot.
    package static func between(
        _ old: CandidateBook,
        _ new: CandidateBook,
        in book: Phrasebook
    ) -> [BookDifference] {
        var differences: [BookDifference] = old.candidates
            .filter { entry in !new.candidates.contains { $0.code == entry.code } }
            .map { .withdrawn($0) }
        for entry in new.candidates {
            guard let before = old.candidates.first(where: { $0.code == entry.code }) else {
                differences.append(.added(entry))
                continue
            }
            if before.number != entry.number {
                differences.append(.moved(entry, from: before.number))
            }
            for field in BookField.allCases {
                let (one, other) = (before.lines(field, in: book), entry.lines(field, in: book))
                if one != other {
                    differences.append(.changed(entry, field, from: one, to: other))
                }
            }
        }
        return differences
    }
}
