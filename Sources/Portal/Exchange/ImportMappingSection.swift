import Markup
import Proposing
import Sheets
import Wording

/// Which column of a file is which, to be changed by hand.
struct ImportMappingSection {
    let page: ImportPreviewPage
    let preview: ImportPreview

    private var book: Phrasebook { page.book }

    @HTML.Builder var content: HTML {
        if preview.isReadable {
            if preview.isRemembered {
                Component.notice(.know, title: book.say(.exchangePageMappingTitle)) {
                    HTML.p(book.say(.exchangePageMappingRemembered))
                }
            }
            Component.details(book.say(.exchangePageMappingTitle)) { form }
        } else {
            HTML.section(.class("stack")) {
                Component.notice(.stop, title: book.say(.exchangePageMappingStop)) {
                    for problem in preview.problems.compactMap(message) {
                        HTML.p(book.say(problem))
                    }
                }
                HTML.h2(book.say(.exchangePageMappingTitle))
                form
            }
        }
    }

    /// What has to be mended before the rows can be read.
    private func message(_ problem: HeaderProblem<SuggestionColumn>) -> Message? {
        switch problem {
        case .missing(let column): .exchangePageMappingMissing(column: column.writtenName)
        case .duplicated(let column, let positions):
            .exchangePageMappingTwice(
                positions: positions.map(\.letters).joined(separator: ", "),
                column: column.writtenName
            )
        case .unknown, .fullWidthCommas: nil
        }
    }

    private var form: HTML {
        HTML.div(.class("stack")) {
            HTML.p(book.say(.exchangePageMappingText), .class("column"))
            Component.form(target) {
                HTML.div(.class("grid-2")) {
                    for column in preview.columns { select(column) }
                }
                Component.submitRow {
                    Component.button(
                        book.say(.exchangePageMappingButton),
                        preview.isReadable ? .second : .primary
                    )
                }
            }
        }
    }

    private var target: FormTarget {
        FormTarget(
            Address.importFile(page.look.upload.digest).path,
            method: .get,
            hidden: page.look.query.source
                + [FormTarget.Hidden("line", String(preview.header.line))]
        )
    }

    private func select(_ column: ImportPreview.FileColumn) -> HTML {
        let position = column.position.letters
        return Component.select(
            Field(
                "c\(column.position.number)",
                book.say(
                    column.name.isEmpty
                        ? .exchangePageMappingColumnUnnamed(position: position)
                        : .exchangePageMappingColumn(position: position, name: column.name)
                ),
                hint: column.example.isEmpty
                    ? nil : book.say(.exchangePageMappingExample(text: column.example))
            ),
            options: SuggestionColumn.told.map { told in
                FormOption(told.rawValue, told.name(in: book))
            },
            selected: column.column?.rawValue,
            prompt: book.say(.exchangePageMappingNothing),
            in: book
        )
    }
}

extension SuggestionColumn {
    /// What it is called on a page: as it is written in a table, in English with its English name.
    fileprivate func name(in book: Phrasebook) -> String {
        switch book.language {
        case .zh: writtenName
        case .en: "\(writtenName) \(englishName)"
        }
    }

    private var englishName: String {
        names.first { $0.utf8.allSatisfy { $0 < 0x80 } }?.replacing("_", with: " ") ?? rawValue
    }
}
