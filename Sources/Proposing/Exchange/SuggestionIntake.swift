import Civics
import Database
import Ledger
import Sheets

/// A table on its way into the record: its header is read and its rows are counted.
struct SuggestionIntake: Sendable {
    private let reader: CSVReader
    private let rows: SuggestionRowReader
    private let survey: SuggestionSurvey
    private let home: Jurisdiction
    private let fileDigest: Digest
    private let onProgress: @Sendable (ExchangeProgress) -> Void
    private let isCancelled: @Sendable () -> Bool

    /// Reads the header and walks once through the rows.
    init(
        _ bytes: [UInt8],
        options: SuggestionImport.Options,
        home: Jurisdiction,
        tree: JurisdictionTree,
        fields: [String],
        today: CivilDate,
        onProgress: @escaping @Sendable (ExchangeProgress) -> Void,
        isCancelled: @escaping @Sendable () -> Bool
    ) throws(SuggestionImportError) {
        do throws(SheetError) {
            var reader = try CSVReader(
                bytes,
                options: CSVOptions(limits: options.limits, encoding: options.encoding)
            )
            let columns = try HeaderMap<SuggestionColumn>(findingIn: &reader)
            rows = SuggestionRowReader(
                columns,
                home: home.id,
                tree: tree,
                fields: fields,
                today: today
            )
            survey =
                columns.isReadable
                ? try SuggestionSurvey(reader, columns, slug: home.slug, today: today)
                : SuggestionSurvey()
            self.reader = reader
        } catch {
            throw .sheet(error)
        }
        self.home = home
        fileDigest = Digest(of: bytes)
        self.onProgress = onProgress
        self.isCancelled = isCancelled
        guard rows.columns.isReadable else { throw .header(rows.columns.problems) }
        guard survey.rowCount > 0 else { throw .noRows }
    }

    /// Checks every row against the record and writes nothing.
    func check(
        in transaction: Transaction<SuggestionImportError>
    ) throws(SuggestionImportError) -> SuggestionImport {
        try walk(isDryRun: true) { row, _ throws(SuggestionImportError) in
            guard let reference = row.reference else { return true }
            return try !SuggestionTable.holds(
                reference: reference,
                of: home.id,
                in: transaction
            )
        }
    }

    /// Writes every row.
    func write(
        in transaction: Transaction<SuggestionImportError>
    ) throws(SuggestionImportError) -> SuggestionImport {
        var numbers = try SuggestionNumbers(for: survey, of: home, in: transaction)
        return try walk(isDryRun: false) { row, index throws(SuggestionImportError) in
            try SuggestionTable.insertIfNew(
                row.suggestion(
                    reference: row.reference ?? numbers.take(year: row.receivedOn.year),
                    in: home.id
                ),
                received: Self.arrival(on: row.receivedOn, index: index),
                in: transaction
            )
        }
    }

    /// Walks through the rows, collects what is wrong, and throws it at the end.
    ///
    /// `add` answers whether the row's number was new to the record.
    private func walk(
        isDryRun: Bool,
        _ add: (SuggestionRow, Int) throws(SuggestionImportError) -> Bool
    ) throws(SuggestionImportError) -> SuggestionImport {
        var reader = reader
        var faults: [SuggestionRowFault] = []
        var channels: [Channel: Int] = [:]
        var count = 0
        while let row = try next(&reader), faults.count < ImportingSuggestions.mostFaults {
            guard !isCancelled() else { throw .cancelled }
            let (read, found) = rows.read(row)
            faults += found.sorted { $0.place < $1.place }
            if let read {
                if let fault = repeated(read, row) {
                    faults.append(fault)
                } else if try !add(read, count) {
                    faults.append(taken(read, row))
                }
                channels[read.channel, default: 0] += 1
            }
            count += 1
            if count.isMultiple(of: ExchangeProgress.step) { tell(count) }
        }
        guard faults.isEmpty else {
            throw .rows(
                Array(faults.prefix(ImportingSuggestions.mostFaults)),
                isCut: faults.count > ImportingSuggestions.mostFaults || count < survey.rowCount
            )
        }
        tell(count)
        return result(count, channels, isDryRun: isDryRun)
    }

    /// The next row that holds anything.
    private func next(_ reader: inout CSVReader) throws(SuggestionImportError) -> SheetRow? {
        do throws(SheetError) {
            while let row = try reader.next() {
                if !row.isBlank { return row }
            }
            return nil
        } catch {
            throw .sheet(error)
        }
    }

    private func tell(_ count: Int) {
        onProgress(ExchangeProgress(rows: count, total: survey.rowCount))
    }

    private func repeated(_ read: SuggestionRow, _ row: SheetRow) -> SuggestionRowFault? {
        guard let reference = read.reference, let first = survey.firstLines[reference],
            first < row.line
        else { return nil }
        return fault(row, .referenceTwice(reference, firstLine: first))
    }

    private func taken(_ read: SuggestionRow, _ row: SheetRow) -> SuggestionRowFault {
        fault(row, .referenceTaken(read.reference ?? ""))
    }

    private func fault(
        _ row: SheetRow,
        _ reason: SuggestionRowFault.Reason
    ) -> SuggestionRowFault {
        let position = rows.columns.position(of: .reference) ?? ColumnPosition(1)
        return SuggestionRowFault(
            place: SheetPlace(line: row.line, column: position),
            column: .reference,
            header: rows.columns.header.name(at: position) ?? "",
            reason: reason
        )
    }

    private func result(
        _ count: Int,
        _ channels: [Channel: Int],
        isDryRun: Bool
    ) -> SuggestionImport {
        SuggestionImport(
            rows: count,
            channels: Channel.allCases.compactMap { channel in
                channels[channel].map {
                    SuggestionImport.ChannelTally(channel: channel, count: $0)
                }
            },
            ignoredColumns: rows.columns.problems.compactMap { problem in
                switch problem {
                case .unknown(let position, let name):
                    SuggestionImport.IgnoredColumn(position: position, name: name)
                case .fullWidthCommas(let position):
                    SuggestionImport.IgnoredColumn(
                        position: position,
                        name: rows.columns.header.name(at: position) ?? ""
                    )
                case .missing, .duplicated: nil
                }
            },
            encoding: reader.encoding,
            fileDigest: fileDigest,
            isDryRun: isDryRun
        )
    }

    /// A moment of the day of arrival that keeps the order of the table.
    private static func arrival(on day: CivilDate, index: Int) -> Instant {
        // A day has 86,400,000 milliseconds, and a table never so many rows.
        Instant(milliseconds: Instant(day).milliseconds + Int64(min(index, 86_399_999)))
    }
}
