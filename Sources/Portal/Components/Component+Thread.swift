package import Markup
package import Wording

extension Component {
    /// One line through the life of something, from the first step to the last.
    ///
    /// The stage of each step is also said in a word, for those who do not see the nodes.
    package static func thread(
        _ steps: [ThreadStep],
        level: HeadingLevel = .h2,
        in book: Phrasebook
    ) -> HTML {
        HTML.ol(.class("thread")) {
            for step in steps {
                HTML.li(.class(step.stage.rawValue)) {
                    node(step.stage)
                    stageWord(step.stage, in: book)
                    if let when = step.when { HTML.p(when, .class("when")) }
                    heading(level) { step.title }
                    if !step.content.isEmpty {
                        HTML.div(.class("thread-say")) { step.content }
                    }
                }
            }
        }
    }

    /// The same beside something: milestones in a narrow column, without headings.
    package static func smallThread(_ steps: [ThreadStep], in book: Phrasebook) -> HTML {
        HTML.ol(.class("thread thread--small")) {
            for step in steps {
                HTML.li(.class(step.stage.rawValue)) {
                    node(step.stage)
                    stageWord(step.stage, in: book)
                    HTML.p { HTML.b(step.title) }
                    if let when = step.when { HTML.p(when, .class("quiet")) }
                    step.content
                }
            }
        }
    }

    private static func stageWord(_ stage: Stage, in book: Phrasebook) -> HTML {
        HTML.span(stageName(stage, in: book), .class("offscreen"))
    }

    /// The five acts of a year, in a row where there is room.
    package static func acts(
        _ acts: [Act],
        level: HeadingLevel = .h3,
        in book: Phrasebook
    ) -> HTML {
        HTML.ol(.class("acts")) {
            for act in acts {
                HTML.li(.class("act \(act.stage.rawValue)")) {
                    node(act.stage)
                    heading(level) { HTML.a(act.name, .href(act.address)) }
                    HTML.p(act.state, .class("state"))
                    HTML.p { act.text }
                }
            }
        }
    }
}
