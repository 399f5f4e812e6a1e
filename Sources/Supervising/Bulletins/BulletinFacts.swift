import Civics
import Foundation

/// Everything a bulletin takes from the record, as it was taken: the numbers of a draft stay these
/// until somebody takes new ones.
package struct BulletinFacts: Codable, Hashable, Sendable {
    /// A project.
    package struct Row: Codable, Hashable, Sendable {
        /// Its number on the list.
        package let number: Int
        /// Its name.
        package let name: String
        /// The unit that leads it; empty where none is named.
        package let unit: String
        /// The leader in charge and whom to ask, by post; told inside only.
        package var posts: String?
        /// The target that is furthest behind, and what there is of it.
        package let target, done: String
        /// Which baseline its target and months are from.
        package let baseline: Int
        /// Percent of that target, one decimal; nil where there is no target.
        package let part: String?
        /// Percentage points ahead of the plan, below zero behind; nil where unknown.
        package let ahead: String?
        /// How that is called: 达到, 略低于.
        package let band: String
        /// Money of the year and money so far, in 万元; nil where none is planned.
        package let planned, invested, paid: String?
        /// Percent of the money of the year.
        package let investedPart: String?
        /// The colour of its light; nil where nothing is known.
        package let light: String?
        /// Its class of completion; nil where nothing was reported.
        package let standing: String?
        /// Whether the month was published.
        package let isReported: Bool
        /// Why it is behind, as its unit reported; empty where it said nothing.
        package var reason: String
        /// Its next step, as its unit reported, and what is due next month.
        package var next: String
    }

    /// A plan that was changed by a decision.
    package struct Change: Codable, Hashable, Sendable {
        /// The project's number and name.
        package let number: Int
        package let name: String
        /// The baseline before and the new one.
        package let from, to: Int
        /// The decision.
        package let decision, date: String
        /// Why it was made; told inside only.
        package var reason: String
        /// Who decided.
        package let authority: String
        /// What changed, each in a line.
        package let items: [String]
    }

    /// A case that a unit has beyond its deadline.
    package struct Late: Codable, Hashable, Sendable {
        package let reference, project, unit: String
        package let days: Int
    }

    /// How many entries use a baseline.
    package struct Baselines: Codable, Hashable, Sendable {
        package let number, entries: Int
    }

    /// The sums of the money columns.
    package struct Totals: Codable, Hashable, Sendable {
        package let planned, invested, paid: String
        package let investedPart: String?
    }

    /// The list.
    package let programme: String
    package let kind: String
    package let year, month: Int
    /// The day up to which cases and changes of plans count.
    package let asOf: String
    /// The day from which they count.
    package let since: String
    /// The preset of the lights.
    package let preset: String
    package var rows: [Row]
    package let totals: Totals
    package var changes: [Change]
    package let baselines: [Baselines]
    package let late: [Late]
    /// Every number that a text can name, by its name.
    package let numbers: [String: String]

    /// The value of a number.
    package var values: [BulletinToken: String] {
        var values: [BulletinToken: String] = [:]
        for token in BulletinToken.allCases { values[token] = numbers[token.rawValue] }
        return values
    }
}

extension BulletinFacts {
    /// What differs from a newer reading.
    package func changes(to newer: BulletinFacts) -> [BulletinChange] {
        var changes: [BulletinChange] = []
        for token in BulletinToken.allCases {
            let (old, new) = (numbers[token.rawValue] ?? "—", newer.numbers[token.rawValue] ?? "—")
            if old != new { changes.append(.number(token, from: old, to: new)) }
        }
        let former = Dictionary(rows.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        for row in newer.rows {
            guard let old = former[row.number] else {
                changes.append(.row(number: row.number, name: row.name, from: "—", to: row.said))
                continue
            }
            if old != row {
                changes.append(
                    .row(number: row.number, name: row.name, from: old.said, to: row.said)
                )
            }
        }
        for row in rows where !newer.rows.contains(where: { $0.number == row.number }) {
            changes.append(.row(number: row.number, name: row.name, from: row.said, to: "—"))
        }
        if changes.isEmpty, (late, self.changes) != (newer.late, newer.changes) {
            changes.append(.lists)
        }
        return changes
    }
}

extension BulletinFacts.Row {
    /// What the table says of it, in a line.
    fileprivate var said: String {
        let money = invested.map { "投资\($0)万元" }
        return [done, part.map { "\($0)%" }, money, reason.isEmpty ? nil : reason, next]
            .compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "，")
    }
}

/// Something that the record says otherwise than a draft.
package enum BulletinChange: Hashable, Sendable {
    /// A number that texts can name.
    case number(BulletinToken, from: String, to: String)
    /// A row of the table, both as they are said in a line.
    case row(number: Int, name: String, from: String, to: String)
    /// Which cases are late, or which plans changed, while no number did.
    case lists
}

/// JSON of the fourth act: members in the order of their names, no blanks, one line feed at the
/// end, so that the same value always gives the same bytes.
enum CanonicalJSON {
    static func written(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
        } catch {
            preconditionFailure("texts and whole numbers are JSON: \(error)")
        }
    }

    static func read<Value: Decodable>(_ text: String) -> Value? {
        try? JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }
}
