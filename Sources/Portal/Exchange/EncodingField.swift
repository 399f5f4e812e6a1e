import Markup
import Proposing
import Sheets
import Wording

/// The choice of a CSV file's encoding: found out, or said by hand where that went wrong.
struct EncodingField {
    /// The name of the field.
    static let name = "encoding"

    let book: Phrasebook
    let chosen: SheetEncoding?

    var content: HTML {
        Component.select(
            Field(
                Self.name,
                book.say(.exchangePageEncodingLabel),
                hint: book.say(.exchangePageEncodingHint)
            ),
            options: SheetEncoding.allCases.map {
                FormOption($0.rawValue, book.say($0.shownName))
            },
            selected: chosen?.rawValue,
            prompt: book.say(.exchangePageEncodingAutomatic),
            in: book
        )
    }
}

extension SheetEncoding {
    /// What a field says; nil for finding it out.
    init?(field: String) throws(PageError) {
        guard !field.isEmpty else { return nil }
        guard let encoding = SheetEncoding(rawValue: field) else {
            throw .unreadable(.parameter(EncodingField.name))
        }
        self = encoding
    }

    /// What it is called where it is chosen.
    fileprivate var shownName: Message {
        switch self {
        case .utf8: .exchangePageEncodingUtf8
        case .gb18030: .exchangePageEncodingGb
        }
    }
}
