/// The words for which a suggestion is held, as the data file lists them.
struct HeldWords: Sendable {
    /// A word and what it stands for.
    struct Entry: Hashable, Sendable {
        /// Why a text with it is held.
        let reason: HoldReason
        /// The word as it is written.
        let word: String
        /// The word as it is compared.
        let key: String
    }

    /// In the order of the file.
    let entries: [Entry]

    /// The list that comes with the product.
    static let builtIn = HeldWords(file: ProposingData.heldWords)

    /// Reads a list; a line that is none is passed over.
    init(file: String) {
        entries = file.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let reason = HoldReason(rawValue: String(parts[0])) else {
                return nil
            }
            let word = String(parts[1])
            return Entry(reason: reason, word: word, key: ComparableText.squeezed(word))
        }
    }

    /// The first of the list that a text holds.
    func first(in text: String) -> Entry? {
        let squeezed = ComparableText.squeezed(text)
        return entries.first { squeezed.contains($0.key) }
    }
}
