package import Markup

extension Component {
    /// What waits, most pressing first; each whole row is one link.
    package static func todo(_ items: [TodoItem], level: HeadingLevel = .h3) -> HTML {
        HTML.ol(.class("todo")) {
            for item in items {
                HTML.li {
                    HTML.p { badge(item.due, item.kind) }
                    HTML.div {
                        heading(level) { HTML.a(item.task, .href(item.address)) }
                        HTML.p(item.detail)
                    }
                    if let action = item.action {
                        // The link is the row itself; this only shows that it can be pressed.
                        HTML.span(
                            action,
                            .class("button button--second button--small"),
                            .aria("hidden", "true")
                        )
                    }
                }
            }
        }
    }
}
