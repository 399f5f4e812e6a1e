package import Civics
package import Database
package import Ledger

/// Something somebody raised that somebody must answer by a date (问题·诉求·建议).
package struct Case: Hashable, Sendable {
    /// What it was raised from.
    package struct Origin: Hashable, Sendable {
        /// The kinds of things that cases come from.
        package enum Kind: String, StoredName, Hashable, Sendable, CaseIterable {
            /// A visit of a supervision group or a deputy.
            case visit
            /// A unit's monthly report.
            case monthlyReport = "monthly-report"
            /// A resident, on the public page of a project.
            case resident
            /// Typed in by hand.
            case hand
        }

        /// What kind of thing.
        package let kind: Kind
        /// Its key, where it is in the record.
        package let key: Int64?
        /// What it was, in words; may be empty.
        package let text: String

        /// Names an origin.
        package init(_ kind: Kind, key: Int64? = nil, text: String = "") {
            self.kind = kind
            self.key = key
            self.text = text
        }
    }

    /// The key of the row.
    package let id: ID<Case>
    /// Whose matter it is.
    package let jurisdiction: ID<Jurisdiction>
    /// The kind's id.
    package let kind: String
    /// The year it was raised in.
    package let year: Int
    /// Its number in that year, from 1 without gaps.
    package let number: Int
    /// The id of its category, one of the kind's.
    package let category: String
    /// The id of its severity, one of the kind's.
    package let severity: String
    /// In one line; of a resident's report, the name of its category.
    package let title: String
    /// In words.
    package let body: String
    /// The listed project it is about.
    package let enrolment: ID<Enrolment>?
    /// The thing it is about.
    package let subject: ID<Subject>?
    /// What it was raised from.
    package let origin: Origin
    /// How many steps there were: the version of a form.
    package let version: Int
    /// How sure it is.
    package let certainty: Certainty

    /// As people call it: `2022-003`.
    package var reference: String {
        let digits = String(number)
        return "\(year)-\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)"
    }
}

extension Case: RowDecodable {
    /// Reads a row in the order of ``CaseTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        jurisdiction = try row.next()
        kind = try row.next()
        year = try row.next()
        number = try row.next()
        category = try row.next()
        severity = try row.next()
        title = try row.next()
        body = try row.next()
        enrolment = try row.next()
        subject = try row.next()
        origin = Origin(try row.next(), key: try row.next(), text: try row.next())
        version = try row.next()
        certainty = try row.next()
    }
}
