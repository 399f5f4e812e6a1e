package import Markup
package import Wording

extension Component {
    /// A pane of the bench: a head with a title, at its right a count or badges, and a body.
    package static func pane(
        title: String,
        level: HeadingLevel = .h2,
        isPadded: Bool = true,
        @HTML.Builder beside: () -> HTML = { .empty },
        @HTML.Builder content: () -> HTML
    ) -> HTML {
        HTML.section(.class("pane"), .aria("label", title)) {
            HTML.div(.class("pane-head")) {
                heading(level) { title }
                beside()
            }
            if isPadded { HTML.div(.class("pane-body stack")) { content() } } else { content() }
        }
    }

    /// Suggestions that are like one another, one below the other.
    package static func slips(
        _ slips: [Slip],
        level: HeadingLevel = .h3,
        in book: Phrasebook
    ) -> HTML {
        HTML.ul(.class("slips")) {
            for slip in slips {
                HTML.li(.class("slip"), .aria("current", slip.isCurrent ? "true" : nil)) {
                    heading(level) { HTML.a(slip.title, .href(slip.address)) }
                    HTML.p(slip.source)
                    if let percent = slip.likeness { likeness(percent: percent, in: book) }
                }
            }
        }
    }
}
