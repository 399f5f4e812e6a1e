package import Civics
import Tallying

extension RuleDocument {
    /// The bytes of the rule: one JSON document, members in the order of their names, no blanks, no
    /// fractions, one line feed at the end.
    package var canonicalText: String { json.sorted.written + "\n" }

    /// SHA-256 of the canonical text.
    package var fingerprint: Digest { Digest(of: canonicalText) }

    private var json: JSONText {
        .object(
            [
                ("form", .text(Self.form)),
                ("formVersion", .number(Int64(Self.formVersion))),
                (
                    "jurisdiction",
                    .object([
                        ("code", .text(place.code)), ("name", .text(place.name)),
                        ("nameEnglish", .text(place.nameEnglish)),
                    ])
                ),
                ("year", .number(Int64(key.year))),
                ("purpose", .text(key.purpose.rawValue)),
                ("number", .number(Int64(key.number))),
                ("previous", .optional(previous?.hex)),
                ("title", .text(title)),
                ("documentNumber", .text(documentNumber)),
                ("channel", .text(terms.channel.rawValue)),
                ("publishing", .text(terms.publishing.rawValue)),
                ("text", .text(text)),
                ("certainty", .text(provenance.certainty.rawValue)),
                ("source", .text(provenance.source)),
                ("adoption", adoption.json),
            ] + terms.content.json
        )
    }
}

extension RuleTerms.Content {
    /// The rule under the keys that a record of a count has: `rule` of a vote, with how many
    /// candidates are expected, or the `scheme` of a rating.
    fileprivate var json: [(String, JSONText)] {
        switch self {
        case .votes(let terms):
            [("rule", terms.rule.json), ("candidates", .number(Int64(terms.candidates)))]
        case .ratings(let scheme): [("scheme", scheme.json)]
        }
    }
}

extension RatingScheme {
    fileprivate var json: JSONText {
        .object([
            ("quorum", quorum?.json ?? .null),
            ("base", .text(base.rawValue)),
            ("satisfied", satisfiedAt.json),
            ("basic", basicAt.json),
            ("blank", .text(blank.rawValue)),
        ])
    }
}

extension RatingThreshold {
    fileprivate var json: JSONText {
        .object([("fraction", fraction.json), ("inclusive", .bool(isInclusive))])
    }
}

extension RuleAdoption {
    fileprivate var json: JSONText {
        .object([
            ("date", .text(date.description)),
            ("decision", .text(decision)),
            (
                "votes",
                votes.map { votes in
                    .object([
                        ("deputies", .number(Int64(votes.deputies))),
                        ("yes", .number(Int64(votes.yes))),
                        ("no", .number(Int64(votes.no))),
                        ("abstain", .number(Int64(votes.abstain))),
                    ])
                } ?? .null
            ),
        ])
    }
}

extension CongressRule {
    fileprivate var json: JSONText {
        .object([
            ("ballot", .text(ballot.rawValue)),
            ("seats", seats.map { .number(Int64($0)) } ?? .null),
            ("quorum", quorum?.json ?? .null),
            ("participation", participation?.json ?? .null),
            (
                "threshold",
                .object([
                    ("base", .text(threshold.base.rawValue)),
                    ("fraction", threshold.fraction.json),
                    ("inclusive", .bool(threshold.isInclusive)),
                ])
            ),
            ("blank", .text(blank.rawValue)),
            ("tie", .text(tie.rawValue)),
            ("tie_rounds", .number(Int64(tieRounds))),
            ("tie_threshold", .text(tieThreshold.rawValue)),
            ("shortfall", .text(shortfall.rawValue)),
            ("order", .text(order.rawValue)),
        ])
    }
}

extension Fraction {
    fileprivate var json: JSONText {
        .array([.number(Int64(numerator)), .number(Int64(denominator))])
    }
}
