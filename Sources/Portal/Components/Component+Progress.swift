package import Markup
package import Wording

extension Component {
    /// How much is done, as a bar, with a tick where the plan is.
    ///
    /// What it shows must also stand in the text beside it; ``progressKey(done:plan:in:)`` is that
    /// text where there is no other.
    package static func progress(done: Share, plan: Share? = nil, in book: Phrasebook) -> HTML {
        SVG.svg(
            .class("progress"),
            .role("img"),
            .aria("label", progressText(done: done, plan: plan, in: book)),
            .focusable("false")
        ) {
            SVG.rect(.class("track"), .y("25%"), .width("100%"), .height("50%"))
            SVG.rect(.class("bar"), .y("25%"), .width(done.drawnWidth), .height("50%"))
            if let plan {
                SVG.rect(.class("tick"), .x(plan.drawnWidth), .width("2"), .height("100%"))
            }
        }
    }

    /// The same in words, below the bar.
    package static func progressKey(
        done: Share,
        plan: Share? = nil,
        in book: Phrasebook
    ) -> HTML {
        HTML.p(.class("progress-key")) {
            HTML.span(book.say(.componentsProgressDone(done: done.percent())))
            if let plan {
                HTML.span(book.say(.componentsProgressPlan(plan: plan.percent())))
            }
        }
    }

    private static func progressText(
        done: Share,
        plan: Share?,
        in book: Phrasebook
    ) -> String {
        guard let plan else {
            return book.say(.componentsProgressDone(done: done.percent()))
        }
        return book.say(
            .componentsProgressDoneAndPlan(done: done.percent(), plan: plan.percent())
        )
    }

    /// How alike two texts are, as a short bar and a percentage, from 0 to 100.
    package static func likeness(percent: Int, in book: Phrasebook) -> HTML {
        HTML.p(.class("like")) {
            book.say(.componentsLikenessLabel)
            SVG.svg(.aria("hidden", "true"), .focusable("false")) {
                SVG.rect(.class("track"), .width("100%"), .height("100%"))
                SVG.rect(.class("bar"), .width("\(percent)%"), .height("100%"))
            }
            HTML.span("\(percent)%", .class("num"))
        }
    }
}
