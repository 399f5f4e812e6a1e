import Delivering
import Ledger
import Markup
import Wording

/// The pictures and documents of a project that everybody may see, by what they show.
struct ProjectEvidence {
    let row: DeliveryBoard.Row
    let scope: Scope
    let book: Phrasebook

    @HTML.Builder var content: HTML {
        let groups = row.publicEvidence.byGround
        if !groups.isEmpty {
            HTML.section(.class("stack"), .aria("labelledby", "evidence")) {
                HTML.h2(book.say(.evidencePublicTitle), .id("evidence"))
                for group in groups {
                    HTML.div(.class("stack stack--tight")) {
                        HTML.h3(
                            EvidenceNames(book: book, row: row).title(of: group.ground),
                            .lang("zh-Hans")
                        )
                        list(group.files)
                    }
                }
                HTML.p(book.say(.evidencePublicNote), .class("small quiet column"))
            }
        }
    }

    private func list(_ files: [Evidence]) -> HTML {
        let (year, number) = (row.entry.programme.year, row.entry.enrolment.number)
        return EvidenceList(
            book: book,
            files: files,
            file: {
                Address.projectFile(year: year, number: number, file: $0).path(in: scope)
            },
            preview: {
                Address.projectPreview(year: year, number: number, file: $0).path(in: scope)
            }
        ).content()
    }
}
