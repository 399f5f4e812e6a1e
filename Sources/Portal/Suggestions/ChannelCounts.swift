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
            Component.counts(
                counts.map { (label: book.say($0.channel.name), value: $0.total) },
                byChannel: true,
                in: book
            )
            HTML.p(.class("small quiet")) {
                book.say(.intakeCountsCaption(count: counts.reduce(0) { $0 + $1.total }))
                if hasSamples { Component.sampleMark(in: book) }
            }
        }
    }
}
