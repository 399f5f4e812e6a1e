import Civics
package import Sheets

/// A table of deputies as it was read, before anything of it is in the record.
package struct RollTable: Hashable, Sendable {
    /// A deputy as the table has it.
    package struct Row: Hashable, Sendable {
        /// The line of the file.
        package let line: Int
        /// The number on the roll.
        package let number: Int
        /// The name.
        package let name: String
        /// The delegation's name.
        package let delegation: String
        /// The seat in the hall; nil for none.
        package let seat: String?
    }

    /// A delegation as the table has it.
    package struct DelegationTally: Hashable, Sendable {
        /// Its name.
        package let name: String
        /// How many deputies it would have.
        package let count: Int
    }

    /// How much of a file is taken in.
    private static let limits = SheetLimits(bytes: 8 << 20, rows: 10_001)

    /// The encoding of a CSV file; nil for a workbook.
    package let encoding: SheetEncoding?
    /// The sheet of a workbook that was read.
    package let sheet: String?
    /// The header.
    package let header: SheetHeader
    /// What its sender should know of the file itself.
    package let remarks: [WorkbookRemark]
    /// The columns that nothing was taken from.
    package let ignored: [HeaderProblem<RollColumn>]
    /// Whether the table has numbers of its own, and they were not counted here.
    package let isNumbered: Bool
    /// The rows that are right.
    package let rows: [Row]
    /// How many rows hold anything.
    package let rowCount: Int
    /// What is wrong, in the order of the table.
    package let faults: [RollRowFault]

    /// Reads the bytes of a CSV file or a workbook to their end.
    ///
    /// The delegations are those of the term, by name; empty where the table is to name them.
    /// `assigned` are the columns as somebody has said.
    package init(
        _ bytes: [UInt8],
        delegations known: [String],
        assigned: RollAssignment? = nil
    ) throws(RollImportError) {
        var reader = try Self.opened(bytes)
        let cells: RollCells?
        let columns: HeaderMap<RollColumn>
        do throws(SheetError) {
            columns = try HeaderMap(
                findingIn: &reader,
                assigned: { assigned?.columns(of: $0) }
            )
            cells =
                try columns.isReadable
                ? RollCells(behind: reader, columns, delegations: known) : nil
        } catch {
            throw .sheet(error)
        }
        guard let cells else { throw .header(columns.problems) }
        guard cells.rowCount > 0 else { throw .noRows }
        encoding = reader.encoding
        sheet = reader.sheet
        header = columns.header
        remarks = reader.remarks
        ignored = columns.problems
        isNumbered = cells.isNumbered
        rows = cells.rows
        rowCount = cells.rowCount
        faults = cells.faults
    }

    /// A reader of the bytes of a CSV file or a workbook.
    static func opened(_ bytes: [UInt8]) throws(RollImportError) -> TableReader {
        do throws(TableError) {
            return try TableReader(bytes, options: CSVOptions(limits: limits))
        } catch {
            switch error {
            case .sheet(let error): throw .sheet(error)
            case .workbook(let error): throw .workbook(error)
            }
        }
    }

    /// The delegations of the right rows, in the order in which the table names them.
    package var delegations: [DelegationTally] {
        var names: [String] = []
        var counts: [String: Int] = [:]
        for row in rows {
            if counts[row.delegation] == nil { names.append(row.delegation) }
            counts[row.delegation, default: 0] += 1
        }
        return names.map { DelegationTally(name: $0, count: counts[$0] ?? 0) }
    }

    /// Names that stand more than once, each with their numbers; told, and no fault.
    package var namesakes: [Namesakes] {
        Namesakes.among(rows.map { ($0.name, $0.number) })
    }
}
