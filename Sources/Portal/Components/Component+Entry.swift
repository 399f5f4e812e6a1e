package import Markup
package import Wording

extension Component {
    /// Entries in two columns where there is room.
    package static func entries(
        _ entries: [Entry],
        level: HeadingLevel = .h3,
        in book: Phrasebook
    ) -> HTML {
        HTML.ol(.class("grid-2 entries")) {
            for entry in entries { HTML.li { self.entry(entry, level: level, in: book) } }
        }
    }

    /// A project or candidate under a rule; the whole of it is one link.
    package static func entry(
        _ entry: Entry,
        level: HeadingLevel = .h3,
        in book: Phrasebook
    ) -> HTML {
        HTML.article(.class("entry")) {
            HTML.span(String(entry.number), .class("no"))
            HTML.div {
                heading(level) {
                    if let address = entry.address {
                        HTML.a(entry.name, .href(address), .lang(entry.lang))
                    } else {
                        entry.lang.map { HTML.span(entry.name, .lang($0)) } ?? HTML(entry.name)
                    }
                }
                if let place = entry.place { HTML.p(place, .class("quiet")) }
                if let done = entry.done { progress(done: done, plan: entry.plan, in: book) }
                say(entry, in: book)
                foot(entry, in: book)
            }
        }
    }

    @HTML.Builder private static func say(_ entry: Entry, in book: Phrasebook) -> HTML {
        if entry.done != nil || !entry.says.isEmpty {
            HTML.p(.class("say")) {
                HTML.span {
                    if let done = entry.done { HTML.b(done.percent(), .class("share")) }
                    entry.says
                }
                if let plan = entry.plan {
                    HTML.span(
                        book.say(.componentsProgressPlan(plan: plan.percent())),
                        .class("nowrap")
                    )
                }
            }
        }
    }

    @HTML.Builder private static func foot(_ entry: Entry, in book: Phrasebook) -> HTML {
        if entry.light != nil || entry.unit != nil {
            HTML.p(.class("top")) {
                if let light = entry.light { self.light(light, in: book) }
                if let unit = entry.unit { HTML.span(unit, .class("small faint")) }
            }
        }
    }
}
