import Markup
import Wording

extension Component {
    /// The node of a thread: a tick, a ring with a dot, a hollow ring.
    static func node(_ stage: Stage) -> HTML {
        SVG.svg(
            .class("node"),
            .viewBox("0 0 24 24"),
            .aria("hidden", "true"),
            .focusable("false")
        ) {
            switch stage {
            case .done:
                SVG.circle(.cx("12"), .cy("12"), .r("11"), .class("fill"))
                SVG.path(.d("M7 12.4l3.4 3.4 6.8-7.4"), .class("stroke"))
            case .now:
                SVG.circle(.cx("12"), .cy("12"), .r("10"), .class("ring"))
                SVG.circle(.cx("12"), .cy("12"), .r("5"), .class("fill"))
            case .next:
                SVG.circle(.cx("12"), .cy("12"), .r("10"), .class("ring"))
            }
        }
    }

    /// The stage in a word.
    static func stageName(_ stage: Stage, in book: Phrasebook) -> String {
        switch stage {
        case .done: book.say(.componentsStateDone)
        case .now: book.say(.componentsStateNow)
        case .next: book.say(.componentsStateNext)
        }
    }
}
