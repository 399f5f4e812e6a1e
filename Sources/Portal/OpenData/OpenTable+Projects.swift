import Civics
import Ledger
import Proposing

extension OpenTable {
    /// The projects, one row a published measure; a project without any still has its row.
    static func projects(_ lists: [ProjectList], of jurisdiction: Jurisdiction) -> OpenTable {
        OpenTable(
            file: .projectsCSV,
            rows: lists.flatMap { list in
                list.entries.flatMap { entry in
                    let measures: [MeasuredFact?] =
                        entry.measures.isEmpty ? [nil] : entry.measures.map(Optional.some)
                    return measures.map { measured in
                        list.columns.merging(entry.columns) { $1 }
                            .merging(measured?.columns ?? [:]) { $1 }
                            .merging([.jurisdiction: jurisdiction.code]) { $1 }
                    }
                }
            }
        )
    }

    /// How many suggestions came by each channel.
    static func channels(_ counts: [ChannelCount], of jurisdiction: Jurisdiction) -> OpenTable {
        OpenTable(
            file: .channelsCSV,
            rows: counts.map { count in
                [
                    .jurisdiction: jurisdiction.code,
                    .channel: count.channel.rawValue,
                    .total: String(count.total),
                    .answered: String(count.answered),
                    .withdrawn: String(count.withdrawn),
                    .samples: String(count.samples),
                ]
            }
        )
    }
}

extension ProjectList {
    fileprivate var columns: [OpenColumn: String] {
        [
            .year: String(programme.year),
            .basis: programme.basis,
            .asOf: programme.asOf.description,
        ]
    }
}

extension Enrolment {
    fileprivate var columns: [OpenColumn: String] {
        [
            .number: String(number),
            .code: code,
            .project: subject.name,
            .projectEnglish: subject.nameEnglish,
            .field: subject.field,
            .state: state,
            .certainty: subject.provenance.certainty.rawValue,
            .source: subject.provenance.source,
        ]
    }
}

extension MeasuredFact {
    /// The certainty and the source are the figure's own where there is one.
    fileprivate var columns: [OpenColumn: String] {
        var columns: [OpenColumn: String] = [
            .measure: measure.name,
            .measureEnglish: measure.nameEnglish,
            .place: measure.place,
        ]
        guard let fact else { return columns }
        columns[.period] = fact.period
        columns[.value] = fact.value.printed
        columns[.certainty] = fact.provenance.certainty.rawValue
        columns[.source] = fact.provenance.source
        if case .amount(let amount) = fact.value {
            columns[.qualifier] = amount.qualifier.words.first ?? ""
            columns[.quantity] = amount.number.description
            columns[.unit] = amount.unit.name
        }
        return columns
    }
}
