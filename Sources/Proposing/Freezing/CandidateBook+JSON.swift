package import Civics

extension CandidateBook {
    /// The bytes of the list: one JSON document, members in the order of their names, no blanks, no
    /// fractions, one line feed at the end.
    package var canonicalText: String { json.sorted.written + "\n" }

    /// SHA-256 of the canonical text.
    package var fingerprint: Digest { Digest(of: canonicalText) }

    private var json: JSONText {
        .object([
            ("form", .text(form)),
            ("formVersion", .number(Int64(formVersion))),
            ("jurisdiction", jurisdiction.json),
            ("year", .number(Int64(year))),
            ("version", .number(Int64(version))),
            ("previous", .optional(previous)),
            ("seats", .number(Int64(seats))),
            (
                "decision",
                .object([
                    ("number", .text(decision.number)), ("date", .text(decision.date)),
                    ("words", .text(decision.words)),
                ])
            ),
            ("candidates", .array(candidates.map(\.json))),
        ])
    }
}

extension CandidateBook.Entry {
    /// The candidate as it stands in the canonical text, its members not yet in order.
    var json: JSONText { .object(what + money + who + why) }

    private var what: [(String, JSONText)] {
        [
            ("number", .number(Int64(number))),
            ("code", .text(code)),
            ("name", .text(name)),
            ("nameEnglish", .text(nameEnglish)),
            ("field", .text(field)),
            ("category", .optional(category)),
            (
                "origin",
                origin.map { .object([("list", .text($0.list)), ("item", .text($0.item))]) }
                    ?? .null
            ),
            ("content", .text(content)),
            ("subItems", .array(subItems.map(\.json))),
            ("targets", .array(targets.map(\.json))),
            ("isEverywhere", .bool(isEverywhere)),
            ("places", .array(places.map(\.json))),
            ("certainty", .text(certainty)),
            ("source", .text(source)),
        ]
    }

    private var money: [(String, JSONText)] {
        [
            ("total", total?.json ?? .null),
            ("annual", annual?.json ?? .null),
            (
                "funding",
                .array(
                    funding.map {
                        .object([("source", .text($0.source)), ("amount", $0.amount.json)])
                    }
                )
            ),
        ]
    }

    private var who: [(String, JSONText)] {
        [
            ("lead", .optional(lead)),
            ("responsible", .array(responsible.map(JSONText.text))),
            ("cooperating", .array(cooperating.map(JSONText.text))),
            ("viceMayorPost", .text(viceMayorPost)),
            ("contactPost", .text(contactPost)),
            ("maintenance", .text(maintenance)),
            ("start", .optional(start)),
            ("finish", .optional(finish)),
            ("crossesYear", .bool(crossesYear)),
            ("stageGoal", .text(stageGoal)),
        ]
    }

    private var why: [(String, JSONText)] {
        [
            ("beneficiaries", .optional(beneficiaries)),
            ("beneficiaryScope", .text(beneficiaryScope)),
            ("background", .text(background)),
            ("necessity", .text(necessity)),
            ("feasibility", .text(feasibility)),
            ("risk", .text(risk)),
            ("opinions", .array(opinions.map(\.json))),
            ("publicIndex", publicIndex?.json ?? .null),
            ("suggestions", .array(suggestions.map(\.json))),
        ]
    }
}

extension CandidateBook.Place {
    fileprivate var json: JSONText {
        .object([
            ("code", .text(code)), ("name", .text(name)), ("nameEnglish", .text(nameEnglish)),
        ])
    }
}

extension CandidateBook.Amount {
    fileprivate var json: JSONText {
        .object([("fen", .number(fen)), ("printed", .text(printed))])
    }
}

extension CandidateBook.SubItem {
    fileprivate var json: JSONText {
        .object([
            ("number", .number(Int64(number))), ("name", .text(name)),
            ("content", .text(content)),
        ])
    }
}

extension CandidateBook.Target {
    fileprivate var json: JSONText {
        .object([
            ("part", .number(Int64(part))), ("indicator", .text(indicator)),
            ("relation", .text(relation)), ("quantity", .text(quantity)),
        ])
    }
}

extension CandidateBook.Opinion {
    fileprivate var json: JSONText {
        .object([
            ("unit", .text(unit)), ("kind", .text(kind)), ("verdict", .text(verdict)),
            ("words", .text(words)), ("date", .optional(date)),
        ])
    }
}

extension CandidateBook.Index {
    fileprivate var json: JSONText {
        .object([
            ("halves", .number(Int64(halves))), ("basis", .text(basis)),
            ("reason", .text(reason)),
        ])
    }
}

extension CandidateBook.Suggestions {
    fileprivate var json: JSONText {
        .object([
            ("channel", .text(channel)),
            ("references", .array(references.map(JSONText.text))),
        ])
    }
}
