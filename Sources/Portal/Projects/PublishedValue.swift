import Civics
import Wording

/// A quantity as a page shows it: to the letter in Chinese, as the same promise in English.
///
/// What English has no word for here stays as it was printed.
struct PublishedValue {
    private let value: Quantity
    private let book: Phrasebook

    init(_ value: Quantity, in book: Phrasebook) {
        self.value = value
        self.book = book
    }

    /// The text: `1600余个`, `over 1,600`; `80公里`, `80 km`.
    var text: LocalText {
        LocalText(value.printed, english: book.english(value) ?? "", in: book.language)
    }
}
