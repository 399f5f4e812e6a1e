import Markup
import Proposing
import Wording

/// How many suggestions came by each channel: at the foot of every page about them.
struct ChannelCounts {
    let book: Phrasebook
    let counts: [ChannelCount]

    /// The sentence over the page, where some of them are invented samples.
    var sampleNote: String? { hasSamples ? book.say(.frameSampleNote) : nil }

    private var hasSamples: Bool { counts.contains { $0.samples > 0 } }

    var content: HTML {
        HTML.section(.class("section stack stack--tight")) {
            HTML.h2(book.say(.intakeCountsTitle))
            HTML.dl(.class("counts counts--channels")) {
                for count in counts {
                    HTML.div {
                        HTML.dt(book.say(count.channel.name))
                        HTML.dd(book.number(count.total))
                    }
                }
            }
            HTML.p(.class("small quiet")) {
                book.say(.intakeCountsCaption(count: counts.reduce(0) { $0 + $1.total }))
                if hasSamples { Component.sampleMark(in: book) }
            }
        }
    }
}
