import Civics
import Deciding
import Ledger
import Proposing
import Sheets
import Tallying
import Wording

/// The open data as tables: a header row of stable English names, then the rows.
enum OpenTables {
    static func projects(_ lists: [(programme: Programme, entries: [Enrolment])]) -> [[String]] {
        var rows = [header(.projectsCSV)]
        for (programme, entries) in lists {
            for entry in entries {
                // A project without a published measure still has its row.
                let measures: [MeasuredFact?] =
                    entry.measures.isEmpty ? [nil] : entry.measures.map(Optional.some)
                for measured in measures { rows.append(row(programme, entry, measured)) }
            }
        }
        return rows
    }

    static func ballots(_ results: [BallotResult]) -> [[String]] {
        var rows = [header(.ballotsCSV)]
        for result in results {
            let totals = result.totals
            for item in result.ballot.items {
                let tally = totals[item.id]
                rows.append([
                    result.ballot.key.description,
                    result.ballot.heldOn.description,
                    item.id,
                    item.name,
                    item.nameEnglish,
                    tally.map { String($0.yes) } ?? "",
                    tally.map { String($0.no) } ?? "",
                    tally.map { String($0.abstain) } ?? "",
                    tally.map { String($0.unpressed) } ?? "",
                    result.count.outcome.elected.contains { $0.text == item.id }
                        ? ItemResult.elected.rawValue : ItemResult.notElected.rawValue,
                    result.ballot.provenance.certainty.rawValue,
                    result.ballot.provenance.source,
                ])
            }
        }
        return rows
    }

    static func channels(_ counts: [ChannelCount]) -> [[String]] {
        [header(.channelsCSV)]
            + counts.map {
                [
                    $0.channel.rawValue, String($0.total), String($0.total - $0.waiting),
                    String($0.samples),
                ]
            }
    }

    /// Every column of every file with its meaning, in the visitor's language.
    static func dictionary(_ book: Phrasebook) -> [[String]] {
        var rows = [["file", "column", "meaning"]]
        for file in DataFile.allCases {
            for column in file.columns {
                rows.append([file.rawValue, column.rawValue, book.say(column.meaning)])
            }
        }
        return rows
    }

    /// The bytes of a table: UTF-8 with a mark, for the spreadsheets of offices.
    static func csv(_ rows: [[String]]) throws(PageError) -> [UInt8] {
        do throws(SheetError) {
            var writer = try CSVWriter()
            for row in rows { try writer.append(row.map { SheetValue($0) }) }
            return writer.takeBytes()
        } catch {
            throw .broken(code: error.code)
        }
    }

    private static func header(_ file: DataFile) -> [String] {
        file.columns.map(\.rawValue)
    }

    private static func row(
        _ programme: Programme,
        _ entry: Enrolment,
        _ measured: MeasuredFact?
    ) -> [String] {
        let provenance = measured?.fact?.provenance ?? entry.subject.provenance
        return [
            String(programme.year),
            String(entry.number),
            entry.code,
            entry.subject.name,
            entry.subject.nameEnglish,
            entry.subject.field,
            entry.state,
            measured?.measure.name ?? "",
            measured?.measure.nameEnglish ?? "",
            measured?.fact?.value.printed ?? "",
            measured?.measure.place ?? "",
            programme.asOf.description,
            provenance.certainty.rawValue,
            provenance.source,
        ]
    }
}

extension BallotResult {
    /// The votes of each item in the main round, by the item's id.
    var totals: [String: ItemTally] {
        for case .ballot(let round) in record.rounds where round.kind == .main {
            guard case .totals(let totals) = round.votes else { continue }
            return Dictionary(
                totals.items.map { ($0.id.text, $0) },
                uniquingKeysWith: { first, _ in first }
            )
        }
        return [:]
    }
}
