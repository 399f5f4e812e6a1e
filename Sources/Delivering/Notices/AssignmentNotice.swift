package import Civics
package import Ledger

/// The notice of assignment (办理通知) as one document: what the fingerprint is made of.
package struct AssignmentNotice: Hashable, Sendable {
    /// What every text begins its form with.
    package static let form = "minsheng-assignment-notice"
    /// The version of the form that this program writes.
    package static let formVersion = 1

    /// Whose list it is.
    package let place: Jurisdiction
    /// The list.
    package let programme: Programme
    /// Which notice of the list, from 1.
    package let version: Int
    /// The fingerprint of the notice before.
    package let previous: Digest?
    /// Its number (文号).
    package let number: String
    /// Its day.
    package let date: CivilDate
    /// In the order of the list.
    package let entries: [Entry]

    /// What is assigned.
    package struct Entry: Hashable, Sendable {
        /// The entry with its plan.
        package let entry: DeliveringEntry
        /// The plan that is assigned.
        package let plan: Baseline
        /// Where the text as it was voted stands; nil of an entry that no vote chose.
        package let voted: Voted?
    }

    /// The number of a project on the frozen list it was chosen from.
    package struct Voted: Hashable, Sendable {
        /// SHA-256 of the list.
        package let list: Digest
        /// The number on it.
        package let number: Int
    }

    /// The names of the units, by key.
    let units: [ID<Party>: String]

    /// The bytes of the notice: one JSON document, members in the order of their names, no blanks,
    /// one line feed at its end.
    package var canonicalText: String { json.sorted.written + "\n" }

    private var json: JSONText {
        .object([
            ("form", .text(Self.form)),
            ("formVersion", .number(Int64(Self.formVersion))),
            (
                "jurisdiction",
                .object([
                    ("code", .text(place.code)), ("name", .text(place.name)),
                    ("nameEnglish", .text(place.nameEnglish)),
                ])
            ),
            (
                "programme",
                .object([
                    ("kind", .text(programme.kind)), ("name", .text(programme.name)),
                    ("nameEnglish", .text(programme.nameEnglish)),
                    ("basis", .text(programme.basis)), ("year", .number(Int64(programme.year))),
                ])
            ),
            ("version", .number(Int64(version))),
            ("previous", .optional(previous?.hex)),
            ("number", .text(number)),
            ("date", .text(date.description)),
            ("entries", .array(entries.map(json))),
        ])
    }

    private func json(_ assigned: Entry) -> JSONText {
        let (enrolment, duties) = (assigned.entry.enrolment, assigned.entry.duties)
        func names(_ role: Duty.Role) -> JSONText {
            .array(duties.units(role).map { .text(units[$0] ?? $0.description) })
        }
        return .object([
            ("number", .number(Int64(enrolment.number))),
            ("code", .text(enrolment.code)),
            ("name", .text(enrolment.subject.name)),
            ("nameEnglish", .text(enrolment.subject.nameEnglish)),
            (
                "voted",
                assigned.voted.map {
                    .object([
                        ("list", .text($0.list.hex)), ("number", .number(Int64($0.number))),
                    ])
                } ?? .null
            ),
            ("baseline", .number(Int64(assigned.plan.number))),
            ("lead", names(.lead)),
            ("responsible", names(.responsible)),
            ("cooperating", names(.cooperating)),
            ("leader", .text(duties.post(.leader))),
            ("contact", .text(duties.post(.contact))),
            ("deadline", .optional(assigned.plan.deadline?.description)),
            ("place", .text(assigned.plan.place)),
            ("targets", .array(assigned.entry.measures.compactMap { json($0, assigned.plan) })),
            (
                "milestones",
                .array(
                    assigned.plan.milestones.map {
                        .object([
                            ("name", .text($0.name)), ("due", .text($0.due.description)),
                        ])
                    }
                )
            ),
        ])
    }

    private func json(_ measure: Measure, _ plan: Baseline) -> JSONText? {
        guard let target = plan.target(of: measure.id) else { return nil }
        return .object([
            ("measure", .text(measure.name)),
            ("role", .text(measure.role.rawValue)),
            ("unit", .text(measure.unit)),
            ("target", .text(target.printed)),
            (
                "months",
                target.plan.map { plan in
                    .array(plan.months.map { .text($0.number.description) })
                } ?? .null
            ),
        ])
    }
}
