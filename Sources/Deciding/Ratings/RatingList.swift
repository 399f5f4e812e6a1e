package import Civics
package import Ledger
import Tallying

/// What is rated, as a list that anybody can hash again: the projects that a poll decided, each
/// with how far the government reports it to be.
package struct RatingList: Hashable, Sendable {
    /// The name of the form.
    package static let form = "minsheng-rating-list"
    /// Its version.
    package static let formVersion = 1

    /// Whose projects they are.
    package let place: Jurisdiction
    /// The announced poll that decided them.
    package let rated: RatedPoll
    /// The report that the states are from.
    package let report: String
    /// The projects, in the order of the form.
    package let items: [Poll.Item]

    /// The bytes of the list: one JSON document, members in the order of their names, no blanks,
    /// one line feed at the end.
    package var canonicalText: String { json.sorted.written + "\n" }

    /// SHA-256 of the canonical text.
    package var fingerprint: Digest { Digest(of: canonicalText) }

    private var json: JSONText {
        .object(members + again)
    }

    /// The rating that found these projects dissatisfied; of a first rating nothing is said.
    private var again: [(String, JSONText)] {
        guard let again = rated.again else { return [] }
        let rating = JSONText.object([
            ("ballot", .text(again.key.description)), ("title", .text(again.title)),
            ("certificate", .text(again.certificate.hex)),
        ])
        return [("again", rating)]
    }

    private var members: [(String, JSONText)] {
        [
            ("form", .text(Self.form)),
            ("formVersion", .number(Int64(Self.formVersion))),
            (
                "place",
                .object([
                    ("code", .text(place.code)), ("name", .text(place.name)),
                    ("nameEnglish", .text(place.nameEnglish)),
                ])
            ),
            ("year", .number(Int64(rated.poll.list.year))),
            (
                "poll",
                .object([
                    ("title", .text(rated.poll.title)), ("notice", .text(rated.notice)),
                    ("certificate", .text(rated.certificate.hex)),
                    ("list", .text(rated.poll.list.fingerprint.hex)),
                ])
            ),
            ("report", .text(report)),
            ("items", .array(zip(items, rated.elected).map { Self.item($0, $1) })),
        ]
    }

    /// An item with the number it had on the list that was voted on.
    private static func item(_ item: Poll.Item, _ elected: Poll.Item) -> JSONText {
        .object([
            ("id", .text(item.id)), ("candidate", .text(elected.id)),
            ("name", .text(item.name)), ("nameEnglish", .text(item.nameEnglish)),
            ("state", .text((item.state ?? .finished).rawValue)),
        ])
    }
}
