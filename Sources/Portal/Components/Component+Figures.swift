package import Markup
package import Wording

/// A number that a page stands on, with the sentence that names its base.
package struct Figure: Hashable, Sendable {
    /// The number, ready to be shown.
    package let value: String
    /// What follows it in small: a unit, or "/ 298".
    package let unit: String?
    /// One line that names the base.
    package let says: HTML
    /// Whether it was invented for the demonstration.
    package let isSample: Bool

    /// Makes a figure.
    package init(_ value: String, unit: String? = nil, _ says: HTML, isSample: Bool = false) {
        self.value = value
        self.unit = unit
        self.says = says
        self.isSample = isSample
    }
}

extension Component {
    /// Up to four figures between two hairlines.
    package static func figures(_ figures: [Figure], in book: Phrasebook) -> HTML {
        HTML.div(.class("figures")) {
            for figure in figures { self.figure(figure, in: book) }
        }
    }

    private static func figure(_ figure: Figure, in book: Phrasebook) -> HTML {
        HTML.p(.class("figure")) {
            HTML.b {
                figure.value
                if let unit = figure.unit {
                    if book.language == .en { " " }
                    HTML.small(unit)
                }
            }
            HTML.span {
                figure.says
                if figure.isSample { sampleMark(in: book) }
            }
        }
    }
}
