import Civics
import Sheets

/// The part of a table that waits to be passed on.
struct ExportPiece {
    // One of the two; they are changed where they lie, for a copy would copy what waits.
    private var csv: CSVWriter?
    private var workbook: WorkbookWriter?
    private var stream = DigestStream()
    private let write: @Sendable ([UInt8]) throws -> Void

    /// Begins a table with the names of its columns.
    init(
        _ format: SuggestionExport.Format,
        write: @escaping @Sendable ([UInt8]) throws -> Void
    ) throws(SuggestionExportError) {
        let names = SuggestionColumn.exported.map(\.writtenName)
        do throws(SheetError) {
            switch format {
            case .csv(let encoding, let byteOrderMark):
                csv = try CSVWriter(encoding: encoding, byteOrderMark: byteOrderMark)
                try csv?.append(texts: names)
            case .workbook:
                workbook = try WorkbookWriter(
                    sheet: "建议",
                    header: names,
                    widths: SuggestionColumn.exported.map(\.width)
                )
            }
        } catch {
            throw .sheet(error)
        }
        self.write = write
    }

    /// The digest of what was passed on.
    var digest: Digest { stream.digest }

    /// Adds a row.
    mutating func append(_ row: [SheetValue]) throws(SuggestionExportError) {
        do throws(SheetError) {
            try csv?.append(row)
            try workbook?.append(row)
        } catch {
            throw .sheet(error)
        }
    }

    /// Passes on what waits, once it is more than so many bytes.
    mutating func pass(whenOver limit: Int) throws(SuggestionExportError) {
        let waiting = csv?.pendingByteCount ?? workbook?.pendingByteCount ?? 0
        guard waiting > limit, let bytes = csv?.takeBytes() ?? workbook?.takeBytes() else {
            return
        }
        stream.append(bytes)
        do {
            try write(bytes)
        } catch {
            throw .notTaken
        }
    }

    /// Ends the table and passes on what is left.
    mutating func finish() throws(SuggestionExportError) {
        workbook?.finish()
        try pass(whenOver: 0)
    }
}

extension SuggestionColumn {
    /// How wide it is in a workbook, in digits.
    fileprivate var width: Int {
        switch self {
        case .reference: 22
        case .receivedOn, .postmarkedOn, .channel, .via, .certainty, .estimatedCost: 12
        case .submitter, .phone, .field, .place, .beneficiaries, .source, .state, .outcome,
            .reason, .candidate:
            18
        case .title: 30
        case .text: 60
        case .fault: 40
        }
    }
}
