import Markup

/// How many are there of how many, with a tick where the quorum is.
struct HallGauge {
    let present: Int
    let deputies: Int
    let quorum: Int?
    let label: String

    var content: HTML {
        SVG.svg(
            .class("hall-gauge"),
            .role("img"),
            .aria("label", label),
            .focusable("false")
        ) {
            SVG.rect(.class("track"), .y("25%"), .width("100%"), .height("50%"))
            SVG.rect(.class("bar"), .y("25%"), .width(along(present)), .height("50%"))
            if let quorum {
                SVG.rect(.class("tick"), .x(along(quorum)), .height("100%"))
            }
        }
    }

    private func along(_ number: Int) -> String {
        let tenths = deputies > 0 ? min(1000, number * 1000 / deputies) : 0
        return "\(tenths / 10).\(tenths % 10)%"
    }
}
