import Markup
import Wording

extension ComponentsPage {
    /// Colours, sizes of type, buttons.
    var foundations: HTML {
        HTML {
            section(.componentsLibraryColours) { swatches }
            section(.componentsLibraryType) { sizes }
            section(.componentsLibraryButtons) { buttons }
        }
    }

    private var swatches: HTML {
        let names = [
            "paper", "surface", "sunken", "ink", "ink-2", "ink-3", "line", "line-2", "accent",
            "accent-strong", "accent-soft", "seal", "green", "yellow", "yellow-mark", "red",
            "blue", "grey", "focus", "plan",
        ]
        return HTML.ul(.class("swatches")) {
            for name in names {
                HTML.li {
                    SVG.svg(.aria("hidden", "true"), .focusable("false")) {
                        SVG.rect(.class("swatch-" + name), .width("100%"), .height("100%"))
                    }
                    HTML.span("--" + name, .class("tiny mono"))
                }
            }
        }
    }

    private var sizes: HTML {
        HTML.div {
            for step in 1...8 {
                HTML.p(.class("type-\(step)")) {
                    HTML.span("--t\(step)", .class("tiny mono faint"))
                    " "
                    book.say(.componentsLibraryTypeSample)
                }
            }
        }
    }

    @HTML.Builder private var buttons: HTML {
        HTML.div(.class("row")) {
            Component.button(book.say(.componentsLibraryButtonPrimary))
            Component.button(book.say(.componentsLibraryButtonSecond), .second)
            Component.buttonLink(book.say(.componentsLibraryButtonQuiet), to: "#main", .quiet)
            Component.button(book.say(.componentsLibraryButtonDanger), .danger)
            Component.button(book.say(.componentsLibraryButtonSmall), .second, size: .small)
            HTML.button(
                book.say(.componentsLibraryButtonSending),
                .class("button"),
                .type("button"),
                .disabled()
            )
        }
        HTML.p(.class("column")) {
            Component.button(
                book.say(.componentsLibraryButtonBig),
                size: .big,
                isFullWidth: true
            )
        }
    }
}
