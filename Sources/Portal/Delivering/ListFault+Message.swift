import Delivering
import Sheets
import Wording

extension ListFault {
    /// What is wrong with a table, where, and how to mend it.
    var message: Message {
        switch self {
        case .unreadable: .deliveryTableUnreadable
        case .noColumn(let column): .deliveryTableNoColumn(column: column.writtenName)
        case .unknownColumn(let name):
            .deliveryTableUnknown(
                name: name,
                columns: ListColumn.allCases.map { $0.writtenName }.joined(separator: "、")
            )
        case .columnTwice(let column): .deliveryTableColumnTwice(column: column.writtenName)
        case .noEntry: .deliveryTableEmpty
        case .tooMany(let count, let most): .deliveryTableMany(most: most, count: count)
        case .cell(let line, let column, let fault): fault.message(line, column.writtenName)
        }
    }
}

extension ListFault.CellFault {
    fileprivate func message(_ line: Int, _ column: String) -> Message {
        switch self {
        case .missing: .deliveryCellMissing(line: line, column: column)
        case .tooLong(let characters, let most):
            .deliveryCellLong(line: line, column: column, most: most, characters: characters)
        case .unit(let name): .deliveryCellUnit(line: line, name: name)
        case .number(let text): .deliveryCellNumber(line: line, column: column, entered: text)
        case .date(let text): .deliveryCellDate(line: line, column: column, entered: text)
        case .code(let code): .deliveryCellCode(line: line, code: code)
        case .twice(let text): .deliveryCellTwice(line: line, column: column, entered: text)
        case .sameName(let name, let code):
            .deliveryCellSame(line: line, name: name, code: code)
        case .without(let other):
            .deliveryCellWithout(line: line, column: column, other: other.writtenName)
        }
    }
}
