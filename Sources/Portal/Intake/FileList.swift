import Ledger
import Markup
import Proposing
import Wording

/// The files of a suggestion: small pictures that lead to the large ones, and scans by name.
struct FileList {
    let book: Phrasebook
    let files: [FiledAttachment]
    /// Where a file is had.
    let file: (Int) -> String
    /// Where the small picture of it is had.
    let preview: (Int) -> String

    @HTML.Builder var content: HTML {
        if !files.isEmpty {
            HTML.section(.class("stack stack--tight")) {
                HTML.h2(book.say(.attachmentListTitle))
                HTML.ul(.class("files")) {
                    for filed in files { item(filed) }
                }
                for note in notes { HTML.p(note, .class("small")) }
            }
        }
    }

    private func item(_ filed: FiledAttachment) -> HTML {
        let number = filed.attachment.number
        return HTML.li {
            HTML.a(.href(file(number))) {
                switch filed.attachment.kind {
                case .picture:
                    HTML.img(
                        .src(preview(number)),
                        .alt(book.say(.attachmentListOpen(number: number))),
                        .width(String(filed.attachment.width)),
                        .height(String(filed.attachment.height))
                    )
                case .pdf:
                    HTML.span(
                        book.say(
                            .attachmentListScan(number: number, size: size(filed.attachment))
                        )
                    )
                }
            }
        }
    }

    private func size(_ attachment: Attachment) -> String {
        attachment.byteCount >= 1 << 20
            ? book.say(.attachmentListMegabytes(count: attachment.byteCount >> 20))
            : book.say(.attachmentListKilobytes(count: max(1, attachment.byteCount >> 10)))
    }

    private var notes: [String] {
        files.filter { !$0.alsoWith.isEmpty }.map {
            book.say(
                .attachmentListAlso(
                    references: $0.alsoWith.joined(separator: book.language == .zh ? "、" : ", ")
                )
            )
        }
    }
}
