import Deciding
import Markup
import Sheets
import Wording

/// Which column of a table of deputies is which, to be said by hand where its header does not.
struct RollColumnsPage {
    /// What the names of the fields begin with, one a column of the file.
    static let prefix = "c"

    let book: Phrasebook
    let roll: Roll
    let sheet: UnreadRollTable
    let fileName: String
    let target: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.rollNav), to: Address.roll.path),
                    PageLink(
                        book.say(.rollImportCrumb),
                        to: Address.importRoll(roll.term.id).path
                    ),
                ],
                here: fileName,
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                Component.notice(.stop, title: book.say(.exchangePageMappingStop)) {
                    for problem in sheet.problems.compactMap(message) {
                        HTML.p(book.say(problem))
                    }
                }
                Component.headline(.rollColumnsHeadline, in: book)
                HTML.p(book.say(.rollColumnsText))
                Component.form(target) {
                    HTML.div(.class("grid-2")) {
                        for column in sheet.columns { select(column) }
                    }
                    Component.submitRow {
                        Component.button(book.say(.exchangePageMappingButton))
                    }
                }
                HTML.p(.class("no-print")) {
                    Component.buttonLink(
                        book.say(.rollImportAgain),
                        to: Address.importRoll(roll.term.id).path,
                        .quiet,
                        size: .small
                    )
                }
            }
        }
    }

    /// What has to be mended before the rows can be read.
    private func message(_ problem: HeaderProblem<RollColumn>) -> Message? {
        switch problem {
        case .missing(let column): .exchangePageMappingMissing(column: name(column))
        case .duplicated(let column, let positions):
            .exchangePageMappingTwice(
                positions: positions.map(\.letters).joined(separator: ", "),
                column: name(column)
            )
        case .unknown, .fullWidthCommas: nil
        }
    }

    private func select(_ column: UnreadRollTable.FileColumn) -> HTML {
        let position = column.position.letters
        return Component.select(
            Field(
                "\(Self.prefix)\(column.position.number)",
                book.say(
                    column.name.isEmpty
                        ? .exchangePageMappingColumnUnnamed(position: position)
                        : .exchangePageMappingColumn(position: position, name: column.name)
                ),
                hint: column.example.isEmpty
                    ? nil : book.say(.exchangePageMappingExample(text: column.example))
            ),
            options: RollColumn.allCases.map { FormOption($0.rawValue, name($0)) },
            selected: column.column?.rawValue,
            prompt: book.say(.exchangePageMappingNothing),
            in: book
        )
    }

    private func name(_ column: RollColumn) -> String {
        switch column {
        case .number: book.say(.rollColumnNumber)
        case .name: book.say(.rollColumnName)
        case .delegation: book.say(.rollColumnDelegation)
        case .seat: book.say(.rollColumnSeat)
        }
    }
}

extension RollAssignment {
    /// What was chosen on the page; `line` is that of the header.
    init(_ fields: FormFields) {
        var columns: [ColumnPosition: RollColumn] = [:]
        for text in fields.names(after: RollColumnsPage.prefix) {
            guard let number = Int(text), (1...999).contains(number),
                let column = RollColumn(rawValue: fields[RollColumnsPage.prefix + text])
            else { continue }
            columns[ColumnPosition(number)] = column
        }
        self.init(line: Int(fields["line"]) ?? 1, columns: columns)
    }
}
