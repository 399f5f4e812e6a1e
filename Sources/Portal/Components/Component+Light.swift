package import Markup
package import Wording

/// How much is said beside a light.
package enum LightStyle: Hashable, Sendable {
    /// The whole name.
    case usual
    /// The whole name on a soft ground, in the head of a page only.
    case pill
    /// The short name, in tables.
    case short
    /// The whole name and how many there are.
    case counted(Int)
}

extension Component {
    /// A light: its shape and its word, so that it reads in grey as well.
    package static func light(
        _ light: Light,
        _ style: LightStyle = .usual,
        in book: Phrasebook
    ) -> HTML {
        let classes = "light light--\(light.rawValue)" + (style == .pill ? " light--pill" : "")
        return HTML.span(.class(classes)) {
            glyph(light)
            switch style {
            case .usual, .pill: light.name(in: book)
            case .short: light.shortName(in: book)
            case .counted(let count):
                book.say(.componentsLightCounted(light: light.name(in: book), count: count))
            }
        }
    }

    /// The shape of a light in a box of 16.
    static func glyph(_ light: Light) -> HTML {
        SVG.svg(.viewBox("0 0 16 16"), .aria("hidden", "true"), .focusable("false")) {
            glyphShapes(light)
        }
    }

    /// What the shape is drawn of; the colour is that of the text around it.
    @HTML.Builder static func glyphShapes(_ light: Light) -> HTML {
        switch light {
        case .normal:
            SVG.circle(.cx("8"), .cy("8"), .r("7"), .class("glyph-shape"))
            SVG.path(.d("M4.6 8.3l2.3 2.3 4.5-4.8"), .class("glyph-stroke"))
        case .slow:
            SVG.path(.d("M8 1.2 15.2 14.4H.8z"), .class("glyph-warning"))
            SVG.path(.d("M8 6v4M8 11.4v1.4"), .class("glyph-stroke glyph-stroke--on-yellow"))
        case .late:
            SVG.path(.d("M1.4 1.4h13.2v13.2H1.4z"), .class("glyph-shape"))
            SVG.path(.d("M8 3.8v5.2M8 10.6v1.9"), .class("glyph-stroke"))
        case .accepted:
            SVG.path(.d("M8 .6 14.4 4.3v7.4L8 15.4 1.6 11.7V4.3z"), .class("glyph-shape"))
            SVG.path(.d("M4.8 8.2l2.2 2.2 4.3-4.6"), .class("glyph-stroke"))
        case .paused:
            SVG.circle(.cx("8"), .cy("8"), .r("6.9"), .class("glyph-ring"))
            SVG.path(.d("M6 5.2v5.6M10 5.2v5.6"), .class("glyph-stroke glyph-stroke--own"))
        case .ended:
            SVG.circle(.cx("8"), .cy("8"), .r("6.9"), .class("glyph-ring"))
            SVG.path(.d("M5 8h6"), .class("glyph-stroke glyph-stroke--own"))
        case .notStarted:
            SVG.circle(.cx("8"), .cy("8"), .r("6.6"), .class("glyph-dashes"))
        }
    }
}
