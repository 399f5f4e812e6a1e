import Civics
import Database
import Ledger
import Sheets
import Wording

/// A table on its way into the record: its header is read and its rows are counted.
struct SuggestionIntake: Sendable {
    /// What a walk asks of whoever started it.
    struct Watch: Sendable {
        let onProgress: @Sendable (ExchangeProgress) -> Void
        let isCancelled: @Sendable () -> Bool
    }

    /// The table.
    let sheet: SuggestionSheet

    private let rows: SuggestionRowReader
    private let survey: SuggestionSurvey
    private let home: Jurisdiction
    private let options: SuggestionImport.Options
    private let watch: Watch

    /// Walks once through the rows of a table.
    init(
        _ sheet: SuggestionSheet,
        options: SuggestionImport.Options,
        home: Jurisdiction,
        rows: SuggestionRowReader,
        watch: Watch
    ) throws(SuggestionImportError) {
        guard sheet.columns.isReadable else { throw .header(sheet.columns.problems) }
        do throws(SheetError) {
            survey = try SuggestionSurvey(
                rows,
                slug: home.slug,
                isGoodRowsOnly: options.isGoodRowsOnly
            )
        } catch {
            throw .sheet(error)
        }
        guard survey.rowCount > 0 else { throw .noRows }
        self.sheet = sheet
        self.rows = rows
        self.home = home
        self.options = options
        self.watch = watch
    }

    /// Checks every row against the record to the end, and writes nothing.
    func findings(
        in transaction: Transaction<SuggestionImportError>,
        _ visit: (JudgedRow) throws(SuggestionImportError) -> Void = { _ in }
    ) throws(SuggestionImportError) -> ImportFindings {
        let desk = try ArrivalDesk(of: home.id, in: transaction)
        return try walk(stopping: false, desk) { judged, _ throws(SuggestionImportError) in
            if let reference = judged.read?.reference,
                try SuggestionTable.holds(reference: reference, of: home.id, in: transaction)
            {
                judged.refuse(taken(judged.row, reference))
            }
            try visit(judged)
        }
    }

    /// Writes every row, or every good one, and gives those that were left out.
    func write(
        as entry: ID<SuggestionImport>,
        in transaction: Transaction<SuggestionImportError>
    ) throws(SuggestionImportError) -> (findings: ImportFindings, rest: RestOfImport?) {
        var numbers = try SuggestionNumbers(for: survey, of: home, in: transaction)
        var rest = RestWriter(sheet, in: Phrasebook(options.language))
        let desk = try ArrivalDesk(of: home.id, in: transaction)
        let findings = try walk(stopping: !options.isGoodRowsOnly, desk) {
            judged,
            index throws(SuggestionImportError) in
            let suggestion = judged.suggestion(
                reference: { $0.reference ?? numbers.take(year: $0.receivedOn.year) },
                in: home.id,
                import: entry
            )
            if let suggestion,
                try !SuggestionTable.insertIfNew(
                    suggestion,
                    received: Self.moment(on: suggestion.receivedOn, index: index),
                    in: transaction
                )
            {
                judged.refuse(taken(judged.row, suggestion.reference))
            }
            guard options.isGoodRowsOnly, !judged.faults.isEmpty else { return }
            do throws(SheetError) {
                try rest.append(judged)
            } catch {
                throw .sheet(error)
            }
        }
        try refuse(findings)
        try SuggestionSearchTable.bringUpToDate(limit: survey.rowCount, in: transaction)
        return (findings, rest.finished())
    }

    /// Refuses a table of which nothing would come in.
    func refuse(_ findings: ImportFindings) throws(SuggestionImportError) {
        let mayHaveBad = options.isGoodRowsOnly && findings.goodRows > 0
        guard findings.faultCount > 0, !mayHaveBad else { return }
        throw .rows(
            findings.faults,
            isCut: findings.faultCount > findings.faults.count || findings.rows < survey.rowCount
        )
    }

    /// Walks through the rows; where asked to, no further than there are faults to be told.
    private func walk(
        stopping: Bool,
        _ desk: ArrivalDesk,
        _ judge: (inout JudgedRow, Int) throws(SuggestionImportError) -> Void
    ) throws(SuggestionImportError) -> ImportFindings {
        var sheet = sheet
        var findings = ImportFindings()
        while let row = try next(&sheet),
            !stopping || findings.faultCount < ImportingSuggestions.mostFaults
        {
            guard !watch.isCancelled() else { throw .cancelled }
            var judged = rows.read(row)
            if let read = judged.read, let fault = repeated(read, row) { judged.refuse(fault) }
            judged.place(by: desk)
            try judge(&judged, findings.rows)
            findings.add(judged)
            if findings.rows.isMultiple(of: ExchangeProgress.step) { tell(findings.rows) }
        }
        if findings.rows == survey.rowCount { tell(findings.rows) }
        return findings
    }

    private func next(
        _ sheet: inout SuggestionSheet
    ) throws(SuggestionImportError) -> SheetRow? {
        do throws(SheetError) {
            return try sheet.next()
        } catch {
            throw .sheet(error)
        }
    }

    private func tell(_ count: Int) {
        watch.onProgress(ExchangeProgress(rows: count, total: survey.rowCount))
    }

    private func repeated(_ read: SuggestionRow, _ row: SheetRow) -> SuggestionRowFault? {
        guard let reference = read.reference, let first = survey.firstLines[reference],
            first < row.line
        else { return nil }
        return fault(row, .referenceTwice(reference, firstLine: first))
    }

    private func taken(_ row: SheetRow, _ reference: String) -> SuggestionRowFault {
        fault(row, .referenceTaken(reference))
    }

    private func fault(
        _ row: SheetRow,
        _ reason: SuggestionRowFault.Reason
    ) -> SuggestionRowFault {
        let position = sheet.columns.position(of: .reference) ?? ColumnPosition(1)
        return SuggestionRowFault(
            place: SheetPlace(line: row.line, column: position),
            column: .reference,
            header: sheet.columns.header.name(at: position) ?? "",
            reason: reason
        )
    }

    /// A moment of the day of arrival that keeps the order of the table.
    private static func moment(on day: CivilDate, index: Int) -> Instant {
        // A day has 86,400,000 milliseconds, and a table never so many rows.
        Instant(milliseconds: Instant(day).milliseconds + Int64(min(index, 86_399_999)))
    }
}
