import Civics

/// The name of a candidate, unique in its year however it is written.
package struct CandidateName: Hashable, Sendable {
    /// How many characters a name may have.
    package static let characters = 4...60

    /// The name as it is shown.
    package let text: String

    /// Cleans a name that was typed.
    package init(_ typed: String) throws(CandidateFault) {
        text = ChineseText.cleanedLine(typed)
        guard Self.characters.contains(text.count) else {
            throw CandidateFault("name", .nameLength(characters: text.count))
        }
    }

    /// What two names that read the same have in common: no blanks, no punctuation, one width and
    /// one case.
    package var key: String { Self.key(of: text) }

    /// The key of a name that is in the record.
    package static func key(of name: String) -> String {
        String(
            String.UnicodeScalarView(
                ChineseText.folded(name).lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil
                }
            )
        )
    }
}
