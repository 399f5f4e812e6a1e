package import Markup
package import Wording

extension Component {
    /// The word 示例, after each figure that was invented for the demonstration.
    package static func sampleMark(in book: Phrasebook) -> HTML {
        HTML.span(book.say(.componentsSampleMark), .class("sample"))
    }

    /// The line under the masthead of a page with invented figures.
    ///
    /// The word 示例 is marked where it first stands in the note, as it is on the page.
    static func sampleBar(_ note: String, in book: Phrasebook) -> HTML {
        HTML.aside(.class("sample-bar"), .aria("label", book.say(.componentsSampleBar))) {
            HTML.div(.class("wrap")) { marked(note, in: book) }
        }
    }

    private static func marked(_ note: String, in book: Phrasebook) -> HTML {
        let mark = book.say(.componentsSampleMark)
        guard let place = note.firstRange(of: mark) else { return HTML(note) }
        return HTML {
            HTML(note[..<place.lowerBound])
            HTML.span(mark, .class("sample"))
            HTML(note[place.upperBound...])
        }
    }
}
