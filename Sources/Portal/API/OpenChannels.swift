import Civics
import Ledger
import Proposing

/// How many suggestions came by each channel, as open data.
struct OpenChannels {
    let jurisdiction: Jurisdiction
    let counts: [ChannelCount]

    var json: JSONText {
        .object([
            ("jurisdiction", .text(jurisdiction.slug)),
            ("channels", .array(counts.map(channel))),
        ])
    }

    private func channel(_ count: ChannelCount) -> JSONText {
        .object([
            ("channel", .text(count.channel.rawValue)),
            ("total", .number(Int64(count.total))),
            ("answered", .number(Int64(count.answered))),
            ("withdrawn", .number(Int64(count.withdrawn))),
            ("samples", .number(Int64(count.samples))),
        ])
    }
}
