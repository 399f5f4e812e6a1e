import Civics
import Ledger

/// The livelihood projects as open data.
struct OpenProjects {
    let jurisdiction: Jurisdiction
    let lists: [ProjectList]

    var json: JSONText {
        .object([
            ("jurisdiction", .text(jurisdiction.slug)),
            ("programmes", .array(lists.map(list))),
        ])
    }

    private func list(_ list: ProjectList) -> JSONText {
        .object([
            ("kind", .text(list.programme.kind)),
            ("year", .number(Int64(list.programme.year))),
            ("name", .text(list.programme.name)),
            ("nameEnglish", .text(list.programme.nameEnglish)),
            ("basis", .text(list.programme.basis)),
            ("asOf", .text(list.programme.asOf.description)),
            ("certainty", .text(list.programme.provenance.certainty.rawValue)),
            ("source", .text(list.programme.provenance.source)),
            ("projects", .array(list.entries.map(project))),
        ])
    }

    private func project(_ entry: Enrolment) -> JSONText {
        .object([
            ("number", .number(Int64(entry.number))),
            ("code", .text(entry.code)),
            ("name", .text(entry.subject.name)),
            ("nameEnglish", .text(entry.subject.nameEnglish)),
            ("field", .text(entry.subject.field)),
            ("state", .text(entry.state)),
            ("certainty", .text(entry.subject.provenance.certainty.rawValue)),
            ("source", .text(entry.subject.provenance.source)),
            ("measures", .array(entry.measures.map(measure))),
        ])
    }

    private func measure(_ measured: MeasuredFact) -> JSONText {
        .object([
            ("name", .text(measured.measure.name)),
            ("nameEnglish", .text(measured.measure.nameEnglish)),
            ("unit", .text(measured.measure.unit)),
            ("place", .text(measured.measure.place)),
            ("period", measured.fact.map { .text($0.period) } ?? .null),
            ("value", measured.fact.map { .text($0.value.printed) } ?? .null),
            (
                "certainty",
                measured.fact.map { .text($0.provenance.certainty.rawValue) } ?? .null
            ),
            ("source", measured.fact.map { .text($0.provenance.source) } ?? .null),
        ])
    }
}
