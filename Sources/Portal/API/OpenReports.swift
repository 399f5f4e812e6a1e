import Civics
import Evaluating
import Ledger
import Wording

/// The report cards as open data: every published version with its text as it was frozen, and what
/// the columns of its table mean.
struct OpenReports {
    let scope: Scope
    let cards: [PublishedCard]

    /// Written around the canonical texts, which stand in it byte for byte.
    var written: String {
        let heads = cards.map { card in
            let head = JSONText.object([
                ("year", .number(Int64(card.year))),
                ("version", .number(Int64(card.version))),
                ("isNewest", .bool(isNewest(card))),
                ("publishedOn", .text(card.frozen.publishedOn.description)),
                ("correction", .text(card.frozen.corrects?.reason ?? "")),
                ("isSample", .bool(card.isSample)),
                ("sha256", .text(card.fingerprint.hex)),
                (
                    "text",
                    .text(Address.reportText(card.year, card.version).path(in: scope))
                ),
                ("table", .text(Address.reportTable(card.year).path(in: scope))),
            ]).written
            let text = card.text.split(separator: "\n").joined()
            return head.dropLast() + ",\"card\":" + text + "}"
        }
        let place = JSONText.quoted(scope.jurisdiction.slug)
        return "{\"jurisdiction\":\(place),\"dictionary\":\(dictionary.written),"
            + "\"reports\":[" + heads.joined(separator: ",") + "]}"
    }

    private func isNewest(_ card: PublishedCard) -> Bool {
        cards.first { $0.year == card.year }?.version == card.version
    }

    private var dictionary: JSONText {
        let (chinese, english) = (Phrasebook(.zh), Phrasebook(.en))
        return .array(
            DataFile.reportsCSV.columns.map { column in
                .object([
                    ("column", .text(column.rawValue)),
                    ("meaning", .text(chinese.say(column.meaning))),
                    ("meaningEnglish", .text(english.say(column.meaning))),
                ])
            }
        )
    }
}
