package import Markup

extension Component {
    /// What stands where there is nothing yet: what is not there, where it will come from, what
    /// can be done.
    package static func empty(
        title: String,
        level: HeadingLevel = .h2,
        _ text: String,
        @HTML.Builder action: () -> HTML = { .empty }
    ) -> HTML {
        HTML.div(.class("empty")) {
            SVG.svg(.viewBox("0 0 64 64"), .aria("hidden", "true"), .focusable("false")) {
                SVG.path(.d("M6 32h52"))
                SVG.circle(.cx("14"), .cy("32"), .r("6"))
                SVG.circle(.cx("32"), .cy("32"), .r("6"))
                SVG.circle(.cx("50"), .cy("32"), .r("6"), .class("to-come"))
            }
            heading(level) { title }
            HTML.p(text)
            let action = action()
            if !action.isEmpty { HTML.p(.class("empty-action")) { action } }
        }
    }

    /// Something that is shown when asked for, and always in print.
    package static func details(
        _ summary: String,
        isOpen: Bool = false,
        @HTML.Builder content: () -> HTML
    ) -> HTML {
        HTML.details(.class("details"), .open(isOpen)) {
            HTML.summary(summary)
            content()
        }
    }
}
