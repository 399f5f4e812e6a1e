import Civics
import Foundation
import Tallying

extension Certificate {
    /// The bytes of the certificate: one JSON document, members in the order of their names, no
    /// blanks, no fractions, one line feed at the end.
    package var canonicalText: String { json.sorted.written + "\n" }

    /// Reads a canonical text; nil where it is none, byte for byte.
    package init?(canonical text: String) {
        guard let read = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)),
            read.form == Self.form, read.formVersion == Self.formVersion,
            read.canonicalText == text
        else { return nil }
        self = read
    }

    private var json: JSONText {
        .object(members + rareMembers)
    }

    /// What stands in a certificate only where there was something of the kind.
    private var rareMembers: [(String, JSONText)] {
        var members: [(String, JSONText)] = []
        if let successions {
            members.append(("successions", .array(successions.map(\.json))))
        }
        if let recount { members.append(("recount", recount.json)) }
        return members
    }

    private var members: [(String, JSONText)] {
        [
            ("form", .text(form)), ("formVersion", .integer(formVersion)),
            (
                "place",
                .object([
                    ("code", .text(place.code)), ("name", .text(place.name)),
                    ("nameEnglish", .text(place.nameEnglish)),
                ])
            ),
            (
                "meeting",
                .object([
                    ("term", .integer(meeting.term)), ("number", .integer(meeting.number)),
                    ("startsOn", .text(meeting.startsOn)), ("endsOn", .text(meeting.endsOn)),
                ])
            ),
            (
                "poll",
                .object([
                    ("ordinal", .integer(poll.ordinal)), ("kind", .text(poll.kind)),
                    ("title", .text(poll.title)), ("titleEnglish", .text(poll.titleEnglish)),
                ])
            ),
            (
                "list",
                .object([
                    ("year", .integer(list.year)), ("version", .integer(list.version)),
                    ("sha256", .text(list.sha256)),
                ])
            ),
            ("rule", rule.json), ("items", .array(items.map(\.json))),
            ("deputies", .integer(deputies)), ("sessions", .array(sessions.map(\.json))),
            ("decision", decision?.json ?? .null), ("scrutineers", scrutineers.json),
            ("tellers", .texts(tellers)), ("record", .text(record)),
            ("outcome", .text(outcome)), ("workingPapers", .text(workingPapers)),
            (
                "audit",
                .object([
                    ("height", .number(audit.height)), ("digest", .text(audit.digest)),
                ])
            ),
            ("isSample", .bool(isSample)),
        ]
    }
}

extension Certificate.RuleName {
    fileprivate var json: JSONText {
        .object([
            ("year", .integer(year)), ("purpose", .text(purpose)),
            ("number", .integer(number)), ("title", .text(title)),
            ("publishing", .text(publishing)), ("sha256", .text(sha256)),
        ])
    }
}

extension Poll.Item {
    fileprivate var json: JSONText {
        .object(
            [
                ("id", .text(id)), ("name", .text(name)), ("nameEnglish", .text(nameEnglish)),
            ] + (state.map { [("state", .text($0.rawValue))] } ?? [])
        )
    }
}

extension Certificate.Session {
    fileprivate var json: JSONText {
        .object([
            ("number", .integer(number)), ("kind", .text(kind)), ("state", .text(state)),
            ("sitting", .integer(sitting)), ("heldOn", .text(heldOn)),
            ("channel", .text(channel)), ("printed", .integer(printed)),
            ("spoilt", .integer(spoilt)), ("presentAtOpening", .integer(presentAtOpening)),
            ("present", .integer(present)), ("issued", .integer(issued)),
            ("returned", .integer(returned)), ("boxes", .integer(boxes)),
            (
                "rulings",
                .array(
                    rulings.map { ruling in
                        .object([
                            ("void", .optional(ruling.void)),
                            ("papers", .integer(ruling.papers)),
                        ])
                    }
                )
            ),
            ("abandoned", abandoned?.json ?? .null),
        ])
    }
}

extension Certificate.Decision {
    fileprivate var json: JSONText {
        .object([
            ("document", .text(document)), ("reason", .text(reason)),
            ("elected", .texts(elected)),
        ])
    }
}

extension Certificate.Scrutineers {
    fileprivate var json: JSONText {
        .object([
            ("date", .text(date)), ("decision", .text(decision)), ("names", .texts(names)),
        ])
    }
}

extension Certificate.Recount {
    fileprivate var json: JSONText {
        .object([
            ("session", .integer(session)), ("document", .text(document)),
            ("reason", .text(reason)), ("opening", .optional(opening)),
            ("supersedes", .text(supersedes)),
        ])
    }
}

extension Certificate.Succession {
    fileprivate var json: JSONText {
        .object([
            ("role", .text(role)), ("left", .text(left)), ("successor", .text(successor)),
            ("at", .text(at)), ("document", .text(document)), ("reason", .text(reason)),
        ])
    }
}

extension JSONText {
    fileprivate static func integer(_ number: Int) -> JSONText { .number(Int64(number)) }

    fileprivate static func integer(_ number: Int?) -> JSONText {
        number.map { .number(Int64($0)) } ?? .null
    }

    fileprivate static func texts(_ texts: [String]) -> JSONText {
        .array(texts.map(JSONText.text))
    }
}
