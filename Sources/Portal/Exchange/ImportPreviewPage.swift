import Markup
import Proposing
import Sheets
import Wording

/// A file before it is brought in: what it is, what would come of it, and the two ways on.
struct ImportPreviewPage {
    let book: Phrasebook
    let look: ImportLook
    let bring: FormTarget
    let drop: FormTarget

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.consoleNavImport), to: Address.importSuggestions.path)],
                here: look.upload.fileName,
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                switch look.reading {
                case .read(let preview): read(preview)
                case .wrong(let headline, let details): wrong(headline, details)
                }
                leave
            }
        }
    }

    @HTML.Builder private func read(_ preview: ImportPreview) -> HTML {
        HTML.div(.class("stack")) {
            Component.headline(headline(preview), in: book)
            HTML.p(.class("lead column")) {
                file(preview)
                if book.language == .en { " " }
                book.say(.exchangePagePreviewNotYet)
            }
        }
        if look.isText {
            Component.details(
                book.say(.exchangePageEncodingTitle),
                isOpen: !preview.isReadable || look.query.encoding != nil
            ) { source(read: nil) }
        } else {
            source(read: preview.sheet)
        }
        if let before = preview.before { self.before(before) }
        if !preview.isReadable {
            ImportMappingSection(page: self, preview: preview).content
        } else if let findings = preview.findings {
            figures(findings)
            remarks(preview)
            ImportDecision(page: self, findings: findings).content
            ImportFaultSection(page: self, findings: findings).content
            ImportRowSection(page: self, preview: preview).content
            ImportMappingSection(page: self, preview: preview).content
        } else {
            remarks(preview)
            ImportMappingSection(page: self, preview: preview).content
        }
    }

    @HTML.Builder private func wrong(_ headline: Message, _ details: [String]) -> HTML {
        Component.headline(
            look.isText ? .exchangePagePreviewEncodingWrong : .exchangePagePreviewSheetWrong,
            in: book
        )
        source(read: look.query.sheet)
        Component.notice(.stop, title: book.say(headline)) {
            for detail in details { HTML.p(detail) }
        }
    }

    private func headline(_ preview: ImportPreview) -> Message {
        guard preview.isReadable else { return .exchangePagePreviewHeader }
        guard let findings = preview.findings else { return .exchangePagePreviewNoRows }
        return findings.badRows == 0
            ? .exchangePagePreviewAll(count: findings.rows)
            : .exchangePagePreviewSome(count: findings.rows, bad: findings.badRows)
    }

    /// What the file is, and where its header stands.
    private func file(_ preview: ImportPreview) -> String {
        let name = look.upload.fileName
        let (first, last) = (preview.header.firstLine, preview.header.line)
        if let encoding = preview.encoding {
            return book.say(
                first == last
                    ? .exchangePagePreviewCsv(
                        name: name,
                        encoding: encoding.writtenName,
                        line: last
                    )
                    : .exchangePagePreviewCsvRows(
                        name: name,
                        encoding: encoding.writtenName,
                        first: first,
                        last: last
                    )
            )
        }
        let sheet = preview.sheet ?? ""
        return book.say(
            first == last
                ? .exchangePagePreviewWorkbook(name: name, sheet: sheet, line: last)
                : .exchangePagePreviewWorkbookRows(
                    name: name,
                    sheet: sheet,
                    first: first,
                    last: last
                )
        )
    }

    /// Where the table is read from: the encoding of text, the sheet of a workbook of several.
    @HTML.Builder private func source(read sheet: String?) -> HTML {
        if look.isText {
            readAnew(.exchangePageEncodingButton) {
                EncodingField(book: book, chosen: look.query.encoding).content
            }
        } else if look.sheetNames.count > 1 {
            readAnew(.exchangePageSheetButton) {
                Component.select(
                    Field("sheet", book.say(.exchangePageSheetLabel)),
                    options: look.sheetNames.map { FormOption($0, $0) },
                    selected: sheet,
                    in: book
                )
            }
        }
    }

    private func readAnew(
        _ button: Message,
        @HTML.Builder field: () -> HTML
    ) -> HTML {
        Component.form(
            FormTarget(Address.importFile(look.upload.digest).path, method: .get),
            class: "form-line"
        ) {
            field()
            Component.button(book.say(button), .second)
        }
    }

    private func before(_ entry: ImportEntry) -> HTML {
        Component.notice(.careful, title: book.say(.exchangePageBeforeTitle)) {
            HTML.p(
                book.say(
                    .exchangePageBeforeText(
                        time: book.time(entry.at),
                        post: entry.who(in: book),
                        count: entry.rowCount
                    )
                )
            )
            HTML.p {
                HTML.a(
                    book.say(.exchangePageBeforeLink),
                    .href(Address.importEntry(entry.id).path)
                )
            }
        }
    }

    private func figures(_ findings: ImportFindings) -> HTML {
        HTML {
            Component.figures(
                [
                    Figure(
                        book.number(findings.goodRows),
                        HTML(book.say(.exchangePageFigureGood))
                    ),
                    Figure(
                        book.number(findings.badRows),
                        HTML(book.say(.exchangePageFigureBad))
                    ),
                    Figure(
                        book.number(findings.lateRows),
                        HTML(book.say(.exchangePageFigureLate))
                    ),
                ],
                in: book
            )
            Component.counts(
                findings.channels.map { (book.say($0.channel.name), $0.count) },
                byChannel: true,
                in: book
            )
        }
    }

    @HTML.Builder private func remarks(_ preview: ImportPreview) -> HTML {
        let sentences =
            preview.remarks.map { $0.message(in: book) } + preview.ignoredColumns.map(\.message)
        if !sentences.isEmpty {
            Component.notice(.know, title: book.say(.exchangePageRemarksTitle)) {
                HTML.ul { for sentence in sentences { HTML.li(book.say(sentence)) } }
            }
        }
    }

    private var leave: HTML {
        HTML.div(.class("row no-print")) {
            Component.buttonLink(
                book.say(.exchangePageSendAgain),
                to: Address.importSuggestions.path,
                .quiet,
                size: .small
            )
            Component.form(drop, class: nil) {
                Component.button(book.say(.exchangePageDrop), .quiet, size: .small)
            }
        }
    }
}

extension ImportEntry {
    /// Who brought it in.
    func who(in book: Phrasebook) -> String {
        let post = book.language == .zh ? self.post : postEnglish
        return post.isEmpty ? book.say(.exchangePageOperator) : post
    }
}
